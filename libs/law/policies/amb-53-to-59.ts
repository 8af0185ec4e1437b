import type { Policy } from './policy.js';

/** AMB-53 to AMB-59: surveillance, urgency and early end. */
export const amb53To59: readonly Policy[] = [
  {
    id: 'AMB-53',
    provision: { et: '„varjatult jälgida”', en: '"varjatult jälgida" (to watch covertly)' },
    about: ['§ 37 (2) 1)', '§ 37 (2) 3)', '§ 37¹ (4²) 3)', '§ 41⁵ (1¹) 3)', '§ 54¹ (2) 2)'],
    question: {
      et: 'Mis on varjatud jälgimine?',
      en: 'What is covert surveillance?',
    },
    readings: {
      et:
        'Määratlemata (just seda kritiseeris Vabariigi President 07.03.2019 otsuses nr 435, ' +
        'millega ta jättis seaduse välja kuulutamata).',
      en: "Not defined (the President's refusal no. 435 of 07.03.2019 criticised just that).",
    },
    choice: {
      et:
        'Isiku vaatlemine tema teadmata, ilma sõnumeid pealt kuulamata, ruumidesse sisenemata ' +
        'ja asju läbi otsimata; taotlus, milles on märgitud mõni neist, lükatakse tagasi ' +
        'viitega „§ 37 lg 1 / § 41⁵ lg 1¹ p 3 – ei ole antud”.',
      en:
        'Observation of a person without his knowledge, no interception of messages, no entry ' +
        'into premises, no searching of things; a request ticking any of those is refused ' +
        'citing "§ 37 (1) / § 41⁵ (1¹) 3) – not granted".',
    },
    reason: {
      et: 'Tugevama riive peab seadus eraldi sõnastama.',
      en: 'Stronger intrusions need their own words in law.',
    },
  },
  {
    id: 'AMB-54',
    provision: { et: '§ 54¹ lg 3', en: '§ 54¹ (3)' },
    about: ['§ 54¹ (3)'],
    question: {
      et: 'Kas edasilükkamatul juhul võib otsustada suuliselt?',
      en: 'Oral decision in urgency?',
    },
    readings: { et: 'Vormi kohta seadus vaikib.', en: 'Form silent.' },
    choice: {
      et:
        'Olek ei muutu ilma elektrooniliselt allkirjastatud otsuseta; võrguühenduseta antud ja ' +
        'hiljem üles laaditud allkiri säilitab oma ajatempli ja tähtaeg kulgeb sellest.',
      en:
        'No state change without a signed electronic decision; offline signature with later ' +
        'upload keeps its own time stamp and counts from it.',
    },
    reason: {
      et: '24 tunni järgimist ei saa muul viisil tõendada.',
      en: '24 hours cannot be proved otherwise.',
    },
  },
  {
    id: 'AMB-55',
    provision: { et: 'volitused', en: 'delegations' },
    about: ['§ 37¹ (4³)', '§ 40 (3)', '§ 40 (4)', '§ 41⁵ (4)', '§ 54¹ (3)'],
    question: {
      et: 'Mis saab, kui volitus võetakse meetme ajal tagasi või Kaitseväe juhataja vahetub?',
      en: 'Delegation revoked, or Commander changes, during a measure?',
    },
    readings: { et: 'Seadus vaikib.', en: 'Silent.' },
    choice: {
      et:
        'Otsus kehtib lõpuni, kuid esitatakse kinnitamiseks; kui seda 7 päeva (§ 54¹ puhul 4 ' +
        'tunni) jooksul ei kinnitata, meede lõpeb.',
      en:
        'Decision stands to its end but is listed for confirmation; not confirmed in 7 days (4 ' +
        'h for § 54¹) → ends.',
    },
    reason: { et: 'Järjepidevus koos kontrolliga.', en: 'Continuity with a check.' },
  },
  {
    id: 'AMB-56',
    provision: { et: '§ 36 lg 4', en: '§ 36 (4)' },
    about: ['§ 36 (4)'],
    question: {
      et: 'Kas meetme võib varem lõpetada või peatada?',
      en: 'Early end and pause?',
    },
    readings: { et: 'Tuleneb üksnes kaudselt.', en: 'Only implied.' },
    choice: {
      et:
        'Otsustaja, Kaitseväe juhataja või kontrollija võib meetme igal ajal lõpetada; ' +
        'peatamine tähtaja kulgu ei peata; lõpetatud meedet jätkata ei saa.',
      en:
        'Decider, Commander or controller may end at any time; a pause does not stop the ' +
        'clock; an ended measure cannot be resumed.',
    },
    reason: { et: 'Tähtajad on isiku kaitseks.', en: 'Time limits are for the person.' },
  },
  {
    id: 'AMB-57',
    provision: { et: '§ 41³ lg 1, § 41⁵ lg 1, § 41⁸', en: '§ 41³ (1), § 41⁵ (1), § 41⁸' },
    about: ['§ 41³ (1)', '§ 41⁵ (1)', '§ 41⁸'],
    question: {
      et:
        'Kuidas suhestub § 41⁸ („ainult” kandidaadid ja teenistujad) § 41³ lõikega 1 teenuse ' +
        'osutamisega seotud isikute puhul?',
      en: 'Service-related persons: § 41⁸ ("only" candidates and staff) against § 41³ (1)?',
    },
    readings: {
      et: 'Sõna-sõnalt võttes välistaks § 41⁸ nende isikute kontrollimise täielikult.',
      en: 'Literal § 41⁸ would bar any check on them.',
    },
    choice: {
      et:
        'Lubatud üks kord loa otsustamisel ja iga uue loa puhul; viieaastast korduvust ei ole; ' +
        'nõusolek on alati nõutav.',
      en:
        'Allow once, at the decision on admission, and on each new permit; no five-year ' +
        'rounds; consent always.',
    },
    reason: {
      et: 'Nii kehtib § 41³ lg 1 kõige kitsamal kujul.',
      en: 'Gives § 41³ (1) effect at its narrowest.',
    },
  },
  {
    id: 'AMB-58',
    provision: { et: '§ 37 lg 4–5, § 41⁵', en: '§ 37 (4)–(5), § 41⁵' },
    about: ['§ 37 (4)', '§ 37 (5)', '§ 41⁵'],
    question: {
      et: 'Kas taustakontrollitava või ohuga seotud isiku kohta võib otsida avalikest allikatest?',
      en: 'Public-source search about a background-check subject, or about a threat person?',
    },
    readings: {
      et: '§ 41⁵ seda ei loetle; § 37 lg 1 p 5 on üldvolitus; lg 4–5 viitavad §-dele 41⁵ ja 54¹.',
      en: '§ 41⁵ does not list it; § 37 (1) 5) is a general power; (4)–(5) point to §§ 41⁵, 54¹.',
    },
    choice: {
      et:
        '§ 37 alusel keeldutakse § 36 lg 1 p 5 ja 6 eesmärgil; § 41⁵ alusel on lubatud üksnes ' +
        'lõikes 1 loetletu.',
      en: 'Refuse under § 37 for purposes 5) and 6); under § 41⁵ only what (1) lists.',
    },
    reason: {
      et: 'Muidu oleks eriloetelu sisutühi.',
      en: 'The special list would be idle otherwise.',
    },
  },
  {
    id: 'AMB-59',
    provision: { et: '§ 40 lg 1', en: '§ 40 (1)' },
    about: ['§ 40 (1)'],
    question: {
      et: 'Mis saab, kui isik on surnud või kättesaamatu?',
      en: 'Person dead or unreachable?',
    },
    readings: { et: 'Seadus vaikib.', en: 'Silent.' },
    choice: {
      et:
        'Olek „teadet ei ole võimalik kätte toimetada” koos katsete ja kuupäevaga; uus katse ' +
        'igal aastal; püsivalt teavitamata jätmiseks see kunagi ei muutu.',
      en:
        'State "notice not deliverable" with attempts and date; retried yearly; never turned ' +
        'into permanent non-notification.',
    },
    reason: {
      et: 'Need on eri asjad, mille üle otsustavad eri isikud.',
      en: 'They are different things with different deciders.',
    },
  },
];
