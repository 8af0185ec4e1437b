import type { ActSection } from './act-text.js';
import { general } from './chapters.js';

/** § 6 Kaitseväe teenetemärgid: the Act's own words. */
export const s6: ActSection = {
  key: '6',
  title: {
    et: 'Kaitseväe teenetemärgid',
    en: 'Decorations of Defence Forces',
  },
  chapter: general,
  rows: [
    {
      key: '6.1',
      et:
        'Kaitseväel võivad olla Vabariigi Valitsuse seaduse alusel kehtestatud korras ' +
        'kooskõlastatud teenetemärgid, mille kirjelduse ja andmise korra kehtestab valdkonna ' +
        'eest vastutav minister määrusega.',
      en:
        'The Defence Forces may have decorations which are approved pursuant to the procedure ' +
        'established by the Government of the Republic Act and the description of and procedure ' +
        'for the bestowal of which is established by a regulation of the minister responsible ' +
        'for the area.',
    },
    {
      key: '6.2',
      et:
        'Kaitseväe struktuuriüksusel ja allüksusel võivad olla teenetemärgid, mille kirjelduse ' +
        'ja andmise korra kehtestab Kaitseväe juhataja kooskõlastatult Riigikantseleiga.',
      en:
        'A structural unit and subunit of the Defence Forces may have decorations the ' +
        'description of and procedure for use of which is established by the Commander of the ' +
        'Defence Forces with the approval of the State Chancellery.',
    },
  ],
};
