import type { ActSection } from './act-text.js';
import { areas } from './chapters.js';

/** § 56 Isiku ja tema asjade läbivaatus: the Act's own words. */
export const s56: ActSection = {
  key: '56',
  title: {
    et: 'Isiku ja tema asjade läbivaatus',
    en: 'Examination of person and his or her personal effects',
  },
  chapter: areas,
  rows: [
    {
      key: '56.1',
      et:
        'Kaitseväelane võib kinnipeetud isiku või temaga kaasas oleva asja, sealhulgas ' +
        'transpordivahendi läbi vaadata, kui on alust arvata, et isik kannab endaga kaasas eset ' +
        'või ainet, millega ta võib ohustada ennast või teisi.',
      en:
        'A serviceman may examine a detained person or an object held by him or her, including ' +
        'means of transport, if there is a reason to believe that the person holds objects or ' +
        'substances with which he or she could endanger himself or herself or others.',
    },
    {
      key: '56.2',
      et:
        'Kaitseväelasel on õigus võtta käesoleva paragrahvi lõikes 1 nimetatud ese või aine ' +
        'hoiule. Koos kinnipeetud isiku üleandmisega antakse Politsei- ja Piirivalveametile või ' +
        'muule pädevale korrakaitseorganile üle ka isiku või tema asja läbivaatusel hoiule ' +
        'võetud ese või aine. Isiku vabastamisel tagastatakse talle ese või aine viivitamata, ' +
        'välja arvatud juhul, kui eseme või aine omamiseks on vajalik luba, mis isikul puudub.',
      en:
        'A serviceman shall have the right to deposit the objects or substances specified in ' +
        'subsection (1) of this section. The objects or substances deposited upon examination of ' +
        'a person and his or her personal effects shall be delivered to the Police and Border ' +
        'Guard Board or another competent law enforcement authority together with handing over ' +
        'the detained person. Upon release of the person, the objects or substances shall be ' +
        'immediately returned to him or her, unless a permit is required for the possession of ' +
        'such objects or substances and the person does not hold such permit.',
      since: 'RT I, 26.05.2020, 1',
    },
  ],
};
