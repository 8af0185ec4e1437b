import type { Policy } from './policy.js';

/** AMB-01 to AMB-06: wording, terms and notices. */
export const amb01To06: readonly Policy[] = [
  {
    id: 'AMB-01',
    provision: 'publication reference; § 1',
    about: [],
    question: {
      et: 'Millist redaktsiooni kohaldatakse?',
      en: 'Which wording governs?',
    },
    readings:
      'The seed is the wording 05.06.2020–31.12.2021. Later wordings exist and are not in the ' +
      'seed.',
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
    reason:
      'A record must be judged by the law in force when it was made, and nobody may mistake ' +
      "this wording for today's law.",
  },
  {
    id: 'AMB-02',
    provision: 'whole Act',
    about: [],
    question: {
      et: 'Eesti- ja ingliskeelne tekst erinevad (69 kohta).',
      en: 'The two texts differ (in 69 places).',
    },
    readings: 'Estonian text is the law; English is a translation ("Translation published").',
    choice: {
      et:
        'Reeglid on koostatud eestikeelse teksti järgi; kuvatav ingliskeelne lause on meie ' +
        'oma. Iga A-klassi erinevuse kohta on test, mis ei läbi, kui rakendatud on ' +
        'ingliskeelset tähendust.',
      en:
        'Rules are coded from Estonian; the English sentence shown is our own; every DIFF of ' +
        'class A has a test that fails if the English reading is implemented.',
    },
    reason: "The person's rights are in the Estonian text (e.g. § 40 (2) as discretion).",
  },
  {
    id: 'AMB-03',
    provision: '§ 37¹ (4³), § 41⁵ (4), § 54¹ (3); § 1 (2)',
    about: ['§ 37¹ (4³)', '§ 41⁵ (4)', '§ 54¹ (3)', '§ 1 (2)'],
    question: {
      et: 'Kuidas ja millest alates arvutatakse „kaks kuud” ja „24 tundi”?',
      en: 'How are "two months" and "24 hours" counted, and from what?',
    },
    readings:
      '(a) general rule of term counting (through HMS): start the day after, end 24:00 of the ' +
      'corresponding day; (b) instant to instant; (c) from first surveillance act. The ' +
      'secondary source read (e-Justice page on Estonia, TsÜS § 134 ff.) gives (a) for ' +
      'day-and-longer terms.',
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
    reason:
      '(b) is never longer than (a), so it is lawful under either; a limit on intrusion is not ' +
      'a performance deadline and gains nothing from holidays.',
  },
  {
    id: 'AMB-04',
    provision: '"viivitamata": § 37¹ (4⁴), § 40 (1), § 54¹ (3)–(4), § 54 (3), § 55',
    about: ['§ 37¹ (4⁴)', '§ 40 (1)', '§ 54¹ (3)', '§ 54¹ (4)', '§ 54 (3)', '§ 55'],
    question: {
      et: 'Milline mõõdetav tähtaeg on „viivitamata”?',
      en: 'What is "immediately" as a measurable deadline?',
    },
    readings:
      'No number. The Act itself treats ten working days as the outer edge of "viivitamata" ' +
      'for answering enquiries (§ 41⁵ (2)–(3)), so ten working days is a ceiling no notice may ' +
      'reach; a 24-hour measure needs far less.',
    choice: {
      et:
        'Parameetrid: P-IMM-54 – enne alustamist ja hiljemalt 1 tunni jooksul ' +
        'allkirjastamisest; P-IMM-37 – enne alustamist ja hiljemalt 24 tunni jooksul ' +
        'allkirjastamisest; P-IMM-40 – hiljemalt 3 tööpäeva jooksul salastatuse kustumisest ' +
        '(või aluse äralangemisest, kohtu keeldumisest või § 41² toimingu lõpust); P-IMM-DEL – ' +
        'hiljemalt 24 tunni jooksul vajaduse lõppemisest; P-IMM-AREA – hiljemalt 1 tunni ' +
        'jooksul. Enne teate väljasaatmist meedet alustada ei saa. Kõik väärtused kuvatakse ' +
        'seaduse sõna kõrval poliitikana.',
      en:
        'Parameters: P-IMM-54 = before activation and ≤ 1 h after signature; P-IMM-37 = before ' +
        'activation and ≤ 24 h after signature; P-IMM-40 = ≤ 3 working days after the lapse ' +
        '(or after "ground ceased", court refusal, end of a § 41² act); P-IMM-DEL = ≤ 24 h ' +
        'after "need ended"; P-IMM-AREA = ≤ 1 h. Activation is blocked until dispatch. All are ' +
        'shown as policy values beside the statutory word.',
    },
    reason:
      "Dispatch lies in the Defence Forces' own hands, so blocking on it costs nothing and " +
      'makes the record unarguable; one hour leaves KAPO 23 of the 24.',
  },
  {
    id: 'AMB-05',
    provision: 'all notices',
    about: [],
    question: {
      et: 'Kas teavitamiskohustus on täidetud teate saatmise või kättesaamisega?',
      en: 'Is the duty met by sending or by receipt?',
    },
    readings: 'Silent ("teavitab").',
    choice: {
      et:
        'Saatmine (kes, mis kanali kaudu, sisu räsi) ja kättesaamine märgitakse eraldi. ' +
        'Kohustuse tähtaeg peatub saatmisega, kuid kui kättesaamist sama aja jooksul ei ' +
        'kinnitata, antakse sellest teada ja teade saadetakse uuesti.',
      en:
        "Record dispatch (by whom, channel, content hash) and receipt separately; the duty's " +
        'clock stops at dispatch, but no acknowledgement within the same period raises an ' +
        'escalation and a second dispatch.',
    },
    reason: 'Protects the record both ways; a lost notice is found.',
  },
  {
    id: 'AMB-06',
    provision: '§ 37¹ (4³), § 41⁵ (4), § 54¹ (3)',
    about: ['§ 37¹ (4³)', '§ 41⁵ (4)', '§ 54¹ (3)'],
    question: {
      et: 'Kas otsust võib pikendada või korrata?',
      en: 'May a decision be extended or repeated?',
    },
    readings:
      'No word of extension. (a) no further decision; (b) new decision each time; (c) extension.',
    choice: {
      et:
        'Üksnes uue otsusega: lõppaega ei saa kunagi edasi lükata. Uus otsus eeldab uut ' +
        'taotlust uute vajalikkuse ja proportsionaalsuse põhjendustega, eelmise tulemuste ' +
        'kirjeldust ning uut kooskõlastust ja uusi teateid. Otsused seotakse ahelaks ja ' +
        'kuvatakse kogukestus; kattumist ei lubata; alates teisest otsusest allkirjastab selle ' +
        'Kaitseväe juhataja isiklikult. § 54¹ alusel saab sama isiku suhtes uue otsuse teha ' +
        'üksnes uue või uuesti hinnatud ohu korral; sama ohu korral lükatakse taotlus uute ' +
        'asjaoludeta tagasi.',
      en:
        '(b) only: an end date can never be moved later. A new decision is a new request with ' +
        'new necessity and proportionality reasons, what the first gave, new KAPO approval and ' +
        'notices; linked chain with cumulative duration shown; no overlap; from the second on ' +
        'the Commander personally signs. For § 54¹ a repeat on the same person needs a new or ' +
        'newly assessed threat record; same threat without new facts is refused.',
    },
    reason:
      '"Mitte kauem kui" would be empty if it could be rolled on; chain display lets ' +
      'supervisors see stacking.',
  },
];
