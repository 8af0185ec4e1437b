import type { ActSection } from './act-text.js';
import { intelligence } from './chapters.js';

/** § 41⁸ Taustakontrolli regulaarsus: the Act's own words. */
export const s41s8: ActSection = {
  key: '41-8',
  title: {
    et: 'Taustakontrolli regulaarsus',
    en: 'Regularity of background check',
  },
  chapter: intelligence,
  rows: [
    {
      key: '41-8',
      et:
        'Kaitsevägi võib käesoleva seaduse §-s 41⁵ sätestatud viisil koguda isiku kohta andmeid ' +
        'ainult tema Kaitseväkke teenistusse või tööle kandideerimisel ja iga viie aasta järel ' +
        'pärast isiku Kaitseväkke teenistusse või tööle võtmist tema Kaitseväkke sobivuse ' +
        'hindamisel. Kaitsevägi võib põhjendatud vajaduse korral koguda andmeid ka muul ajal, ' +
        'kui on tekkinud põhjendatud kahtlus, et isiku kohta on teenistuse või tööloleku ajal ' +
        'ilmnenud asjaolud, mis välistaksid teenistusse või töölevõtmise.',
      en:
        'The Defence Forces may collect personal data about a person in the manner specified in ' +
        '§ 41⁵ of this Act only during his application for the service or employment in the ' +
        'Defence Force and every five years after the acceptance of a person in the service or ' +
        'employment in the Defence Forces in order to assess his suitability for the Defence ' +
        'Forces. The Defence Forces may, in the case of a justified need, collect data at any ' +
        'other time if there is a reasoned suspicion that circumstances have been revealed with ' +
        'regard to a person during his period of service or employment which would preclude ' +
        'acceptance for service or employment.',
      since: 'RT I, 18.02.2014, 1',
    },
  ],
};
