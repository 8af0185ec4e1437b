import type { Difference } from './difference.js';

/** DIFF-61 to DIFF-69. */
export const diff61To69: readonly Difference[] = [
  {
    id: 'DIFF-61',
    grade: 'C',
    at: ['§ 24 10)'],
    et: 'täpse ja otstarbeka täitmise',
    en: 'accurate and purposeful implementation',
    says: {
      et: 'Mõeldud on otstarbekat täitmist.',
      en: 'Expedient implementation is meant.',
    },
  },
  {
    id: 'DIFF-62',
    grade: 'C',
    at: ['§ 21 (1¹)'],
    et: 'välisriikide relvajõudude juhtkonna',
    en: 'the managerial staff of foreign troops',
    says: {
      et: 'Meetmeid see ei mõjuta.',
      en: 'Nothing follows for measures.',
    },
  },
  {
    id: 'DIFF-63',
    grade: 'C',
    at: ['§ 39 (1)', '§ 39 (3)', '§ 40 (2) 2)', '§ 40 (2) 4)'],
    et: 'Välisluureamet',
    en: 'the Foreign Intelligence Service … the Estonian Foreign Intelligence Service',
    says: {
      et: 'Tegemist on ühe asutusega.',
      en: 'It is one body.',
    },
  },
  {
    id: 'DIFF-64',
    grade: 'C',
    at: ['§ 37 (1) 3)', '§ 37 (1) 4)'],
    et: 'piiratud juurdepääsuga teavet; … nimetatud viisil saadud teavet või',
    en:
      'Classified Information of Foreign States Act. … information obtained in the manner ' +
      'specified in § 39 of this Act or',
    says: {
      et: 'Tõlkes lõpetab punkti 3 punkt. Loetelu on üks ja selles on viis võimalust.',
      en: 'The translation ends clause 3) with a full stop. It is one list of five alternatives.',
    },
  },
  {
    id: 'DIFF-65',
    grade: 'C',
    at: ['§ 38'],
    et: 'kasutatavate meetodite ja vahendite loetelu',
    en: 'used by the Defence Forces use upon collection',
    says: {
      et: 'Tõlkes on öeldis kahekordne; muud erinevust ei ole.',
      en: 'The translation doubles the verb; nothing else follows.',
    },
  },
  {
    id: 'DIFF-66',
    grade: 'C',
    at: ['§ 22', '§ 22³'],
    inHeading: true,
    et: 'Kaitseväe Ühendatud Õppeasutused … Luurekeskus',
    en: 'Estonian National Defence College … Military Intelligence Centre',
    says: {
      et: 'Sätted on kehtetud; luuret teostav struktuuriüksus on määratud põhimääruses (AMB-07).',
      en: 'The provisions are repealed; the unit is now designated in the statutes (AMB-07).',
    },
  },
  {
    id: 'DIFF-67',
    grade: 'C',
    at: ['§ 57 (11)'],
    et: 'käesoleva lõike alusel',
    en: 'pursuant to this section',
    says: {
      et: 'Alus on lõige 11 ise; säte on ammendunud.',
      en: 'The basis is subsection (11) itself; the rule is spent.',
    },
  },
  {
    id: 'DIFF-68',
    grade: 'B',
    at: [
      '§ 27', '§ 28 (1)', '§ 28 (2)', '§ 28 (3)', '§ 28 (4)', '§ 28 (5)', '§ 28 (6)', '§ 28 (7)',
      '§ 28 (8)',
    ],
    et: 'üle antud … üle anda',
    en: 'delegated … delegate … transfer',
    says: {
      et:
        'Käsuõiguse üleandmine ei ole volitamine §-de 37¹ (lg 4³), 40 (lg-d 3 ja 4), 41⁵ (lg 4) ' +
        'ega 54¹ (lg 3) mõttes: see ei anna kellelegi õigust meedet otsustada.',
      en:
        'Handing over command authority is not authorising in the sense of §§ 37¹ (4³), 40 ' +
        '(3)–(4), 41⁵ (4) and 54¹ (3): it entitles nobody to decide a measure.',
    },
  },
  {
    id: 'DIFF-69',
    grade: 'B',
    at: ['§ 41¹ (2)'],
    et: 'ajavahemik, mille kohta andmete nõudmine on lubatud',
    en: 'the interval for which the request for information is allowed',
    says: {
      et: 'Ajavahemik piirab nõutavaid andmeid, mitte päevi, mil päringu tohib teha.',
      en: 'The interval bounds the data asked for, not the days on which the enquiry may be sent.',
    },
  },
];
