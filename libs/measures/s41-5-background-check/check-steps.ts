// What a request and a case of a background check hear besides what every measure does.
import { line } from '#statechart/field';
import type { StepSchemas } from '#statechart/step';
import { registerSteps } from '../s36-common/life-steps.js';
import { requestFields } from '../s36-common/request-fields.js';
import { aimFields } from './check-aims.js';
import { consentField, suspicionFields } from './check-fields.js';

// Entering premises and interception are questions to those who watch, not to those who ask.
const { entersPremises: _enters, interceptsMessages: _intercepts, ...weighed } = requestFields;

/** What every request is asked, without the questions that only a surveillance raises. */
export const weighedFields = weighed;

/** What a request under § 41⁵ (1) and (3) is asked besides. */
export const openCheckFields = { ...aimFields, ...suspicionFields, ...consentField } as const;

/** How the person's word, or the register, reaches the case. */
export const checkSteps = {
  endAsked: {
    label: { et: 'Isik taotleb kogumise lõpetamist', en: 'The person asks that collection end' },
    by: '§ 41⁶ (2) 3)', offices: ['recordsOfficer', 'requester', 'unitCommander'],
    fields: { reference: line({ et: 'Isiku taotluse viide', en: 'Reference of the request' }) },
  },
  consentWithdrawn: registerSteps.consentWithdrawn,
  serviceEnded: registerSteps.serviceEnded,
} as const satisfies StepSchemas;
