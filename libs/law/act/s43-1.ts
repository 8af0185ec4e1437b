import type { ActSection } from './act-text.js';
import { intelligence } from './chapters.js';

/** § 43¹ Juurdepääs kaitseväeluure dokumentidele: the Act's own words. */
export const s43s1: ActSection = {
  key: '43-1',
  title: {
    et: 'Juurdepääs kaitseväeluure dokumentidele',
    en: 'Access to documents of military intelligence',
  },
  chapter: intelligence,
  rows: [
    {
      key: '43-1',
      et:
        'Avaliku veebi kaudu ei võimaldata juurdepääsu Kaitseväe dokumendiregistri osale, milles ' +
        'registreeritakse Kaitseväe korralduse seaduse § 37 lõigetes 1 ja 2 nimetatud volitusi ' +
        'rakendavale Kaitseväe struktuuriüksusele saabunud või koostatud dokumente.',
      en:
        'Access through public web is not allowed to the part of the document register of the ' +
        'Defence Forces, in which the documents that have arrived or have been compiled in the ' +
        'structural unit of the Defence Forces exercising the powers specified in subsections 37 ' +
        '(1) and 2) of the Defence Forces Organisation Act.',
      since: 'RT I, 18.02.2014, 1',
    },
  ],
};
