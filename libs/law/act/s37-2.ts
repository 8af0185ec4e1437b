import type { ActSection } from './act-text.js';
import { intelligence } from './chapters.js';

/** § 37² Teesklemine: the Act's own words. */
export const s37s2: ActSection = {
  key: '37-2',
  title: {
    et: 'Teesklemine',
    en: 'Simulation',
  },
  chapter: intelligence,
  rows: [
    {
      key: '37-2.1',
      et:
        'Kaitsevägi võib teeselda eraõiguslikku juriidilist isikut, tema struktuuriüksust või ' +
        'organit või äriühingu filiaali:',
      en:
        'The Defence Forces may simulate a legal person governed by private law, a structural ' +
        'unit or body thereof or a branch of a company:',
    },
    {
      key: '37-2.1.1',
      et:
        'rahvusvahelise sõjalise operatsiooni piirkonnas sõjalise operatsiooni ' +
        'ettevalmistamiseks;',
      en:
        'for preparation of a military operation in the area of international military operation;',
    },
    {
      key: '37-2.1.2',
      et: 'rahvusvahelise sõjalise operatsiooni piirkonnas sõjalise operatsiooni läbiviimiseks;',
      en: 'for conduct of a military operation in the area of international military operation;',
    },
    {
      key: '37-2.1.3',
      et: 'sõjalises operatsioonis osaleva Kaitseväe üksuse kaitseks;',
      en:
        'for protection of a military unit of the Defence Forces participating in military ' +
        'operation;',
    },
    {
      key: '37-2.1.4',
      et: 'väljaspool Eesti Vabariigi territooriumi tegutsemiseks vajaliku teabe kogumiseks.',
      en:
        'for collection of information in order to act outside of the territory of the Republic ' +
        'of Estonia.',
      since: 'RT I, 06.07.2016, 1',
    },
    {
      key: '37-2.2',
      et:
        'Eraõigusliku juriidilise isiku, tema struktuuriüksuse või organi või äriühingu filiaali ' +
        'teesklemise otsustab Kaitseväe juhataja.',
      en:
        'Simulation of a legal person governed by private law, a structural unit or body thereof ' +
        'or a branch of a company shall be decided by the Commander of the Defence Forces.',
      since: 'RT I, 26.05.2020, 1',
    },
    {
      key: '37-2.3',
      et: '[Kehtetu - RT I, 26.05.2020, 1 - jõust. 05.06.2020]',
      en: '[Repealed - RT I, 26.05.2020, 1 - entry into force 05.06.2020]',
    },
    {
      key: '37-2.4',
      et: '[Kehtetu - RT I, 26.05.2020, 1 - jõust. 05.06.2020]',
      en: '[Repealed - RT I, 26.05.2020, 1 - entry into force 05.06.2020]',
    },
    {
      key: '37-2.5',
      et:
        'Teeseldava isiku, struktuuriüksuse, organi või äriühingu filiaali nimel tehtud tehing ' +
        'loetakse Kaitseväe tehtud tehinguks.',
      en:
        'A transaction made on behalf of a person, structural unit, body or company to be ' +
        'simulated shall be deemed a transaction made by the Defence Forces.',
      since: 'RT I, 18.02.2014, 1',
    },
    {
      key: '37-2.6',
      et:
        'Kaitseväe juhataja esitab iga kuue kuu järel valdkonna eest vastutavale ministrile ' +
        'teavet käesoleva paragrahvi lõikes 1 nimetatud eraõigusliku juriidilise isiku, tema ' +
        'struktuuriüksuse või organi või äriühingu filiaali tegevuse kohta.',
      en:
        'Every six months the Commander of the Defence Forces shall provide the minister ' +
        'responsible for the area with information on the activities of a legal person governed ' +
        'by private law, a structural unit or body thereof or a branch of a company specified in ' +
        'subsection (1) of this section.',
      since: 'RT I, 26.05.2020, 1',
    },
  ],
};
