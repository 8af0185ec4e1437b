import type { ActSection } from './act-text.js';
import { commanding } from './chapters.js';

/** § 25 Väeliigi ülem: the Act's own words. */
export const s25: ActSection = {
  key: '25',
  title: {
    et: 'Väeliigi ülem',
    en: 'Commander of service',
  },
  chapter: commanding,
  rows: [
    {
      key: '25',
      et: '[Kehtetu - RT I, 18.02.2014, 1 - jõust. 01.08.2014]',
      en: '[Repealed - RT I, 18.02.2014, 1 - entry into force 01.08.2014]',
    },
  ],
};
