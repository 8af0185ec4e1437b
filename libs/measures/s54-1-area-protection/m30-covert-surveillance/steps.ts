import { instantField, optional } from '#statechart/field';
import type { StepSchemas } from '#statechart/step';
import { deletionSteps } from '../deletion-steps.js';
import { areaDecision, areaFields } from '../area-fields.js';
import { urgentFields } from '../urgent-fields.js';
import { purposeField } from '../../s36-common/basis-fields.js';
import { formPages } from '../../s36-common/form-pages.js';
import { watchingFields } from '../../s36-common/manner-fields.js';
import { requestFields, steps as common } from '../../s36-common/steps.js';
import { confirming, objecting } from '../../s36-common/why.js';

const effective = optional(instantField({ et: 'Jõustumise hetk', en: 'Effective at' }));

/** What may be said to a case of covert surveillance to protect a restricted military area. */
export const steps = {
  request: {
    label: { et: 'Täidan taotluse', en: 'Fill in the request' },
    by: '§ 54¹ (2)',
    offices: ['requester', 'unitCommander'],
    pages: formPages,
    fields: {
      ...purposeField,
      ...areaFields,
      ...requestFields,
      ...watchingFields('§ 54¹ (2) 2)', '§ 54¹ (3)'),
      ...urgentFields,
    },
  },
  ...common,
  grant: { ...common.grant, fields: areaDecision('§ 54¹ (3)') },
  object: {
    label: { et: 'Esitan vastuväite', en: 'Object' },
    by: '§ 54¹ (3)', decides: true, offices: ['kapoLiaison'],
    fields: { reasons: objecting('§ 54¹ (3)') },
  },
  confirm: {
    label: { et: 'Kinnitan otsuse', en: 'Confirm the decision' },
    by: '§ 54¹ (3)', decides: true, fields: { reasons: confirming('§ 54¹ (3)') },
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
