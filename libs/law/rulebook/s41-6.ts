import type { RuleText } from './rule-text.js';

/** § 41⁶: consent, and the rights the person is told of. */
export const s41s6 = [
  {
    id: 'KKS-41s6-1.a',
    kind: 'precondition',
    et: '§ 41⁵ viisil andmete kogumiseks või päringuks on vajalik isiku eelnev kirjalik nõusolek.',
    en:
      "Collecting data or making enquiries in the § 41⁵ manner needs the person's prior " +
      'written consent.',
    test:
      'Any § 41⁵ act, covert surveillance included, without a signed consent dated before it ' +
      'is refused citing § 41⁶ (1).',
    boundary: 'Covers (1), (1¹) and (3). Scope of the consent text: AMB-31.',
    status: 'implemented',
  },
  {
    id: 'KKS-41s6-1.b',
    kind: 'term',
    et: 'Nõusolek lubab koguda ja pärida viie aasta jooksul selle andmisest.',
    en: 'The consent allows collection and enquiries within five years of being given.',
    test:
      "An act at or after consent date + 5 years is refused citing § 41⁶ (1); a decision's end " +
      'later than that is refused.',
    boundary:
      'Count AMB-32. Answers arriving after expiry to an enquiry sent before: sealed, decided ' +
      'by AMB-12 rule.',
    status: 'implemented',
  },
  {
    id: 'KKS-41s6-1.c',
    kind: 'subject-restriction',
    et:
      'Pärast teenistusest vabastamist, töölepingu või julgeolekualal viibimise loa lõppu ' +
      'koguda ega pärida ei tohi.',
    en:
      'No collection or enquiries after release from service, end of employment contract or ' +
      'end of the area permit.',
    test:
      'Any § 41⁵ act after the effective end date is refused citing § 41⁶ (1); an active one ' +
      'ends at that instant.',
    boundary: 'AMB-13. Retention of what was collected is § 36 (3) 2), not this rule.',
    status: 'implemented',
  },
  {
    id: 'KKS-41s6-2',
    kind: 'notice',
    et: 'Nõusoleku küsimisel teavitatakse isikut kirjalikult viiest õigusest.',
    en: 'When asking for consent the Defence Forces tell the person in writing of five rights.',
    test:
      'A consent without the written information recorded before it is invalid: acts on it are ' +
      'refused citing § 41⁶ (2).',
    boundary: 'All five; one missing invalidates the information.',
    status: 'implemented',
  },
  {
    id: 'KKS-41s6-2-1',
    kind: 'notice',
    et: 'Keelduda nõusolekust.',
    en: 'To refuse consent.',
    test: 'The form offers "refuse" equally; consequence text cites § 41⁷.',
    status: 'implemented',
  },
  {
    id: 'KKS-41s6-2-2',
    kind: 'notice',
    et:
      'Keelduda andmetest, mis võivad kaasa tuua vabastamise, töölepingu ülesütlemise või ' +
      'süüteo- või distsiplinaarmenetluse tema, lähedase või elukaaslase suhtes.',
    en:
      'To refuse data that could lead to release, dismissal or termination of the contract, or ' +
      'to offence or disciplinary proceedings against the person, someone close or a partner.',
    test:
      'A withheld item marked so is not "incomplete" and not § 41³ (1) 6). EN garbled: DIFF-15.',
    status: 'implemented',
  },
  {
    id: 'KKS-41s6-2-3',
    kind: 'notice',
    et: 'Taotleda andmete kogumise või päringu lõpetamist.',
    en: 'To ask that collection or enquiries about him or her end.',
    test: 'A request pauses all § 41⁵ acts at once (AMB-12).',
    status: 'implemented',
  },
  {
    id: 'KKS-41s6-2-4',
    kind: 'notice',
    et: 'Esitada kogutud andmete kohta selgitusi.',
    en: 'To give explanations on data collected.',
    test:
      'An adverse outcome without a recorded chance to explain is refused citing § 41⁶ (2) 4), ' +
      'save for parts still covert.',
    status: 'implemented',
  },
  {
    id: 'KKS-41s6-2-5',
    kind: 'notice',
    et: 'Pöörduda kohtu, õiguskantsleri, AKI või töövaidluskomisjoni poole.',
    en:
      'To turn to court, Chancellor of Justice, Data Protection Inspectorate or labour dispute ' +
      'committee.',
    test: 'Every outcome document lists the four addressees.',
    status: 'implemented',
  },
] as const satisfies readonly RuleText[];
