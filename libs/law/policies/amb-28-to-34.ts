import type { Policy } from './policy.js';

/** AMB-28 to AMB-34: consent and background checks. */
export const amb28To34: readonly Policy[] = [
  {
    id: 'AMB-28',
    provision: '§ 37 (2¹)',
    about: ['§ 37 (2¹)'],
    question: {
      et: 'Kelle nõusolekut on vaja ja kui kauaks?',
      en: 'Whose consent, how long?',
    },
    readings: '"Isiku … nõusolekul": the person the information is about.',
    choice: {
      et:
        'Vaja on selle isiku nõusolekut, kelle kohta teave käib, kirjalikku taasesitamist ' +
        'võimaldavas vormis ja eesmärki nimetades. Kaasatud isiku nõusolek hõlmab üksnes ' +
        'andmeid tema enda kohta ja kehtib ühe meetme puhul.',
      en:
        'Consent of that very person, stored in reproducible form, naming the aim; a ' +
        "cooperating person's consent covers only data about himself; valid for the one " +
        'measure.',
    },
    reason: "A source cannot waive another citizen's protection.",
  },
  {
    id: 'AMB-29',
    provision: '§ 41⁵ (1¹), (1¹) 3)',
    about: ['§ 41⁵ (1¹)', '§ 41⁵ (1¹) 3)'],
    question: {
      et: 'Kas lisaabinõusid võib kasutada kandidaadi või muu isiku kui kontrollitava suhtes?',
      en: 'May the additional means be used on a candidate? On someone other than the subject?',
    },
    readings:
      '"Ankeediandmete õigsuse kontrollimiseks ja … otsustamiseks": alternative aims ' +
      '(candidate fits the first) or cumulative (only staff). "Isikut" is not ' +
      '"kontrollitavat".',
    choice: {
      et:
        'Kandidaadi ja iga muu isiku kui nõusoleku andnud kontrollitava puhul lükatakse ' +
        'taotlus tagasi viitega § 41⁵ lg-le 1¹ ja AMB-29-le.',
      en:
        'Refuse on candidates and on anyone but the consenting subject, citing § 41⁵ (1¹) with ' +
        'AMB-29.',
    },
    reason:
      "§ 41⁶ (1) needs the watched person's consent; the strictest means should have the " +
      'narrowest circle.',
  },
  {
    id: 'AMB-30',
    provision: '§ 41⁵ (1¹) 1) with § 37¹',
    about: ['§ 41⁵ (1¹) 1)', '§ 37¹'],
    question: {
      et: 'Kas § 37¹ reeglid kehtivad ka taustakontrolli jaoks kaasamisel?',
      en: 'Do § 37¹ rules apply to recruitment for a background check?',
    },
    readings: '§ 37¹ (1) lists four purposes, not this one.',
    choice: {
      et:
        '§ 37¹ lõikeid 2–4, 5 ja 6 kohaldatakse täies ulatuses; lõigete 4¹ ja 4² toiminguid ' +
        'kaasatud isiku suhtes saab teha üksnes nende endi tingimustel.',
      en:
        'Apply § 37¹ (2)–(4), (5), (6) in full; acts on the recruited person under (4¹)–(4²) ' +
        'are available only with their own conditions.',
    },
    reason: 'Age, consent and permission protect the recruited person whatever the aim.',
  },
  {
    id: 'AMB-31',
    provision: '§ 41⁶ (1)',
    about: ['§ 41⁶ (1)'],
    question: {
      et: 'Kas vana või üldine nõusolek hõlmab varjatud abinõusid?',
      en: 'Does an old or general consent cover covert means?',
    },
    readings:
      'Consent is to collection "in the § 41⁵ manner"; (1¹) and covert checks exist since ' +
      '05.06.2020.',
    choice: {
      et:
        'Nõusoleku juures on vormi versioon ja nimetatud punktid. Enne 05.06.2020 antud ' +
        'nõusolek või nõusolek, mis ei nimeta lg 1 p 4 varjatud kontrolli ega lõiget 1¹, neid ' +
        'ei hõlma.',
      en:
        'Consent records carry form version and the clauses named. A consent given before ' +
        '05.06.2020, or not naming (1) 4) covert and (1¹), does not cover them.',
    },
    reason:
      'Nobody consents to a power that did not exist; informed consent is the whole safeguard.',
  },
  {
    id: 'AMB-32',
    provision: '§ 41⁶ (1)',
    about: ['§ 41⁶ (1)'],
    question: {
      et: 'Kuidas arvutatakse viis aastat?',
      en: 'Counting five years?',
    },
    readings: 'As AMB-03.',
    choice: {
      et:
        'Nõusolek kehtib, kuni andmise hetkest ei ole möödunud viis aastat; otsuse lõpp ei või ' +
        'seda ületada; hoiatus kuvatakse kuus kuud varem.',
      en:
        'Valid while now < consent instant + 5 years; decision end may not exceed it; warning ' +
        'at 6 months before.',
    },
    reason: 'Shortest reading.',
  },
  {
    id: 'AMB-33',
    provision: '§ 41⁴ (2) 7), 14); § 41⁵ (1) 2)',
    about: ['§ 41⁴ (2) 7)', '§ 41⁴ (2) 14)', '§ 41⁵ (1) 2)'],
    question: {
      et: 'Pereliikmed ja küsitletavad ei ole nõusolekut andnud.',
      en: 'Family and interviewees did not consent.',
    },
    readings: 'The Act asks the subject for their data.',
    choice: {
      et:
        'Nende andmed salvestatakse kontrollitava ankeedi osana, isikutena neid otsida ei saa; ' +
        '§ 41⁵ toiminguid nende suhtes ei tehta; andmed kustutatakse koos ankeediga.',
      en:
        "Store as attributes of the subject's profile, not searchable as persons; no § 41⁵ act " +
        'on them; delete with the profile.',
    },
    reason: 'Consent is personal.',
  },
  {
    id: 'AMB-34',
    provision: '§ 37 (1¹) with § 41⁵ (2)–(3), § 41¹',
    about: ['§ 37 (1¹)', '§ 41⁵ (2)', '§ 41⁵ (3)', '§ 41¹'],
    question: {
      et: 'Mis saab, kui eraõiguslik adressaat keeldub vastamast?',
      en: 'Private addressee refuses to answer?',
    },
    readings:
      '(1¹) stands in § 37 as a general right; § 41⁵ (2)–(3) says "vastab", "peab väljastama"; ' +
      '§ 41¹ rests on ESS.',
    choice: {
      et:
        'Eraisiku (ka arsti ja ettevõtja) keeldumine märgitakse õiguspärase lõpliku vastusena: ' +
        'tähtaja ületamist ega sanktsiooni ei järgne; § 41⁵ lg 3 ja § 41¹ puhul edastatakse ' +
        'see õigusnõunikule. Avaliku sektori asutusele kehtib kümme tööpäeva.',
      en:
        'Private persons (doctors, undertakings included): refusal is recorded as a lawful ' +
        'final answer, no overdue flag, no sanction, sent to counsel for § 41⁵ (3) and § 41¹. ' +
        'Public authorities: ten working days apply.',
    },
    reason: 'The system must not press people where the law is unclear.',
  },
];
