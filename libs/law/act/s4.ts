import type { ActSection } from './act-text.js';
import { general } from './chapters.js';

/** § 4 Sõjaline operatsioon: the Act's own words. */
export const s4: ActSection = {
  key: '4',
  title: {
    et: 'Sõjaline operatsioon',
    en: 'Military operation',
  },
  chapter: general,
  rows: [
    {
      key: '4',
      et:
        'Sõjaline operatsioon on Kaitseväe tegevus riigi sõjalisel kaitsmisel või osalemine ' +
        'rahvusvahelises sõjalises operatsioonis.',
      en:
        'A military operation means the activities of the Defence Forces in order to defend the ' +
        'state by military means or upon participation in an international military operation.',
    },
  ],
};
