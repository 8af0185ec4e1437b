import type { Citation } from './citation.js';
import type { Words } from './words.js';

/** What the Act refers to and the register does not hold: a slot, not a text. */
export interface Instrument {
  readonly id: string;
  readonly name: Words;
  /** Provisions of the Act that lean on it. */
  readonly where: readonly Citation[];
  readonly neededFor: Words;
  readonly status: 'text not loaded';
}

const slot = (id: string, name: Words, where: Citation[], neededFor: Words): Instrument => ({
  id,
  name,
  where,
  neededFor,
  status: 'text not loaded',
});

export const instruments: readonly Instrument[] = [
  slot(
    'statutes',
    { et: 'Kaitseväe põhimäärus', en: 'Statutes of the Defence Forces' },
    [
      '§ 21 (3)',
      '§ 37 (3)',
      '§ 37¹ (3)',
      '§ 37¹ (4¹)',
      '§ 37¹ (4²)',
      '§ 37³ (3)',
      '§ 41¹ (3)',
      '§ 41² (4)',
      '§ 41³ (1)',
      '§ 41⁵',
    ],
    { et: 'milline üksus on määratud (AMB-07)', en: 'which unit is designated (AMB-07)' },
  ),
  slot(
    'documentation',
    {
      et: 'kaasamise ja toimingute dokumenteerimise määrus',
      en: 'Regulation on documenting recruitment and acts',
    },
    ['§ 37¹ (6)'],
    { et: 'nõutavate dokumentide loetelu', en: 'the list of documents' },
  ),
  slot(
    'methods',
    { et: 'meetodite ja vahendite loetelu määrus', en: 'Regulation listing methods and means' },
    ['§ 38'],
    {
      et: 'iga § 37 lg 1 p 1 ja 2 ning lg 2 taotlus',
      en: 'every request under § 37 (1) 1), 2) and (2)',
    },
  ),
  slot(
    'minister-notices',
    { et: 'ministri teavitamise kord', en: "Minister's notice procedure" },
    ['§ 42 (4)'],
    { et: 'teavitamise aeg ja vorm (AMB-45)', en: 'time and form of the notice (AMB-45)' },
  ),
  slot(
    'information-files',
    { et: 'teabetoimikute määrus', en: 'Regulation on information files' },
    ['§ 43 (1)'],
    { et: 'pidamine, säilitamine ja hävitamine', en: 'keeping, preservation and destruction' },
  ),
  slot(
    'transfer-and-marking',
    {
      et: 'käsuõiguse üleandmise ja ala tähistamise määrused',
      en: 'Regulations on transfer of command authority and on marking',
    },
    ['§ 28 (5)', '§ 51 (2)'],
    { et: 'üksnes viiteks', en: 'reference only' },
  ),
  slot(
    'HMS',
    { et: 'haldusmenetluse seadus', en: 'Administrative Procedure Act' },
    ['§ 1 (2)'],
    { et: 'vorm, põhjendused, tähtajad, kooskõlastus', en: 'form, reasons, terms, coordination' },
  ),
  slot(
    'HKMS',
    { et: 'halduskohtumenetluse seadustik', en: 'Code of Administrative Court Procedure' },
    ['§ 40 (5)'],
    { et: 'kohtumenetlus ja kaebus (AMB-17)', en: 'court path, refusal, appeal (AMB-17)' },
  ),
  slot(
    'HKTS',
    { et: 'halduskoostöö seadus', en: 'Administrative Cooperation Act' },
    ['§ 39 (1)'],
    { et: 'ametiabi taotluse vorm', en: 'form of the request for assistance' },
  ),
  slot(
    'JAS',
    { et: 'julgeolekuasutuste seadus', en: 'Security Authorities Act' },
    ['§ 39', '§ 40 (5)', '§ 42'],
    {
      et: 'toimingud, kohtumenetlus, koordineerimine, järelevalve',
      en: 'acts, court path, coordination, oversight',
    },
  ),
  slot(
    'RSVS',
    {
      et: 'riigisaladuse ja salastatud välisteabe seadus',
      en: 'State Secrets and Classified Information of Foreign States Act',
    },
    ['§ 36 (1) 3)', '§ 37 (1) 3)', '§ 40'],
    {
      et: 'eesmärk 3, piiratud teave, salastatuse kustumine',
      en: 'purpose 3), restricted information, lapse of classification',
    },
  ),
  slot(
    'AvTS',
    { et: 'avaliku teabe seadus', en: 'Public Information Act' },
    ['§ 37 (1) 3)'],
    { et: 'juurdepääsupiiranguga teave', en: 'restricted information' },
  ),
  slot(
    'KrMS',
    { et: 'kriminaalmenetluse seadustik', en: 'Code of Criminal Procedure' },
    ['§ 41¹', '§ 41²', '§ 41⁵ (2)'],
    { et: 'alused, isikud, toimingud, erand', en: 'bases, persons, activities, exception' },
  ),
  slot(
    'ESS',
    { et: 'elektroonilise side seadus', en: 'Electronic Communications Act' },
    ['§ 41¹', '§ 41²'],
    { et: 'andmete liigid', en: 'data classes' },
  ),
  slot(
    'KVTS',
    { et: 'kaitseväeteenistuse seadus', en: 'Military Service Act' },
    ['§ 24', '§ 37¹ (6¹)', '§ 37¹ (6²)', '§ 41³ (2)'],
    { et: 'hüvitis, karistatus, vabastamine', en: 'compensation, convictions, release' },
  ),
  slot(
    'ATS',
    { et: 'avaliku teenistuse seadus', en: 'Civil Service Act' },
    ['§ 26 (7)', '§ 41³ (3)'],
    { et: 'ametnikud', en: 'officials' },
  ),
  slot(
    'RiKS',
    { et: 'riigikaitseseadus', en: 'National Defence Act' },
    ['§ 3 (1) 3)', '§ 37¹ (6²)', '§ 37¹ (7)'],
    { et: 'operatsioonid, hüvitis', en: 'operations, compensation' },
  ),
  slot(
    'KorS',
    {
      et: 'korrakaitseseadus ja teised § 3 lõigetes 1¹–1² nimetatud seadused',
      en: 'Law Enforcement Act and the other Acts of § 3 (1¹)–(1²)',
    },
    ['§ 3', '§ 54¹'],
    { et: 'ohu astmed (AMB-50)', en: 'grades of threat (AMB-50)' },
  ),
];
