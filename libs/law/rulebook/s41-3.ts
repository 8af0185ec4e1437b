import type { RuleText } from './rule-text.js';

/** § 41³: the background check. */
export const s41s3 = [
  {
    id: 'KKS-41s3-1.a',
    kind: 'duty',
    et:
      'Põhimääruses määratud üksus kontrollib kandidaatide, tegevväelaste, ametnike, töötajate ' +
      'ja teenuse osutamisega seotud isikute puhul üheksat asjaolu.',
    en:
      'The unit designated in the statutes verifies nine listed circumstances for candidates, ' +
      'active servicemen, officials, employees and persons connected with services to the ' +
      'Defence Forces.',
    test: 'A background check on a person outside these classes is refused citing § 41³ (1).',
    boundary:
      'Conscripts and reservists are not named as such; a check on them needs one of the named ' +
      'statuses.',
    status: 'implemented',
  },
  {
    id: 'KKS-41s3-1.b',
    kind: 'purpose',
    et:
      'Eesmärk: sobivuse hindamine (kandidaat, teenistuja) ja julgeolekualale lubamise ' +
      'otsustamine (teenusega seotud isik).',
    en:
      'Aims: assessing suitability for the Defence Forces (candidates and staff) and deciding ' +
      'on admission to the restricted military area (service-related persons).',
    test: "A check's aim must match the subject's class: mismatch refused citing § 41³ (1).",
    boundary:
      'One person in two classes (employee also giving a service): the aim chosen fixes which ' +
      'outcomes are open.',
    status: 'implemented',
  },
  {
    id: 'KKS-41s3-1-1',
    kind: 'definition',
    et: 'Tegevus on või on olnud suunatud Eesti või Kaitseväe üksuste julgeoleku vastu.',
    en:
      'Activity directed against the security of Estonia or of Defence Forces units, now or ' +
      'before.',
    test:
      'Finding recorded per clause: yes / no / not established, with source; a finding outside ' +
      'the list is refused citing § 41³ (1).',
    status: 'implemented',
  },
  {
    id: 'KKS-41s3-1-2',
    kind: 'definition',
    et: 'On või on olnud kaasatud koostöösse välisriigi luure- või julgeolekuteenistusega.',
    en:
      'Involvement, now or before, in cooperation with a foreign intelligence or security service.',
    test: 'As 1).',
    status: 'implemented',
  },
  {
    id: 'KKS-41s3-1-3',
    kind: 'definition',
    et:
      'Seotus organisatsiooni või liikumisega, mis eirab avalikku korda või taotleb ' +
      'vägivaldset muutust.',
    en:
      'Link to an organisation or movement that disregards public order or aims at violent ' +
      'change of independence, territory, power or constitutional order.',
    test: 'As 1).',
    status: 'implemented',
  },
  {
    id: 'KKS-41s3-1-4',
    kind: 'definition',
    et: 'Piiratud teovõime.',
    en: 'Restricted active legal capacity.',
    test:
      'As 1); not usable under (3) (official): refused citing § 41³ (3). EN "legally ' +
      'incapacitated": DIFF-13.',
    status: 'implemented',
  },
  {
    id: 'KKS-41s3-1-5',
    kind: 'definition',
    et: 'Karistatus tahtliku kuriteo eest.',
    en: 'Conviction for an intentional crime.',
    test: 'As 1); not usable under (2) or (3): refused citing § 41³ (2)/(3).',
    status: 'implemented',
  },
  {
    id: 'KKS-41s3-1-6',
    kind: 'definition',
    et: 'Ankeedis või lisades tahtlik varjamine, valeteave või võltsimine.',
    en: 'Deliberate withholding, false data or forgery in the profile or its annexes.',
    test: 'As 1); needs a recorded hearing of explanations (§ 41⁶ (2) 4)).',
    status: 'implemented',
  },
  {
    id: 'KKS-41s3-1-7',
    kind: 'definition',
    et: 'Narkootikumi-, psühhotroobi-, alkoholi- või hasartmängusõltuvus.',
    en: 'Dependence on narcotic or psychotropic substances, alcohol or gambling.',
    test: 'As 1).',
    status: 'implemented',
  },
  {
    id: 'KKS-41s3-1-8',
    kind: 'definition',
    et: 'Psüühikahäire, mis piirab käitumisest arusaamist või selle juhtimist.',
    en: 'Mental disorder limiting understanding or control of behaviour.',
    test: 'As 1); not usable under (3).',
    status: 'implemented',
  },
  {
    id: 'KKS-41s3-1-9',
    kind: 'definition',
    et: 'Pikem viibimine välisriigis tuvastamatutel asjaoludel.',
    en: 'Long stay abroad in circumstances that cannot be established.',
    test: 'As 1); "long" has no number in the Act.',
    status: 'implemented',
  },
  {
    id: 'KKS-41s3-2.a',
    kind: 'precondition',
    et:
      'Tegevteenistuses on asjaolud (v.a p 5) keeldumise või vabastamise aluseks üksnes, kui ' +
      'need toovad kaasa usalduse kaotuse ja võib arvata, et isik ei suuda edaspidi kohustusi ' +
      'täita.',
    en:
      'For active service the circumstances (except 5)) are a ground to refuse or release only ' +
      'if they cause loss of trust and it can be assumed the person cannot perform duties in ' +
      'future.',
    test:
      'An outcome "refuse/release" for active service without both findings, each reasoned, is ' +
      'refused citing § 41³ (2).',
    boundary: 'Cumulative. Estonian requires that trust is lost, English "might lead": DIFF-14.',
    status: 'implemented',
  },
  {
    id: 'KKS-41s3-2.b',
    kind: 'precondition',
    et: 'P 5 kontrollitakse ja lahendatakse kaitseväeteenistuse seaduse järgi.',
    en: 'Clause 5) is verified and handled under the Military Service Act.',
    test: 'Using clause 5) as a § 41³ (2) ground is refused citing § 41³ (2).',
    boundary:
      'A spent or expunged conviction: question for the Military Service Act, not decided here.',
    status: 'implemented',
  },
  {
    id: 'KKS-41s3-3.a',
    kind: 'precondition',
    et:
      'Ametniku puhul võivad asjaolud (v.a p 4, 5, 8) ja terviseseisund olla aluseks samade ' +
      'kahe kumulatiivse järelduse korral.',
    en:
      'For officials the circumstances (except 4), 5), 8)) and the state of health may be a ' +
      'ground on the same two cumulative findings.',
    test: 'As (2) for officials; using 4), 5) or 8) is refused citing § 41³ (3).',
    boundary: 'Discretionary ("võivad").',
    status: 'implemented',
  },
  {
    id: 'KKS-41s3-3.b',
    kind: 'precondition',
    et: 'Ametniku puhul lahendatakse p 4, 5 ja 8 avaliku teenistuse seaduse järgi.',
    en: 'Clauses 4), 5), 8) for officials are handled under the Civil Service Act.',
    test: 'Routes to that Act; a § 41³ outcome is refused citing § 41³ (3).',
    boundary: 'As (2) b, for the Civil Service Act.',
    status: 'implemented',
  },
  {
    id: 'KKS-41s3-4',
    kind: 'precondition',
    et:
      'Asjaolud võivad olla töölepingu sõlmimisest keeldumise või ülesütlemise ning saatjata ' +
      'viibimise õiguse andmisest keeldumise alus.',
    en:
      'The circumstances may be a ground to refuse or end an employment contract, or to refuse ' +
      'a service-related person unaccompanied stay in the area.',
    test:
      'For service-related persons the only adverse outcome is "no unaccompanied stay"; ' +
      'another is refused citing § 41³ (4).',
    boundary:
      'Accompanied stay stays possible. The two findings of (2)–(3) are not required by the ' +
      'text; reasons still are (§ 1 (2)).',
    status: 'implemented',
  },
] as const satisfies readonly RuleText[];
