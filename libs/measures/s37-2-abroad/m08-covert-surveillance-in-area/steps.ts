import type { StepSchemas } from '#statechart/step';
import { abroadFields } from '../../s36-common/abroad-fields.js';
import { purposeField } from '../../s36-common/basis-fields.js';
import { registerSteps, requestUnder, termedSteps } from '../../s36-common/life-steps.js';
import { watchingFields } from '../../s36-common/manner-fields.js';
import { planFields } from '../../s36-common/plan-task.js';
import { requestFields } from '../../s36-common/steps.js';
import { citizenFields } from '../watching-abroad.js';

const { clause: _clause, ...placeFields } = abroadFields;

/** What may be said to a case of covert surveillance in the area of an operation. */
export const steps = {
  request: requestUnder('§ 37 (2) 1)', {
    ...purposeField, ...placeFields, ...requestFields,
    ...watchingFields('§ 37 (2) 1)', '§ 37 (2) 1)'), ...citizenFields, ...planFields,
  }),
  ...termedSteps('§ 37 (2) 1)'),
  operationEnded: registerSteps.operationEnded,
} as const satisfies StepSchemas;
