import type { ActSection } from './act-text.js';
import { intelligence } from './chapters.js';

/** § 39 Ametiabi kaitseväeluure teostamiseks: the Act's own words. */
export const s39: ActSection = {
  key: '39',
  title: {
    et: 'Ametiabi kaitseväeluure teostamiseks',
    en: 'Professional assistance for conduct of military intelligence',
  },
  chapter: intelligence,
  rows: [
    {
      key: '39.1',
      et:
        'Kaitseväe juhataja võib taotleda Välisluureametilt halduskoostöö seaduses ettenähtud ' +
        'ametiabi andmise alustel ja korras riigi sõjaliseks kaitsmiseks vajaliku teabe kogumist ' +
        'julgeolekuasutuste seaduse §-des 23, 25 ja 26 sätestatud volituste rakendamisega.',
      en:
        'The Commander of the Defence Forces may request, on the bases and pursuant to the ' +
        'procedure for the provision of professional assistance prescribed in the Administrative ' +
        'Cooperation Act, that the Foreign Intelligence Service collect the information ' +
        'necessary for the military defence of the state by exercise of the authority provided ' +
        'for in §§ 23, 25 and 26 of the Security Authorities Act.',
      since: 'RT I, 05.05.2017, 1',
    },
    {
      key: '39.2',
      et:
        'Abi antakse juhul, kui teabe kogumine muul õiguspärasel viisil ei ole võimalik või ' +
        'oleks ebaproportsionaalselt raske ning kogutav teave on riigi sõjaliseks kaitsmiseks ' +
        'vältimatult vajalik.',
      en:
        'Assistance shall be provided if the collection of information in another lawful manner ' +
        'is impossible or would involve difficulties on a disproportionate scale and the ' +
        'collected information is essential for the military defence of the state.',
    },
    {
      key: '39.3',
      et:
        'Välisluureamet esitab Kaitseministeeriumile iga nelja kuu järel kirjaliku ülevaate ' +
        'Kaitseväe juhataja taotlusel rakendatud volituste ja nendega saadud andmete kohta.',
      en:
        'The Foreign Intelligence Service shall submit a written overview of the authority ' +
        'exercised at the request of the Commander of the Defence Forces and of the information ' +
        'received upon exercise of the authority to the Ministry of Defence once every four ' +
        'months.',
      since: 'RT I, 05.05.2017, 1',
    },
  ],
};
