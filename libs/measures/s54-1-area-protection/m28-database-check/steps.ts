import type { StepSchemas } from '#statechart/step';
import { purposeField } from '../../s36-common/basis-fields.js';
import { registerSteps, requestUnder, termedSteps } from '../../s36-common/life-steps.js';
import { requestFields } from '../../s36-common/steps.js';
import { areaDecision } from '../area-fields.js';
import { deletionSteps } from '../deletion-steps.js';
import { checkFields } from './check-fields.js';

const { entersPremises: _enters, interceptsMessages: _intercepts, ...weighed } = requestFields;
const everyStep = termedSteps('§ 54¹ (1)');

/** What may be said to a case of a database check to protect a restricted military area. */
export const steps = {
  request: requestUnder('§ 54¹ (1)', { ...purposeField, ...weighed, ...checkFields }),
  ...everyStep,
  grant: { ...everyStep.grant, fields: areaDecision('§ 54¹ (1)') },
  ...deletionSteps,
  areaEnded: registerSteps.areaEnded,
  threatClosed: { ...registerSteps.threatClosed, by: '§ 54¹ (1)' },
} as const satisfies StepSchemas;
