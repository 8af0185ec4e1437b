import { instantField, optional, text } from '#statechart/field';
import type { StepSchemas } from '#statechart/step';
import { deletionSteps } from '../deletion-steps.js';
import { areaFields } from '../restricted-area.js';
import { requestFields, steps as common } from '../../s36-common/steps.js';

const effective = optional(instantField({ et: 'Jõustumise hetk', en: 'Effective at' }));
const { reasons } = common.refuse.fields;

/** What may be said to a case of covert surveillance to protect a restricted military area. */
export const steps = {
  request: {
    label: { et: 'Täidan taotluse', en: 'Fill in the request' },
    by: '§ 54¹ (2)',
    offices: ['requester', 'unitCommander'],
    fields: {
      ...requestFields,
      ...areaFields,
      cannotBePostponed: optional(
        text({ et: 'Miks juhtum on edasilükkamatu', en: 'Why the case cannot be postponed' }),
      ),
      earlierGave: optional(
        text({ et: 'Mida andis varasem otsus', en: 'What the earlier decision gave' }),
      ),
    },
  },
  ...common,
  object: {
    label: { et: 'Esitan vastuväite', en: 'Object' },
    by: '§ 54¹ (3)', decides: true, offices: ['kapoLiaison'], fields: { reasons },
  },
  confirm: {
    label: { et: 'Kinnitan otsuse', en: 'Confirm the decision' },
    by: '§ 54¹ (3)', decides: true, fields: { reasons },
  },
  ...deletionSteps,
  areaEnded: {
    label: { et: 'Julgeolekuala on lõppenud', en: 'The area has ended' },
    by: '§ 54 (2)', offices: ['system'], fields: { effective },
  },
  threatClosed: {
    label: { et: 'Oht on lõppenuks märgitud', en: 'The threat was closed' },
    by: '§ 54¹ (2)', offices: ['system'], fields: { effective },
  },
} as const satisfies StepSchemas;
