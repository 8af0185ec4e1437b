import type { Words } from '../words.js';

// The chapters of the Act that the sections here stand in, headed as the Act heads them.

export const general: Words = {
  et: '1. peatükk ÜLDSÄTTED',
  en: 'Chapter 1 GENERAL PROVISIONS',
};

export const structure: Words = {
  et: '2. peatükk KAITSEVÄE ÜLESEHITUS',
  en: 'Chapter 2 ORGANISATION OF DEFENCE FORCES',
};

export const commanding: Words = {
  et: '3. peatükk KAITSEVÄE JUHTIMINE',
  en: 'Chapter 3 COMMANDING OF DEFENCE FORCES',
};

export const intelligence: Words = {
  et: '4. peatükk KAITSEVÄELUURE',
  en: 'Chapter 4 MILITARY INTELLIGENCE',
};

export const areas: Words = {
  et: '6. peatükk KAITSEVÄE JULGEOLEKUALA',
  en: 'Chapter 6 RESTRICTED MILITARY AREA OF DEFENCE FORCES',
};

export const implementing: Words = {
  et: '7. peatükk RAKENDUSSÄTTED',
  en: 'Chapter 7 IMPLEMENTING PROVISIONS',
};
