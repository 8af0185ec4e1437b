// § 41¹ (1) and (3): to whom, on which basis, about whom and by whom an enquiry is made.
import { rule } from '#law/rule';
import type { CaseFile } from '#statechart/case-file';
import type { FieldsOf } from '#statechart/field';
import type { Step } from '#statechart/step';
import { unitDesignated } from '../s36-common/deciders.js';
import type { enquiryFields } from './enquiry-fields.js';
import { madeByUnit, withoutPurpose } from './making.js';

export type EnquiryFile = CaseFile & {
  readonly asked: Partial<FieldsOf<typeof enquiryFields>>;
};

export const toUndertaking = rule<EnquiryFile, Step>('KKS-41s1-1.a', {
  policy: 'AMB-36',
  holds: ({ file: { asked }, facts }) =>
    asked.undertaking !== undefined && asked.identifier !== undefined &&
    (facts.undertakings?.includes(asked.undertaking) ?? false),
  because: {
    et: 'päring tehakse ühele registris olevale elektroonilise side ettevõtjale ühe tunnuse kohta',
    en: 'an enquiry goes to one electronic communications undertaking in the register, about one ' +
      'identifier',
  },
});

export const onGround = rule<EnquiryFile, Step>('KKS-41s1-1.b', {
  holds: ({ file }) => file.asked.ground !== undefined,
  because: {
    et: 'päringul peab olema kriminaalmenetluse seadustiku § 126² lõike 1 punkti 1 või 2 alus',
    en: 'an enquiry rests on § 126² (1) 1) or 2) of the Code of Criminal Procedure',
  },
});

export const aboutPerson = rule<EnquiryFile, Step>('KKS-41s1-1.c', {
  holds: ({ file }) => file.asked.personClass !== undefined,
  because: {
    et: 'päring võib puudutada üksnes kriminaalmenetluse seadustiku § 126² lõike 3 punkti 1 või ' +
      '2 isikut',
    en: 'an enquiry concerns a person of § 126² (3) 1) or 2) of the Code of Criminal Procedure',
  },
});

export const designatedUnit = unitDesignated('KKS-41s1-3', '41-1.3');
export const whoMakes = madeByUnit('KKS-41s1-3', '41-1.3');

/** What is asked when an enquiry is submitted and again when it is made. */
export const everyEnquiry = [...withoutPurpose, onGround, aboutPerson] as const;

/** What may cease in between, and is asked also when it is sent. */
export const stillAsked = [toUndertaking, designatedUnit] as const;

/** AMB-40: an information file is kept of an act that concerns a person, § 43 (1) or not. */
export const answerKept = rule<CaseFile, Step>('KKS-43-1.a', {
  policy: 'AMB-40',
  holds: ({ file }) => (file.lists['items']?.length ?? 0) > 0,
  because: {
    et: 'saadud andmed ei ole teabetoimikus dokumenteeritud',
    en: 'the data received are not documented in an information file',
  },
});
