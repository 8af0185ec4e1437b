import type { Policy } from './policy.js';

/** AMB-01 to AMB-03: wording and terms. */
export const amb01To03: readonly Policy[] = [
  {
    id: 'AMB-01',
    provision: { et: 'avaldamismärge; § 1', en: 'publication reference; § 1' },
    about: [],
    question: {
      et: 'Millist redaktsiooni kohaldatakse?',
      en: 'Which wording governs?',
    },
    readings: {
      et:
        'Registri lähtetekst on redaktsioon, mis kehtis 05.06.2020–31.12.2021. Hilisemad ' +
        'redaktsioonid on olemas, kuid lähtetekstide hulka need ei kuulu.',
      en:
        'The seed is the wording 05.06.2020–31.12.2021. Later wordings exist and are not in ' +
        'the seed.',
    },
    choice: {
      et:
        'Iga kande juurde salvestatakse redaktsiooni tunnus (kks@2020-06-05). Pärast ' +
        '31.12.2021 tehtud otsuse juures kuvatakse püsiv hoiatus. Hilisem redaktsioon ' +
        'lisatakse uue versioonina, olemasolevat ei muudeta.',
      en:
        'Store a rulebook version (`kks@2020-06-05`) with every record; show a standing ' +
        'warning on any decision dated after 31.12.2021; adding a later wording is a new ' +
        'rulebook version, never an edit of this one.',
    },
    reason: {
      et:
        'Kannet tuleb hinnata selle tegemise ajal kehtinud seaduse järgi ning keegi ei tohi ' +
        'pidada seda redaktsiooni praegu kehtivaks seaduseks.',
      en:
        'A record must be judged by the law in force when it was made, and nobody may mistake ' +
        "this wording for today's law.",
    },
  },
  {
    id: 'AMB-02',
    provision: { et: 'kogu seadus', en: 'whole Act' },
    about: [],
    question: {
      et: 'Eesti- ja ingliskeelne tekst erinevad (69 kohta).',
      en: 'The two texts differ (in 69 places).',
    },
    readings: {
      et: 'Seadus on eestikeelne tekst; ingliskeelne on tõlge („Translation published”).',
      en: 'Estonian text is the law; English is a translation ("Translation published").',
    },
    choice: {
      et:
        'Reeglid on koostatud eestikeelse teksti järgi; kuvatav ingliskeelne lause on meie ' +
        'oma. Iga A-klassi erinevuse kohta on test, mis ei läbi, kui rakendatud on ' +
        'ingliskeelset tähendust.',
      en:
        'Rules are coded from Estonian; the English sentence shown is our own; every DIFF of ' +
        'class A has a test that fails if the English reading is implemented.',
    },
    reason: {
      et: 'Isiku õigused tulenevad eestikeelsest tekstist (nt annab § 40 lg 2 kaalutlusõiguse).',
      en: "The person's rights are in the Estonian text (e.g. § 40 (2) as discretion).",
    },
  },
  {
    id: 'AMB-03',
    provision: {
      et: '§ 37¹ lg 4³, § 41⁵ lg 4, § 54¹ lg 3; § 1 lg 2',
      en: '§ 37¹ (4³), § 41⁵ (4), § 54¹ (3); § 1 (2)',
    },
    about: ['§ 37¹ (4³)', '§ 41⁵ (4)', '§ 54¹ (3)', '§ 1 (2)'],
    question: {
      et: 'Kuidas ja millest alates arvutatakse „kaks kuud” ja „24 tundi”?',
      en: 'How are "two months" and "24 hours" counted, and from what?',
    },
    readings: {
      et:
        'a) Tähtaegade arvutamise üldreegel (HMS-i kaudu): tähtaeg algab järgmisel päeval ja ' +
        'lõpeb vastaval päeval kell 24.00; b) hetkest hetkeni; c) esimesest ' +
        'jälgimistoimingust. Loetud teisese allika järgi (Euroopa e-õiguskeskkonna portaali ' +
        'Eesti leht, TsÜS § 134 jj) kehtib päevades ja pikemates ühikutes arvutatavate ' +
        'tähtaegade puhul viis a.',
      en:
        '(a) general rule of term counting (through HMS): start the day after, end 24:00 of ' +
        'the corresponding day; (b) instant to instant; (c) from first surveillance act. The ' +
        'secondary source read (e-Justice page on Estonia, TsÜS § 134 ff.) gives (a) for ' +
        'day-and-longer terms.',
    },
    choice: {
      et:
        'Hetkest hetkeni: lõpp on hiljemalt allkirjastamisest kahe kalendrikuu möödumisel ' +
        'samal kohalikul kellaajal (Europe/Tallinn); kui sellist päeva ei ole, siis kuu ' +
        'viimasel päeval (31.12.2020 09:00 → 28.02.2021 09:00). Lõppu ei nihutata tööpäevale ' +
        'ja hilisem alustamine seda edasi ei lükka. 24 tundi on 86 400 sekundit ' +
        'allkirjastamisest, nii et kellakeeramine aega ei lisa ega vähenda (27.03.2021 20:00 → ' +
        '28.03.2021 21:00).',
      en:
        '(b): end ≤ signature instant + 2 calendar months at the same local time ' +
        '(Europe/Tallinn); no such day → last day of the month (31.12.2020 09:00 → 28.02.2021 ' +
        '09:00); never moved to a working day; a delayed start does not move the end. 24 hours ' +
        '= 86 400 elapsed seconds from signature, so a clock change neither adds nor removes ' +
        'time (27.03.2021 20:00 → 28.03.2021 21:00).',
    },
    reason: {
      et:
        'Viis b ei anna kunagi pikemat tähtaega kui viis a ja on seega õiguspärane mõlema ' +
        'tõlgenduse järgi; riive ajaline piir ei ole kohustuse täitmise tähtaeg ega pikene ' +
        'pühade arvel.',
      en:
        '(b) is never longer than (a), so it is lawful under either; a limit on intrusion is ' +
        'not a performance deadline and gains nothing from holidays.',
    },
  },
];
