import type { ActSection } from './act-text.js';
import { intelligence } from './chapters.js';

/** § 41 Osalemine julgeolekuasutuste tegevuses: the Act's own words. */
export const s41: ActSection = {
  key: '41',
  title: {
    et: 'Osalemine julgeolekuasutuste tegevuses',
    en: 'Participation in activities of security authorities',
  },
  chapter: intelligence,
  rows: [
    {
      key: '41.1',
      et:
        'Julgeolekuasutused teevad Kaitseväge puudutavate luure- ja vastuluureülesannete ' +
        'täitmisel seaduses sätestatud ulatuses koostööd Kaitseväega.',
      en:
        'The security authorities shall cooperate with the Defence Forces upon performance of ' +
        'intelligence and counter-intelligence tasks which concern the Defence Forces to the ' +
        'extent provided by law.',
    },
    {
      key: '41.2',
      et:
        'Kaitseväe struktuuriüksustel ja nende teenistujatel on õigus julgeolekuasutuste poolt ' +
        'kaasatuna osaleda Kaitseväge puudutavates luure- ja vastuluureoperatsioonides.',
      en:
        'The structural units of the Defence Forces and their servants have the right to ' +
        'participate in intelligence and counter-intelligence operations relating to the Defence ' +
        'Forces provided that they are involved by the security authorities.',
    },
  ],
};
