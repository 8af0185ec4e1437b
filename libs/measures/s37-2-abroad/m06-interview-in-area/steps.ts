import type { StepSchemas } from '#statechart/step';
import { abroadFields } from '../../s36-common/abroad-fields.js';
import { purposeField } from '../../s36-common/basis-fields.js';
import { registerSteps, requestUnder } from '../../s36-common/life-steps.js';
import { planFields } from '../../s36-common/plan-task.js';
import { interviewFields, interviewSteps } from '../interviewing.js';
import { placeField } from './place-field.js';

const { clause: _clause, abroadNecessity: _aim, ...placeFields } = abroadFields;

/** What may be said to a case of interviews in the area of an operation. */
export const steps = {
  request: requestUnder('§ 37 (2) 1)', {
    ...purposeField, ...placeFields, ...placeField, ...planFields, ...interviewFields,
  }),
  ...interviewSteps('§ 37 (2) 1)'),
  operationEnded: registerSteps.operationEnded,
} as const satisfies StepSchemas;
