import type { ActSection } from './act-text.js';
import { intelligence } from './chapters.js';

/** § 41⁷ Nõusoleku andmisest keeldumine: the Act's own words. */
export const s41s7: ActSection = {
  key: '41-7',
  title: {
    et: 'Nõusoleku andmisest keeldumine',
    en: 'Refusal of consent',
  },
  chapter: intelligence,
  rows: [
    {
      key: '41-7',
      et:
        'Käesoleva seaduse § 41⁶ lõikes 1 nimetatud nõusoleku andmisest keeldumine on isiku ' +
        'teenistusse või töölevõtmisest keeldumise, teenistusest vabastamise ja töölepingu ' +
        'ülesütlemise aluseks.',
      en:
        'Refusal to give consent specified in subsection 41⁶ (1) of this Act shall form a basis ' +
        'for refusal to accept a person in the service or employment, release from service or ' +
        'for termination of the contract of employment.',
      since: 'RT I, 18.02.2014, 1',
    },
  ],
};
