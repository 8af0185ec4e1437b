import type { StepSchemas } from '#statechart/step';
import { abroadFields } from '../../s36-common/abroad-fields.js';
import { purposeField } from '../../s36-common/basis-fields.js';
import { citizenConsentFields } from '../../s36-common/citizen-consent.js';
import { registerSteps, requestUnder } from '../../s36-common/life-steps.js';
import { planFields } from '../../s36-common/plan-task.js';
import { interviewFields, interviewSteps } from '../interviewing.js';

const { clause: _clause, ...aimFields } = abroadFields;

/** What may be said to a case of interviews for acting outside Estonia. */
export const steps = {
  request: requestUnder('§ 37 (2) 2)', {
    ...purposeField, ...aimFields, ...planFields, ...interviewFields, ...citizenConsentFields,
  }),
  ...interviewSteps('§ 37 (2) 2)'),
  consentWithdrawn: { ...registerSteps.consentWithdrawn, by: '§ 37 (2¹)' },
  operationEnded: { ...registerSteps.operationEnded, by: '§ 36 (1) 2)' },
} as const satisfies StepSchemas;
