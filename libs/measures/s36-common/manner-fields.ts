import type { Citation } from '#law/citation';
import { flag, instantField, optional, text, told } from '#statechart/field';
import * as pages from './form-pages.js';

const notWatching = {
  et: 'Varjatud jälgimine seda ei hõlma (registri valik AMB-53): kui see on vajalik, ei saa ' +
    'toimingut varjatud jälgimisena lubada.',
  en: 'Covert surveillance does not cover it (the choice AMB-53 of this register): where it is ' +
    'needed, the measure cannot be granted as covert surveillance.',
};

/** How the measure is done, until when, and what changed since it was last asked for. */
export const mannerFields = {
  wantedUntil: told(optional(instantField({ et: 'Soovitud lõpp', en: 'End asked for' })), {
    by: '§ 36 (4)',
    page: pages.term,
    help: {
      et: 'Küsige nii lühikest aega, kui ülesanne vajab. Lõpu määrab otsustaja.',
      en: 'Ask for as short a time as the task needs. The end is set by whoever decides.',
    },
  }),
  newFacts: told(
    optional(
      text({ et: 'Uued asjaolud võrreldes varasemaga', en: 'New facts since the earlier request' }),
    ),
    {
      by: '§ 1 (2)',
      page: pages.newFacts,
      help: {
        et: 'Nõutav, kui sama isiku kohta lõppes hiljuti taotlus loata (registri valik AMB-64): ' +
          'mis on sellest ajast muutunud. Otsustaja näeb varasemaid taotlusi.',
        en: 'Asked for where a request on the same person lately ended without grant (the ' +
          'choice AMB-64 of this register): what has changed. Whoever decides sees the earlier ' +
          'requests.',
      },
    },
  ),
  entersPremises: told(
    optional(flag({ et: 'Sisenetakse ruumi või vallasesse', en: 'Premises would be entered' })),
    { by: '§ 36 (4)', page: pages.conditions, help: notWatching },
  ),
  interceptsMessages: told(
    optional(
      flag({ et: 'Pealt kuulatakse või vaadatakse sõnumeid', en: 'Messages would be intercepted' }),
    ),
    { by: '§ 36 (4)', page: pages.conditions, help: notWatching },
  ),
} as const;

/** The same, under the provision of a covert surveillance and that of its term. */
export const watchingFields = (watching: Citation, term: Citation) => ({
  ...mannerFields,
  wantedUntil: told(mannerFields.wantedUntil, { by: term }),
  entersPremises: told(mannerFields.entersPremises, { by: watching }),
  interceptsMessages: told(mannerFields.interceptsMessages, { by: watching }),
});
