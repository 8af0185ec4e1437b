import { flag, line, optional, text, told } from '#statechart/field';
import type { StepSchemas } from '#statechart/step';
import { requestUnder, reviewedSteps } from '../../s36-common/life-steps.js';
import { purposeFields } from '../../s36-common/purpose-fields.js';
import { requestFields } from '../../s36-common/steps.js';
import { participationFields } from './fields.js';

const { entersPremises: _enters, interceptsMessages: _intercepts, ...asked } = requestFields;
const every = reviewedSteps('§ 41 (2)');

/** What may be said to a case of taking part in an operation of a security authority. */
export const steps = {
  request: requestUnder('§ 41 (2)', { ...asked, ...purposeFields, ...participationFields }),
  ...every,
  logActivity: {
    ...every.logActivity,
    by: '§ 41 (1)',
    fields: {
      ...every.logActivity.fields,
      link: told(optional(text({ et: 'Seos Kaitseväega', en: 'Link to the Defence Forces' })), {
        by: '§ 41 (1)',
        help: {
          et: 'Kuidas see tegevus Kaitseväge puudutavat ülesannet täitis.',
          en: 'How this activity served the task concerning the Defence Forces.',
        },
      }),
      ownMeasure: optional(flag({ et: 'Kaitseväe enda meede', en: 'A measure of our own' })),
    },
  },
  involvementEnded: {
    label: { et: 'Kaasamine on lõppenud', en: 'The involvement has ended' },
    by: '§ 41 (2)', offices: ['requester', 'unitCommander', 'recordsOfficer'],
    fields: { reference: line({ et: 'Teate viide', en: 'Reference of the message' }) },
  },
} as const satisfies StepSchemas;
