import { rule } from '#law/rule';
import type { CaseFile } from '#statechart/case-file';
import type { FieldsOf } from '#statechart/field';
import type { Step, StepOf } from '#statechart/step';
import { answersDue } from '../check-enquiry.js';
import type { steps } from './steps.js';

type File = CaseFile & { readonly asked: Partial<FieldsOf<typeof steps.request.fields>> };
type Send = StepOf<typeof steps.sendEnquiry>;
type Answer = StepOf<typeof steps.recordAnswer>;

/** Presence or absence of the two circumstances, and nothing beyond. */
export const twoCircumstances = rule<File, Step>('KKS-41s5-3.a', {
  holds: ({ file: { asked } }) =>
    (asked.circumstances?.length ?? 0) > 0 && asked.moreThanThat !== true,
  because: ({ file: { asked } }) =>
    asked.moreThanThat === true
      ? {
          et: 'küsida võib üksnes asjaolu esinemist või puudumist, mitte diagnoosi ega dokumente',
          en: 'only presence or absence may be asked, no diagnosis and no documents',
        }
      : {
          et: 'nimetamata on, kas küsitakse § 41⁴ lg 2 p 18 või 20 asjaolu kohta',
          en: 'it is not named whether § 41⁴ (2) 18) or 20) is to be confirmed',
        },
});

export const circumstanceGranted = rule<File, Send>('KKS-41s5-3.a', {
  holds: ({ file, step }) => file.asked.circumstances?.includes(step.circumstance) === true,
  because: {
    et: 'selle asjaolu kohta kinnituse küsimist ei ole lubatud',
    en: 'asking for a confirmation of this circumstance was not granted',
  },
});

/** The answer is recorded as present or absent alone. */
export const confirmationAlone = rule<File, Answer>('KKS-41s5-3.a', {
  holds: ({ step }) => step.details !== true,
  because: {
    et: 'sisse kantakse üksnes asjaolu esinemine või puudumine, muid terviseandmeid mitte',
    en: 'only presence or absence is recorded, no other health data',
  },
});

/** § 41⁵ (3): the confirmation is issued within ten working days of receipt (AMB-35). */
export const answers = answersDue('KKS-41s5-3.b', {
  et: 'kinnituse väljastamise tähtpäev', en: 'the confirmation is due',
});
