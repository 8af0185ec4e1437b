import type { ActSection } from './act-text.js';
import { structure } from './chapters.js';

/** § 22¹ NATO küberkaitsekoostöö keskuse Eesti kontingent: the Act's own words. */
export const s22s1: ActSection = {
  key: '22-1',
  title: {
    et: 'NATO küberkaitsekoostöö keskuse Eesti kontingent',
    en: 'Estonian Contingency of NATO Cooperative Cyber Defence Centre of Excellence',
  },
  chapter: structure,
  rows: [
    {
      key: '22-1',
      et: '[Kehtetu - RT I, 29.05.2018, 1 - jõust. 01.07.2018]',
      en: '[Repealed - RT I, 29.05.2018, 1 - entry into force 01.07.2018]',
    },
  ],
};
