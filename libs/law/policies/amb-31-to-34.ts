import type { Policy } from './policy.js';

/** AMB-31 to AMB-34: consent to a background check, and whom it leaves free. */
export const amb31To34: readonly Policy[] = [
  {
    id: 'AMB-31',
    provision: { et: '§ 41⁶ lg 1', en: '§ 41⁶ (1)' },
    about: ['§ 41⁶ (1)'],
    question: {
      et: 'Kas vana või üldine nõusolek hõlmab varjatud abinõusid?',
      en: 'Does an old or general consent cover covert means?',
    },
    readings: {
      et:
        'Nõusolek antakse andmete kogumiseks „§-s 41⁵ sätestatud viisil”; lõige 1¹ ja varjatud ' +
        'kontroll on seaduses alates 05.06.2020.',
      en:
        'Consent is to collection "in the § 41⁵ manner"; (1¹) and covert checks exist since ' +
        '05.06.2020.',
    },
    choice: {
      et:
        'Nõusoleku juures on vormi versioon ja nimetatud punktid. Enne 05.06.2020 antud ' +
        'nõusolek või nõusolek, mis ei nimeta lg 1 p 4 varjatud kontrolli ega lõiget 1¹, neid ' +
        'ei hõlma.',
      en:
        'Consent records carry form version and the clauses named. A consent given before ' +
        '05.06.2020, or not naming (1) 4) covert and (1¹), does not cover them.',
    },
    reason: {
      et:
        'Keegi ei saa nõustuda volitusega, mida ei olnud; kogu tagatis seisneb teadlikus ' +
        'nõusolekus.',
      en: 'Nobody consents to a power that did not exist; informed consent is the whole safeguard.',
    },
  },
  {
    id: 'AMB-32',
    provision: { et: '§ 41⁶ lg 1', en: '§ 41⁶ (1)' },
    about: ['§ 41⁶ (1)'],
    question: {
      et: 'Kuidas arvutatakse viis aastat?',
      en: 'Counting five years?',
    },
    readings: { et: 'Nagu AMB-03 puhul.', en: 'As AMB-03.' },
    choice: {
      et:
        'Nõusolek kehtib, kuni andmise hetkest ei ole möödunud viis aastat; otsuse lõpp ei või ' +
        'seda ületada; hoiatus kuvatakse kuus kuud varem.',
      en:
        'Valid while now < consent instant + 5 years; decision end may not exceed it; warning ' +
        'at 6 months before.',
    },
    reason: { et: 'Lühim tõlgendus.', en: 'Shortest reading.' },
  },
  {
    id: 'AMB-33',
    provision: { et: '§ 41⁴ lg 2 p 7, 14; § 41⁵ lg 1 p 2', en: '§ 41⁴ (2) 7), 14); § 41⁵ (1) 2)' },
    about: ['§ 41⁴ (2) 7)', '§ 41⁴ (2) 14)', '§ 41⁵ (1) 2)'],
    question: {
      et: 'Pereliikmed ja küsitletavad ei ole nõusolekut andnud.',
      en: 'Family and interviewees did not consent.',
    },
    readings: {
      et: 'Seadus küsib nende andmeid kontrollitavalt.',
      en: 'The Act asks the subject for their data.',
    },
    choice: {
      et:
        'Nende andmed salvestatakse kontrollitava ankeedi osana, isikutena neid otsida ei saa; ' +
        '§ 41⁵ toiminguid nende suhtes ei tehta; andmed kustutatakse koos ankeediga.',
      en:
        "Store as attributes of the subject's profile, not searchable as persons; no § 41⁵ act " +
        'on them; delete with the profile.',
    },
    reason: { et: 'Nõusolek on isiklik.', en: 'Consent is personal.' },
  },
  {
    id: 'AMB-34',
    provision: {
      et: '§ 37 lg 1¹ koostoimes § 41⁵ lg-tega 2–3, § 41¹',
      en: '§ 37 (1¹) with § 41⁵ (2)–(3), § 41¹',
    },
    about: ['§ 37 (1¹)', '§ 41⁵ (2)', '§ 41⁵ (3)', '§ 41¹'],
    question: {
      et: 'Mis saab, kui eraõiguslik adressaat keeldub vastamast?',
      en: 'Private addressee refuses to answer?',
    },
    readings: {
      et:
        'Lõige 1¹ on §-s 37 üldise õigusena; § 41⁵ lg-tes 2–3 on „vastab” ja „peab ' +
        'väljastama”; § 41¹ tugineb ESS-ile.',
      en:
        '(1¹) stands in § 37 as a general right; § 41⁵ (2)–(3) says "vastab" (answers), "peab ' +
        'väljastama" (must issue); § 41¹ rests on ESS.',
    },
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
    reason: {
      et: 'Süsteem ei tohi inimesi sundida seal, kus seadus on ebaselge.',
      en: 'The system must not press people where the law is unclear.',
    },
  },
];
