import type { ActSection } from './act-text.js';
import { structure } from './chapters.js';

/** § 22 Kaitseväe Ühendatud Õppeasutused: the Act's own words. */
export const s22: ActSection = {
  key: '22',
  title: {
    et: 'Kaitseväe Ühendatud Õppeasutused',
    en: 'Estonian National Defence College',
  },
  chapter: structure,
  rows: [
    {
      key: '22',
      et: '[Kehtetu - RT I, 29.05.2018, 1 - jõust. 01.07.2018]',
      en: '[Repealed - RT I, 29.05.2018, 1 - entry into force 01.07.2018]',
    },
  ],
};
