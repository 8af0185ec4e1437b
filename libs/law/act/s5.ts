import type { ActSection } from './act-text.js';
import { general } from './chapters.js';

/** § 5 Kaitseväe sümbolid: the Act's own words. */
export const s5: ActSection = {
  key: '5',
  title: {
    et: 'Kaitseväe sümbolid',
    en: 'Symbols of Defence Forces',
  },
  chapter: general,
  rows: [
    {
      key: '5.1',
      et:
        'Kaitseväel on Vabariigi Valitsuse seaduse alusel kehtestatud korras kooskõlastatud ' +
        'sümbolid, mille kirjelduse ja kasutamise korra kehtestab valdkonna eest vastutav ' +
        'minister määrusega.',
      en:
        'The Defence Forces have symbols which are approved pursuant to the procedure ' +
        'established by the Government of the Republic Act and the description of and the ' +
        'procedure for the use of which is established by a regulation of the minister ' +
        'responsible for the area.',
    },
    {
      key: '5.2',
      et:
        'Kaitseväe struktuuriüksusel ja allüksusel võib olla oma sümbol, mille kirjelduse ja ' +
        'kasutamise korra kehtestab Kaitseväe juhataja kooskõlastatult Riigikantseleiga.',
      en:
        'A structural unit and a subunit of the Defence Forces may have its own symbol the ' +
        'description of and procedure for the use of which is established by the Commander of ' +
        'the Defence Forces with the approval of the State Chancellery.',
      since: 'RT I, 08.07.2011, 8',
    },
  ],
};
