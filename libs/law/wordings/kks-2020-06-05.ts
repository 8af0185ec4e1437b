import type { Wording } from './wording.js';

/** The wording the rulebook was written from, with the law's numbers in the Act's order. */
export const kks20200605: Wording = {
  id: 'kks@2020-06-05',
  act: 'KKS',
  title: { et: 'Kaitseväe korralduse seadus', en: 'Estonian Defence Forces Organisation Act' },
  rt: 'RT I, 26.05.2020, 9',
  from: '2020-06-05',
  to: '2021-12-31',
  numbers: {
    'KKS-37s1-4.a': { years: 18 },
    'KKS-37s1-4s3.b': { months: 2 },
    'KKS-37s2-6': { months: 6 },
    'KKS-39-3': { months: 4 },
    'KKS-40-4.a': { years: 1 },
    'KKS-40-5.c': { days: 15 },
    'KKS-41s4-1.a': { years: 5 },
    'KKS-41s4-2-9': { months: 3, years: 18 },
    'KKS-41s4-2-12': { months: 3, years: 5 },
    'KKS-41s4-2-19': { years: 5 },
    'KKS-41s5-2.a': { workingDays: 10 },
    'KKS-41s5-3.b': { workingDays: 10 },
    'KKS-41s5-4.c': { months: 2 },
    'KKS-41s6-1.b': { years: 5 },
    'KKS-41s8.a': { years: 5 },
    'KKS-43-2.a': { months: 4 },
    'KKS-43-2.b': { months: 6 },
    'KKS-54s1-3.b': { hours: 24 },
  },
};
