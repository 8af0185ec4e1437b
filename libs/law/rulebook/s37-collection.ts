import type { RuleText } from './rule-text.js';

/** § 37 (1)–(1¹): what may be collected, and the right to refuse. */
export const s37Collection = [
  {
    id: 'KKS-37-1',
    kind: 'power',
    et: 'Kaitseväeluureks võib Kaitsevägi koguda ja töödelda viit liiki teavet.',
    en:
      'To conduct military intelligence the Defence Forces may collect and process five listed ' +
      'kinds of information.',
    test:
      'A § 37 collection request names exactly one clause of § 37 (1) or (2); one naming none ' +
      'is refused citing § 37 (1).',
    boundary:
      'Clause 5) ("in any other manner from public sources") is not a catch-all for covert means.',
    status: 'implemented',
  },
  {
    id: 'KKS-37-1-1',
    kind: 'power',
    et:
      'Võib koguda signaale, mida edastatakse või mis levivad väljaspool Eestis asuvat ' +
      'üldkasutatavat elektroonilise side võrku.',
    en:
      'Signals transmitted or travelling outside the public electronic communications network ' +
      'located in Estonia may be collected.',
    test:
      'A signals request whose source is a public electronic communications network located in ' +
      'Estonia is refused citing § 37 (1) 1).',
    boundary:
      'The test is the network (public and located in Estonia), not the place of the antenna ' +
      'or of the person. Unknown network → treated as public and in Estonia → refused.',
    status: 'implemented',
  },
  {
    id: 'KKS-37-1-2',
    kind: 'power',
    et:
      'Võib koguda pilte ja kujutisi maa- või merepinna ning välisriigi kasutuses oleva, ' +
      'Eestist väljas asuva või Eestisse sisenenud objekti kohta.',
    en:
      "Pictures or images of the earth or sea surface, and of an object in a foreign state's " +
      'use located outside Estonia or entered into Estonia, may be collected.',
    test:
      "An imagery request aimed at an object that is not in a foreign state's use is refused " +
      'citing § 37 (1) 2).',
    boundary:
      'Earth or sea surface has no territorial limit in the text; a person is neither surface ' +
      'nor object: imagery aimed at a named person is refused. § 40 does not list imagery.',
    status: 'implemented',
  },
  {
    id: 'KKS-37-1-3.a',
    kind: 'power',
    et: 'Teistelt teabevaldajatelt võib saada juurdepääsupiiranguta teavet.',
    en: 'Information without access restriction may be obtained from other holders of information.',
    test:
      'A holder-information record states the holder and "no access restriction" or the basis ' +
      'in 3) second limb; blank is refused citing § 37 (1) 3).',
    boundary:
      '"Teabevaldaja" and "juurdepääsupiirang" are terms of the Public Information Act: DIFF-48.',
    status: 'implemented',
  },
  {
    id: 'KKS-37-1-3.b',
    kind: 'precondition',
    et: 'Piiratud juurdepääsuga teavet võib saada üksnes AvTS-i või RSVS-i alusel.',
    en:
      'Restricted information may be obtained only on bases in the Public Information Act or ' +
      'the State Secrets Act.',
    test:
      'A restricted-information request without an AvTS or RSVS provision number is refused ' +
      'citing § 37 (1) 3).',
    boundary: 'Another Act as basis is refused: the clause names only these two.',
    status: 'implemented',
  },
  {
    id: 'KKS-37-1-4',
    kind: 'power',
    et: 'Võib koguda ja töödelda § 39 viisil saadud teavet.',
    en:
      'Information obtained through FIS professional assistance under § 39 may be collected ' +
      'and processed.',
    test:
      'A record of source "FIS" without a linked § 39 request is refused citing § 37 (1) 4); ' +
      'its information goes to an information file (§ 43 (1)).',
    boundary: 'FIS reporting outside § 39 is clause 3), not clause 4).',
    status: 'implemented',
  },
  {
    id: 'KKS-37-1-5',
    kind: 'power',
    et: 'Avalikest allikatest võib teavet saada muul viisil.',
    en: 'Information from public sources may be obtained in any other manner.',
    test:
      'A source reached only under a concealed identity is not "public" (inference from (2²)): ' +
      'such a request is refused citing § 37 (1) 5) and routed to § 37 (2).',
    boundary:
      'Public-source data about a person are still personal data (§ 36 (3), § 41¹⁰ (1) 4)).',
    status: 'implemented',
  },
  {
    id: 'KKS-37-1s1',
    kind: 'subject-restriction',
    et:
      'Füüsilisel ja eraõiguslikul juriidilisel isikul on õigus keelduda Kaitseväele teabe ' +
      'andmisest.',
    en:
      'A natural person or private-law legal person has the right to refuse to give ' +
      'information to the Defence Forces.',
    test:
      "A private person's refusal is a lawful final state of an interview or enquiry, never " +
      '"overdue"; repeating the question to him or her after it is refused citing § 37 (1¹).',
    boundary:
      'The Act gives the right, not a duty to tell of it; the record has a "told" field ' +
      '(policy, shown if empty). Public authorities are not covered. Relation to § 41⁵ (2)–(3) ' +
      'and § 41¹: AMB-34.',
    status: 'implemented',
  },
] as const satisfies readonly RuleText[];
