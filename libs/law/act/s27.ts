import type { ActSection } from './act-text.js';
import { commanding } from './chapters.js';

/** § 27 Käsuõigus: the Act's own words. */
export const s27: ActSection = {
  key: '27',
  title: {
    et: 'Käsuõigus',
    en: 'Command authority',
  },
  chapter: commanding,
  rows: [
    {
      key: '27',
      et:
        'Käsuõigus on ülema ametikohast tulenev või kõrgema ülema poolt üle antud õigus ja ' +
        'kohustus anda käske oma pädevuse ulatuses.',
      en:
        'Command authority is the right and obligation, arising from the position of a commander ' +
        'or delegated by a senior commander, to issue orders within the limits of the ' +
        'commander’s competence.',
    },
  ],
};
