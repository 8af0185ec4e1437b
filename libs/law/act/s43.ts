import type { ActSection } from './act-text.js';
import { intelligence } from './chapters.js';

/** § 43 Andmete säilitamine ja aruandlus: the Act's own words. */
export const s43: ActSection = {
  key: '43',
  title: {
    et: 'Andmete säilitamine ja aruandlus',
    en: 'Preservation of information and reporting',
  },
  chapter: intelligence,
  rows: [
    {
      key: '43.1',
      et:
        'Käesoleva seaduse § 37 lõike 1 punktis 4 ja lõikes 2, § 37¹ lõike 4² punktis 3, §-s 41⁵ ' +
        'ning § 54¹ lõike 2 punktis 2 sätestatud viisil kogutud teabe dokumenteerib Kaitsevägi ' +
        'teabetoimikutes. Toimiku pidamise, säilitamise ja hävitamise korra kehtestab valdkonna ' +
        'eest vastutav minister määrusega.',
      en:
        'The Defence Forces shall document the information collected according to clause 37 (1) ' +
        '4) and subsection 37 (2) of this Act, clause 37¹ (4²) 3), § 41⁵ and clause 54¹ ' +
        'subsection (2) clause 2) in information files. The procedure for keeping, preservation ' +
        'and destruction of the files shall be established by a regulation of the minister ' +
        'responsible for the area.',
      since: 'RT I, 26.05.2020, 1',
    },
    {
      key: '43.1-1',
      et:
        'Käesoleva seaduse § 37 lõike 1 punktides 1–3 ning vajaduse korral § 37 lõike 1 punktis ' +
        '5 sätestatud viisil kogutud teabe dokumenteerib Kaitsevägi dokumendiregistris.',
      en: null,
      since: 'RT I, 18.02.2014, 1',
    },
    {
      key: '43.2',
      et:
        'Kaitsevägi esitab Kaitseministeeriumile iga nelja kuu järel kirjaliku ülevaate tema ' +
        'poolt kaitseväeluure teostamisel kogutud andmete ja nende saamiseks kasutatud vahendite ' +
        'ja meetodite kohta ning iga kuue kuu järel käesoleva seaduse § 37 lõigetes 1 ja 2 ' +
        'nimetatud volitusi rakendava Kaitseväe struktuuriüksuse ülesannete täitmise aruande.',
      en:
        'The Defence Forces shall, every four months, submit to the Ministry of Defence a ' +
        'written overview of information collected by the Defence Forces upon the conduct of ' +
        'military intelligence and of the methods and means used for obtaining such information ' +
        'and every six months a report on the performance of the functions of the structural ' +
        'unit of the Defence Forces, which is exercising the powers specified in subsections 37 ' +
        '(1) and (2) o this Act.',
      since: 'RT I, 18.02.2014, 1',
    },
  ],
};
