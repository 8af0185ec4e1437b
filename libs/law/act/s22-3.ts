import type { ActSection } from './act-text.js';
import { structure } from './chapters.js';

/** § 22³ Luurekeskus: the Act's own words. */
export const s22s3: ActSection = {
  key: '22-3',
  title: {
    et: 'Luurekeskus',
    en: 'Military Intelligence Centre',
  },
  chapter: structure,
  rows: [
    {
      key: '22-3',
      et: '[Kehtetu - RT I, 29.05.2018, 1 - jõust. 01.07.2018]',
      en: '[Repealed - RT I, 29.05.2018, 1 - entry into force 01.07.2018]',
    },
  ],
};
