import type { ActSection } from './act-text.js';
import { general } from './chapters.js';

/** § 2 Kaitseväe õiguslik seisund: the Act's own words. */
export const s2: ActSection = {
  key: '2',
  title: {
    et: 'Kaitseväe õiguslik seisund',
    en: 'Legal status of application of Act',
  },
  chapter: general,
  rows: [
    {
      key: '2.1',
      et:
        'Kaitsevägi on sõjaväeliselt korraldatud valitsusasutus Kaitseministeeriumi ' +
        'valitsemisalas.',
      en:
        'The Defence Forces are a militarily organised governmental authority within the area of ' +
        'government of the Ministry of Defence.',
    },
    {
      key: '2.2',
      et:
        'Kaitsevägi võib oma ülesannete täitmiseks kasutada jõudu seaduses sätestatud alustel ja ' +
        'korras.',
      en:
        'For the performance of its functions, the Defence Forces may use force on the bases of ' +
        'and pursuant to the procedure provided by law.',
    },
  ],
};
