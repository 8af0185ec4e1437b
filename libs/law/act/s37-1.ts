import type { ActSection } from './act-text.js';
import { intelligence } from './chapters.js';
import { s37s1Acts } from './s37-1-acts.js';

/** § 37¹: the Act's own words. */
export const s37s1: ActSection = {
  key: '37-1',
  title: {
    et:
      'Kaasamine salajasse koostöösse ja isiku salajaseks koostööks jätkuva sobivuse otsustamise ' +
      'õigused',
    en:
      'Recruitment to secret cooperation and right to decide on continuing suitability of person ' +
      'for secret cooperation',
  },
  chapter: intelligence,
  since: 'RT I, 26.05.2020, 1',
  rows: [
    {
      key: '37-1.1',
      et: 'Kaitsevägi võib kaasata isikut salajasse koostöösse:',
      en: 'The Defence Forces may involve a person in secret cooperation:',
    },
    {
      key: '37-1.1.1',
      et:
        'rahvusvahelise sõjalise operatsiooni piirkonnas sõjalise operatsiooni ' +
        'ettevalmistamiseks;',
      en:
        'for preparation of a military operation in the area of international military operation;',
    },
    {
      key: '37-1.1.2',
      et: 'rahvusvahelise sõjalise operatsiooni piirkonnas sõjalise operatsiooni läbiviimiseks;',
      en: 'for conduct of a military operation in the area of international military operation;',
    },
    {
      key: '37-1.1.3',
      et: 'sõjalises operatsioonis osaleva Kaitseväe üksuse kaitseks;',
      en:
        'for protection of a military unit of the Defence Forces participating in military ' +
        'operation;',
    },
    {
      key: '37-1.1.4',
      et: 'väljaspool Eesti Vabariigi territooriumi tegutsemiseks vajaliku teabe kogumiseks.',
      en:
        'for collection of information in order to act outside of the territory of the Republic ' +
        'of Estonia.',
      since: 'RT I, 06.07.2016, 1',
    },
    {
      key: '37-1.2',
      et:
        'Salajast koostööd tegema kaasatud isik käesoleva seaduse tähenduses on isik, kelle ' +
        'koostöö Kaitseväega ei ole kolmandatele isikutele teada.',
      en:
        'A person involved in secret cooperation is, for the purposes of this Act, a person ' +
        'whose cooperation with the Defence Forces is not known to third persons.',
      since: 'RT I, 18.02.2014, 1',
    },
    {
      key: '37-1.3',
      et:
        'Loa isiku kaasamiseks annab Kaitseväe põhimääruses määratud Kaitseväe struktuuriüksuse ' +
        'ülem.',
      en:
        'The authorization for involvement of a person shall be granted by the commander of the ' +
        'structural unit assigned in the statutes of the Defence Forces.',
      since: 'RT I, 18.02.2014, 1',
    },
    {
      key: '37-1.4',
      et: 'Salajast koostööd tegema võib kaasata vähemalt 18-aastast isikut tema nõusolekul.',
      en:
        'A person of at least 18 years of age may be involved in secret cooperation with his or ' +
        'her consent.',
      since: 'RT I, 18.02.2014, 1',
    },
    ...s37s1Acts,
  ],
};
