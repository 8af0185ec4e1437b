import type { Difference } from './difference.js';

/** DIFF-40 to DIFF-50. */
export const diff40To50: readonly Difference[] = [
  {
    id: 'DIFF-40',
    grade: 'B',
    at: ['§ 37 (2) 1)', '§ 37 (2) 2)', '§ 41⁵ (1) 2)'],
    et: 'isikuid küsitleda … vestelda kontrollitava',
    en: 'interview persons … interview the person being checked',
    says: {
      et: 'Küsitlemine ja vestlemine on kaks eri toimingut ja registris kaks eri meedet.',
      en:
        'The Estonian has two acts, to question and to talk with; they are two measures in the ' +
        'register.',
    },
  },
  {
    id: 'DIFF-41',
    grade: 'C',
    at: ['§ 41⁵ (2)'],
    et: 'vastab järelepärimisele',
    en: 'shall comply with the inquiry',
    says: {
      et: 'Järelepärimisele tuleb vastata; vastuseks võib olla ka õiguspärane keeldumine (AMB-34).',
      en: 'The inquiry must be answered; the answer may be a lawful refusal (AMB-34).',
    },
  },
  {
    id: 'DIFF-42',
    grade: 'C',
    at: ['§ 41⁴ (1)'],
    et: 'milles tuleb märkida andmed, mis võimaldavad hinnata',
    en: 'where the data which enable the assessment',
    says: {
      et: 'Ingliskeelses lauses puudub öeldis; lähtutakse eestikeelsest tekstist.',
      en: 'The English clause has no verb; the Estonian text is followed.',
    },
  },
  {
    id: 'DIFF-43',
    grade: 'C',
    at: ['§ 41⁴ (2) 1)'],
    et: 'endised nimed',
    en: 'the previous name',
    says: {
      et: 'Märkida tuleb kõik endised nimed.',
      en: 'Every former name is to be given.',
    },
  },
  {
    id: 'DIFF-44',
    grade: 'B',
    at: ['§ 42 (2)'],
    et: 'esitatavad ülesanded ja kogutava teabe kava selle olulisuse järgi',
    en:
      'The functions of military intelligence and the list of information to be collected, in ' +
      'the order of relevance',
    says: {
      et: 'Kavas sätestatakse esitatavad ülesanded ja kogutava teabe kava olulisuse järjekorras.',
      en:
        'The plan sets the tasks given and a plan of what is to be collected, ranked by ' +
        'importance.',
    },
  },
  {
    id: 'DIFF-45',
    grade: 'C',
    at: ['§ 42 (3)'],
    et: 'julgeolekuasutuste järelevalve komisjonil',
    en: 'Security Authorities Surveillance Committee',
    says: {
      et:
        'Tegemist on järelevalvekomisjoniga; sõna „surveillance” selle kohta registris ei ' +
        'kasutata.',
      en: 'It is an oversight committee; the register never calls it one of surveillance.',
    },
  },
  {
    id: 'DIFF-46',
    grade: 'B',
    at: ['§ 43 (1)'],
    et: '§-s 41⁵ ning § 54¹ lõike 2 punktis 2',
    en: '§ 41⁵ and clause 54¹ subsection (2) clause 2)',
    says: {
      et: 'Tõlke viited on segased: hõlmatud on kogu § 41⁵, § 54¹-st üksnes lõike 2 punkt 2.',
      en:
        'The references of the translation are garbled: the whole of § 41⁵ is covered, and of § ' +
        '54¹ only (2) 2).',
    },
  },
  {
    id: 'DIFF-47',
    grade: 'C',
    at: ['§ 43¹'],
    et: 'osale, milles registreeritakse … § 37 lõigetes 1 ja 2',
    en:
      'in which the documents that have arrived or have been compiled … subsections 37 (1) and 2)',
    says: {
      et:
        'Ingliskeelses lauses puudub öeldis. Jutt on dokumendiregistri osast, mitte ' +
        'dokumentidest endist, ning § 37 lõigetest 1 ja 2.',
      en:
        'The English clause has no verb. It is about a part of the document register, not the ' +
        'documents themselves, and about § 37 (1) and (2).',
    },
  },
  {
    id: 'DIFF-48',
    grade: 'C',
    at: ['§ 37 (1) 3)'],
    et: 'muudelt teabevaldajatelt saadud juurdepääsupiiranguta teavet',
    en: 'unrestricted information obtained from other holders of information',
    says: {
      et: 'Mõte on sama. „Teabevaldaja” ja „juurdepääsupiirang” on avaliku teabe seaduse mõisted.',
      en:
        'The sense is the same. "Holder of information" and "access restriction" are terms of ' +
        'the Public Information Act.',
    },
  },
  {
    id: 'DIFF-49',
    grade: 'C',
    at: ['§ 37 (1) 2)'],
    et: 'maa- või merepinna',
    en: 'of the earth or sea',
    says: {
      et: 'Mõeldud on maa- või merepinda.',
      en: 'The surface of the earth or sea is meant.',
    },
  },
  {
    id: 'DIFF-50',
    grade: 'B',
    at: ['§ 8', '§ 24 3)', '§ 37¹ (6¹)', '§ 37¹ (6²)', '§ 41³ (2)'],
    et: 'kaitseväeteenistuse seadus',
    en: 'Defence Forces Service Act … Military Service Act',
    says: {
      et: 'Tegemist on ühe ja sama seadusega.',
      en: 'It is one and the same Act.',
    },
  },
];
