import type { RuleText } from './rule-text.js';

/** § 37²: simulation. */
export const s37s2 = [
  {
    id: 'KKS-37s2-1',
    kind: 'power',
    et:
      'Kaitsevägi võib neljal eesmärgil teeselda eraõiguslikku juriidilist isikut, selle ' +
      'üksust, organit või äriühingu filiaali.',
    en:
      'The Defence Forces may simulate a private-law legal person, its unit or body, or a ' +
      "company's branch, for four listed purposes.",
    test:
      'Simulation of a public-law body, an authority or a natural person is refused citing ' +
      '§ 37² (1).',
    boundary:
      'Closed list of what may be simulated; a foundation or NGO is a private-law legal person ' +
      'and fits.',
    status: 'implemented',
  },
  {
    id: 'KKS-37s2-1-1',
    kind: 'purpose',
    et: 'Eesmärk: sõjalise operatsiooni ettevalmistamine rahvusvahelise operatsiooni piirkonnas.',
    en:
      'Purpose: preparing a military operation in the area of an international military operation.',
    test: 'No operation-area record → refused citing § 37² (1) 1).',
    boundary: 'AMB-48.',
    status: 'implemented',
  },
  {
    id: 'KKS-37s2-1-2',
    kind: 'purpose',
    et: 'Eesmärk: sõjalise operatsiooni läbiviimine selles piirkonnas.',
    en: 'Purpose: conducting a military operation in that area.',
    test: 'No active operation → refused citing § 37² (1) 2).',
    boundary:
      'Operation ends → purpose ends → wind-down state: no new transactions, only closing ones.',
    status: 'implemented',
  },
  {
    id: 'KKS-37s2-1-3',
    kind: 'purpose',
    et: 'Eesmärk: sõjalises operatsioonis osaleva üksuse kaitse.',
    en: 'Purpose: protecting a unit taking part in a military operation.',
    test: 'No unit and operation → refused citing § 37² (1) 3).',
    boundary: 'AMB-25.',
    status: 'implemented',
  },
  {
    id: 'KKS-37s2-1-4',
    kind: 'purpose',
    et: 'Eesmärk: väljaspool Eestit tegutsemiseks vajaliku teabe kogumine.',
    en: 'Purpose: collecting information necessary for acting outside Estonia.',
    test: 'No necessity statement → refused citing § 37² (1) 4); triggers § 37 (3) and § 42 (4).',
    boundary:
      'Entity registered in Estonia is possible if the aim is abroad; Estonian citizens ' +
      'dealing with it: § 37 (2¹).',
    status: 'implemented',
  },
  {
    id: 'KKS-37s2-2',
    kind: 'decider',
    et: 'Teesklemise otsustab Kaitseväe juhataja.',
    en: 'Simulation is decided by the Commander of the Defence Forces.',
    test: 'A simulation decision signed under any delegation is refused citing § 37² (2).',
    boundary: 'No delegation clause. No term in the Act (AMB-24).',
    status: 'implemented',
  },
  {
    id: 'KKS-37s2-3',
    kind: 'definition',
    et: 'Lõige 3 on kehtetu (05.06.2020).',
    en: 'Subsection (3) is repealed (05.06.2020).',
    test: 'Citing § 37² (3) is refused.',
    boundary: 'Ids of repealed provisions are kept so that old records stay readable.',
    status: 'definition',
  },
  {
    id: 'KKS-37s2-4',
    kind: 'definition',
    et: 'Lõige 4 on kehtetu (05.06.2020).',
    en: 'Subsection (4) is repealed (05.06.2020).',
    test: 'Citing § 37² (4) is refused.',
    boundary: 'As (3).',
    status: 'definition',
  },
  {
    id: 'KKS-37s2-5',
    kind: 'duty',
    et:
      'Teeseldava isiku, üksuse, organi või filiaali nimel tehtud tehing loetakse Kaitseväe ' +
      'tehinguks.',
    en:
      'A transaction made in the name of the simulated person, unit, body or branch is deemed ' +
      'made by the Defence Forces.',
    test:
      'Every transaction of a simulated entity is recorded as a Defence Forces liability; an ' +
      'entity with open transactions cannot be closed: refused citing § 37² (5).',
    boundary:
      "Applies also to transactions beyond the entity's task: they still bind the Defence Forces.",
    status: 'implemented',
  },
  {
    id: 'KKS-37s2-6',
    kind: 'report',
    et: 'Kaitseväe juhataja esitab ministrile iga kuue kuu järel teavet teeseldava tegevuse kohta.',
    en:
      'Every six months the Commander gives the minister information on the activity of the ' +
      'simulated entities.',
    test:
      'An active simulation not covered by a report delivered in the last six months is a ' +
      'breach citing § 37² (6).',
    boundary:
      'Personal duty of the Commander; addressee the minister (not the Ministry). Period ' +
      'anchor: AMB-41.',
    status: 'implemented',
  },
] as const satisfies readonly RuleText[];
