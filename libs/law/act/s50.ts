import type { ActSection } from './act-text.js';
import { areas } from './chapters.js';

/** § 50 Kaitseväe julgeolekuala: the Act's own words. */
export const s50: ActSection = {
  key: '50',
  title: {
    et: 'Kaitseväe julgeolekuala',
    en: 'Restricted military area of Defence Forces',
  },
  chapter: areas,
  rows: [
    {
      key: '50',
      et: 'Kaitseväe julgeolekuala (edaspidi julgeolekuala) on:',
      en:
        'The restricted military area of the Defence Forces (hereinafter restricted military ' +
        'area) includes:',
    },
    {
      key: '50.0.1',
      et: 'Kaitseväe territoorium;',
      en: 'the military zone of the Defence Forces;',
    },
    {
      key: '50.0.2',
      et: 'Kaitseväe laevad, lennuvahendid ja sõidukid;',
      en: 'the ships, aircraft and vehicles of the Defence Forces;',
    },
    {
      key: '50.0.3',
      et:
        'territoorium, mille Kaitseväe juhataja või tema poolt volitatud ülem on ajutiselt ' +
        'julgeolekualana määratlenud (edaspidi ajutine julgeolekuala).',
      en:
        'the territory which is temporarily designated as a restricted military area by the ' +
        'Commander of the Defence Forces or a commander authorised thereby (hereinafter ' +
        'temporary restricted military area).',
    },
  ],
};
