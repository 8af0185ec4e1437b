import type { Policy } from './policy.js';

/** AMB-46 to AMB-52: officers, areas, threats and permissions. */
export const amb46To52: readonly Policy[] = [
  {
    id: 'AMB-46',
    provision: { et: '§ 37¹ lg 5', en: '§ 37¹ (5)' },
    about: ['§ 37¹ (5)'],
    question: {
      et: 'Kas tegevväelane on „ametnik”?',
      en: 'Is an active serviceman an "ametnik" (official)?',
    },
    readings: {
      et: 'Mujal on seaduses „tegevväelane või ametnik” (§ 41¹ lg 3), seega rangelt võttes ei ole.',
      en:
        'Elsewhere the Act writes "tegevväelane või ametnik" (active serviceman or official; ' +
        '§ 41¹ (3)), so strictly no.',
    },
    choice: {
      et:
        'Aktsepteeritakse ametnikku; tegevväelast üksnes siis, kui õigusnõunik on laia ' +
        'tõlgenduse dokumenteerinud; mitte kunagi isikut, kes kaasatud isikuga ise töötab.',
      en:
        'Accept an official; a serviceman only if counsel has recorded the wide reading; never ' +
        'the handler.',
    },
    reason: {
      et: 'Sõnasõnaline tekst ja rollide lahusus.',
      en: 'Literal text plus separation of roles.',
    },
  },
  {
    id: 'AMB-47',
    provision: {
      et: '„ülem” / „juhataja” / „juht”: § 26 lg 1, 7, § 40 lg 3, § 41⁹',
      en: '"ülem" / "juhataja" / "juht": § 26 (1), (7), § 40 (3), § 41⁹',
    },
    about: ['§ 26 (1)', '§ 26 (7)', '§ 40 (3)', '§ 41⁹'],
    question: {
      et: 'Kas tsiviiljuht võib otsustada?',
      en: 'May a civilian head decide?',
    },
    readings: {
      et:
        'Ülem on kaitseväelane (§ 26 lg 1); üksust juhtiv ametnik on „juhataja” (§ 26 lg 7); ' +
        '§-s 41⁹ on „juht”.',
      en:
        'Ülem = serviceman (§ 26 (1)); an official leading a unit is "juhataja" (§ 26 (7)); ' +
        '§ 41⁹ says "juht".',
    },
    choice: {
      et: 'Kui seadus ütleb „ülem”, siis üksnes kaitseväelasest ülem; § 41⁹ puhul kumbki.',
      en: 'Ülem rules: serviceman commander only. § 41⁹: either.',
    },
    reason: {
      et: 'Sõnasõnaline tõlgendus; väldib erinevust DIFF-08.',
      en: 'Literal; prevents DIFF-08.',
    },
  },
  {
    id: 'AMB-48',
    provision: { et: '§ 36 lg 1 p 2, 4, § 37 lg 2 p 1', en: '§ 36 (1) 2), 4), § 37 (2) 1)' },
    about: ['§ 36 (1) 2)', '§ 36 (1) 4)', '§ 37 (2) 1)'],
    question: {
      et: 'Mis on „rahvusvahelise sõjalise operatsiooni piirkond”?',
      en: 'What is the "area of an international military operation"?',
    },
    readings: { et: 'Seadus seda ei määratle.', en: 'Not defined in the Act.' },
    choice: {
      et:
        'Operatsiooni kanne: nimetus, viide mandaadile, riigikaitseseaduse kohane otsus, ' +
        'territoorium, algus ja lõpp. Väljaspool neid lükatakse taotlus tagasi.',
      en:
        'Operation record: name, mandate reference, decision under the National Defence Act, ' +
        'territory, from, to. Outside them refused.',
    },
    reason: {
      et: 'Koht on § 37 lg 2 p 1 ainus piir.',
      en: 'Place is the only limit of § 37 (2) 1).',
    },
  },
  {
    id: 'AMB-49',
    provision: { et: '§ 50, § 54, § 54¹', en: '§ 50, § 54, § 54¹' },
    about: ['§ 50', '§ 54', '§ 54¹'],
    question: {
      et: 'Kas julgeolekuala peab olema määratud ja tähistatud ning kas isik peab viibima alal?',
      en: 'Must the area exist and be marked, and must the person be in it?',
    },
    readings: {
      et: '§ 54¹ räägib ala kaitsmisest, mitte isiku asukohast.',
      en: '§ 54¹ speaks of protecting the area, not of place of the person.',
    },
    choice: {
      et:
        'Nõutav on ala kanne; ajutise ala puhul selle otsus ja § 54 lg 3 teated; taotluses ' +
        'näidatakse isiku, ala ja ohu seos; jälgimine lõpeb seose lõppemisega.',
      en:
        'Area record required; a temporary area needs its decision and the § 54 (3) notices; ' +
        'the request states the link person – area – threat; surveillance ends if the link ' +
        'ends.',
    },
    reason: {
      et: 'Ilma seoseta muutuks meede üldiseks korrakaitseks (§ 3 lg 2).',
      en: 'Without a link the measure becomes general policing (§ 3 (2)).',
    },
  },
  {
    id: 'AMB-50',
    provision: { et: '§ 54¹ lg 1–2', en: '§ 54¹ (1)–(2)' },
    about: ['§ 54¹ (1)', '§ 54¹ (2)'],
    question: {
      et: 'Mida tähendavad „oluline oht” ja „kõrgendatud oht”?',
      en: 'What are "oluline oht" (significant threat) and "kõrgendatud oht" (heightened threat)?',
    },
    readings: {
      et:
        'Siin määratlemata; need on korrakaitseseaduse astmelised mõisted (seadus ei kuulu ' +
        'lähtetekstide hulka).',
      en: 'Not defined here; graded terms of the Law Enforcement Act (not in the seed).',
    },
    choice: {
      et:
        'Ohu kanne: aste, asjaolud, aeg ja hindaja. Lõike 1 puhul on nõutav vähemalt oluline ' +
        'oht, lõike 2 puhul kõrgendatud oht ja edasilükkamatus; hindaja ei ole taotleja.',
      en:
        'Threat record with grade, facts, time, assessor; (1) needs ≥ significant, (2) needs ' +
        'heightened and "cannot be postponed"; the assessor is not the requester.',
    },
    reason: {
      et: 'Kaks astet, kaks tingimust; kumbagi saab kontrollida.',
      en: 'Two grades, two conditions; each testable.',
    },
  },
  {
    id: 'AMB-51',
    provision: { et: '§ 37¹ lg 3', en: '§ 37¹ (3)' },
    about: ['§ 37¹ (3)'],
    question: {
      et: 'Kui kaua kehtib kaasamise luba?',
      en: 'Life of a recruitment permission?',
    },
    readings: { et: 'Seadus vaikib.', en: 'Silent.' },
    choice: {
      et:
        'Kuni eesmärgi täitumiseni, läbivaatamine iga kuue kuu järel; luba lõpeb operatsiooni ' +
        'lõppemise, isiku loobumise, paljastumise või kontrollija puudumise korral.',
      en:
        "Until the purpose ends; review each six months; ends with the operation, the person's " +
        'withdrawal, exposure or missing controller.',
    },
    reason: { et: 'Sama mis AMB-24 puhul.', en: 'As AMB-24.' },
  },
  {
    id: 'AMB-52',
    provision: { et: '§ 37¹ lg 4, 4², § 41⁶', en: '§ 37¹ (4), (4²), § 41⁶' },
    about: ['§ 37¹ (4)', '§ 37¹ (4²)', '§ 41⁶'],
    question: {
      et: 'Milline on kaasatud isiku nõusolekute vorm ja kehtivus?',
      en: "Form and life of the cooperating person's consents?",
    },
    readings: {
      et:
        'Lõikes 4 vormi ei ole; lõikes 4² on kirjalik; lg 4² p 1 puhul võib kohaldada ka § 41⁶ ' +
        'lg 1, sest andmeid kogutakse §-s 41⁵ sätestatud viisil.',
      en:
        '(4) no form; (4²) written; § 41⁶ (1) might also apply to (4²) 1) since it is "§ 41⁵ ' +
        'manner".',
    },
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
    reason: {
      et: 'Mõlema nõusoleku koos nõudmine ei saa olla vale.',
      en: 'Cumulative consent cannot be wrong.',
    },
  },
];
