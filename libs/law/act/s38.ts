import type { ActSection } from './act-text.js';
import { intelligence } from './chapters.js';

/** § 38 Teabe kogumise meetodid ja vahendid: the Act's own words. */
export const s38: ActSection = {
  key: '38',
  title: {
    et: 'Teabe kogumise meetodid ja vahendid',
    en: 'Methods and means of collection of information',
  },
  chapter: intelligence,
  rows: [
    {
      key: '38',
      et:
        'Kaitseväe poolt käesoleva seaduse § 37 lõike 1 punktide 1 ja 2 ning lõike 2 alusel ' +
        'teabe kogumisel kasutatavate meetodite ja vahendite loetelu kehtestab valdkonna eest ' +
        'vastutav minister määrusega.',
      en:
        'The list of methods and means used by the Defence Forces use upon collection of ' +
        'information pursuant to clauses 37 (1) 1) and 2) and subsection (2) of this Act shall ' +
        'be established by a regulation of the minister responsible for the area.',
      since: 'RT I, 18.02.2014, 1',
    },
  ],
};
