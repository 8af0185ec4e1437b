import type { Difference } from './difference.js';

/** DIFF-19 to DIFF-28. */
export const diff19To28: readonly Difference[] = [
  {
    id: 'DIFF-19',
    grade: 'B',
    at: ['§ 50 1)', '§ 52 (3)', '§ 53 (1)', '§ 53 (3)'],
    et: 'Kaitseväe territoorium',
    en: 'military zone of the Defence Forces … territory of the Defence Forces',
    says: {
      et: 'Ühel eestikeelsel mõistel on tõlkes kaks vastet; registris on see üks väärtus.',
      en: 'One Estonian term has two renderings; the register has one value for it.',
    },
  },
  {
    id: 'DIFF-20',
    grade: 'A',
    at: ['§ 37³ (2)', '§ 37³ (4)'],
    et: 'muudetud identiteedi',
    en: 'covert or false identity',
    says: {
      et:
        'Variisikul on kaks vahendit: teenistussuhte varjamine ja muudetud identiteet. Kolmandat ' +
        'ei ole.',
      en:
        'An undercover agent has two means: concealment of the service relationship and an ' +
        'altered identity. There is no third.',
    },
  },
  {
    id: 'DIFF-21',
    grade: 'B',
    at: ['§ 37² (5)'],
    et: 'organi või äriühingu filiaali nimel tehtud tehing',
    en: 'body or company to be simulated',
    says: {
      et: 'Mõeldud on äriühingu filiaali, nagu lõikes 1, mitte äriühingut.',
      en: 'A branch of a company is meant, as in (1), not a company.',
    },
  },
  {
    id: 'DIFF-22',
    grade: 'A',
    at: ['§ 37¹ (6²)'],
    et: 'võimalik hinnata … salajase kaastöötaja',
    en: 'cannot be objectively assessed … undercover co-worker',
    says: {
      et:
        'Sõna „objektiivselt” on tõlkes lisatud. Salajane kaastöötaja on salajasse koostöösse ' +
        'kaasatud isik, mitte § 37³ variisik.',
      en:
        '"Objectively" is added by the translation. The person is the one involved in secret ' +
        'cooperation, not the undercover agent of § 37³.',
    },
  },
  {
    id: 'DIFF-23',
    grade: 'B',
    at: ['§ 37¹ (5)'],
    et: 'Kontrolli salajast koostööd tegema kaasatud isiku tegevuse üle … ametnik',
    en: 'Supervision over the activities … an official authorized by him',
    says: {
      et:
        'Kontrollitakse kaasatud isiku tegevust; see ei ole järelevalve §-de 7 ja 42 mõttes. ' +
        'Ametniku mõiste kohta vt AMB-46.',
      en:
        'What is controlled is the activity of the person involved; it is not the supervision of ' +
        '§§ 7 and 42. On the word "official" see AMB-46.',
    },
  },
  {
    id: 'DIFF-24',
    grade: 'B',
    at: ['§ 37¹ (1) 4)', '§ 37² (1) 4)', '§ 37³ (1) 4)'],
    et: 'tegutsemiseks vajaliku teabe kogumiseks',
    en: 'for collection of information in order to act outside',
    says: {
      et: 'Teave peab olema tegutsemiseks vajalik; tõlkes on see tingimus kaduma läinud.',
      en: 'The information must be necessary for acting; the translation drops the condition.',
    },
  },
  {
    id: 'DIFF-25',
    grade: 'B',
    at: ['§ 39 (2)'],
    et: 'ebaproportsionaalselt raske … vältimatult vajalik',
    en: 'difficulties on a disproportionate scale … essential for the military defence',
    says: {
      et:
        'Eestikeelse teksti vajalikkuse nõue on rangem. Sama sõna on § 54 lõigetes 1 ja 2 ' +
        'tõlgitud „strictly necessary”.',
      en:
        'The necessity asked by the Estonian text is stricter. The same word is rendered ' +
        '"strictly necessary" in § 54 (1) and (2).',
    },
  },
  {
    id: 'DIFF-26',
    grade: 'A',
    at: ['§ 41⁵ (4)'],
    et: 'Otsus kooskõlastatakse eelnevalt Kaitsepolitseiametiga',
    en: 'The decision shall be approved in advance by the Estonian Internal Security Service',
    says: {
      et:
        'Tõlge teeb kooskõlastusest heakskiidu; mujal (§-d 5, 6 ja 48) on sama sõna tõlgitud ka ' +
        'teisiti. Register käsitab eelnevat kooskõlastust siduvana (AMB-10).',
      en:
        'The translation makes an approval of a coordination between authorities; elsewhere (§§ ' +
        '5, 6 and 48) it renders the same verb in other ways too. The register takes the prior ' +
        'coordination to be binding (AMB-10).',
    },
  },
  {
    id: 'DIFF-27',
    grade: 'B',
    at: [
      '§ 37¹ (4⁴)', '§ 40 (1)', '§ 41⁵ (2)', '§ 41⁵ (3)', '§ 54¹ (3)', '§ 54¹ (4)', '§ 55 (2)',
      '§ 55 (3)',
    ],
    et: 'viivitamata',
    en: 'immediately … promptly',
    says: {
      et:
        'Tegemist on ühe mõistega, mille mõõdetav tähtaeg on iga sätte kohta määratud eraldi ' +
        '(AMB-04).',
      en: 'It is one concept; its measurable deadline is set for each provision apart (AMB-04).',
    },
  },
  {
    id: 'DIFF-28',
    grade: 'A',
    at: ['§ 24 11¹)'],
    et: 'Kaitseväe tegevust reguleerivad eeskirjad ja korrad',
    en: 'the activities of the Defence League',
    says: {
      et:
        'Tõlkes on vale asutus: Kaitseväe juhataja kehtestab Kaitseväe, mitte Kaitseliidu ' +
        'eeskirjad.',
      en:
        'The translation names the wrong body: the rules of the Commander are for the Defence ' +
        'Forces, not for the Defence League.',
    },
  },
];
