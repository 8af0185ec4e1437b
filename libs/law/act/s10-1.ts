import type { ActSection } from './act-text.js';
import { general } from './chapters.js';

/** § 10¹: the Act's own words. */
export const s10s1: ActSection = {
  key: '10-1',
  title: {
    et: 'Kaitseväeluuret teostava struktuuriüksuse ametniku ametikohale nimetamine',
    en: 'Appointment to post of official of structural unit conducting military intelligence',
  },
  chapter: general,
  rows: [
    {
      key: '10-1',
      et:
        'Kaitseväeluuret teostava struktuuriüksuse ametniku võib nimetada ametikohale konkursita.',
      en:
        'An official of a structural unit conducting military intelligence may be appointed to ' +
        'the post without a competition.',
      since: 'RT I, 26.05.2020, 1',
    },
  ],
};
