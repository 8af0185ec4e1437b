import type { RuleText } from './rule-text.js';

/** § 37¹ (1)–(4): involving a person in secret cooperation. */
export const s37s1Involvement = [
  {
    id: 'KKS-37s1-1',
    kind: 'power',
    et: 'Kaitsevägi võib isikut salajasse koostöösse kaasata neljal loetletud eesmärgil.',
    en: 'The Defence Forces may involve a person in secret cooperation for four listed purposes.',
    test:
      'A recruitment request without one of the four purposes (or § 41⁵ (1¹) 1)) is refused ' +
      'citing § 37¹ (1).',
    boundary: 'The fifth door is § 41⁵ (1¹) 1) (background check): AMB-30.',
    status: 'implemented',
  },
  {
    id: 'KKS-37s1-1-1',
    kind: 'purpose',
    et:
      'Eesmärk: sõjalise operatsiooni ettevalmistamine rahvusvahelise sõjalise operatsiooni ' +
      'piirkonnas.',
    en:
      'Purpose: preparing a military operation in the area of an international military operation.',
    test: 'Without an operation-area record: refused citing § 37¹ (1) 1).',
    boundary: '"Area" limits where the operation is prepared for, AMB-48.',
    status: 'implemented',
  },
  {
    id: 'KKS-37s1-1-2',
    kind: 'purpose',
    et: 'Eesmärk: sõjalise operatsiooni läbiviimine selles piirkonnas.',
    en: 'Purpose: conducting a military operation in that area.',
    test: 'Without an active operation-area record: refused citing § 37¹ (1) 2).',
    boundary: 'Operation ended → purpose ended → permission lapses (AMB-51).',
    status: 'implemented',
  },
  {
    id: 'KKS-37s1-1-3',
    kind: 'purpose',
    et: 'Eesmärk: sõjalises operatsioonis osaleva Kaitseväe üksuse kaitse.',
    en: 'Purpose: protecting a Defence Forces unit taking part in a military operation.',
    test: 'Without a named unit and operation: refused citing § 37¹ (1) 3).',
    boundary: 'Wording has no place limit while § 37 (2) does: AMB-25.',
    status: 'implemented',
  },
  {
    id: 'KKS-37s1-1-4',
    kind: 'purpose',
    et: 'Eesmärk: väljaspool Eestit tegutsemiseks vajaliku teabe kogumine.',
    en: 'Purpose: collecting information necessary for acting outside Estonia.',
    test:
      'Without a statement why the information is necessary for activity abroad: refused ' +
      'citing § 37¹ (1) 4); triggers § 37 (2¹), (3) and § 42 (4).',
    boundary: '"Necessary" stands only in Estonian: DIFF-24.',
    status: 'implemented',
  },
  {
    id: 'KKS-37s1-2',
    kind: 'definition',
    et:
      'Salajasse koostöösse kaasatu on isik, kelle koostöö Kaitseväega ei ole kolmandatele ' +
      'isikutele teada.',
    en:
      'A person involved in secret cooperation is one whose cooperation with the Defence ' +
      'Forces is unknown to third persons.',
    test:
      'The identity field of a cooperating person is readable only by named users; any other ' +
      'read is refused citing § 37¹ (2).',
    boundary:
      'Exposure to a third person ends the status and opens § 40 (2) 3)-type protection review.',
    status: 'implemented',
  },
  {
    id: 'KKS-37s1-3',
    kind: 'decider',
    et: 'Loa kaasamiseks annab põhimääruses määratud üksuse ülem.',
    en:
      'Permission to involve a person is given by the commander of the unit designated in the ' +
      'statutes.',
    test:
      "A permission signed by anyone else, the Commander's delegate included, is refused " +
      'citing § 37¹ (3).',
    boundary:
      'No delegation clause. The Commander of the Defence Forces is not the named decider; he ' +
      'or she acts through supervision (§ 7 (2)).',
    status: 'implemented',
  },
  {
    id: 'KKS-37s1-4.a',
    kind: 'subject-restriction',
    et: 'Kaasata võib vähemalt 18-aastast isikut.',
    en: 'Only a person at least 18 years old may be involved.',
    test:
      "A recruitment whose subject's verified birth date gives an age under 18 on the " +
      'permission date is refused citing § 37¹ (4).',
    boundary: 'The 18th birthday itself qualifies; unknown or estimated birth date does not.',
    status: 'implemented',
  },
  {
    id: 'KKS-37s1-4.b',
    kind: 'precondition',
    et: 'Kaasamine eeldab isiku nõusolekut.',
    en: "Involvement requires the person's consent.",
    test: 'Activation without a recorded consent is refused citing § 37¹ (4).',
    boundary: 'Form not stated here (AMB-52). Withdrawal ends the cooperation (AMB-12).',
    status: 'implemented',
  },
] as const satisfies readonly RuleText[];
