import type { RuleText } from './rule-text.js';

/** § 41¹⁰ (1)–(3): processing of data, and rights that may be restricted. */
export const s41s10Processing = [
  {
    id: 'KKS-41s10-1',
    kind: 'power',
    et: 'Kaitseväeluure ülesande täitmiseks võib töödelda muu hulgas nelja liiki andmeid.',
    en:
      'For a military intelligence task the Defence Forces may process, among other things, ' +
      'four kinds of data.',
    test:
      'Each data item has one of the four kinds; special-category data without an extra ' +
      'necessity reason is refused citing § 36 (3) with § 41¹⁰ (1) 2).',
    boundary: 'Open list ("muu hulgas").',
    status: 'implemented',
  },
  {
    id: 'KKS-41s10-1-1',
    kind: 'definition',
    et: 'Isikuandmed.',
    en: 'Personal data.',
    test: 'Kind = personal.',
    status: 'definition',
  },
  {
    id: 'KKS-41s10-1-2',
    kind: 'definition',
    et: 'Eriliiki isikuandmed.',
    en: 'Special categories of personal data.',
    test: 'Kind = special; access list narrower.',
    status: 'implemented',
  },
  {
    id: 'KKS-41s10-1-3',
    kind: 'definition',
    et: 'Anonüümitud andmed.',
    en: 'Anonymised data.',
    test: 'Re-identification is a new collection act.',
    status: 'implemented',
  },
  {
    id: 'KKS-41s10-1-4',
    kind: 'definition',
    et: 'Üldsusele suunatud, avalikest allikatest kättesaadavad isikuandmed.',
    en: 'Personal data aimed at the public and available from public sources.',
    test: 'Both conditions: aimed at the public and available.',
    status: 'implemented',
  },
  {
    id: 'KKS-41s10-2',
    kind: 'access',
    et: 'Isikuandmeid töötleb Kaitsevägi, selleks volitatud asutus või koostööle kaasatud isik.',
    en:
      'Personal data are processed directly by the Defence Forces, an authority authorised for ' +
      'it, or a person involved in cooperation.',
    test: 'A processor account outside these three classes is refused citing § 41¹⁰ (2).',
    boundary: '"Authorised authority" needs an authorisation record.',
    status: 'implemented',
  },
  {
    id: 'KKS-41s10-3',
    kind: 'access',
    et: 'Kaitseväeluure ülesande raames võib andmesubjekti õigusi piirata, sh üheksat nimetatut.',
    en:
      'When processing personal data for an intelligence task the Defence Forces may restrict ' +
      "the data subject's rights, nine named among them.",
    test:
      'A reply that withholds without a restriction decision naming right(s) and (4) ground is ' +
      'refused citing § 41¹⁰ (3)–(4).',
    boundary: '"Including": open list, and no decider named: AMB-43.',
    status: 'implemented',
  },
  {
    id: 'KKS-41s10-3-1',
    kind: 'access',
    et: 'Teada saada töötlemisest, andmetest, eesmärgist, alusest, ulatusest, põhjusest.',
    en: 'To learn of processing, which data, purpose, legal basis, extent and reason.',
    test: 'Restriction recorded per right.',
    status: 'implemented',
  },
  {
    id: 'KKS-41s10-3-2',
    kind: 'access',
    et: 'Teada saada vastuvõtjatest, kategooriatest ja välisedastusest.',
    en: 'To learn of recipients, categories disclosed and transfer abroad.',
    test: 'Per right.',
    status: 'implemented',
  },
  {
    id: 'KKS-41s10-3-3',
    kind: 'access',
    et: 'Teada saada säilitustähtaega või kriteeriume.',
    en: 'To learn the retention term or its criteria.',
    test: 'Per right.',
    status: 'implemented',
  },
  {
    id: 'KKS-41s10-3-4',
    kind: 'access',
    et: 'Teada saada kaitsemeetmetest.',
    en: 'To learn of technical and organisational safeguards.',
    test: 'Per right.',
    status: 'implemented',
  },
  {
    id: 'KKS-41s10-3-5',
    kind: 'access',
    et: 'Tutvuda andmetega.',
    en: 'To see the collected and processed data.',
    test: 'Per right; never for § 41² data (§ 41² (3)).',
    status: 'implemented',
  },
  {
    id: 'KKS-41s10-3-6',
    kind: 'access',
    et: 'Nõuda töötlemise piiramist.',
    en: 'To demand restriction of processing.',
    test: 'Per right.',
    status: 'implemented',
  },
  {
    id: 'KKS-41s10-3-7',
    kind: 'access',
    et: 'Nõuda andmete ülekandmist.',
    en: 'To demand transfer of the data.',
    test: 'Per right.',
    status: 'implemented',
  },
  {
    id: 'KKS-41s10-3-8',
    kind: 'access',
    et: 'Esitada vastuväiteid.',
    en: 'To object.',
    test: 'Per right.',
    status: 'implemented',
  },
  {
    id: 'KKS-41s10-3-9',
    kind: 'access',
    et: 'Teada saada rikkumisest.',
    en: 'To learn of a personal data breach.',
    test: 'Per right.',
    status: 'implemented',
  },
] as const satisfies readonly RuleText[];
