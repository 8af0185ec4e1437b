import type { StepSchemas } from '#statechart/step';
import { abroadFieldsOf } from '../../s36-common/abroad-fields.js';
import { purposeField } from '../../s36-common/basis-fields.js';
import { registerSteps, requestUnder, reviewedSteps } from '../../s36-common/life-steps.js';
import { compensationSteps } from '../compensation-steps.js';
import { cooperationSteps } from '../cooperation-steps.js';
import { involvingFields } from '../involving-fields.js';
import { plainRequest } from '../plain-request.js';

const { methods: _methods, ...abroad } = abroadFieldsOf('§ 37¹ (1)');

/** What may be said to a case of recruitment to secret cooperation. */
export const steps = {
  request: requestUnder('§ 37¹ (1)', {
    ...purposeField, ...abroad, ...plainRequest, ...involvingFields,
  }),
  ...reviewedSteps('§ 37¹ (3)'),
  ...cooperationSteps,
  ...compensationSteps,
  consentWithdrawn: { ...registerSteps.consentWithdrawn, by: '§ 37¹ (4)' },
  operationEnded: registerSteps.operationEnded,
} as const satisfies StepSchemas;
