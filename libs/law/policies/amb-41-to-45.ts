import type { Policy } from './policy.js';

/** AMB-41 to AMB-45: reports, deletion, restriction and transfer. */
export const amb41To45: readonly Policy[] = [
  {
    id: 'AMB-41',
    provision: { et: '§ 43 lg 2, § 37² lg 6, § 39 lg 3', en: '§ 43 (2), § 37² (6), § 39 (3)' },
    about: ['§ 43 (2)', '§ 37² (6)', '§ 39 (3)'],
    question: {
      et: 'Millised on aruandeperioodid, tähtpäevad ja sisu?',
      en: 'Period anchors, due dates, content?',
    },
    readings: {
      et: '„Iga nelja kuu järel” ja „iga kuue kuu järel”.',
      en: '"Iga nelja / kuue kuu järel" (every four / six months).',
    },
    choice: {
      et:
        'Perioodid on jaanuar–aprill, mai–august, september–detsember ning jaanuar–juuni, ' +
        'juuli–detsember; ülevaade esitatakse perioodi viimaseks päevaks; kahe esitamise vahe ' +
        'ei ületa kunagi nelja (kuut) kuud; § 37² lg 6 esimene teave hiljemalt kuus kuud ' +
        'pärast otsust ja üks lõpetamisel. Sisu: arvud ja liigid, vahendid ja meetodid, ' +
        'keeldumised ja rikkumised; nimesid ei esitata.',
      en:
        'Periods Jan–Apr, May–Aug, Sep–Dec and Jan–Jun, Jul–Dec; delivered by the last day of ' +
        'the period; never more than 4 (6) months between deliveries; first § 37² (6) report ' +
        'at most six months after the decision and one on closing. Content by count and kind, ' +
        'means and methods, refusals and breaches included; no names.',
    },
    reason: {
      et: 'Sageduse nõue on täidetud üksnes siis, kui ükski vahe ei ole pikem.',
      en: 'An interval rule is met only if no gap is longer.',
    },
  },
  {
    id: 'AMB-42',
    provision: {
      et: '§ 36 lg 3 p 2, § 41¹⁰ lg 7, § 54¹ lg 4, § 43 lg 1, § 40',
      en: '§ 36 (3) 2), § 41¹⁰ (7), § 54¹ (4), § 43 (1), § 40',
    },
    about: ['§ 36 (3) 2)', '§ 41¹⁰ (7)', '§ 54¹ (4)', '§ 43 (1)', '§ 40'],
    question: {
      et: 'Kuidas suhestuvad kustutamine ja säilitamine?',
      en: 'Deletion against keeping?',
    },
    readings: {
      et:
        '§ 36 lg 3 p 2 järgi kustutatakse andmed vajaduse lõppemisel; § 41¹⁰ lg 7 järgi ' +
        'säilitatakse neid, kuni vajadust ei saa välistada; § 54¹ lg 4 on erisäte; § 40 ' +
        'täitmiseks on vaja isikut, aega ja liiki; toimikud hävitatakse määruse kohaselt.',
      en:
        '§ 36 (3) 2) deletes when the need ends; § 41¹⁰ (7) keeps while need cannot be ruled ' +
        'out; § 54¹ (4) special; § 40 needs who, time and type; file destruction by ' +
        'regulation.',
    },
    choice: {
      et:
        'Sisu puhul kehtib lühim kohaldatav tähtaeg. Alles jäävad teavitamise tuum (isik, ' +
        'toiming, aeg, liik, salastatuse kustumine, otsused), kuni § 40 juhtum on lõpetatud, ' +
        'ja sisuta logikanne. § 41¹⁰ lg 7 teise aluse puhul on nõutavad dateeritud põhjendused ' +
        'ja läbivaatamine vähemalt kord 12 kuu jooksul; § 54¹ andmete puhul seda alust ei ' +
        'kasutata. Kustutamine on sisu võtme hävitamine koos kustutamise kandega.',
      en:
        'Shortest applicable term for content. Survives: a notification kernel (person, act, ' +
        'time, type, lapse date, decisions) until § 40 is closed, and the content-free audit ' +
        'record. § 41¹⁰ (7) second limb: dated reasons, review at most every 12 months, never ' +
        'for § 54¹ data. Deletion = destroyed content key plus record of deletion.',
    },
    reason: {
      et: 'Isiku andmed kustutatakse, kuid teavitamine jääb talle alles; kande tõendusjõud säilib.',
      en: 'Person gains deletion and keeps notice; the record keeps its proof.',
    },
  },
  {
    id: 'AMB-43',
    provision: { et: '§ 41¹⁰ lg 3–4', en: '§ 41¹⁰ (3)–(4)' },
    about: ['§ 41¹⁰ (3)', '§ 41¹⁰ (4)'],
    question: {
      et: 'Kes otsustab õiguste piiramise ja kas piirata võib ka loetlemata õigusi?',
      en: 'Who decides a restriction, and may unlisted rights be restricted?',
    },
    readings: {
      et: '„Kaitsevägi võib”; „sealhulgas”.',
      en: '"Kaitsevägi võib" (the Defence Forces may); "sealhulgas" (including).',
    },
    choice: {
      et:
        'Määratud üksuse ülem, iga taotluse ja õiguse kohta eraldi, põhjendatult ja kuni 12 ' +
        'kuuks; mitte asja menetleja. Piirata saab üksnes üheksat loetletud õigust; ' +
        'parandamist, kustutamist ja kaebeõigust süsteem kunagi ei piira.',
      en:
        'Commander of the designated unit, per request, per right, reasons, expiry 12 months; ' +
        'not the case handler. Only the nine listed rights; rectification, erasure and ' +
        'complaint are never restricted by the system.',
    },
    reason: {
      et: 'Õiguste piiranguid tõlgendatakse kitsalt.',
      en: 'Restrictions of rights are read narrowly.',
    },
  },
  {
    id: 'AMB-44',
    provision: { et: '§ 41¹⁰ lg 6 teine lause', en: '§ 41¹⁰ (6) second sentence' },
    about: ['§ 41¹⁰ (6)'],
    question: {
      et: 'Milline instrument on andmete välisriiki edastamiseks piisav?',
      en: 'What instrument suffices for transfer abroad?',
    },
    readings: {
      et:
        'Välisleping, Euroopa Liidu õigusakt, „muu õigusakt”; kas piisab ametkondlikust ' +
        'välislepingust?',
      en:
        'Treaty, EU law, "other legislation"; is an agency-level agreement (ametkondlik ' +
        'välisleping) enough?',
    },
    choice: {
      et:
        'Instrumendi kanne: liik, pooled, kuupäevad ja artikkel, mis edastamiseks kohustab. ' +
        'Sellise artiklita ametkondliku välislepingu, partnerluse või operatsioonis osalemise ' +
        'korral keeldutakse viitega § 41¹⁰ lg-le 6.',
      en:
        'Instrument record with kind, parties, dates, and the article that obliges transfer. ' +
        'Agency-level agreement without such an article, partnership or operation membership → ' +
        'refused citing § 41¹⁰ (6).',
    },
    reason: {
      et: 'Tekst nõuab kohustust, mitte suhet.',
      en: 'The text requires an obligation, not a relationship.',
    },
  },
  {
    id: 'AMB-45',
    provision: { et: '§ 42 lg 4, § 41⁵ lg 4', en: '§ 42 (4), § 41⁵ (4)' },
    about: ['§ 42 (4)', '§ 41⁵ (4)'],
    question: {
      et: 'Millal teavitatakse ministrit?',
      en: 'When is the minister told?',
    },
    readings: {
      et: '§ 42 lg 4: korra tekst ei ole teada; § 41⁵ lg 4: aega ei nimetata (vrd § 54¹ lg 3).',
      en: '§ 42 (4): procedure unseen; § 41⁵ (4): no time word (contrast § 54¹ (3)).',
    },
    choice: {
      et: 'P-MIN-41 ja P-MIN-42: enne alustamist ja hiljemalt 24 tunni jooksul allkirjastamisest.',
      en: 'P-MIN-41 and P-MIN-42 = before activation, ≤ 24 h after signature.',
    },
    reason: {
      et: 'Pärast meedet saadetud teade ei võimalda mingit järelevalvet.',
      en: 'A notice after the measure supervises nothing.',
    },
  },
];
