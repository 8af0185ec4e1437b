// § 24 9): a state secret among what was collected is known by its ground, its level and its end.
import { rule } from '#law/rule';
import type { CaseFile } from '#statechart/case-file';
import {
  choice, flag, instantField, line, optional, says, told,
} from '#statechart/field';
import type { Step } from '#statechart/step';

const by = '§ 24 9)';

const level = choice(
  { et: 'Salastatuse tase', en: 'Level of classification' },
  {
    restricted: { et: 'piiratud', en: 'restricted' },
    confidential: { et: 'konfidentsiaalne', en: 'confidential' },
    secret: { et: 'salajane', en: 'secret' },
    topSecret: { et: 'täiesti salajane', en: 'top secret' },
  },
);

/** What is said of a stored item: whether, how, why and until when it is classified. */
export const classificationFields = {
  classified: flag({ et: 'Salastatud', en: 'Classified' }),
  level: told(optional(level), { by }),
  ground: told(optional(line({ et: 'Salastamise alus', en: 'Ground of classification' })), {
    by,
    help: {
      et: 'Riigisaladuse ja salastatud välisteabe seaduse säte. Nõutav enne sulgemist, kui ' +
        'teave on salastatud.',
      en: 'The provision of the State Secrets Act. Asked for before closing where the ' +
        'information is classified.',
    },
  }),
  lapsesAt: told(
    optional(instantField({ et: 'Salastatus kustub', en: 'Classification lapses' })), { by },
  ),
} as const;

/** Every classified item has its ground, its level and the instant at which it lapses. */
export const classificationKnown = rule<CaseFile, Step>('KKS-24-0-9', {
  holds: ({ file }) => (file.lists['items'] ?? []).every(
    ({ classified, level: of, ground, lapsesAt }) =>
      classified !== true || (of !== undefined && says(ground) && lapsesAt !== undefined)),
  because: {
    et: 'salastatud teabel on märkimata salastamise alus, tase või kustumise hetk',
    en: 'the ground, the level or the lapse of classified information is not recorded',
  },
});
