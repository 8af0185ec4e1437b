import { reference } from '#statechart/field';
import type { StepSchemas } from '#statechart/step';
import { purposeField } from '../../s36-common/basis-fields.js';
import { decisionUnder } from '../../s36-common/decision-fields.js';
import { formPages } from '../../s36-common/form-pages.js';
import { watchingFields } from '../../s36-common/manner-fields.js';
import { purposeFields } from '../../s36-common/purpose-fields.js';
import { confirming, objecting } from '../../s36-common/why.js';
import { requestFields, steps as common } from '../../s36-common/steps.js';
import { involvedFields } from '../involved-fields.js';

const { aim, consent } = involvedFields({
  et: 'varjatud jälgimist (lg 4² p 3)', en: 'covert surveillance, (4²) 3)',
});

/** What may be said to a case of covert surveillance of a cooperating person. */
export const steps = {
  request: {
    label: { et: 'Täidan taotluse', en: 'Fill in the request' },
    by: '§ 37¹ (4²)',
    offices: ['requester', 'unitCommander'],
    pages: formPages,
    fields: {
      ...purposeField,
      aim,
      ...purposeFields,
      ...requestFields,
      ...watchingFields('§ 37¹ (4²) 3)', '§ 37¹ (4³)'),
      consent,
    },
  },
  ...common,
  grant: { ...common.grant, fields: decisionUnder('§ 37¹ (4³)') },
  object: {
    label: { et: 'Esitan vastuväite', en: 'Object' },
    by: '§ 37¹ (4⁴)', decides: true, offices: ['kapoLiaison'],
    fields: { reasons: objecting('§ 37¹ (4⁴)') },
  },
  confirm: {
    label: { et: 'Kinnitan otsuse', en: 'Confirm the decision' },
    by: '§ 37¹ (4⁴)', decides: true, fields: { reasons: confirming('§ 37¹ (4⁴)') },
  },
  consentWithdrawn: {
    label: { et: 'Nõusolek on tagasi võetud', en: 'Consent was withdrawn' },
    by: '§ 37¹ (4²)', offices: ['system'],
    fields: { consent: reference({ et: 'Nõusolek', en: 'Consent' }, 'consent') },
  },
  cooperationEnded: {
    label: { et: 'Koostöö on lõppenud', en: 'The cooperation has ended' },
    by: '§ 37¹ (4²)', offices: ['system'], fields: {},
  },
} as const satisfies StepSchemas;
