import type { Difference } from './difference.js';

/** DIFF-51 to DIFF-60. */
export const diff51To60: readonly Difference[] = [
  {
    id: 'DIFF-51',
    grade: 'C',
    at: ['§ 2'],
    inHeading: true,
    et: 'Kaitseväe õiguslik seisund',
    en: 'Legal status of application of Act',
    says: {
      et: 'Pealkirja tõlkes on eksitus.',
      en: 'The translation of the heading is a slip.',
    },
  },
  {
    id: 'DIFF-52',
    grade: 'C',
    at: ['§ 41¹⁰ (5)', '§ 41¹⁰ (6)'],
    et: 'Välislepingust',
    en: 'international agreement … treaty',
    says: {
      et: 'Mõlemas lõikes on mõeldud välislepingut.',
      en: 'The same kind of instrument is meant in both subsections.',
    },
  },
  {
    id: 'DIFF-53',
    grade: 'B',
    at: ['§ 28 (4)', '§ 28 (8)'],
    et: 'ajutisi väeüksusi või allüksusi … oma käsuõiguse',
    en: 'Task units and subunits … command authority transferred thereto',
    says: {
      et:
        'Lõike 4 järgi moodustatakse ajutisi üksusi; lõike 8 järgi annab ülem edasi omaenda ' +
        'käsuõiguse.',
      en:
        'Under (4) the units are temporary ones; under (8) the commander passes on his or her ' +
        'own authority.',
    },
  },
  {
    id: 'DIFF-54',
    grade: 'C',
    at: ['§ 26 (5)'],
    et: 'Kaitseväe kõrgem ülem',
    en: 'The highest commander of the Defence Forces',
    says: {
      et: 'Sisulist erinevust ei ole.',
      en: 'Nothing follows.',
    },
  },
  {
    id: 'DIFF-55',
    grade: 'C',
    at: ['§ 29 (6)'],
    et: 'teenistuskohustustevälise käsu',
    en: 'order related to special conditions',
    says: {
      et: 'Mõeldud on teenistuskohustustevälist käsku.',
      en: 'An order outside the duties of service is meant.',
    },
  },
  {
    id: 'DIFF-56',
    grade: 'C',
    at: ['§ 41⁶ (1)'],
    et: 'loa lõppemist',
    en: 'termination of the contract of employment or the authorisation',
    says: {
      et: 'Luba lõpeb ka tähtaja möödumisel; ka siis ei ole õigust andmeid koguda.',
      en: 'A permit also ends when it expires; then too collection stops.',
    },
  },
  {
    id: 'DIFF-57',
    grade: 'C',
    at: ['§ 41⁶ (2) 5)'],
    et: 'poole, et kontrollida',
    en: 'or to check the compliance',
    says: {
      et: 'Tegemist on ühe õigusega: pöörduda nelja asutuse poole ühel eesmärgil.',
      en: 'It is one right: four addressees, one aim.',
    },
  },
  {
    id: 'DIFF-58',
    grade: 'B',
    at: ['§ 37 (2) 1)', '§ 37 (2) 2)'],
    et: 'äriühingu filiaali',
    en: 'a structural unit or body or branch thereof',
    says: {
      et: 'Filiaal saab olla üksnes äriühingul, nagu on õigesti tõlgitud § 37² lõikes 1.',
      en: 'Only a company has a branch, as § 37² (1) rightly has it.',
    },
  },
  {
    id: 'DIFF-59',
    grade: 'C',
    at: ['§ 37 (2) 1)', '§ 37 (2) 2)', '§ 37¹ (1)', '§ 37¹ (4¹)', '§ 41⁵ (1¹) 1)'],
    et: 'kaasata isikut salajasse koostöösse … enne isiku kaasamist',
    en:
      'involve a person in secret cooperation … before recruitment of the person … recruit a ' +
      'person in secret cooperation',
    says: {
      et:
        'Kaasamine on üks toiming ja registris üks meetme liik, kuigi tõlkes on sellel kaks ' +
        'vastet.',
      en:
        'It is one act and one kind of measure in the register, though the translation has two ' +
        'words for it.',
    },
  },
  {
    id: 'DIFF-60',
    grade: 'C',
    at: ['§ 37¹'],
    inHeading: true,
    et: 'otsustamise õigused',
    en: 'right to decide',
    says: {
      et: 'Sisulist erinevust ei ole.',
      en: 'Nothing follows.',
    },
  },
];
