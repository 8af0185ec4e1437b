import type { ActSection } from './act-text.js';
import { commanding } from './chapters.js';

/** § 23 Kaitseväe juhtimise alused: the Act's own words. */
export const s23: ActSection = {
  key: '23',
  title: {
    et: 'Kaitseväe juhtimise alused',
    en: 'Bases for commanding Defence Forces',
  },
  chapter: commanding,
  rows: [
    {
      key: '23.1',
      et:
        'Kaitseväge juhib ainujuhtimise põhimõttel Kaitseväe juhataja, kes allub valdkonna eest ' +
        'vastutavale ministrile. Valdkonna eest vastutaval ministril ei ole käsuõigust Kaitseväe ' +
        'juhataja üle käesoleva seaduse § 27 mõistes.',
      en:
        'During peacetime, the Defence Forces are commanded on the principle of single command ' +
        'by the Commander of the Defence Forces who is subordinate to the minister responsible ' +
        'for the area. The minister responsible for the area does not have command authority in ' +
        'respect of the Commander of the Defence Forces within the meaning of § 27 of this Act.',
      since: 'RT I, 08.07.2011, 8',
    },
    {
      key: '23.2',
      et: '[Kehtetu - RT I, 29.05.2018, 1 - jõust. 01.07.2018]',
      en: '[Repealed - RT I, 29.05.2018, 1 - entry into force 01.07.2018]',
    },
    {
      key: '23.3',
      et: '[Kehtetu - RT I, 18.02.2014, 1 - jõust. 01.08.2014]',
      en: '[Repealed - RT I, 18.02.2014, 1 - entry into force 01.08.2014]',
    },
    {
      key: '23.4',
      et: '[Kehtetu - RT I, 18.02.2014, 1 - jõust. 01.08.2014]',
      en: '[Repealed - RT I, 18.02.2014, 1 - entry into force 01.08.2014]',
    },
    {
      key: '23.5',
      et: '[Kehtetu - RT I, 18.02.2014, 1 - jõust. 01.08.2014]',
      en: '[Repealed - RT I, 18.02.2014, 1 - entry into force 01.08.2014]',
    },
  ],
};
