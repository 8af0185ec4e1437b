import type { RuleText } from './rule-text.js';

/** § 37³: undercover agent. */
export const s37s3 = [
  {
    id: 'KKS-37s3-1',
    kind: 'power',
    et: 'Kaitsevägi võib kasutada variisikut neljal eesmärgil.',
    en: 'The Defence Forces may use an undercover agent for four listed purposes.',
    test: 'A request without one of the four purposes is refused citing § 37³ (1).',
    boundary:
      'Not available for background checks or area protection: § 41⁵ (1¹) and § 54¹ (2) do not ' +
      'list it.',
    status: 'implemented',
  },
  {
    id: 'KKS-37s3-1-1',
    kind: 'purpose',
    et: 'Eesmärk: sõjalise operatsiooni ettevalmistamine rahvusvahelise operatsiooni piirkonnas.',
    en:
      'Purpose: preparing a military operation in the area of an international military operation.',
    test: 'No operation-area record → refused citing § 37³ (1) 1).',
    boundary: 'Before the operation is decided: see AMB-48.',
    status: 'implemented',
  },
  {
    id: 'KKS-37s3-1-2',
    kind: 'purpose',
    et: 'Eesmärk: sõjalise operatsiooni läbiviimine selles piirkonnas.',
    en: 'Purpose: conducting a military operation in that area.',
    test: 'No active operation → refused citing § 37³ (1) 2).',
    boundary: "Operation ends → permission lapses; the agent's return is recorded.",
    status: 'implemented',
  },
  {
    id: 'KKS-37s3-1-3',
    kind: 'purpose',
    et: 'Eesmärk: sõjalises operatsioonis osaleva üksuse kaitse.',
    en: 'Purpose: protecting a unit taking part in a military operation.',
    test: 'No unit and operation → refused citing § 37³ (1) 3).',
    boundary: 'AMB-25.',
    status: 'implemented',
  },
  {
    id: 'KKS-37s3-1-4',
    kind: 'purpose',
    et: 'Eesmärk: väljaspool Eestit tegutsemiseks vajaliku teabe kogumine.',
    en: 'Purpose: collecting information necessary for acting outside Estonia.',
    test: 'No necessity statement → refused citing § 37³ (1) 4); triggers § 37 (3) and § 42 (4).',
    boundary: 'Estonian citizens met by the agent: § 37 (2¹).',
    status: 'implemented',
  },
  {
    id: 'KKS-37s3-2',
    kind: 'definition',
    et:
      'Variisik on tegevväelane, kes teenistussuhte varjamise või muudetud identiteedi abil ' +
      'aitab tegevust varjata.',
    en:
      'An undercover agent is an active serviceman who, by concealing the service relationship ' +
      'or by an altered identity, helps keep the activity covert.',
    test:
      'An official, employee, conscript, reservist or cooperating person proposed as ' +
      'undercover agent is refused citing § 37³ (2).',
    boundary:
      'Leaving active service ends the use at once. "Covert or false identity" in English: ' +
      'DIFF-20.',
    status: 'implemented',
  },
  {
    id: 'KKS-37s3-3',
    kind: 'decider',
    et: 'Kirjaliku loa annab põhimääruses määratud üksuse ülem.',
    en: 'Written permission is given by the commander of the unit designated in the statutes.',
    test:
      "Use without that commander's written permission, or with a delegate's, is refused " +
      'citing § 37³ (3).',
    boundary: 'No delegation clause, no term (AMB-24).',
    status: 'implemented',
  },
  {
    id: 'KKS-37s3-4',
    kind: 'duty',
    et:
      'Variisikul on tegevväelase õigused ja kohustused niivõrd, kui see ei paljasta muudetud ' +
      'identiteeti.',
    en:
      'The agent keeps all rights and duties of an active serviceman so far as this does not ' +
      'reveal the altered identity.',
    test:
      'A suspended right or duty is recorded with its reason; a suspension without reason is ' +
      'refused citing § 37³ (4).',
    boundary: 'Rights revive the moment exposure is no longer at stake.',
    status: 'implemented',
  },
] as const satisfies readonly RuleText[];
