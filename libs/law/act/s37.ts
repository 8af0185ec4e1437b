import type { ActSection } from './act-text.js';
import { intelligence } from './chapters.js';
import { s37Further } from './s37-further.js';

/** § 37 Kaitseväe volitused kaitseväeluure teostamisel: the Act's own words. */
export const s37: ActSection = {
  key: '37',
  title: {
    et: 'Kaitseväe volitused kaitseväeluure teostamisel',
    en: 'Authority of Defence Forces upon conduct of military intelligence',
  },
  chapter: intelligence,
  rows: [
    {
      key: '37.1',
      et: 'Kaitseväel on õigus kaitseväeluure teostamiseks koguda ja töödelda:',
      en:
        'In order to conduct military intelligence, the Defence Forces have the right to collect ' +
        'and process:',
    },
    {
      key: '37.1.1',
      et:
        'väljaspool üldkasutatavat Eesti Vabariigi territooriumil asuvat elektroonilise side ' +
        'võrku edastatavaid või levivaid signaale;',
      en:
        'signals transmitted or travelling outside the publicly available electronic ' +
        'communications networks located in the territory of the Republic of Estonia;',
    },
    {
      key: '37.1.2',
      et:
        'pilte või kujutisi maa- või merepinna ja väljaspool Eesti Vabariigi territooriumi asuva ' +
        'või Eesti Vabariigi territooriumile sisenenud välisriigi kasutuses oleva objekti kohta;',
      en:
        'pictures or images of the earth or sea and of objects in the use of a foreign state ' +
        'which are located outside of the territory of the Republic of Estonia or have entered ' +
        'the territory of the Republic of Estonia;',
      since: 'RT I, 18.02.2014, 1',
    },
    {
      key: '37.1.3',
      et:
        'muudelt teabevaldajatelt saadud juurdepääsupiiranguta teavet või avaliku teabe seaduses ' +
        'või riigisaladuse ja salastatud välisteabe seaduses sätestatud alustel saadud piiratud ' +
        'juurdepääsuga teavet;',
      en:
        'unrestricted information obtained from other holders of information or restricted ' +
        'information obtained on the bases provided for in the Public Information Act or the ' +
        'State Secrets and Classified Information of Foreign States Act.',
      since: 'RT I, 18.02.2014, 1',
    },
    {
      key: '37.1.4',
      et: 'käesoleva seaduse §-s 39 nimetatud viisil saadud teavet või',
      en: 'information obtained in the manner specified in § 39 of this Act or',
    },
    {
      key: '37.1.5',
      et: 'muul viisil avalikest allikatest saadud teavet.',
      en: 'information obtained from public sources in any other manner.',
    },
    {
      key: '37.1-1',
      et:
        'Füüsilisel isikul ja eraõiguslikul juriidilisel isikul on õigus keelduda Kaitseväele ' +
        'teabe andmisest.',
      en:
        'A natural person and legal person governed by private law shall have the right to ' +
        'refuse to give information to the Defence Forces.',
      since: 'RT I, 18.02.2014, 1',
    },
    ...s37Further,
  ],
};
