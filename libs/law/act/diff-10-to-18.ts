import type { Difference } from './difference.js';

/** DIFF-10 to DIFF-18. */
export const diff10To18: readonly Difference[] = [
  {
    id: 'DIFF-10',
    grade: 'A',
    at: ['§ 41¹⁰ (7)'],
    et: 'kuni vajadust edasiseks töötlemiseks ei saa välistada',
    en: 'until the need for further processing cannot be excluded',
    says: {
      et: '„Kuni” tähendab siin „niikaua kui”. Tõlge muudab säilitamise piiri selle vastandiks.',
      en:
        'The Estonian "kuni" here means "as long as". The translation turns the limit of ' +
        'retention into its opposite.',
    },
  },
  {
    id: 'DIFF-11',
    grade: 'A',
    at: ['§ 23 (1)'],
    et: 'Kaitseväge juhib ainujuhtimise põhimõttel Kaitseväe juhataja',
    en:
      'During peacetime, the Defence Forces are commanded on the principle of single command by ' +
      'the Commander',
    says: {
      et: 'Eestikeelses tekstis rahuaja piirangut ei ole: Kaitseväe juhataja otsustab igal ajal.',
      en: 'The Estonian text is not limited to peacetime: the Commander decides at all times.',
    },
  },
  {
    id: 'DIFF-12',
    grade: 'A',
    at: ['§ 36 (2)'],
    et: 'Käesoleva paragrahvi lõike 1 punktis 4',
    en: 'clause (1) 4) of this Act',
    says: {
      et: 'Tõlke viide on ekslik; mõeldud on § 36 lõike 1 punkti 4.',
      en: 'The reference of the translation is wrong; § 36 (1) 4) is meant.',
    },
  },
  {
    id: 'DIFF-13',
    grade: 'A',
    at: ['§ 41³ (1) 4)'],
    et: 'isik on piiratud teovõimega',
    en: 'a person is legally incapacitated',
    says: {
      et: 'Tegemist on eri staatustega; kontrollitakse, kas isiku teovõime on piiratud.',
      en: 'The two are different statuses; what is verified is whether the capacity is restricted.',
    },
  },
  {
    id: 'DIFF-14',
    grade: 'A',
    at: ['§ 41³ (2)', '§ 41³ (3)'],
    et: 'toovad endaga kaasa usalduse kaotuse',
    en: 'might lead to a loss of confidence',
    says: {
      et:
        'Tõlke lävi on madalam. Vaja on tuvastada, et asjaolud toovad usalduse kaotuse kaasa; ' +
        'võimalikkusest ei piisa.',
      en:
        'The threshold of the translation is lower. It must be found that the circumstances do ' +
        'cause a loss of trust; that they might is not enough.',
    },
  },
  {
    id: 'DIFF-15',
    grade: 'A',
    at: ['§ 41⁶ (2) 2)'],
    et: 'töölepingu ülesütlemise … süüteo- või distsiplinaarmenetluse',
    en: 'in lieu of notice, or criminal or disciplinary proceedings',
    says: {
      et:
        'Isikule antavas selgituses tuleb nimetada töölepingu ülesütlemist ja süüteomenetlust, ' +
        'sealhulgas väärteomenetlust.',
      en:
        'What the person is told must name termination of the employment contract, and offence ' +
        'proceedings, misdemeanours included.',
    },
  },
  {
    id: 'DIFF-16',
    grade: 'A',
    at: ['§ 54¹ (1)', '§ 54¹ (2)'],
    et:
      'olulise ohu väljaselgitamiseks ja tõrjumiseks … Edasilükkamatul juhul kõrgendatud ohu ' +
      'väljaselgitamiseks ja tõrjumiseks',
    en:
      'identify and eliminate a significant threat … In an urgent case, in order to identify and ' +
      'counter a serious threat',
    says: {
      et:
        '„Tõrjumine” on tõlgitud kahte moodi. „Kõrgendatud oht” on astmestiku mõiste ja ' +
        '„edasilükkamatu” tähendab, et toimingut ei saa edasi lükata; eestikeelse teksti lävi on ' +
        'rangem.',
      en:
        'One verb is rendered in two ways. A "heightened threat" is a term of a graded scale, ' +
        'and the case must be one that cannot be postponed; the thresholds of the Estonian text ' +
        'are stricter.',
    },
  },
  {
    id: 'DIFF-17',
    grade: 'A',
    at: ['§ 54 (3)'],
    et: 'kestusest viivitamata Politsei- ja Piirivalveametit',
    en: 'the police prefecture … the term of the arrangement',
    says: {
      et:
        'Teate saajaks on Politsei- ja Piirivalveamet ning kohalik omavalitsus; võimaluse korral ' +
        'teatatakse ala kestus.',
      en:
        'The addressees are the Police and Border Guard Board and the local government; where ' +
        'possible they are told how long the area will last.',
    },
  },
  {
    id: 'DIFF-18',
    grade: 'A',
    at: ['§ 52 (3)'],
    et: 'riigikaitse ülesannetega sadamas',
    en: 'in the naval ports',
    says: {
      et: 'Hõlmatud on kõik riigikaitse ülesannetega sadamad, mitte üksnes mereväe sadamad.',
      en: 'Every port with tasks of national defence is covered, not the naval ports alone.',
    },
  },
];
