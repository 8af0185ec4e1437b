import type { RuleText } from './rule-text.js';

/** § 36 (2)–(4): who is left out, necessity, proportionality, the mildest means. */
export const s36Principles = [
  {
    id: 'KKS-36-2.a',
    kind: 'subject-restriction',
    et: '§ 36 lg 1 p 4 eesmärgil ei koguta ega töödelda teavet Eesti kodaniku kohta.',
    en:
      'For purpose § 36 (1) 4) no information is collected or processed about an Estonian citizen.',
    test:
      'A purpose-4 request whose subject is an Estonian citizen outside the exceptions is ' +
      'refused citing § 36 (2).',
    boundary:
      'Dual citizens are Estonian citizens. Unknown citizenship is treated as Estonian until ' +
      'checked (AMB-27). Citizenship found later: collection stops, data quarantined and ' +
      'deleted.',
    status: 'implemented',
  },
  {
    id: 'KKS-36-2.b',
    kind: 'subject-restriction',
    et:
      'Erand: Kaitseväkke kandideeriv, Kaitseväes teeniv või töötav isik või julgeolekualale ' +
      'juurdepääsu taotlev isik.',
    en:
      'Excepted are a person applying to the Defence Forces, serving or working in it, or ' +
      'applying for access to its restricted military area.',
    test:
      'The exception is accepted only with a status record valid on the decision date; a ' +
      'lapsed status is refused citing § 36 (2).',
    boundary:
      'Exception ends the instant the status ends; an application refused or withdrawn ends ' +
      '"applying".',
    status: 'implemented',
  },
  {
    id: 'KKS-36-3',
    kind: 'precondition',
    et:
      'Teavet, sh isikuandmeid, kogutakse ja töödeldakse, kui see on vajalik kaitseväeluure ' +
      'ülesande täitmiseks, kolme põhimõtte järgi.',
    en:
      'The Defence Forces collect and process information, personal data included, only if ' +
      'necessary for military intelligence tasks and on three principles.',
    test:
      'A request without a written necessity statement tied to its § 36 (1) purpose is refused ' +
      'citing § 36 (3).',
    boundary:
      'An empty, copied or single-character statement fails validation; two requests with ' +
      'identical statements are flagged.',
    status: 'implemented',
  },
  {
    id: 'KKS-36-3-1',
    kind: 'precondition',
    et:
      'Kogumise ja töötlemise viis, ulatus ning kaitsemeetmed ei kahjusta põhiõigusi ' +
      'eesmärgiga võrreldes ülemäära.',
    en:
      'The manner and scope of collection and processing and the safeguards may not harm ' +
      'fundamental rights excessively compared with the aim.',
    test:
      'A request without a proportionality statement naming the right affected is refused ' +
      'citing § 36 (3) 1).',
    boundary:
      'Change of scope during the measure needs a new statement and a new decision, not an edit.',
    status: 'implemented',
  },
  {
    id: 'KKS-36-3-2.a',
    kind: 'retention',
    et: 'Isikuandmeid töödeldakse ja säilitatakse vaid nii kaua, kui ülesanne ja eesmärk nõuavad.',
    en:
      'Personal data are processed and kept only as long as needed for the task and in line ' +
      'with its purpose.',
    test:
      'Every stored personal data item has a next-necessity-review date; an item past its date ' +
      'with no recorded review is a breach citing § 36 (3) 2).',
    boundary: 'See the conflict with § 41¹⁰ (7): AMB-42.',
    status: 'implemented',
  },
  {
    id: 'KKS-36-3-2.b',
    kind: 'retention',
    et: 'Isikuandmed kustutatakse, kui töötlemise vajadus lõpeb.',
    en: 'Personal data are deleted when the need to process ends.',
    test:
      'Recording "need ended" schedules deletion; reading the content afterwards is refused ' +
      'citing § 36 (3) 2).',
    boundary:
      'The minimal notification record (who, act, time, type) survives until § 40 is closed ' +
      '(AMB-42).',
    status: 'implemented',
  },
  {
    id: 'KKS-36-3-3',
    kind: 'duty',
    et:
      'Andmeid kogutakse ja töödeldakse turvaliselt, kaitstes loata töötlemise ning juhusliku ' +
      'kaotuse, hävimise ja kahjustumise eest.',
    en:
      'Data are collected and processed securely: protected from unauthorised or unlawful ' +
      'processing and from accidental loss, destruction or damage.',
    test:
      'Every read and write is attributed and logged append-only; access without need-to-know ' +
      'assignment is refused citing § 36 (3) 3).',
    boundary: 'A log gap is itself a breach record.',
    status: 'implemented',
  },
  {
    id: 'KKS-36-4.a',
    kind: 'precondition',
    et: 'Kasutatakse ainult ülesande täitmiseks vajalikke abinõusid või õigusi.',
    en: 'Only measures or rights necessary for the intelligence task are used.',
    test:
      'When the recorded aim is met, the measure must be ended: an active measure marked "aim ' +
      'met" and not ended the same day is a breach citing § 36 (4).',
    boundary: 'Necessity is continuous, not only at the start.',
    status: 'implemented',
  },
  {
    id: 'KKS-36-4.b',
    kind: 'precondition',
    et: 'Mitmest võimalikust abinõust valitakse põhiõigusi kõige vähem kahjustav.',
    en: 'Of several possible measures the one harming fundamental rights least is used.',
    test:
      'A request for a covert measure that does not list milder measures considered and why ' +
      'each fails is refused citing § 36 (4).',
    boundary: "The system's own ranking of measures is an aid; the decider's reasons count.",
    status: 'implemented',
  },
  {
    id: 'KKS-36-4.c',
    kind: 'precondition',
    et:
      'Võib kasutada abinõu, mis ei kahjusta üksikisiku põhiõigusi eesmärgiga võrreldes ülemäära.',
    en:
      "Only a measure that does not harm an individual's fundamental rights excessively, " +
      'compared with the aim, may be used.',
    test:
      "A request without the decider's explicit proportionality finding cannot be signed: " +
      'refused citing § 36 (4).',
    boundary: 'Applies even if the measure is the only possible one.',
    status: 'implemented',
  },
] as const satisfies readonly RuleText[];
