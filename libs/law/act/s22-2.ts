import type { ActSection } from './act-text.js';
import { structure } from './chapters.js';

/** § 22² Erioperatsioonide väejuhatus: the Act's own words. */
export const s22s2: ActSection = {
  key: '22-2',
  title: {
    et: 'Erioperatsioonide väejuhatus',
    en: 'Special Operations Command',
  },
  chapter: structure,
  rows: [
    {
      key: '22-2',
      et: '[Kehtetu - RT I, 29.05.2018, 1 - jõust. 01.07.2018]',
      en: '[Repealed - RT I, 29.05.2018, 1 - entry into force 01.07.2018]',
    },
  ],
};
