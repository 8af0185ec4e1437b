import type { ActSection } from './act-text.js';
import { areas } from './chapters.js';

/** § 52 Julgeolekualal viibimine: the Act's own words. */
export const s52: ActSection = {
  key: '52',
  title: {
    et: 'Julgeolekualal viibimine',
    en: 'Staying in restricted military area',
  },
  chapter: areas,
  since: 'RT I, 29.05.2018, 1',
  rows: [
    {
      key: '52.1',
      et: 'Julgeolekualal ei tohi viibida ilma Kaitseväe loata.',
      en:
        'The staying in the restricted military area is not allowe4d without the authorisation ' +
        'of the Defence Forces.',
    },
    {
      key: '52.2',
      et:
        'Julgeolekualal viibimisel peab täitma Kaitseväes kehtivat korda ja Kaitseväe esindaja ' +
        'korraldusi.',
      en:
        'The rules in effect in the Defence Forces and the orders of the representative of the ' +
        'Defences Forces shall be complied with upon staying in the restricted military area.',
    },
    {
      key: '52.3',
      et:
        'Julgeolekualal viibimiseks käesoleva paragrahvi tähenduses loetakse ka Kaitseväe ' +
        'territooriumil, selle kohal või riigikaitse ülesannetega sadamas ratastel või muul ' +
        'veermikul maapinnaga kontaktis liikuva sõiduki, õhusõiduki või muu lendava seadme või ' +
        'veesõiduki või muu ujuvvahendi, sealhulgas osaliselt või täielikult automaatse või ' +
        'kaugjuhitava sõiduki või vahendi kasutamist.',
      en:
        'For the purposes of this section the staying in the restricted military area is deemed ' +
        'also the use, in the territory of the Defence Forces, above thereof or in the naval ' +
        'ports, of a vehicle running on wheels or other running gear in contact with the ' +
        'surface, aircraft or other flying device or watercraft or other floating craft, ' +
        'including partially or wholly automatic or remote-controlled vehicle or device.',
      since: 'RT I, 29.05.2018, 1',
    },
  ],
};
