import type { StepSchemas } from '#statechart/step';
import { requestUnder } from '../../s36-common/life-steps.js';
import { enquiryFields, weighedFields } from '../enquiry-fields.js';
import { enquirySteps } from '../enquiry-steps.js';

/** What may be said to an enquiry that identifies an end-user. */
export const steps = {
  request: requestUnder('§ 41¹ (1) 1)', { ...enquiryFields, ...weighedFields }),
  ...enquirySteps('§ 41¹ (1) 1)'),
} as const satisfies StepSchemas;
