import type { RuleText } from './rule-text.js';

/** § 37¹ (4¹)–(4⁴): acts on the person, who decides, for how long, who is told. */
export const s37s1Acts = [
  {
    id: 'KKS-37s1-4s1.a',
    kind: 'power',
    et:
      'Enne kaasamist võib määratud üksus isiku andmeid varjatult kontrollida riigi, KOV-i või ' +
      'muu avalik- või eraõigusliku juriidilise isiku andmekogust.',
    en:
      'Before involving a person the designated unit may covertly check personal data about ' +
      'him or her in a state, local-government or other public-law or private-law legal ' +
      "person's database.",
    test: 'A covert check under (4¹) after the involvement date is refused citing § 37¹ (4¹).',
    boundary:
      'Only databases; only before involvement; only the prospective person, not relatives. No ' +
      'consent is required (it is covert and prior).',
    status: 'implemented',
  },
  {
    id: 'KKS-37s1-4s1.b',
    kind: 'precondition',
    et: 'Kontrolli võib teha üksnes põhimääruses määratud üksus.',
    en: 'Only a unit designated in the statutes may make that check.',
    test: 'A (4¹) request from another unit is refused citing § 37¹ (4¹).',
    boundary: 'AMB-07.',
    status: 'implemented',
  },
  {
    id: 'KKS-37s1-4s2.a',
    kind: 'precondition',
    et: 'Lõike 4² toimingud eeldavad kaasatud isiku kirjalikku nõusolekut.',
    en: "Acts on the involved person under (4²) require that person's written consent.",
    test:
      'Any (4²) act without a signed written consent naming its clause is refused citing ' +
      '§ 37¹ (4²).',
    boundary:
      'Applies only to a person already involved: before that, refused. Separate from the ' +
      '§ 37¹ (4) consent (AMB-52).',
    status: 'implemented',
  },
  {
    id: 'KKS-37s1-4s2.b',
    kind: 'purpose',
    et:
      'Toimingute eesmärk on üksnes jätkuva sobivuse otsustamine või teabe usaldusväärsuse ' +
      'kontroll.',
    en:
      'Those acts serve only to decide on continuing suitability for secret cooperation or to ' +
      'check the reliability of information.',
    test: 'A (4²) request with any other aim is refused citing § 37¹ (4²).',
    boundary:
      'Data gained may not be used to widen the target (see § 41¹⁰ (5) for lawful further use).',
    status: 'implemented',
  },
  {
    id: 'KKS-37s1-4s2.c',
    kind: 'precondition',
    et: 'Toiminguid võib teha üksnes põhimääruses määratud üksus.',
    en: 'Only the unit designated in the statutes may perform them.',
    test: "Another unit's request is refused citing § 37¹ (4²).",
    boundary: 'AMB-07.',
    status: 'implemented',
  },
  {
    id: 'KKS-37s1-4s2-1',
    kind: 'power',
    et: 'Isiku kohta võib andmeid koguda § 41⁵ lg 1 viisil.',
    en: 'Personal data may be collected about the person in the manner of § 41⁵ (1).',
    test: 'A (4²) 1) act names the § 41⁵ (1) clause used; none → refused citing § 37¹ (4²) 1).',
    boundary:
      'Not in the decider list of (4³): AMB-23. Relation to § 41⁶ (1): AMB-52. § 41⁵ (1¹) ' +
      'means are not included.',
    status: 'implemented',
  },
  {
    id: 'KKS-37s1-4s2-2',
    kind: 'power',
    et: 'Võib kasutada variandmeid ja konspiratsioonivõtteid.',
    en: 'Shadow information and conspiracy techniques may be used.',
    test: 'Refused without a (4³) decision in force.',
    boundary: 'Not in § 40 (1): no statutory notice to the person.',
    status: 'implemented',
  },
  {
    id: 'KKS-37s1-4s2-3',
    kind: 'power',
    et: 'Isikut võib varjatult jälgida.',
    en: 'The person may be covertly surveilled.',
    test:
      'Refused without (4²) written consent, a (4³) decision in force and the (4⁴) notice, ' +
      'citing whichever is missing.',
    boundary:
      'In § 40 (1) and § 43 (1): notice and information file apply. No KAPO approval and no ' +
      'minister notice, unlike § 41⁵ (4) and § 54¹ (3).',
    status: 'implemented',
  },
  {
    id: 'KKS-37s1-4s3.a',
    kind: 'decider',
    et:
      'Lõike 4¹ ning lõike 4² p 2 ja 3 piirangu otsustab Kaitseväe juhataja või tema volitatud ' +
      'pädeva üksuse ülem.',
    en:
      'Restriction of rights under (4¹), (4²) 2) and (4²) 3) is decided by the Commander of ' +
      'the Defence Forces or a commander of a competent unit authorised by him or her.',
    test:
      'A decision signed by anyone without a valid authorisation for that provision is refused ' +
      'citing § 37¹ (4³).',
    boundary: '(4²) 1) is not listed (AMB-23). Authorisation form and limits: AMB-08.',
    status: 'implemented',
  },
  {
    id: 'KKS-37s1-4s3.b',
    kind: 'term',
    et: 'Otsus kehtib selles märgitud tähtaja, kuid mitte üle kahe kuu.',
    en: 'The decision is valid for the term stated in it, at most two months.',
    test:
      'A decision without an end, or with an end later than two months after signature, is ' +
      'refused citing § 37¹ (4³).',
    boundary:
      'At the end instant the measure becomes "expired" by timer and any further collection is ' +
      'refused. Counting: AMB-03. No extension in the Act: AMB-06.',
    status: 'implemented',
  },
  {
    id: 'KKS-37s1-4s4',
    kind: 'notice',
    et: 'Lõike 4² p 3 toimingu otsusest teavitatakse viivitamata Kaitsepolitseiametit.',
    en:
      'The Defence Forces notify the Internal Security Service (KAPO) immediately of the ' +
      'decision to perform (4²) 3).',
    test:
      'No dispatch of the KAPO notice within P-IMM-37 of signature is a breach citing ' +
      '§ 37¹ (4⁴); by policy (AMB-04) activation before dispatch is refused citing the same.',
    boundary:
      'Notice, not approval: KAPO silence does not block. "Immediately": AMB-04. Effect of ' +
      'objection: AMB-11.',
    status: 'implemented',
  },
] as const satisfies readonly RuleText[];
