import { flag, line, optional, text, told } from '#statechart/field';
import type { StepSchemas } from '#statechart/step';
import { purposeField } from '../../s36-common/basis-fields.js';
import { conditions, milderMeans, target } from '../../s36-common/form-pages.js';
import { requestUnder, termedSteps } from '../../s36-common/life-steps.js';
import { obtainedField } from '../check-obtained.js';
import { checkSteps, openCheckFields, weighedFields } from '../check-steps.js';

const databaseFields = {
  database: told(optional(text({ et: 'Andmekogu ja vastutav töötleja', en: 'Database' })), {
    by: '§ 41⁵ (1) 4)',
    page: target,
    help: {
      et: 'Iga andmekogu nimi ja vastutav töötleja: riik, kohalik omavalitsus või muu avalik- ' +
        'või eraõiguslik juriidiline isik.',
      en: 'Each database and its controller: the state, a local authority or another public-law ' +
        'or private-law legal person.',
    },
  }),
  dataChecked: told(optional(text({ et: 'Kontrollitavad andmed', en: 'Data to be checked' })), {
    by: '§ 41⁵ (1) 4)',
    page: target,
    help: {
      et: 'Milliseid isikuandmeid igast andmekogust kontrollitakse ja millise ankeedi väitega ' +
        'neid võrreldakse.',
      en: 'Which personal data are checked in each, and with which statement of the profile they ' +
        'are compared.',
    },
  }),
  wholeDatabase: told(
    optional(flag({ et: 'Kopeeritakse kogu andmekogu', en: 'The whole database is copied' })),
    {
      by: '§ 36 (4)',
      page: target,
      help: {
        et: 'Kontrollida võib üksnes selle isiku andmeid; kogu andmekogu koopiat ei lubata.',
        en: 'Only the data of this person may be checked; no copy of a whole database is granted.',
      },
    },
  ),
  covert: told(optional(flag({ et: 'Kontroll on varjatud', en: 'The check is covert' })), {
    by: '§ 41⁵ (1) 4)',
    page: conditions,
    help: {
      et: 'Varjatud kontrolli otsustab Kaitseväe juhataja või tema volitatud ülem kõige rohkem ' +
        'kaheks kuuks (registri valik AMB-23).',
      en: 'A covert check is decided by the Commander or a commander he or she authorised, for ' +
        'two months at most (the choice AMB-23 of this register).',
    },
  }),
  whyCovert: told(
    optional(text({ et: 'Miks avalikust kontrollist ei piisa', en: 'Why an open check fails' })),
    {
      by: '§ 36 (4)',
      page: milderMeans,
      help: {
        et: 'Nõutav varjatud kontrolli puhul: mida avalik kontroll nurjaks. Nõusolek peab ' +
          'nimetama ka § 41⁵ lg 1 punkti 4 (registri valik AMB-31).',
        en: 'Asked for where the check is covert: what an open one would foil. The consent must ' +
          'name § 41⁵ (1) 4) too (the choice AMB-31 of this register).',
      },
    },
  ),
} as const;

/** What may be said to a case of a database check in a background check. */
export const steps = {
  request: requestUnder('§ 41⁵ (1) 4)', {
    ...purposeField, ...openCheckFields, ...databaseFields, ...weighedFields,
  }),
  ...termedSteps('§ 41⁶ (1)'),
  ...checkSteps,
  recordCheck: {
    label: { et: 'Kannan sisse andmekogu kontrolli', en: 'Record a check of a database' },
    by: '§ 41⁵ (1) 4)', offices: ['requester', 'unitCommander'],
    fields: {
      ...obtainedField,
      database: line({ et: 'Andmekogu', en: 'Database' }),
      covertly: optional(flag({ et: 'Kontrolliti varjatult', en: 'Checked covertly' })),
      found: text({ et: 'Mida kontrolliti ja mis selgus', en: 'What was checked and found' }),
    },
  },
} as const satisfies StepSchemas;
