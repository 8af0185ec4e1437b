import type { Policy } from './policy.js';

/** AMB-16 to AMB-21: non-notification. */
export const amb16To21: readonly Policy[] = [
  {
    id: 'AMB-16',
    provision: { et: '§ 40 lg 5', en: '§ 40 (5)' },
    about: ['§ 40 (5)'],
    question: {
      et: 'Mis saab hilinenud või menetluses olevast kohtutaotlusest?',
      en: '"Has elapsed" yet "15 days before"; late or pending application?',
    },
    readings: {
      et: 'Säte on sisemiselt vastuoluline; hilinemise tagajärge ei nimetata.',
      en: 'Internally in tension; consequence of lateness silent.',
    },
    choice: {
      et:
        'Ülesanne avaneb kümne kuu möödumisel salastatuse kustumisest. Kui tähtaegne taotlus ' +
        'on aastapäeval menetluses, kestab teavitamata jätmine § 40 lg 3 alusel kuni ' +
        'lahendini. Kui taotlust tähtajaks ei esitatud, on see rikkumine; taotluse võib veel ' +
        'esitada, kuid kui aastapäevaks luba ei ole, tuleb isikut teavitada.',
      en:
        'Task opens at L + 10 months. Timely and pending at the anniversary: non-notification ' +
        'continues under § 40 (3) until the ruling. Not lodged in time: breach; it may still ' +
        'be lodged but at the anniversary without permission the case becomes notify-due.',
    },
    reason: {
      et:
        'Kohtulik kontroll on isiku tagatis; täitevvõim ei tohi selle tegemata jätmisest kasu ' +
        'saada.',
      en: 'The court check is the guarantee; the executive must not gain from missing it.',
    },
  },
  {
    id: 'AMB-17',
    provision: { et: '§ 40 lg 5', en: '§ 40 (5)' },
    about: ['§ 40 (5)'],
    question: {
      et: 'Mis saab, kui kohus loa andmisest keeldub?',
      en: 'Court refuses?',
    },
    readings: {
      et: 'Seadus vaikib; HKMS (edasikaebamine, jõustumine) ei kuulu lähtetekstide hulka.',
      en: 'Silent; HKMS (appeal, entry into force) not in the seed.',
    },
    choice: {
      et:
        'Keeldumise jõustumisel tuleb isikut teavitada ja sellest hetkest kulgeb P-IMM-40. ' +
        'Kaitseväe juhataja kaebus hoiab olukorda üksnes siis, kui see on märgitud esitatuks ' +
        'seaduse tähtajal, ja ainult kaebuse menetlemise ajal. Teine taotlus samadel ' +
        'asjaoludel lükatakse tagasi.',
      en:
        'Refusal → notify-due when it takes effect; P-IMM-40 runs from then; an appeal by the ' +
        'Commander must be recorded within its statutory term to hold the state, and only ' +
        'while pending. A second application on the same facts is refused.',
    },
    reason: {
      et:
        'Loa andmisest keeldumise korral ei ole vaikimiseks alust; teavitamist ei saa tagasi ' +
        'võtta, seetõttu lükkab selle edasi üksnes tegelikult menetluses olev kaebus.',
      en:
        'Refusal of permission leaves no basis for silence; notice is irreversible, so only a ' +
        'real pending appeal holds it.',
    },
  },
  {
    id: 'AMB-18',
    provision: { et: '§ 40 lg 3–4', en: '§ 40 (3)–(4)' },
    about: ['§ 40 (3)', '§ 40 (4)'],
    question: {
      et: 'Mis saab, kui aasta möödumisel keegi ei otsusta?',
      en: 'At one year nobody decides?',
    },
    readings: {
      et:
        '„Otsustab … püsivalt teavitamata jätmise” võib lugeda nii, et see järgneb iseenesest; ' +
        'lõiget 3 võib lugeda nii, et selle otsus kehtib edasi.',
      en:
        '"Otsustab … püsivalt teavitamata jätmise" (decides on permanent non-notification) ' +
        'could read as automatic; (3) could be read to run on.',
    },
    choice: {
      et:
        'Püsivalt teavitamata jätmine ei järgne kunagi iseenesest. Lõike 3 otsus kannab kõige ' +
        'rohkem P-IMM-40 võrra üle aastapäeva; selleks ajaks peab kehtima täpselt üks: isikut ' +
        'on teavitatud; on uute põhjendustega püsiv otsus; lõike 5 menetlus on pooleli või ' +
        'luba antud. Muidu tuleb isikut teavitada ja kohustust on rikutud. Püsiva otsuse võib ' +
        'hiljem kehtetuks tunnistada ja isikut teavitada; kande kustutamise alus see ei ole.',
      en:
        'Never automatic. The (3) decision carries the case at most P-IMM-40 past the ' +
        'anniversary; by then exactly one of: notified; permanent decision with fresh reasons; ' +
        '(5) path pending or granted. Otherwise notify-due and breach. A permanent decision ' +
        'may later be revoked and the person notified; it is never a reason to delete the ' +
        'record.',
    },
    reason: {
      et:
        'Aasta möödumisel tuleb seadusandja tahtel alus läbi vaadata; vaikimine peab soosima ' +
        'üldreeglit ja üldreegel on teavitamine.',
      en:
        'The one-year point is the review the legislator added; silence must favour the ' +
        'default, which is notice.',
    },
  },
  {
    id: 'AMB-19',
    provision: { et: '§ 40 lg 1', en: '§ 40 (1)' },
    about: ['§ 40 (1)'],
    question: {
      et: 'Mida tähendab „oluliselt riivati” ja „toimingu käigus tuvastatud”?',
      en: '"Materially restricted", and "identified in the course of it"?',
    },
    readings: {
      et:
        'Kumbagi mõistet ei ole määratletud; lahtine on, kas arvesse läheb ka tuvastamine ' +
        'pärast toimingut.',
      en: 'Neither defined; whether identification after the act counts is open.',
    },
    choice: {
      et:
        'Iga tuvastatud isiku kohta tehakse allkirjastatud otsustus; kui isiku kohta on sisu ' +
        'salvestatud, eeldatakse olulist riivet ja vastupidist tuleb põhjendada. Hilisem ' +
        'tuvastamine sama toimingu materjalist loetakse toimingu käigus tuvastamiseks.',
      en:
        'Every identified person gets a signed determination; presumption "materially ' +
        'restricted" whenever content about that person is stored; "not" needs reasons. Later ' +
        "identification from the act's own material counts as in the course of the act.",
    },
    reason: {
      et: 'Isik ei saa vaidlustada seda, millest ta ei tea.',
      en: 'The person cannot contest what he does not know.',
    },
  },
  {
    id: 'AMB-20',
    provision: { et: '§ 39, § 40 lg 1', en: '§ 39, § 40 (1)' },
    about: ['§ 39', '§ 40 (1)'],
    question: {
      et: 'Kes teab asjaolusid, kui toimingu teeb Välisluureamet?',
      en: 'FIS performs the act; who knows the facts?',
    },
    readings: {
      et:
        'Teavitama peab Kaitsevägi; asjaolusid teab Välisluureamet; § 40 lg 2 p 2 ja 4 ' +
        'kaitsevad ka Välisluureametit.',
      en: 'Defence Forces owe the notice; FIS holds the facts; § 40 (2) 2), 4) protect FIS too.',
    },
    choice: {
      et:
        'Ametiabi juhtumit ei saa lõpetada enne, kui Välisluureamet on andnud toimingu liigi ' +
        'koos JAS-i sättega, aja, tuvastatud isikud ja salastatuse kustumise kuupäeva. ' +
        'Välisluureameti soov asja saladuses hoida kantakse põhjendatult sisse alusena 2 või ' +
        '4; see ei ole otsus.',
      en:
        'A § 39 case cannot close until FIS has given act type with JAS provision, time, ' +
        "identified persons and lapse date. FIS's wish for secrecy is entered as a ground 2) " +
        'or 4) with reasons; it is not a decision.',
    },
    reason: {
      et: 'Kohustus jääb asutusele, mille seadus nimetab.',
      en: 'Keeps the duty with the body the Act names.',
    },
  },
  {
    id: 'AMB-21',
    provision: { et: '§ 40 lg 3', en: '§ 40 (3)' },
    about: ['§ 40 (3)'],
    question: {
      et: 'Kui sageli hinnatakse teavitamata jätmise alust enne aasta möödumist?',
      en: 'How often is the ground re-tested before one year?',
    },
    readings: {
      et: '„Kuni … äralangemiseni”: läbivaatamise sagedust ei nimetata.',
      en: '"Until it ceases": no interval.',
    },
    choice: {
      et:
        'Iga kolme kuu järel ja iga seotud sündmuse korral (allikas lõppenud, meetod avalikuks ' +
        'saanud, koostöö lõppenud).',
      en:
        'Review every three months and on every linked event (source ended, method published, ' +
        'cooperation ended).',
    },
    reason: {
      et: 'Alus, mida keegi ei hinda, ei saa ära langeda.',
      en: 'A ground nobody looks at cannot cease.',
    },
  },
];
