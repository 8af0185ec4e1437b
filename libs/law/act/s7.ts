import type { ActSection } from './act-text.js';
import { general } from './chapters.js';

/** § 7 Teenistuslik järelevalve: the Act's own words. */
export const s7: ActSection = {
  key: '7',
  title: {
    et: 'Teenistuslik järelevalve',
    en: 'Supervisory control',
  },
  chapter: general,
  rows: [
    {
      key: '7.1',
      et: 'Teenistuslikku järelevalvet Kaitseväe üle teostab valdkonna eest vastutav minister.',
      en:
        'The minister responsible for the area shall exercise supervisory control over the ' +
        'Defence Forces.',
    },
    {
      key: '7.2',
      et:
        'Kaitseväe juhataja teostab teenistuslikku järelevalvet Kaitseväe struktuuriüksuste ja ' +
        'ametiisikute tegevuse üle.',
      en:
        'The Commander of the Defence Forces shall exercise supervisory control over the ' +
        'activities of the structural units and officials of the Defence Forces.',
    },
  ],
};
