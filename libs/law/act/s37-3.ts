import type { ActSection } from './act-text.js';
import { intelligence } from './chapters.js';

/** § 37³ Variisiku kasutamine: the Act's own words. */
export const s37s3: ActSection = {
  key: '37-3',
  title: {
    et: 'Variisiku kasutamine',
    en: 'Use of undercover agent',
  },
  chapter: intelligence,
  rows: [
    {
      key: '37-3.1',
      et: 'Kaitsevägi võib kasutada variisikut:',
      en: 'The Defence Forces may use an undercover agent:',
    },
    {
      key: '37-3.1.1',
      et:
        'rahvusvahelise sõjalise operatsiooni piirkonnas sõjalise operatsiooni ' +
        'ettevalmistamiseks;',
      en:
        'for preparation of a military operation in the area of international military operation;',
    },
    {
      key: '37-3.1.2',
      et: 'rahvusvahelise sõjalise operatsiooni piirkonnas sõjalise operatsiooni läbiviimiseks;',
      en: 'for conduct of a military operation in the area of international military operation;',
    },
    {
      key: '37-3.1.3',
      et: 'sõjalises operatsioonis osaleva Kaitseväe üksuse kaitseks;',
      en:
        'for protection of a military unit of the Defence Forces participating in military ' +
        'operation;',
    },
    {
      key: '37-3.1.4',
      et: 'väljaspool Eesti Vabariigi territooriumi tegutsemiseks vajaliku teabe kogumiseks.',
      en:
        'for collection of information in order to act outside of the territory of the Republic ' +
        'of Estonia.',
    },
    {
      key: '37-3.2',
      et:
        'Variisik käesoleva seaduse tähenduses on tegevväelane, kes teenistussuhte varjamise või ' +
        'muudetud identiteedi abil aitab tagada tegevuse varjatust.',
      en:
        'For the purposes of this Act an undercover agent is an active serviceman who, by means ' +
        'of concealment of service relationship or covert or false identity, shall help ensure ' +
        'concealment of activities.',
      since: 'RT I, 26.05.2020, 1',
    },
    {
      key: '37-3.3',
      et:
        'Kirjaliku loa variisiku kasutamiseks annab Kaitseväe põhimääruses määratud Kaitseväe ' +
        'struktuuriüksuse ülem.',
      en:
        'The commander of a structural unit of the Defence Forces assigned in the statutes of ' +
        'the Defence forces shall grant a written permission for the use of an undercover agent.',
    },
    {
      key: '37-3.4',
      et:
        'Variisikul on kõik tegevväelase õigused ja kohustused, niivõrd kui see ei too kaasa ' +
        'muudetud identiteedi paljastamist.',
      en:
        'An undercover agent shall have all the rights and obligations of an active serviceman ' +
        'insofar as it does not bring along the disclosure of the covert or false identity.',
      since: 'RT I, 06.07.2016, 1',
    },
  ],
};
