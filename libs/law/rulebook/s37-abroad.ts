import type { RuleText } from './rule-text.js';

/** § 37 (2): powers tied to a place or an aim abroad. */
export const s37Abroad = [
  {
    id: 'KKS-37-2',
    kind: 'power',
    et: 'Lisaks lõikele 1 on Kaitseväel kolm koha või eesmärgiga seotud volituste kogumit.',
    en:
      'Beyond (1) the Defence Forces have three further sets of powers, each tied to a place ' +
      'or aim abroad.',
    test: 'A § 37 (2) measure with no place/aim limb (1, 2 or 3) is refused citing § 37 (2).',
    boundary:
      'None of the three limbs supports a measure aimed at the territory of Estonia as such.',
    status: 'implemented',
  },
  {
    id: 'KKS-37-2-1.a',
    kind: 'power',
    et: 'Rahvusvahelise sõjalise operatsiooni piirkonnas: küsitleda isikuid.',
    en: 'In the area of an international military operation: interview persons.',
    test:
      'An interview under clause 1) outside the recorded operation area or dates is refused ' +
      'citing § 37 (2) 1).',
    boundary:
      'Right to refuse (§ 37 (1¹)) applies. The Act does not say whether the interviewer must ' +
      'identify the Defence Forces; hiding the performer is shadow information (§ 37 (2²)) and ' +
      'needs that decision too.',
    status: 'implemented',
  },
  {
    id: 'KKS-37-2-1.b',
    kind: 'power',
    et: 'Selles piirkonnas: jälgida isikuid varjatult.',
    en: 'In that area: covertly surveil persons.',
    test:
      'Covert surveillance under clause 1) outside the recorded operation area or dates is ' +
      'refused citing § 37 (2) 1).',
    boundary:
      'No decider, term, approval or § 40 notice in the Act (AMB-22, AMB-24). English text has ' +
      '"covert intelligence": DIFF-03.',
    status: 'implemented',
  },
  {
    id: 'KKS-37-2-1.c',
    kind: 'power',
    et: 'Selles piirkonnas: kaasata isikut salajasse koostöösse.',
    en: 'In that area: involve a person in secret cooperation (§ 37¹).',
    test: 'Refused without § 37¹ (3) permission and § 37¹ (4) consent and age, citing those.',
    boundary: 'See § 37¹.',
    status: 'implemented',
  },
  {
    id: 'KKS-37-2-1.d',
    kind: 'power',
    et:
      'Selles piirkonnas: kasutada variandmeid ja konspiratsioonivõtteid, sh teeselda ' +
      'eraõiguslikku juriidilist isikut, selle üksust, organit või äriühingu filiaali.',
    en:
      'In that area: use shadow information and conspiracy techniques, including simulation of ' +
      "a private-law legal person, its unit or body, or a company's branch.",
    test:
      'Shadow information without a recorded link to a concealed act (whose performer, aim or ' +
      'ownership is hidden) is refused citing § 37 (2²).',
    boundary: 'Simulation additionally needs § 37² (2): Commander only.',
    status: 'implemented',
  },
  {
    id: 'KKS-37-2-1.e',
    kind: 'power',
    et: 'Selles piirkonnas: kasutada variisikut.',
    en: 'In that area: use an undercover agent (§ 37³).',
    test: 'Refused without § 37³ (3) written permission.',
    boundary: 'See § 37³.',
    status: 'implemented',
  },
  {
    id: 'KKS-37-2-2.a',
    kind: 'power',
    et: 'Väljaspool Eestit tegutsemiseks: küsitleda isikuid.',
    en: 'For acting outside Estonia: interview persons.',
    test:
      'An interview under clause 2) whose aim statement is not activity outside Estonia is ' +
      'refused citing § 37 (2) 2).',
    boundary: 'The aim must be abroad; the interview itself may take place in Estonia.',
    status: 'implemented',
  },
  {
    id: 'KKS-37-2-2.b',
    kind: 'power',
    et: 'Väljaspool Eestit tegutsemiseks: kaasata isikut salajasse koostöösse.',
    en: 'For acting outside Estonia: involve a person in secret cooperation.',
    test: 'As 2) a, plus § 37¹ (3)–(4).',
    boundary: 'Estonian citizens only with consent (§ 37 (2¹)).',
    status: 'implemented',
  },
  {
    id: 'KKS-37-2-2.c',
    kind: 'power',
    et:
      'Väljaspool Eestit tegutsemiseks: kasutada variandmeid ja konspiratsioonivõtteid, sh ' +
      'teeselda.',
    en:
      'For acting outside Estonia: use shadow information and conspiracy techniques, including ' +
      'simulation.',
    test: 'As 2) a; simulation plus § 37² (2).',
    boundary: 'Shadow information may be used in Estonia if the aim is activity abroad.',
    status: 'implemented',
  },
  {
    id: 'KKS-37-2-2.d',
    kind: 'power',
    et: 'Väljaspool Eestit tegutsemiseks: kasutada variisikut.',
    en: 'For acting outside Estonia: use an undercover agent.',
    test: 'As 2) a, plus § 37³ (3).',
    boundary:
      'The agent may be in Estonia if the aim is abroad; for an aim inside Estonia refused.',
    status: 'implemented',
  },
  {
    id: 'KKS-37-2-2.e',
    kind: 'precondition',
    et: 'Punkt 2 ei sisalda varjatud jälgimist.',
    en: 'Clause 2) does not contain covert surveillance.',
    test:
      'Covert surveillance with limb 2) is refused citing § 37 (2) 2) and pointing to 1) or 3).',
    boundary: 'Derived from the text of clause 2) beside 1) and 3).',
    status: 'implemented',
  },
  {
    id: 'KKS-37-2-3',
    kind: 'power',
    et: 'Väljaspool Eesti Vabariigi territooriumi võib isikuid varjatult jälgida.',
    en: 'Outside the territory of Estonia persons may be covertly surveilled.',
    test:
      'Covert surveillance under clause 3) with any location inside Estonia is refused citing ' +
      '§ 37 (2) 3).',
    boundary:
      'Stands only in the Estonian text (DIFF-01). Place is where the watched person is. The ' +
      'person crossing into Estonia ends it at the border. No decider, term, approval or § 40 ' +
      'notice in the Act (AMB-22).',
    status: 'implemented',
  },
] as const satisfies readonly RuleText[];
