// The steps that a measure of the common life hears (`life.ts`).
import type { Citation } from '#law/citation';
import { instantField, optional, reference, told } from '#statechart/field';
import type { Field } from '#statechart/field';
import type { StepSchemas } from '#statechart/step';
import { decisionUnder, openDecisionUnder } from './decision-fields.js';
import { formPages } from './form-pages.js';
import { steps as common } from './steps.js';
import { reviewing } from './why.js';

const { identify, ...everyCase } = common;

/** The request under a provision: its own fields, then what every request is asked. */
export const requestUnder = <const Fields extends Readonly<Record<string, Field>>>(
  by: Citation,
  fields: Fields,
) => ({
  label: { et: 'Täidan taotluse', en: 'Fill in the request' },
  by,
  offices: ['requester', 'unitCommander'] as const,
  pages: formPages,
  fields,
});

/** Steps of a measure with a longest term, decided under the provision; nobody is told of it. */
export const termedSteps = (decision: Citation) => ({
  ...everyCase, grant: { ...everyCase.grant, fields: decisionUnder(decision) },
});

/**
 * Steps of a measure without a term in the Act: it rests at its review date (AMB-24). The end of a
 * decision is bounded under the power, where that is another provision than the one it is taken
 * under.
 */
export const reviewedSteps = (decision: Citation, power: Citation = decision) => ({
  ...everyCase,
  grant: { ...everyCase.grant, fields: openDecisionUnder(power) },
  review: {
    label: { et: 'Vaatan vajalikkuse läbi', en: 'Review the need' },
    by: decision,
    decides: true as const,
    fields: {
      reasons: reviewing(decision),
      until: told(
        optional(instantField({ et: 'Järgmine läbivaatamine hiljemalt', en: 'Next by' })),
        { by: power },
      ),
    },
  },
});

/** Where the person is told (§ 40 (1)), persons identified are recorded too. */
export const toldSteps = { identify } as const;

const effective = optional(instantField({ et: 'Lõppenud', en: 'Ended at' }));

/** What the registers make known to a case; each measure takes those that concern it. */
export const registerSteps = {
  consentWithdrawn: {
    label: { et: 'Nõusolek on tagasi võetud', en: 'Consent was withdrawn' },
    by: '§ 41⁶ (2) 3)', offices: ['system'],
    fields: { consent: reference({ et: 'Nõusolek', en: 'Consent' }, 'consent') },
  },
  cooperationEnded: {
    label: { et: 'Koostöö on lõppenud', en: 'The cooperation has ended' },
    by: '§ 37¹ (2)', offices: ['system'], fields: { effective },
  },
  serviceEnded: {
    label: { et: 'Isik on teenistusest vabastatud', en: 'The person was released from service' },
    by: '§ 41⁶ (1)', offices: ['system'], fields: { effective },
  },
  operationEnded: {
    label: { et: 'Operatsioon on lõppenud', en: 'The operation has ended' },
    by: '§ 37 (2) 1)', offices: ['system'], fields: { effective },
  },
  areaEnded: {
    label: { et: 'Julgeolekuala on lõppenud', en: 'The area has ended' },
    by: '§ 54 (2)', offices: ['system'], fields: { effective },
  },
  threatClosed: {
    label: { et: 'Oht on lõppenuks märgitud', en: 'The threat was closed' },
    by: '§ 54¹ (2)', offices: ['system'], fields: { effective },
  },
} as const satisfies StepSchemas;
