import type { RuleText } from './rule-text.js';

/** § 41⁵ (1¹)–(4): the additional means, answers to enquiries, the decision. */
export const s41s5Covert = [
  {
    id: 'KKS-41s5-1s1.a',
    kind: 'purpose',
    et:
      'Lisaõigused on ankeediandmete õigsuse kontrolliks ja tegevväelase, ametniku või töötaja ' +
      'sobivuse otsustamiseks.',
    en:
      'The additional rights serve to verify profile data and decide on the suitability of an ' +
      'active serviceman, official or employee.',
    test: 'A (1¹) act on a service-related person is refused citing § 41⁵ (1¹).',
    boundary: 'Candidates: AMB-29.',
    status: 'implemented',
  },
  {
    id: 'KKS-41s5-1s1.b',
    kind: 'precondition',
    et: 'Õigused on üksnes põhimääruses määratud üksusel.',
    en: 'Only the unit designated in the statutes holds them.',
    test: "Another unit's act is refused citing § 41⁵ (1¹).",
    boundary: 'AMB-07.',
    status: 'implemented',
  },
  {
    id: 'KKS-41s5-1s1-1',
    kind: 'power',
    et: 'Võib kaasata isikut salajasse koostöösse.',
    en: 'Involve a person in secret cooperation.',
    test: "Refused without unit commander's permission, age and consent citing § 37¹ (3)–(4).",
    boundary: 'AMB-30.',
    status: 'implemented',
  },
  {
    id: 'KKS-41s5-1s1-2',
    kind: 'power',
    et: 'Võib kasutada variandmeid ja konspiratsioonivõtteid.',
    en: 'Use shadow information and conspiracy techniques.',
    test: 'Refused without a § 41⁶ (1) consent in force and a decision under AMB-23.',
    boundary: 'Simulation and undercover agent are not included: refused citing § 41⁵ (1¹).',
    status: 'implemented',
  },
  {
    id: 'KKS-41s5-1s1-3',
    kind: 'power',
    et: 'Võib jälgida isikut varjatult.',
    en: 'Covertly surveil a person.',
    test:
      'Refused without consent (§ 41⁶ (1)), KAPO approval and decision (§ 41⁵ (4)), citing ' +
      'whichever is missing.',
    boundary:
      'Text says "a person", not "the subject": only the consenting subject is accepted ' +
      '(AMB-29); § 40 and § 43 (1) apply.',
    status: 'implemented',
  },
  {
    id: 'KKS-41s5-2.a',
    kind: 'deadline',
    et: 'Järelepärimisele vastatakse viivitamata, hiljemalt kümne tööpäeva möödumisel saamisest.',
    en:
      'The authority or person receiving a (1) enquiry answers promptly, at the latest ten ' +
      'working days after receipt.',
    test: 'An enquiry with no answer after the tenth working day shows "overdue" citing § 41⁵ (2).',
    boundary: "Receipt date needed; count AMB-35; private addressee's refusal AMB-34.",
    status: 'implemented',
  },
  {
    id: 'KKS-41s5-2.b',
    kind: 'deadline',
    et: 'Erand: andmed edastatakse KrMS § 214 alusel.',
    en: 'Exception: data forwarded under KrMS § 214.',
    test: 'An enquiry flagged "KrMS § 214" never becomes overdue under § 41⁵ (2).',
    boundary: "The flag needs the proceedings' reference.",
    status: 'implemented',
  },
  {
    id: 'KKS-41s5-3.a',
    kind: 'power',
    et:
      'Määratud üksus võib raviasutuselt või arstilt küsida kinnitust § 41⁴ lg 2 p 18 ja 20 ' +
      'asjaolude kohta.',
    en:
      'The designated unit may ask a medical institution or physician to confirm presence or ' +
      'absence of the § 41⁴ (2) 18) and 20) circumstances.',
    test:
      'A medical enquiry asking anything beyond present/absent for those two is refused citing ' +
      '§ 41⁵ (3).',
    boundary: 'No diagnosis, history or documents.',
    status: 'implemented',
  },
  {
    id: 'KKS-41s5-3.b',
    kind: 'deadline',
    et: 'Kinnitus tuleb väljastada viivitamata, hiljemalt kümne tööpäeva möödumisel saamisest.',
    en: 'They must issue the confirmation promptly, at the latest ten working days after receipt.',
    test: 'Overdue after the tenth working day citing § 41⁵ (3).',
    boundary: 'AMB-34, AMB-35.',
    status: 'implemented',
  },
  {
    id: 'KKS-41s5-4.a',
    kind: 'decider',
    et: 'Varjatud jälgimise otsustab Kaitseväe juhataja või tema volitatud pädeva üksuse ülem.',
    en:
      'Covert surveillance is decided by the Commander of the Defence Forces or a commander of ' +
      'a competent unit authorised by him or her.',
    test:
      'A decision by anyone without valid authorisation for § 41⁵ (4) is refused citing § 41⁵ (4).',
    boundary: 'AMB-08; an authorisation for § 37¹ (4³) does not cover this.',
    status: 'implemented',
  },
  {
    id: 'KKS-41s5-4.b',
    kind: 'prior-approval',
    et: 'Otsus kooskõlastatakse eelnevalt Kaitsepolitseiametiga.',
    en: 'The decision is coordinated with (approved by) KAPO in advance.',
    test:
      'Signing or activating without a recorded positive KAPO approval of the same content, ' +
      'dated earlier, is refused citing § 41⁵ (4).',
    boundary:
      'Silence is not approval; changed content needs new approval; refusal binds (AMB-10).',
    status: 'implemented',
  },
  {
    id: 'KKS-41s5-4.c',
    kind: 'term',
    et: 'Kehtib märgitud tähtaja, mitte üle kahe kuu.',
    en: 'Valid for the term stated, at most two months.',
    test: 'No end or an end over two months after signature is refused citing § 41⁵ (4).',
    boundary:
      "Also never past the consent's five years, the release date, or the check's own window " +
      '(AMB-03, AMB-12, AMB-13, AMB-38).',
    status: 'implemented',
  },
  {
    id: 'KKS-41s5-4.d',
    kind: 'notice',
    et: 'Otsusest teavitatakse ministrit või tema volitatud ametnikku.',
    en:
      'The Defence Forces notify the minister or an official authorised by the minister of the ' +
      'decision.',
    test: 'Activation before the notice is dispatched is refused citing § 41⁵ (4) (P-MIN-41).',
    boundary:
      'No time word in the text, unlike § 54¹ (3): AMB-45. The recipient official needs an ' +
      'authorisation record.',
    status: 'implemented',
  },
] as const satisfies readonly RuleText[];
