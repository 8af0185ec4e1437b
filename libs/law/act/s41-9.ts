import type { ActSection } from './act-text.js';
import { intelligence } from './chapters.js';

/** § 41⁹ Taustakontrolli teostamisest loobumine: the Act's own words. */
export const s41s9: ActSection = {
  key: '41-9',
  title: {
    et: 'Taustakontrolli teostamisest loobumine',
    en: 'Waiver of background check',
  },
  chapter: intelligence,
  rows: [
    {
      key: '41-9',
      et:
        'Käesoleva seaduse §-s 41⁵ nimetatud toimingutest võib taustakontrolli teostava ' +
        'struktuuriüksuse juhi otsusel loobuda, kui isiku suhtes on teostatud taustakontroll ' +
        'Kaitseväe või teise ametiasutuse poolt või julgeolekukontroll.',
      en:
        'The acts specified in § 41⁵ of this Act may be waived by the decision of the head of ' +
        'the structural unit that conducts the background check if the background check by the ' +
        'Defence Forces or any other authority or the security check has been conducted with ' +
        'regard to a person.',
      since: 'RT I, 18.02.2014, 1',
    },
  ],
};
