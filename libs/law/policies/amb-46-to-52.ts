import type { Policy } from './policy.js';

/** AMB-46 to AMB-52: officers, areas, threats and permissions. */
export const amb46To52: readonly Policy[] = [
  {
    id: 'AMB-46',
    provision: '§ 37¹ (5)',
    about: ['§ 37¹ (5)'],
    question: {
      et: 'Kas tegevväelane on „ametnik”?',
      en: 'Is an active serviceman an "ametnik"?',
    },
    readings: 'Elsewhere the Act writes "tegevväelane või ametnik" (§ 41¹ (3)), so strictly no.',
    choice: {
      et:
        'Aktsepteeritakse ametnikku; tegevväelast üksnes siis, kui õigusnõunik on laia ' +
        'tõlgenduse dokumenteerinud; mitte kunagi isikut, kes kaasatud isikuga ise töötab.',
      en:
        'Accept an official; a serviceman only if counsel has recorded the wide reading; never ' +
        'the handler.',
    },
    reason: 'Literal text plus separation of roles.',
  },
  {
    id: 'AMB-47',
    provision: '"ülem" / "juhataja" / "juht": § 26 (1), (7), § 40 (3), § 41⁹',
    about: ['§ 26 (1)', '§ 26 (7)', '§ 40 (3)', '§ 41⁹'],
    question: {
      et: 'Kas tsiviiljuht võib otsustada?',
      en: 'May a civilian head decide?',
    },
    readings:
      'Ülem = serviceman (§ 26 (1)); an official leading a unit is "juhataja" (§ 26 (7)); ' +
      '§ 41⁹ says "juht".',
    choice: {
      et: 'Kui seadus ütleb „ülem”, siis üksnes kaitseväelasest ülem; § 41⁹ puhul kumbki.',
      en: 'Ülem rules: serviceman commander only. § 41⁹: either.',
    },
    reason: 'Literal; prevents DIFF-08.',
  },
  {
    id: 'AMB-48',
    provision: '§ 36 (1) 2), 4), § 37 (2) 1)',
    about: ['§ 36 (1) 2)', '§ 36 (1) 4)', '§ 37 (2) 1)'],
    question: {
      et: 'Mis on „rahvusvahelise sõjalise operatsiooni piirkond”?',
      en: 'What is the "area of an international military operation"?',
    },
    readings: 'Not defined in the Act.',
    choice: {
      et:
        'Operatsiooni kanne: nimetus, viide mandaadile, riigikaitseseaduse kohane otsus, ' +
        'territoorium, algus ja lõpp. Väljaspool neid lükatakse taotlus tagasi.',
      en:
        'Operation record: name, mandate reference, decision under the National Defence Act, ' +
        'territory, from, to. Outside them refused.',
    },
    reason: 'Place is the only limit of § 37 (2) 1).',
  },
  {
    id: 'AMB-49',
    provision: '§ 50, § 54, § 54¹',
    about: ['§ 50', '§ 54', '§ 54¹'],
    question: {
      et: 'Kas julgeolekuala peab olema määratud ja tähistatud ning kas isik peab viibima alal?',
      en: 'Must the area exist and be marked, and must the person be in it?',
    },
    readings: '§ 54¹ speaks of protecting the area, not of place of the person.',
    choice: {
      et:
        'Nõutav on ala kanne; ajutise ala puhul selle otsus ja § 54 lg 3 teated; taotluses ' +
        'näidatakse isiku, ala ja ohu seos; jälgimine lõpeb seose lõppemisega.',
      en:
        'Area record required; a temporary area needs its decision and the § 54 (3) notices; ' +
        'the request states the link person – area – threat; surveillance ends if the link ' +
        'ends.',
    },
    reason: 'Without a link the measure becomes general policing (§ 3 (2)).',
  },
  {
    id: 'AMB-50',
    provision: '§ 54¹ (1)–(2)',
    about: ['§ 54¹ (1)', '§ 54¹ (2)'],
    question: {
      et: 'Mida tähendavad „oluline oht” ja „kõrgendatud oht”?',
      en: '"Oluline oht", "kõrgendatud oht"?',
    },
    readings: 'Not defined here; graded terms of the Law Enforcement Act (not in the seed).',
    choice: {
      et:
        'Ohu kanne: aste, asjaolud, aeg ja hindaja. Lõike 1 puhul on nõutav vähemalt oluline ' +
        'oht, lõike 2 puhul kõrgendatud oht ja edasilükkamatus; hindaja ei ole taotleja.',
      en:
        'Threat record with grade, facts, time, assessor; (1) needs ≥ significant, (2) needs ' +
        'heightened and "cannot be postponed"; the assessor is not the requester.',
    },
    reason: 'Two grades, two conditions; each testable.',
  },
  {
    id: 'AMB-51',
    provision: '§ 37¹ (3)',
    about: ['§ 37¹ (3)'],
    question: {
      et: 'Kui kaua kehtib kaasamise luba?',
      en: 'Life of a recruitment permission?',
    },
    readings: 'Silent.',
    choice: {
      et:
        'Kuni eesmärgi täitumiseni, läbivaatamine iga kuue kuu järel; luba lõpeb operatsiooni ' +
        'lõppemise, isiku loobumise, paljastumise või kontrollija puudumise korral.',
      en:
        "Until the purpose ends; review each six months; ends with the operation, the person's " +
        'withdrawal, exposure or missing controller.',
    },
    reason: 'AMB-24.',
  },
  {
    id: 'AMB-52',
    provision: '§ 37¹ (4), (4²), § 41⁶',
    about: ['§ 37¹ (4)', '§ 37¹ (4²)', '§ 41⁶'],
    question: {
      et: 'Milline on kaasatud isiku nõusolekute vorm ja kehtivus?',
      en: "Form and life of the cooperating person's consents?",
    },
    readings:
      '(4) no form; (4²) written; § 41⁶ (1) might also apply to (4²) 1) since it is "§ 41⁵ ' +
      'manner".',
    choice: {
      et:
        'Mõlemad kirjalikult või salvestatult; lõike 4² nõusolek nimetab iga punkti, antakse ' +
        'pärast kaasamist ja kehtib kuni viis aastat; lg 4² p 1 puhul antakse ka § 41⁶ lg 2 ' +
        'teave ja kontrollitakse mõlemat.',
      en:
        'Both in writing or recorded; (4²) names each clause, given after recruitment, valid ' +
        'five years at most; for (4²) 1) give the § 41⁶ (2) information as well and check ' +
        'both.',
    },
    reason: 'Cumulative consent cannot be wrong.',
  },
];
