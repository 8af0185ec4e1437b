import type { ActSection } from './act-text.js';
import { areas } from './chapters.js';

/** § 51 Julgeolekuala tähistamine: the Act's own words. */
export const s51: ActSection = {
  key: '51',
  title: {
    et: 'Julgeolekuala tähistamine',
    en: 'Marking of restricted military area',
  },
  chapter: areas,
  rows: [
    {
      key: '51.1',
      et: 'Julgeolekuala peab olema tähistatud kõrvalisele isikule arusaadaval viisil.',
      en:
        'A restricted military area shall be marked in a manner comprehensible to unauthorised ' +
        'persons.',
    },
    {
      key: '51.2',
      et: 'Julgeolekuala tähistamise korra kehtestab valdkonna eest vastutav minister määrusega.',
      en:
        'The procedure for the marking of a restricted military area shall be established by a ' +
        'regulation of the minister responsible for the area.',
    },
  ],
};
