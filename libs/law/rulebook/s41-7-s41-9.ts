import type { RuleText } from './rule-text.js';

/** § 41⁷–§ 41⁹: refusal, regularity and waiver of a background check. */
export const s41s7ToS41s9 = [
  {
    id: 'KKS-41s7',
    kind: 'precondition',
    et:
      '§ 41⁶ lg 1 nõusolekust keeldumine on teenistusse või tööle võtmisest keeldumise, ' +
      'vabastamise ja ülesütlemise alus.',
    en:
      'Refusing the § 41⁶ (1) consent is a ground to refuse service or employment, release ' +
      'from service or end the contract.',
    test:
      'Recording refusal opens a personnel decision; it never opens a covert measure: refused ' +
      'citing § 41⁶ (1).',
    boundary: 'Service-related persons are not listed; withdrawal is not listed (AMB-61).',
    status: 'implemented',
  },
  {
    id: 'KKS-41s8.a',
    kind: 'precondition',
    et:
      '§ 41⁵ viisil võib koguda ainult kandideerimisel ja iga viie aasta järel pärast ' +
      'teenistusse või tööle võtmist.',
    en:
      '§ 41⁵ collection is allowed only during the application and every five years after ' +
      'entry into service or employment.',
    test: 'An act outside both windows and without (b) is refused citing § 41⁸.',
    boundary: 'Window and anchor: AMB-38. Service-related persons: AMB-57.',
    status: 'implemented',
  },
  {
    id: 'KKS-41s8.b',
    kind: 'precondition',
    et:
      'Muul ajal üksnes põhjendatud vajadusel ja põhjendatud kahtlusel, et teenistuse ajal ' +
      'ilmnes vastuvõtmist välistav asjaolu.',
    en:
      'At another time only on justified need and a reasoned suspicion that circumstances ' +
      'arose in service which would preclude admission.',
    test:
      'An out-of-window act without the § 41³ (1) clause suspected, the facts and their date ' +
      'is refused citing § 41⁸.',
    boundary: 'Facts before entry do not fit ("during service or employment").',
    status: 'implemented',
  },
  {
    id: 'KKS-41s9.a',
    kind: 'decider',
    et: '§ 41⁵ toimingutest võib loobuda kontrolli teostava üksuse juhi otsusel.',
    en: '§ 41⁵ acts may be waived by decision of the head of the unit conducting the check.',
    test: 'A waiver signed by another is refused citing § 41⁹.',
    boundary: '"Juht" (head) covers a civilian head too: AMB-47.',
    status: 'implemented',
  },
  {
    id: 'KKS-41s9.b',
    kind: 'precondition',
    et: 'Loobumise eeldus on varasem tausta- või julgeolekukontroll.',
    en:
      'A waiver requires an earlier background check by the Defence Forces or another ' +
      'authority, or a security check, of the person.',
    test: "A waiver without the earlier check's authority, kind and date is refused citing § 41⁹.",
    boundary:
      'No age limit for the earlier check: AMB-39. Waives acts of § 41⁵, not the § 41³ duty.',
    status: 'implemented',
  },
] as const satisfies readonly RuleText[];
