import type { RuleText } from './rule-text.js';

/** § 54¹: processing of data to protect the restricted military area. */
export const s54s1 = [
  {
    id: 'KKS-54s1-1.a',
    kind: 'power',
    et:
      '§ 36 lg 1 p 6 ülesande täitmiseks võib kontrollida isikuandmeid riigi, KOV-i või muu ' +
      'juriidilise isiku andmekogust.',
    en:
      'To perform the § 36 (1) 6) task the Defence Forces may check personal data in state, ' +
      "local-government or other legal persons' databases.",
    test: 'Request without database, fields and area is refused citing § 54¹ (1).',
    boundary: 'No consent, no citizenship limit. No decider or term in the Act: AMB-23, AMB-24.',
    status: 'implemented',
  },
  {
    id: 'KKS-54s1-1.b',
    kind: 'purpose',
    et: 'Üksnes olulise ohu väljaselgitamiseks ja tõrjumiseks.',
    en: 'Only to identify and counter a significant threat.',
    test:
      'Request without a threat record rated at least "significant" is refused citing § 54¹ (1).',
    boundary: 'Threat terms: AMB-50.',
    status: 'implemented',
  },
  {
    id: 'KKS-54s1-1.c',
    kind: 'power',
    et: 'Kontroll võib olla varjatud.',
    en: 'The check may be covert.',
    test: 'Covert flag without reasons is refused citing § 36 (4) with § 54¹ (1).',
    boundary: 'Not in § 40 (1): no statutory notice.',
    status: 'implemented',
  },
  {
    id: 'KKS-54s1-2.a',
    kind: 'precondition',
    et: 'Lõike 2 abinõud eeldavad edasilükkamatut juhtu.',
    en: 'The (2) means need a case that cannot be postponed.',
    test: 'Request without the statement why it cannot be postponed is refused citing § 54¹ (2).',
    boundary:
      'If another authority can act in time, it is not such a case (least-intrusive, § 36 (4)).',
    status: 'implemented',
  },
  {
    id: 'KKS-54s1-2.b',
    kind: 'purpose',
    et: 'Ja üksnes kõrgendatud ohu väljaselgitamiseks ja tõrjumiseks.',
    en: 'And only to identify and counter a heightened threat.',
    test: 'Threat rated below "heightened" is refused citing § 54¹ (2).',
    boundary: 'Cumulative with a. "Serious" in English: DIFF-16; AMB-50.',
    status: 'implemented',
  },
  {
    id: 'KKS-54s1-2-1',
    kind: 'power',
    et: 'Võib kasutada variandmeid ja konspiratsioonivõtteid.',
    en: 'Use shadow information and conspiracy techniques.',
    test: 'Refused without a and b.',
    boundary: 'No decider in (3) for this: AMB-23. No simulation, no undercover agent.',
    status: 'implemented',
  },
  {
    id: 'KKS-54s1-2-2',
    kind: 'power',
    et: 'Võib jälgida isikut varjatult.',
    en: 'Covertly surveil a person.',
    test: 'Refused without a, b, (3) decision and (3) notices, citing whichever is missing.',
    boundary: '§ 40 and § 43 (1) apply.',
    status: 'implemented',
  },
  {
    id: 'KKS-54s1-3.a',
    kind: 'decider',
    et: 'Varjatud jälgimise otsustab Kaitseväe juhataja või tema volitatud pädeva üksuse ülem.',
    en:
      'Covert surveillance is decided by the Commander or a commander of a competent unit ' +
      'authorised by him or her.',
    test: 'Decision without valid § 54¹ (3) authorisation is refused citing § 54¹ (3).',
    boundary: 'AMB-08, AMB-54.',
    status: 'implemented',
  },
  {
    id: 'KKS-54s1-3.b',
    kind: 'term',
    et: 'Kehtib märgitud tähtaja, mitte üle 24 tunni.',
    en: 'Valid for the term stated, at most 24 hours.',
    test:
      'An end later than signature + 24 h is refused citing § 54¹ (3); at 24 h the timer ends ' +
      'the measure.',
    boundary:
      'Elapsed hours, not calendar day; clock change does not lengthen it (AMB-03). Repeat: ' +
      'AMB-06.',
    status: 'implemented',
  },
  {
    id: 'KKS-54s1-3.c',
    kind: 'notice',
    et: 'Otsusest teavitatakse viivitamata Kaitsepolitseiametit.',
    en: 'KAPO is notified of the decision immediately.',
    test: 'No dispatch within P-IMM-54 of signature is a breach citing § 54¹ (3).',
    boundary: 'Notice, not approval (contrast § 41⁵ (4)).',
    status: 'implemented',
  },
  {
    id: 'KKS-54s1-3.d',
    kind: 'notice',
    et: 'Viivitamata teavitatakse ka ministrit või tema volitatud ametnikku.',
    en: 'The minister, or an official authorised by the minister, is notified immediately too.',
    test: 'No dispatch within P-IMM-54 is a breach citing § 54¹ (3).',
    boundary: 'Both notices; one does not stand for the other.',
    status: 'implemented',
  },
  {
    id: 'KKS-54s1-4.a',
    kind: 'retention',
    et: 'Andmeid säilitatakse vaid § 36 lg 1 p 6 ülesande vajaduse ajal.',
    en: 'Data so collected are kept only as long as the § 36 (1) 6) task needs.',
    test:
      'Keeping these data for another purpose, or on the second limb of § 41¹⁰ (7), is refused ' +
      'citing § 54¹ (4).',
    boundary: 'Special rule over § 41¹⁰ (7).',
    status: 'implemented',
  },
  {
    id: 'KKS-54s1-4.b',
    kind: 'deadline',
    et: 'Need kustutatakse vajaduse lõppemisel viivitamata.',
    en: 'They are deleted immediately when the need ends.',
    test: 'Content readable later than P-IMM-DEL after "need ended" is a breach citing § 54¹ (4).',
    boundary: 'The § 40 minimum record (who, time, type) remains: AMB-42.',
    status: 'implemented',
  },
] as const satisfies readonly RuleText[];
