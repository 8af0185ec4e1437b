import type { RuleText } from './rule-text.js';

/** § 37 (2¹)–(5): citizens, concealment, which unit, and what other sections settle. */
export const s37Limits = [
  {
    id: 'KKS-37-2s1',
    kind: 'subject-restriction',
    et:
      'Lõike 2 punkti 2 juhul ei koguta ega töödelda teavet Eesti kodaniku kohta, v.a ' +
      'kirjalikku taasesitamist võimaldavas vormis nõusolekul.',
    en:
      'When processing under (2) 2) no information is collected or processed about an Estonian ' +
      "citizen except with the person's consent in a form reproducible in writing.",
    test:
      'A clause-2 measure on an Estonian citizen without a stored reproducible consent is ' +
      'refused citing § 37 (2¹).',
    boundary:
      'Does not on its words cover (2) 1) or (2) 3): AMB-26. Oral consent without a recording ' +
      'or text fails the form. Withdrawal: AMB-12.',
    status: 'implemented',
  },
  {
    id: 'KKS-37-2s2',
    kind: 'definition',
    et:
      'Variandmete ja konspiratsioonivõtete eesmärk on varjata andmesubjekti eest toimingu ' +
      'tegijaid, eesmärki ning õiguste, kohustuste ja vara kuuluvust.',
    en:
      'The aim of shadow information and conspiracy techniques is to hide from the data ' +
      "subject who performs the act, the act's purpose, and to whom the rights, duties, " +
      'immovables and movables used belong.',
    test:
      'A shadow-information request that does not tick at least one of performer / purpose / ' +
      'ownership is refused citing § 37 (2²).',
    boundary:
      'Hiding from anyone other than the data subject (e.g. from supervisors or the register) ' +
      'is outside the aim and refused. "Target of the act" in English is wrong: DIFF-04.',
    status: 'implemented',
  },
  {
    id: 'KKS-37-3',
    kind: 'precondition',
    et:
      'Lõike 1 p 1 ja 2 ning lõike 2 p 2 viisil võivad teavet koguda üksnes põhimääruses ' +
      'määratud üksused.',
    en:
      'Collection under (1) 1), (1) 2) and (2) 2) is allowed only to units designated in the ' +
      'statutes.',
    test:
      'A request from a unit with no designation row for that provision valid that day is ' +
      'refused citing § 37 (3).',
    boundary:
      'On its words (2) 1) and (2) 3) are not covered; the software asks for designation there ' +
      'too (AMB-07).',
    status: 'implemented',
  },
  {
    id: 'KKS-37-4',
    kind: 'purpose',
    et: 'Õigused taustakontrollis sätestab § 41⁵.',
    en: 'Rights in a background check are those of § 41⁵.',
    test: 'A § 37 (1)–(2) measure with purpose § 36 (1) 5) is refused citing § 37 (4).',
    boundary: 'AMB-58.',
    status: 'implemented',
  },
  {
    id: 'KKS-37-5',
    kind: 'purpose',
    et: 'Õigused julgeolekuala kaitsel sätestab § 54¹.',
    en: 'Rights in protecting the restricted military area are those of § 54¹.',
    test: 'A § 37 (1)–(2) measure with purpose § 36 (1) 6) is refused citing § 37 (5).',
    boundary: 'AMB-58.',
    status: 'implemented',
  },
] as const satisfies readonly RuleText[];
