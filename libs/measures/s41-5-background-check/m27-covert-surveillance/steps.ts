import { instantField, line, optional, reference, text } from '#statechart/field';
import type { StepSchemas } from '#statechart/step';
import { purposeField } from '../../s36-common/basis-fields.js';
import { decisionUnder } from '../../s36-common/decision-fields.js';
import { formPages } from '../../s36-common/form-pages.js';
import { watchingFields } from '../../s36-common/manner-fields.js';
import { reasonsFor } from '../../s36-common/reasons.js';
import { requestFields, steps as every } from '../../s36-common/steps.js';
import { checkFields } from '../check-fields.js';

const coordinating = reasonsFor({
  et: 'Mida kooskõlastamisel hinnati ja miks sellega nõustutakse.',
  en: 'What was weighed in the coordination, and why it is agreed to.',
}, '§ 41⁵ (4)');
const declining = reasonsFor({
  et: 'Milline asjaolu ei võimalda otsust kooskõlastada.',
  en: 'Which fact stands against coordinating the decision.',
}, '§ 41⁵ (4)');

/** What may be said to a case of covert surveillance in a background check. */
export const steps = {
  request: {
    label: { et: 'Täidan taotluse', en: 'Fill in the request' },
    by: '§ 41⁵ (1¹)',
    offices: ['requester', 'unitCommander'],
    pages: formPages,
    fields: {
      ...purposeField,
      ...checkFields,
      ...requestFields,
      ...watchingFields('§ 41⁵ (1¹) 3)', '§ 41⁵ (4)'),
    },
  },
  ...every,
  grant: { ...every.grant, fields: decisionUnder('§ 41⁵ (4)') },
  askCoordination: {
    label: { et: 'Esitan kooskõlastamiseks', en: 'Ask for coordination' },
    by: '§ 41⁵ (4)', offices: ['requester', 'unitCommander'], fields: {},
  },
  coordinate: {
    label: { et: 'Kooskõlastan otsuse', en: 'Coordinate the decision' },
    by: '§ 41⁵ (4)', decides: true,
    fields: {
      reference: line({ et: 'Kooskõlastuse viide', en: 'Reference of the approval' }),
      until: optional(instantField({ et: 'Kooskõlastatud kuni', en: 'Approved until' })),
      conditions: optional(text({ et: 'Tingimused', en: 'Conditions' })),
      reasons: coordinating,
    },
  },
  declineCoordination: {
    label: { et: 'Keeldun kooskõlastamast', en: 'Decline to coordinate' },
    by: '§ 41⁵ (4)', decides: true, fields: { reasons: declining },
  },
  endAsked: {
    label: { et: 'Isik taotleb kogumise lõpetamist', en: 'The person asks that collection end' },
    by: '§ 41⁶ (2) 3)', offices: ['recordsOfficer', 'requester', 'unitCommander'],
    fields: { reference: line({ et: 'Isiku taotluse viide', en: "Reference of the request" }) },
  },
  consentWithdrawn: {
    label: { et: 'Nõusolek on tagasi võetud', en: 'Consent was withdrawn' },
    by: '§ 41⁶ (1)', offices: ['system'],
    fields: { consent: reference({ et: 'Nõusolek', en: 'Consent' }, 'consent') },
  },
  serviceEnded: {
    label: { et: 'Isik on teenistusest vabastatud', en: 'The person was released from service' },
    by: '§ 41⁶ (1)', offices: ['system'],
    fields: { effective: instantField({ et: 'Vabastamise hetk', en: 'Effective at' }) },
  },
} as const satisfies StepSchemas;
