import { outside } from './outside.js';
import type { RuleText } from './rule-text.js';

/** § 42–§ 43¹: coordination, supervision, records, reports and access. */
export const s42ToS43s1 = [
  {
    id: 'KKS-42-1',
    kind: 'duty',
    et: 'Kaitseväeluuret ja julgeolekuasutuste tegevust koordineerib JAS § 10 lg 1 komisjon.',
    en:
      "Military intelligence and security authorities' activity are coordinated by the " +
      'committee of JAS § 10 (1).',
    test:
      'Coordination decisions are stored with date and reference; they never replace a ' +
      "decider's signature.",
    boundary: 'Coordination is neither approval nor notice under §§ 37¹, 41⁵, 54¹.',
    status: { outside: outside.coordination },
  },
  {
    id: 'KKS-42-2',
    kind: 'purpose',
    et: 'Kaitseväeluure ülesanded ja kogutava teabe kava olulisuse järgi on JAS § 9 lg 2 kavas.',
    en:
      'Tasks set for military intelligence and the plan of information to be collected, by ' +
      'importance, are in the plan of JAS § 9 (2).',
    test:
      'A § 37 request not linked to an item of the plan in force needs a written reason, else ' +
      'refused citing § 42 (2).',
    boundary: 'Purposes 5) and 6) of § 36 (1) need no plan item.',
    status: 'implemented',
  },
  {
    id: 'KKS-42-3',
    kind: 'access',
    et:
      'Riigikogu julgeolekuasutuste järelevalve komisjonil on JAS § 36 lg 3 ja 5–7 õigused ja ' +
      'kohustused.',
    en:
      'The Riigikogu security authorities oversight committee has the rights and duties of JAS ' +
      '§ 36 (3) and (5)–(7) over military intelligence.',
    test:
      'A committee role reads all measure records and all refusals; denying a read is itself ' +
      'logged and cites § 42 (3).',
    boundary: 'The JAS text is not in the seed; the role is read-only.',
    status: 'implemented',
  },
  {
    id: 'KKS-42-4',
    kind: 'notice',
    et:
      '§ 37 lg 2 p 2 volituse kasutamisest teavitatakse riigikaitse valdkonna eest vastutavat ' +
      'ministrit tema kehtestatud korras.',
    en:
      'Use of the § 37 (2) 2) powers is notified to the minister responsible for national ' +
      'defence in the procedure the minister sets.',
    test:
      'An active § 37 (2) 2) measure without a minister notice record is a breach citing § 42 (4).',
    boundary: '(2) 1) and (2) 3) are not covered. Timing is in the unseen procedure: AMB-45.',
    status: 'implemented',
  },
  {
    id: 'KKS-43-1.a',
    kind: 'duty',
    et:
      '§ 37 lg 1 p 4 ja lg 2, § 37¹ lg 4² p 3, § 41⁵ ning § 54¹ lg 2 p 2 viisil kogutud teave ' +
      'dokumenteeritakse teabetoimikus.',
    en:
      'Information collected under § 37 (1) 4) and (2), § 37¹ (4²) 3), § 41⁵ and § 54¹ (2) 2) ' +
      'is documented in information files.',
    test: 'Storing such an item outside an information file is refused citing § 43 (1).',
    boundary: 'Acts not listed: AMB-40.',
    status: 'implemented',
  },
  {
    id: 'KKS-43-1.b',
    kind: 'retention',
    et: 'Toimiku pidamise, säilitamise ja hävitamise korra kehtestab minister määrusega.',
    en: 'Keeping, preserving and destroying files follows a ministerial regulation.',
    test:
      'Destroying a file without the regulation rule that allows it is refused citing § 43 (1).',
    boundary: 'Regulation not in the seed; a file with an open § 40 case cannot be destroyed.',
    status: 'implemented',
  },
  {
    id: 'KKS-43-1s1.a',
    kind: 'duty',
    et: '§ 37 lg 1 p 1–3 viisil kogutud teave dokumenteeritakse dokumendiregistris.',
    en: 'Information collected under § 37 (1) 1)–3) is documented in the document register.',
    test:
      'A signals, imagery or holder-information item without a register entry is refused ' +
      'citing § 43 (1¹).',
    boundary: 'Only in the Estonian text: DIFF-02.',
    status: 'implemented',
  },
  {
    id: 'KKS-43-1s1.b',
    kind: 'duty',
    et: '§ 37 lg 1 p 5 viisil kogutud teave dokumenteeritakse seal vajaduse korral.',
    en: 'Information under § 37 (1) 5) is documented there where necessary.',
    test:
      'A public-source item needs a recorded "registered / not necessary, because" choice, ' +
      'else refused citing § 43 (1¹).',
    boundary: 'Any item naming a person: register (AMB-40).',
    status: 'implemented',
  },
  {
    id: 'KKS-43-2.a',
    kind: 'report',
    et:
      'Iga nelja kuu järel esitatakse Kaitseministeeriumile kirjalik ülevaade kogutud ' +
      'andmetest, vahenditest ja meetoditest.',
    en:
      'Every four months a written overview of data collected and of means and methods used ' +
      'goes to the Ministry of Defence.',
    test:
      'No overview delivered within four months of the previous one is a breach citing § 43 (2).',
    boundary:
      'Covers all military intelligence, background checks and area protection included ' +
      '(§ 36 (1)). Periods: AMB-41.',
    status: 'implemented',
  },
  {
    id: 'KKS-43-2.b',
    kind: 'report',
    et:
      'Iga kuue kuu järel esitatakse Kaitseministeeriumile § 37 lg 1 ja 2 volitusi rakendava ' +
      'üksuse ülesannete täitmise aruanne.',
    en:
      'Every six months a report on the performance of the tasks of the unit exercising ' +
      '§ 37 (1) and (2) powers goes to the Ministry of Defence.',
    test: 'No report within six months of the previous one is a breach citing § 43 (2).',
    boundary: 'Separate from the § 37² (6) information to the minister.',
    status: 'implemented',
  },
  {
    id: 'KKS-43s1',
    kind: 'access',
    et:
      'Avaliku veebi kaudu ei anta juurdepääsu dokumendiregistri osale, kus on § 37 lg 1 ja 2 ' +
      'üksusele saabunud või seal koostatud dokumendid.',
    en:
      'No public-web access to the part of the document register holding documents received by ' +
      'or made in the unit exercising § 37 (1) and (2) powers.',
    test:
      'An anonymous or public-web request for any such entry, its count or its existence gets ' +
      'the same answer as a non-existent one and is refused citing § 43¹.',
    boundary:
      'Concerns the public web; access rights of supervisors and persons rest on other rules.',
    status: 'implemented',
  },
] as const satisfies readonly RuleText[];
