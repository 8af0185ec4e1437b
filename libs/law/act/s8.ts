import type { ActSection } from './act-text.js';
import { general } from './chapters.js';

/** § 8 Teenistus Kaitseväes: the Act's own words. */
export const s8: ActSection = {
  key: '8',
  title: {
    et: 'Teenistus Kaitseväes',
    en: 'Service in Defence Forces',
  },
  chapter: general,
  rows: [
    {
      key: '8',
      et:
        'Teenistus Kaitseväes toimub kaitseväeteenistuse seaduses ja avaliku teenistuse seaduses ' +
        'sätestatud alustel ja korras.',
      en:
        'Service in the Defence Forces shall be organised on the bases and pursuant to the ' +
        'procedure provided for in the Defence Forces Service Act and the Civil Service Act.',
    },
  ],
};
