import type { RuleText } from './rule-text.js';

/** § 41²: data for access to surveillance information. */
export const s41s2 = [
  {
    id: 'KKS-41s2-1.a',
    kind: 'power',
    et:
      'Isiku kohta võib andmeid koguda KrMS § 126³ lg 1 jälitustoiminguga ja ESS § 111¹ lg 2 ' +
      'ja 3 andmete päringuga.',
    en:
      'Data about a person may be collected by a KrMS § 126³ (1) surveillance activity and by ' +
      'an enquiry for ESS § 111¹ (2)–(3) data.',
    test: 'A § 41² act names which of the two; another kind is refused citing § 41² (1).',
    boundary:
      'KrMS § 126³ (2)+ activities are excluded. Permission for the surveillance activity ' +
      'itself: AMB-37.',
    status: 'implemented',
  },
  {
    id: 'KKS-41s2-1.b',
    kind: 'subject-restriction',
    et: 'Üksnes kaitseväeteenistuses olev või sinna asuda soovija.',
    en: 'Only a person in military service or wishing to enter it.',
    test: 'Any other subject (official, employee, contractor) is refused citing § 41² (1).',
    boundary: 'Status must be valid at the act; wish withdrawn → stop.',
    status: 'implemented',
  },
  {
    id: 'KKS-41s2-1.c',
    kind: 'purpose',
    et:
      'Üksnes jälitusteabele juurdepääsu või sõjaväepolitsei ülesannete täitmise lubamise ' +
      'otsustamiseks.',
    en:
      'Only if needed to decide whether to give access to surveillance information or let the ' +
      'person perform Military Police functions.',
    test: 'Any other aim is refused citing § 41² (1).',
    boundary: 'Once the decision is taken the basis is spent.',
    status: 'implemented',
  },
  {
    id: 'KKS-41s2-2',
    kind: 'precondition',
    et: 'Vajalik on isiku eelnev kirjalik nõusolek.',
    en: "The person's prior written consent is required.",
    test: 'No signed consent dated before the act → refused citing § 41² (2).',
    boundary: 'Withdrawal: AMB-12. No validity period stated: one decision only.',
    status: 'implemented',
  },
  {
    id: 'KKS-41s2-3.a',
    kind: 'notice',
    et: 'Isikut teavitatakse toimingu tegemisest.',
    en: 'The person is notified that the act was performed.',
    test: 'A completed § 41² act without notice within P-IMM-40 is a breach citing § 41² (3).',
    boundary: 'No non-notification grounds exist here: § 40 (2) cannot be used (AMB-37).',
    status: 'implemented',
  },
  {
    id: 'KKS-41s2-3.b',
    kind: 'access',
    et: 'Kogutud andmeid tutvustatakse isiku soovil.',
    en: 'The data collected are shown to the person on request.',
    test: 'A request to see them cannot be closed as refused: refused citing § 41² (3).',
    boundary: "Third persons' data in them: redact, log the redaction.",
    status: 'implemented',
  },
  {
    id: 'KKS-41s2-4',
    kind: 'decider',
    et:
      'Andmeid võib koguda põhimääruses sätestatud üksuse ülem või tema volitatud tegevväelane ' +
      'või ametnik.',
    en:
      'Collection may be done by the commander of the unit in the statutes or an active ' +
      'serviceman or official authorised by him or her.',
    test: 'Another user is refused citing § 41² (4).',
    boundary: 'Delegable by the unit commander.',
    status: 'implemented',
  },
] as const satisfies readonly RuleText[];
