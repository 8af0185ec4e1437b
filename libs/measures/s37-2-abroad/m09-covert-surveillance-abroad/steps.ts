import type { StepSchemas } from '#statechart/step';
import { instantField, told } from '#statechart/field';
import { abroadFields } from '../../s36-common/abroad-fields.js';
import { purposeField } from '../../s36-common/basis-fields.js';
import { registerSteps, requestUnder, termedSteps } from '../../s36-common/life-steps.js';
import { watchingFields } from '../../s36-common/manner-fields.js';
import { planFields } from '../../s36-common/plan-task.js';
import { purposeFields } from '../../s36-common/purpose-fields.js';
import { requestFields } from '../../s36-common/steps.js';
import { citizenFields } from '../watching-abroad.js';
import { placeField } from './place-field.js';

/** What may be said to a case of covert surveillance outside Estonia. */
export const steps = {
  request: requestUnder('§ 37 (2) 3)', {
    ...purposeField, ...purposeFields, ...placeField, methods: abroadFields.methods,
    ...planFields, ...requestFields, ...watchingFields('§ 37 (2) 3)', '§ 37 (2) 3)'),
    ...citizenFields,
  }),
  ...termedSteps('§ 37 (2) 3)'),
  crossedIntoEstonia: {
    label: { et: 'Märgin, et isik tuli Eestisse', en: 'Record that the person entered Estonia' },
    by: '§ 37 (2) 3)',
    offices: ['requester', 'unitCommander', 'recordsOfficer'],
    fields: {
      effective: told(instantField({ et: 'Ületas piiri', en: 'Crossed the border at' }), {
        by: '§ 37 (2) 3)',
        help: {
          et: 'Jälgimine lõpeb sel hetkel, mitte kande tegemise hetkel.',
          en: 'The surveillance ends at this instant, not at that of the record.',
        },
      }),
    },
  },
  operationEnded: { ...registerSteps.operationEnded, by: '§ 36 (1) 2)' },
} as const satisfies StepSchemas;
