import type { ActSection } from './act-text.js';
import { intelligence } from './chapters.js';

/** § 41⁶ Isiku õigused: the Act's own words. */
export const s41s6: ActSection = {
  key: '41-6',
  title: {
    et: 'Isiku õigused',
    en: 'Person’s rights',
  },
  chapter: intelligence,
  rows: [
    {
      key: '41-6.1',
      et:
        'Käesoleva seaduse §-s 41⁵ sätestatud viisil andmete kogumiseks või päringu tegemiseks ' +
        'on vajalik isiku eelnev kirjalik nõusolek, millega isik lubab Kaitseväel koguda enda ' +
        'kohta andmeid ja teha päringuid nõusoleku andmisest viie aasta jooksul. Kaitseväel ei ' +
        'ole õigust koguda andmeid ega teha päringuid pärast isiku teenistusest vabastamist või ' +
        'tema töölepingu või Kaitseväe julgeolekualal viibimise loa lõppemist.',
      en:
        'The prior written consent of a person by which the person allows the Defence Forces to ' +
        'collect data about himself and make inquiries within five years as of the granting of ' +
        'the consent is required for collecting data or making an inquiry in a manner provided ' +
        'for in § 41⁵ of this Act. The Defence Forces shall have no right to collect data or ' +
        'make inquiries after the release of a person from the service or termination of the ' +
        'contract of employment or the authorisation for the stay in the restricted military ' +
        'area of the Defence forces.',
    },
    {
      key: '41-6.2',
      et:
        'Käesoleva seaduse §-s 41⁵ sätestatud viisil andmete kogumiseks või päringu tegemiseks ' +
        'isiku nõusoleku küsimisel teavitab Kaitsevägi isikut kirjalikult tema õigusest:',
      en:
        'Upon requesting the consent of the person for collecting data in a manner or making an ' +
        'inquiry provided for in in § 41⁵ of this Act the Defence Forces shall notify the person ' +
        'in writing of his right to:',
    },
    {
      key: '41-6.2.1',
      et: 'keelduda nõusoleku andmisest;',
      en: 'refuse to give consent;',
    },
    {
      key: '41-6.2.2',
      et:
        'keelduda selliste andmete esitamisest, mis võivad põhjustada tema teenistusest või ' +
        'ametikohalt vabastamise või töölepingu ülesütlemise või tema suhtes või tema lähedase ' +
        'või elukaaslase suhtes süüteo- või distsiplinaarmenetluse;',
      en:
        'refuse to provide data that could lead to his release from service or office or in lieu ' +
        'of notice, or criminal or disciplinary proceedings in respect of him or persons who are ' +
        'close to him or a domestic partner;',
    },
    {
      key: '41-6.2.3',
      et: 'taotleda tema kohta andmete kogumise või päringu tegemise lõpetamist;',
      en: 'request termination of the data collection or query with regard to him;',
    },
    {
      key: '41-6.2.4',
      et: 'esitada tema kohta kogutud andmete kohta selgitusi;',
      en: 'submit explanations for the data collected with regard to him;',
    },
    {
      key: '41-6.2.5',
      et:
        'pöörduda oma õiguste kaitseks ja käesoleva paragrahvi alusel kogutud andmete põhjal ' +
        'tehtud otsuse vaidlustamiseks kohtu, õiguskantsleri, Andmekaitse Inspektsiooni või ' +
        'töövaidluskomisjoni poole, et kontrollida, kas tema põhiõiguste ja -vabaduste tagamise ' +
        'põhimõtet ning hea halduse tava on järgitud.',
      en:
        'seek to protect his rights and challenge the decision made on the basis of data ' +
        'collected pursuant to this section with the court, Chancellor of Justice, the Data ' +
        'Protection Inspectorate or the labour dispute committee, or to check the compliance ' +
        'with his fundamental rights and freedoms and the principle of good governance.',
      since: 'RT I, 18.02.2014, 1',
    },
  ],
};
