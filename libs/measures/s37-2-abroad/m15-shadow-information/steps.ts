import type { StepSchemas } from '#statechart/step';
import { abroadFields } from '../../s36-common/abroad-fields.js';
import { purposeField } from '../../s36-common/basis-fields.js';
import { citizenConsentFields } from '../../s36-common/citizen-consent.js';
import { registerSteps, requestUnder, termedSteps } from '../../s36-common/life-steps.js';
import { planFields } from '../../s36-common/plan-task.js';
import { shadowFields } from '../../s36-common/shadow.js';
import { plainRequest } from '../plain-request.js';
import { techniqueField } from './technique-field.js';

const { clause: _clause, ...limbFields } = abroadFields;

/** What may be said to a case of shadow information and conspiracy techniques. */
export const steps = {
  request: requestUnder('§ 37 (2)', {
    ...purposeField, ...limbFields, ...techniqueField, ...planFields, ...plainRequest,
    ...shadowFields, ...citizenConsentFields,
  }),
  ...termedSteps('§ 37 (2)'),
  consentWithdrawn: { ...registerSteps.consentWithdrawn, by: '§ 37 (2¹)' },
  operationEnded: { ...registerSteps.operationEnded, by: '§ 37 (2)' },
} as const satisfies StepSchemas;
