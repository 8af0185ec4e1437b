import { rule } from '#law/rule';
import type { CaseFile } from '#statechart/case-file';
import type { FieldsOf } from '#statechart/field';
import type { Step, StepOf } from '#statechart/step';
import { says } from '../../s36-common/law.js';
import { answersDue } from '../check-enquiry.js';
import type { steps } from './steps.js';

type File = CaseFile & { readonly asked: Partial<FieldsOf<typeof steps.request.fields>> };
type Send = StepOf<typeof steps.sendEnquiry>;
type Talk = StepOf<typeof steps.recordTalk>;
type Explanation = StepOf<typeof steps.storeExplanation>;

export const meansNamed = rule<File, Step>('KKS-41s5-1-1', {
  holds: ({ file: { asked } }) => says(asked.addressees) || says(asked.interlocutors),
  because: {
    et: 'nimetamata on, kellelt mida päritakse või kellega vesteldakse',
    en: 'it is not named of whom what is enquired, or with whom one talks',
  },
});

/** Family and those talked with did not consent (AMB-33). */
export const subjectAlone = rule<File, Step>('KKS-41s5-1-1', {
  policy: 'AMB-33',
  holds: ({ file }) => file.asked.asksOfOthers !== true,
  because: {
    et: 'pärida võib üksnes nõusoleku andnud kontrollitava andmeid',
    en: 'only data of the person who consented may be asked',
  },
});

/** What was decided covers enquiries, and this one asks about the person checked. */
export const enquiryGranted = rule<File, Send>('KKS-41s5-1-1', {
  holds: ({ file, step }) => says(file.asked.addressees) && step.concerns === 'subject',
  because: ({ step }) =>
    step.concerns === 'subject'
      ? {
          et: 'otsus ei hõlma järelepärimisi',
          en: 'the decision does not cover enquiries',
        }
      : {
          et: 'järelepärimine peab puudutama nõusoleku andnud kontrollitavat',
          en: 'an enquiry must be about the person who consented',
        },
});

export const talkGranted = rule<File, Talk>('KKS-41s5-1-2.a', {
  holds: ({ file }) => says(file.asked.interlocutors),
  because: { et: 'otsus ei hõlma vestlusi', en: 'the decision does not cover talks' },
});

export const talkDescribed = rule<File, Talk>('KKS-41s5-1-2.a', {
  holds: ({ step }) => step.interlocutor !== undefined && says(step.clarifies),
  because: {
    et: 'märkimata on, kellega vesteldi või milliseid omadusi selgitati',
    en: 'it is not recorded who was talked with, or which qualities were to be established',
  },
});

/** The consent is that of the person interviewed, not of the person checked. */
export const explanationAgreed = rule<File, Explanation>('KKS-41s5-1-2.b', {
  holds: ({ step }) => step.agreed === true && says(step.need),
  because: {
    et: 'kirjaliku seletuse võib võtta vajaduse korral ja üksnes küsitletava nõusolekul',
    en: 'a written explanation is taken where needed, and with the consent of who gives it',
  },
});

/** § 41⁵ (2): answered within ten working days of receipt (AMB-35). */
export const answers = answersDue('KKS-41s5-2.a', {
  et: 'järelepärimisele vastamise tähtpäev', en: 'the answer to an enquiry is due',
});

/** What is given under KrMS § 214 has no such term; the flag needs the proceedings' reference. */
export const proceedingsReferred = rule<File, Send>('KKS-41s5-2.b', {
  holds: ({ step }) => step.underProceedings !== true || says(step.proceedings),
  because: {
    et: 'KrMS § 214 alusel edastatavate andmete puhul on vajalik menetluse viide',
    en: 'where data are given under KrMS § 214, the reference of the proceedings is needed',
  },
});
