import type { Difference } from './difference.js';

/** DIFF-29 to DIFF-39. */
export const diff29To39: readonly Difference[] = [
  {
    id: 'DIFF-29',
    grade: 'B',
    at: ['§ 24 3)', '§ 24 4)'],
    et: 'võtab isiku tegevteenistusse ja vabastab tegevteenistusest … töötaja töölepingu',
    en: 'enter into and terminate active service contracts … support staff of the agency',
    says: {
      et:
        '§ 41⁶ lõike 1 mõttes on määrav tegevteenistusest vabastamine, mitte üksnes lepingu ' +
        'lõppemine.',
      en:
        'For § 41⁶ (1) what counts is release from active service, not the end of a contract ' +
        'alone.',
    },
  },
  {
    id: 'DIFF-30',
    grade: 'A',
    at: ['§ 3 (1¹) 2)'],
    et: 'erakorralise seisukorra lahendamisse',
    en: 'in the solution of emergency situation',
    says: {
      et:
        'Mõeldud on erakorralist seisukorda. Punktis 3 ja lõike 1² punktis 1 tähistab sama ' +
        'ingliskeelne väljend eriolukorda.',
      en:
        'A state of emergency is meant. In clause 3) and in (1²) 1) the same English words stand ' +
        'for another thing, an emergency situation ("eriolukord").',
    },
  },
  {
    id: 'DIFF-31',
    grade: 'B',
    at: ['§ 36 (1) 3)'],
    et: 'ennetamiseks või tõkestamiseks',
    en: 'prevention of and combating',
    says: {
      et: 'Piisab ühest kahest; tõkestamine ei ole võitlemine.',
      en: 'Either of the two suffices; the Estonian verb is to obstruct, not to combat.',
    },
  },
  {
    id: 'DIFF-32',
    grade: 'B',
    at: ['§ 36 (3)'],
    et: 'kui see on vajalik',
    en: 'insofar as this is necessary',
    says: {
      et: 'Vajalikkus on tingimus, mitte määr; ulatust piiravad lõike 3 punkt 1 ja lõige 4.',
      en:
        'Necessity is a condition, not a measure of extent; the extent is limited by (3) 1) and ' +
        '(4).',
    },
  },
  {
    id: 'DIFF-33',
    grade: 'C',
    at: ['§ 36 (2)'],
    et: 'kandideeriva',
    en: 'running as candidate to the Defence Forces',
    says: {
      et: 'Mõeldud on teenistusse või tööle kandideerijat.',
      en: 'An applicant for service or employment is meant.',
    },
  },
  {
    id: 'DIFF-34',
    grade: 'B',
    at: ['§ 41¹ (1)', '§ 41¹ (1) 2)'],
    et: 'elektroonilise side ettevõtjale',
    en: 'telecommunications undertaking … electronic communications undertaking',
    says: {
      et: 'Päringu saajad on üks liik: elektroonilise side ettevõtjad.',
      en: 'The addressees are of one class: electronic communications undertakings.',
    },
  },
  {
    id: 'DIFF-35',
    grade: 'B',
    at: ['§ 41² (1)'],
    et: 'koguda andmeid … jälitustoiminguga',
    en: 'collect personal information … surveillance activities',
    says: {
      et:
        'Tõlkes puudub lõike number; viidatakse § 41² lõikele 1. Kriminaalmenetluse seadustiku ' +
        'jälitustoimingut ei tohi segi ajada käesoleva seaduse varjatud jälgimisega.',
      en:
        'The translation lacks the number of the subsection; it is cited as § 41² (1). The ' +
        'surveillance activities of the Code of Criminal Procedure must not be confused with the ' +
        'covert surveillance of this Act.',
    },
  },
  {
    id: 'DIFF-36',
    grade: 'C',
    at: ['§ 41³ (1)'],
    et: 'sobivuse hindamisel … lubamise otsustamisel',
    en: 'evaluation of the eligibility … authorisation of persons',
    says: {
      et: 'Hinnatakse sobivust ja otsustatakse julgeolekualale lubamine.',
      en: 'Suitability is assessed, and admission to the area is decided.',
    },
  },
  {
    id: 'DIFF-37',
    grade: 'C',
    at: ['§ 41³ (1) 3)'],
    et: 'iseseisvuse ja sõltumatuse',
    en: 'sovereignty and independence',
    says: {
      et: 'Sisulist erinevust ei ole.',
      en: 'Nothing follows.',
    },
  },
  {
    id: 'DIFF-38',
    grade: 'C',
    at: ['§ 41³ (1) 1)'],
    et: 'Eesti Vabariigi või Kaitseväe üksuste julgeoleku vastu',
    en: 'against the Republic of Estonia or the security of the units',
    says: {
      et: 'Eestikeelses tekstis käib sõna „julgeolek” mõlema kohta.',
      en: 'In the Estonian text "security" governs both.',
    },
  },
  {
    id: 'DIFF-39',
    grade: 'C',
    at: ['§ 41⁵ (1)', '§ 41⁵ (1¹)'],
    et: 'andmete õigsuse kontrollimiseks',
    en: 'verification of the data submitted',
    says: {
      et: 'Kontrollitakse esitatud andmete õigsust; uute asjaolude otsimise alust see ei anna.',
      en:
        'What is verified is that the data submitted are correct; it is no ground to look for ' +
        'new facts.',
    },
  },
];
