import { flag, instantField, optional, text, told } from '#statechart/field';
import type { StepSchemas } from '#statechart/step';
import { abroadFieldsOf } from '../../s36-common/abroad-fields.js';
import { purposeField } from '../../s36-common/basis-fields.js';
import { collateral, conditions, target } from '../../s36-common/form-pages.js';
import { requestUnder, termedSteps } from '../../s36-common/life-steps.js';
import { purposeFields } from '../../s36-common/purpose-fields.js';
import { plainRequest } from '../plain-request.js';

const { clause } = abroadFieldsOf('§ 37¹ (1)');

const checkFields = {
  databases: told(
    optional(text({ et: 'Andmekogud ja andmed', en: 'Databases and data' })),
    {
      by: '§ 37¹ (4¹)',
      page: target,
      help: {
        et: 'Iga andmekogu, selle pidaja, kontrollitavad andmed ja põhjus, miks kontroll peab ' +
          'olema varjatud. Kogu andmekogu ei kopeerita.',
        en: 'Each database, who keeps it, the data checked and why the check has to be covert. ' +
          'A whole database is not copied.',
      },
    },
  ),
  beyondDatabases: told(
    optional(flag({ et: 'Andmeid kogutakse ka mujalt', en: 'Data come from elsewhere too' })),
    {
      by: '§ 37¹ (4¹)',
      page: conditions,
      help: {
        et: 'Enne kaasamist võib isikut varjatult kontrollida üksnes andmekogudest.',
        en: 'Before involvement a person may be checked covertly in databases only.',
      },
    },
  ),
  checksOthers: told(
    optional(flag({ et: 'Kontrollitakse ka teisi isikuid', en: 'Others are checked too' })),
    {
      by: '§ 37¹ (4¹)',
      page: collateral,
      help: {
        et: 'Kontrollida võib üksnes isikut, keda kavatsetakse kaasata, mitte tema lähedasi.',
        en: 'Only the person to be involved may be checked, not those close to him or her.',
      },
    },
  ),
} as const;

/** What may be said to a case of a covert check before involvement. */
export const steps = {
  request: requestUnder('§ 37¹ (4¹)', {
    ...purposeField, clause, ...purposeFields, ...plainRequest, ...checkFields,
  }),
  ...termedSteps('§ 37¹ (4³)'),
  personInvolved: {
    label: { et: 'Isik on kaasatud', en: 'The person was involved' },
    by: '§ 37¹ (4¹)', offices: ['system'],
    fields: { effective: optional(instantField({ et: 'Kaasatud', en: 'Involved at' })) },
  },
} as const satisfies StepSchemas;
