import { choice, optional, reference } from '#statechart/field';
import type { StepSchemas } from '#statechart/step';
import { purposeFields } from '../../s36-common/purpose-fields.js';
import { requestFields, steps as common } from '../../s36-common/steps.js';

/** What may be said to a case of covert surveillance of a cooperating person. */
export const steps = {
  request: {
    label: { et: 'Täidan taotluse', en: 'Fill in the request' },
    by: '§ 37¹ (4²)',
    offices: ['requester', 'unitCommander'],
    fields: {
      ...requestFields,
      ...purposeFields,
      aim: optional(
        choice(
          { et: 'Toimingu eesmärk (§ 37¹ lg 4²)', en: 'Aim of the act (§ 37¹ (4²))' },
          {
            suitability: { et: 'jätkuva sobivuse otsustamine', en: 'continuing suitability' },
            reliability: { et: 'teabe usaldusväärsuse kontroll', en: 'reliability of information' },
          },
        ),
      ),
      consent: optional(reference({ et: 'Kirjalik nõusolek', en: 'Written consent' }, 'consent')),
    },
  },
  ...common,
  object: {
    label: { et: 'Esitan vastuväite', en: 'Object' },
    by: '§ 37¹ (4⁴)', decides: true, offices: ['kapoLiaison'],
    fields: { reasons: common.refuse.fields.reasons },
  },
  confirm: {
    label: { et: 'Kinnitan otsuse', en: 'Confirm the decision' },
    by: '§ 37¹ (4⁴)', decides: true, fields: { reasons: common.refuse.fields.reasons },
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
