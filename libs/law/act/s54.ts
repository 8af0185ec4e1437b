import type { ActSection } from './act-text.js';
import { areas } from './chapters.js';

/** § 54 Ajutine julgeolekuala: the Act's own words. */
export const s54: ActSection = {
  key: '54',
  title: {
    et: 'Ajutine julgeolekuala',
    en: 'Temporary restricted military area',
  },
  chapter: areas,
  rows: [
    {
      key: '54.1',
      et:
        'Kaitsevägi võib ajutiselt julgeolekualana piiritleda territooriumi, millel tal on ' +
        'seadusest, muust õigusaktist või lepingust tulenev õigus viibida, kui see on seoses ' +
        'tema ülesannete täitmisega Kaitseväe julgeoleku või kolmandate isikute ohutuse ' +
        'tagamiseks vältimatu.',
      en:
        'The Defence Forces may delimit a territory as a temporary restricted military area if, ' +
        'arising from law, other legislation or a contract, the Defence Forces have the right to ' +
        'stay in the area if, in connection with the performance of their functions, this is ' +
        'strictly necessary in order to ensure the security of the Defence Forces or the safety ' +
        'of third persons.',
    },
    {
      key: '54.2',
      et:
        'Territooriumi võib piiritleda ajutise julgeolekualana üksnes sellises ulatuses ja nii ' +
        'kauaks, kui see on Kaitseväe julgeoleku või kolmandate isikute ohutuse tagamiseks ' +
        'vältimatu.',
      en:
        'A territory may be delimited as a temporary restricted military area only to the extent ' +
        'and as long as this is strictly necessary in order to ensure the security of the ' +
        'Defence Forces or the safety of third persons.',
      since: 'RT I 2009, 62, 405',
    },
    {
      key: '54.3',
      et:
        'Ajutine julgeolekuala tähistatakse esimesel võimalusel. Kaitsevägi teavitab ajutise ' +
        'julgeolekuala loomisest ja võimaluse korral kestusest viivitamata Politsei- ja ' +
        'Piirivalveametit ning julgeolekuala asukohajärgset kohalikku omavalitsust.',
      en:
        'A temporary restricted military area shall be marked at the earliest opportunity. The ' +
        'Defence Forces shall inform immediately the police prefecture and the local government ' +
        'of the location of the restricted military area of the creation of such restricted ' +
        'military area and, if possible, also of the term of the arrangement.',
      since: 'RT I, 29.12.2011, 1',
    },
  ],
};
