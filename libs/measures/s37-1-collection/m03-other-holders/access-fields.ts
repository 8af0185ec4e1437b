import { choice, line, optional, told } from '#statechart/field';
import { conditions } from '../../s36-common/form-pages.js';

/** Whether access to the information is restricted, and on which basis it is obtained then. */
export const accessFields = {
  access: told(
    optional(
      choice(
        { et: 'Juurdepääs teabele', en: 'Access to the information' },
        {
          unrestricted: { et: 'juurdepääsupiiranguta', en: 'without access restriction' },
          restricted: { et: 'juurdepääsupiiranguga', en: 'with access restriction' },
        },
      ),
    ),
    {
      by: '§ 37 (1) 3)',
      page: conditions,
      help: {
        et: 'Juurdepääsupiirang avaliku teabe seaduse tähenduses.',
        en: 'Access restriction in the sense of the Public Information Act.',
      },
    },
  ),
  accessBasis: told(
    optional(
      choice(
        { et: 'Piiranguga teabe saamise alus', en: 'Basis for restricted information' },
        {
          publicInformation: { et: 'avaliku teabe seadus', en: 'Public Information Act' },
          stateSecrets: {
            et: 'riigisaladuse ja salastatud välisteabe seadus', en: 'State Secrets Act',
          },
          other: { et: 'muu seadus', en: 'another Act' },
        },
      ),
    ),
    {
      by: '§ 37 (1) 3)',
      page: conditions,
      help: {
        et: 'Nõutav, kui juurdepääs on piiratud. Punkt nimetab kaht seadust; muu seadus aluseks ' +
          'ei sobi.',
        en: 'Asked for where access is restricted. The clause names two Acts; no other Act will ' +
          'do as a basis.',
      },
    },
  ),
  accessProvision: told(
    optional(line({ et: 'Selle seaduse säte', en: 'Provision of that Act' })),
    {
      by: '§ 37 (1) 3)',
      page: conditions,
      help: {
        et: 'Paragrahv, lõige ja punkt, mis annab juurdepääsu.',
        en: 'The section, subsection and clause that give access.',
      },
    },
  ),
} as const;
