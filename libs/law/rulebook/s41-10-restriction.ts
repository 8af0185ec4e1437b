import type { RuleText } from './rule-text.js';

/** § 41¹⁰ (4)–(8): grounds of restriction, other use, transfer and keeping. */
export const s41s10Restriction = [
  {
    id: 'KKS-41s10-4',
    kind: 'precondition',
    et:
      'Piirata võib, kui piiramata jätmine võib kahjustada ülesannet või andmesubjekti või ' +
      'teise isiku õigusi.',
    en:
      'Restriction is allowed if not restricting may damage intelligence tasks, or the rights ' +
      'and freedoms of the data subject or another.',
    test: 'A restriction without ground 1) or 2) and reasons is refused citing § 41¹⁰ (4).',
    boundary: 'Does not replace § 40: a § 41¹⁰ restriction never stops a § 40 notice.',
    status: 'implemented',
  },
  {
    id: 'KKS-41s10-4-1',
    kind: 'precondition',
    et: 'Alus: kaitseväeluure ülesannete täitmise kahjustamine.',
    en: 'Ground: damage to the performance of military intelligence tasks.',
    test: 'Must name the task; blank refused citing § 41¹⁰ (4) 1).',
    boundary: '"May damage" – a stated, concrete possibility; task ended → restriction ends.',
    status: 'implemented',
  },
  {
    id: 'KKS-41s10-4-2',
    kind: 'precondition',
    et: 'Alus: andmesubjekti või teise isiku õiguste ja vabaduste kahjustamine.',
    en: 'Ground: damage to the rights and freedoms of the data subject or another person.',
    test: 'Must name whose right; blank refused citing § 41¹⁰ (4) 2).',
    boundary: 'Can be used to protect the data subject himself; never to spare the authority.',
    status: 'implemented',
  },
  {
    id: 'KKS-41s10-5.a',
    kind: 'purpose',
    et:
      'Ülesande täitmisel kogutud andmeid võib töödelda käesoleva või muu seaduse ülesande ' +
      'täitmiseks.',
    en:
      'Data collected for an intelligence task may be processed for a task in this or another Act.',
    test: 'Secondary use without the Act and provision of the task is refused citing § 41¹⁰ (5).',
    boundary: 'Does not lift limits tied to the collection (§ 36 (2), § 37 (2¹), § 41⁶ (1)).',
    status: 'implemented',
  },
  {
    id: 'KKS-41s10-5.b',
    kind: 'purpose',
    et:
      'Välisriigilt või rahvusvaheliselt organisatsioonilt saadud andmeid võib töödelda ' +
      'välislepingust, EL-i või muust õigusaktist tuleneva kohustuse täitmiseks.',
    en:
      'Data from a foreign state or international organisation may be processed to perform ' +
      'obligations from a treaty, EU law or other legislation.',
    test: 'Such processing without the instrument reference is refused citing § 41¹⁰ (5).',
    boundary: "The origin's own handling limits are carried with the item.",
    status: 'implemented',
  },
  {
    id: 'KKS-41s10-6.a',
    kind: 'access',
    et:
      'Andmeid võib edastada teisele isikule või asutusele kaitseväeluure ülesande täitmiseks ' +
      'või tausta- või julgeolekukontrolliks.',
    en:
      'Data may be passed to another person or authority if needed for intelligence tasks or ' +
      'for background or security checks.',
    test: 'A transfer without recipient, aim and items is refused citing § 41¹⁰ (6).',
    boundary:
      'Background or security check of another authority on the same person qualifies; private ' +
      'recipient only for intelligence tasks.',
    status: 'implemented',
  },
  {
    id: 'KKS-41s10-6.b',
    kind: 'access',
    et:
      'Välisriigile või rahvusvahelisele organisatsioonile võib edastada välislepingust, EL-i ' +
      'või muust õigusaktist tuleneva kohustuse täitmiseks.',
    en:
      'Data may be passed to a foreign state or international organisation to perform ' +
      'obligations from a treaty, EU law or other legislation.',
    test:
      'A transfer abroad without an instrument in reference data that creates the obligation ' +
      'is refused citing § 41¹⁰ (6).',
    boundary: 'Partnership, attaché or good relations are not an instrument: AMB-44.',
    status: 'implemented',
  },
  {
    id: 'KKS-41s10-7',
    kind: 'retention',
    et:
      'Andmeid säilitatakse, kuni see on ülesande täitmiseks vajalik või kuni edasise ' +
      'töötlemise vajadust ei saa välistada.',
    en:
      'Personal data are kept as long as needed for intelligence tasks, or as long as the need ' +
      'for further processing cannot be ruled out.',
    test:
      'Keeping on the second limb needs a dated statement of the possible need and a review ' +
      'date; without it refused citing § 41¹⁰ (7) with § 36 (3) 2).',
    boundary: '"Kuni" = as long as; English "until" reverses it (DIFF-10). Conflict: AMB-42.',
    status: 'implemented',
  },
  {
    id: 'KKS-41s10-8',
    kind: 'definition',
    et:
      'Paragrahvi võib kohaldada ka riiklikus järelevalves ning teenistusse või tööle võtmisel ' +
      'ja selle ajal.',
    en:
      'The section may also be applied in state supervision and in admission to and during ' +
      'service or employment.',
    test: 'Restriction decisions carry a context value (intelligence / supervision / personnel).',
    boundary: '"May", not "shall".',
    status: 'definition',
  },
] as const satisfies readonly RuleText[];
