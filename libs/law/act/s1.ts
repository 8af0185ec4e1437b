import type { ActSection } from './act-text.js';
import { general } from './chapters.js';

/** § 1 Seaduse reguleerimisala: the Act's own words. */
export const s1: ActSection = {
  key: '1',
  title: {
    et: 'Seaduse reguleerimisala',
    en: 'Scope of application of Act',
  },
  chapter: general,
  rows: [
    {
      key: '1.1',
      et:
        'Käesolev seadus sätestab Kaitseväe õigusliku seisundi ja ülesanded, Kaitseväe ' +
        'ülesehituse, Kaitseväe juhtimise alused ja Kaitseväe poolt jõu kasutamise alused.',
      en:
        'This Act provides for the legal status and functions of the Estonian Defence Forces ' +
        '(hereinafter Defence Forces), the organisation of the Defence Forces, the bases for ' +
        'commanding the Defence Forces and the bases for the use of force by the Defence Forces.',
    },
    {
      key: '1.2',
      et:
        'Käesolevas seaduses ettenähtud haldusmenetlusele kohaldatakse haldusmenetluse seaduse ' +
        'sätteid, arvestades käesoleva seaduse erisusi.',
      en:
        'The provisions of the Administrative Procedure Act apply to the administrative ' +
        'proceedings prescribed in this Act, taking account of the specifications provided for ' +
        'in this Act.',
    },
  ],
};
