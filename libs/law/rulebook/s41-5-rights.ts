import type { RuleText } from './rule-text.js';

/** § 41⁵ (1): rights in a background check. */
export const s41s5Rights = [
  {
    id: 'KKS-41s5-1.a',
    kind: 'purpose',
    et:
      'Lõike 1 õigused on ankeediandmete õigsuse kontrolliks, tegevväelase, ametniku või ' +
      'töötaja sobivuse ja teenusega seotud isiku julgeolekualale lubamise otsustamiseks.',
    en:
      'The subsection (1) rights serve to verify the correctness of profile data, decide on ' +
      'the suitability of an active serviceman, official or employee, and decide on admitting ' +
      'a service-related person to the area.',
    test: 'An act under (1) with none of the three aims is refused citing § 41⁵ (1).',
    boundary: 'For a candidate only the first aim fits the words.',
    status: 'implemented',
  },
  {
    id: 'KKS-41s5-1.b',
    kind: 'precondition',
    et: 'Õigused on üksnes põhimääruses määratud üksusel.',
    en: 'Only the unit designated in the statutes holds these rights.',
    test: "Another unit's act is refused citing § 41⁵ (1).",
    boundary: 'AMB-07.',
    status: 'implemented',
  },
  {
    id: 'KKS-41s5-1-1',
    kind: 'power',
    et:
      'Võib pöörduda isikuandmete järelepärimisega riigi ja KOV-i asutuste ning ametiisikute, ' +
      'füüsiliste ja juriidiliste isikute poole.',
    en:
      "Address enquiries about the subject's personal data to state and local authorities and " +
      'officials, and to natural and legal persons.',
    test: 'An enquiry not about the consenting subject is refused citing § 41⁵ (1) 1).',
    boundary: 'Private addressees may refuse (§ 37 (1¹)): AMB-34.',
    status: 'implemented',
  },
  {
    id: 'KKS-41s5-1-2.a',
    kind: 'power',
    et:
      'Võib vestelda kontrollitava, tööandja või õppeasutuse esindaja ja teistega, et ' +
      'selgitada kõlbelisi ja isiksuseomadusi.',
    en:
      'Talk with the subject, representatives of employer or school, and others, to establish ' +
      'moral and other personal qualities.',
    test:
      'A conversation record without interlocutor class and aim is refused citing § 41⁵ (1) 2).',
    boundary: 'Overt act: shadow information needs (1¹) 2).',
    status: 'implemented',
  },
  {
    id: 'KKS-41s5-1-2.b',
    kind: 'precondition',
    et: 'Kirjaliku seletuse võib võtta vajaduse korral ja küsitletava nõusolekul.',
    en:
      "A written explanation may be taken where needed and with the interviewed person's consent.",
    test:
      "A stored written explanation without that person's consent is refused citing § 41⁵ (1) 2).",
    boundary: "The consent is the interviewee's, not the subject's.",
    status: 'implemented',
  },
  {
    id: 'KKS-41s5-1-3',
    kind: 'power',
    et:
      'Võib kontrollida karistatust, vangistuse kandmist ning kahtlustatava või süüdistatava ' +
      'staatust.',
    en: 'Check whether the subject was convicted, served imprisonment, or is suspect or accused.',
    test: 'A result field beyond these three facts is refused citing § 41⁵ (1) 3).',
    boundary: 'Misdemeanours are not in this clause; acquitted or discontinued cases give "no".',
    status: 'implemented',
  },
  {
    id: 'KKS-41s5-1-4.a',
    kind: 'power',
    et:
      'Võib kontrollida isikuandmeid riigi, KOV-i või muu avalik- või eraõigusliku juriidilise ' +
      'isiku andmekogust.',
    en:
      'Check personal data in databases of the state, local government or another public-law ' +
      'or private-law legal person.',
    test: 'A check without a § 41⁶ (1) consent in force is refused citing § 41⁶ (1).',
    boundary: 'Name the database and the fields; a whole-database copy is refused (§ 36 (4)).',
    status: 'implemented',
  },
  {
    id: 'KKS-41s5-1-4.b',
    kind: 'power',
    et: 'Kontroll võib olla varjatud.',
    en: 'The check may be covert.',
    test:
      'A covert flag without reasons why an open check will not do is refused citing § 36 (4) ' +
      'with § 41⁵ (1) 4).',
    boundary:
      'No decider and no term in the Act for the covert form (AMB-23, AMB-24). Not in § 40 (1).',
    status: 'implemented',
  },
  {
    id: 'KKS-41s5-1-5',
    kind: 'power',
    et: 'Võib saada andmeid karistusregistri arhiivist.',
    en: 'Obtain data from the criminal records archive.',
    test: 'Without consent in force refused citing § 41⁶ (1).',
    boundary:
      'Archive data may show expunged convictions: usable only as the other Act allows; ' +
      'special access.',
    status: 'implemented',
  },
] as const satisfies readonly RuleText[];
