import type { ActSection } from './act-text.js';
import { commanding } from './chapters.js';

/** § 26 Ülem: the Act's own words. */
export const s26: ActSection = {
  key: '26',
  title: {
    et: 'Ülem',
    en: 'Commanders',
  },
  chapter: commanding,
  rows: [
    {
      key: '26.1',
      et:
        'Ülem on kaitseväelane, kes juhib temale teenistuslikult allutatud kaitseväelaste ' +
        'tegevust.',
      en:
        'A commander is a serviceman who directs the activities of members of the Defence Forces ' +
        'serving in his or her subordination.',
    },
    {
      key: '26.2',
      et: 'Ülemal on talle alluva kaitseväelase suhtes käsuõigus ja distsiplinaarvõim.',
      en:
        'A commander has the command and disciplinary authority in respect of a serviceman ' +
        'subordinate to him or her.',
      since: 'RT I, 10.07.2012, 2',
    },
    {
      key: '26.3',
      et:
        'Vahetu ülem on kaitseväelasele kõige lähem ülem, kellele kaitseväelane teenistuslikult ' +
        'allub.',
      en:
        'An immediate commander is a commander who is closest to a serviceman and in whose ' +
        'immediate subordination a serviceman serves.',
    },
    {
      key: '26.4',
      et:
        'Otsesed ülemad on vahetu ülem ja vahetust ülemast kõrgemad ülemad, kellele ' +
        'kaitseväelane teenistuslikult allub.',
      en:
        'The direct commanders are an immediate commander and the commanders of a higher level ' +
        'than the immediate commander, in whose subordination a serviceman serves.',
    },
    {
      key: '26.5',
      et: 'Kaitseväe kõrgem ülem on Kaitseväe juhataja.',
      en: 'The highest commander of the Defence Forces is the Commander of the Defence Forces.',
      since: 'RT I, 08.07.2011, 8',
    },
    {
      key: '26.6',
      et:
        'Ülem vastutab talle või talle alluvale kaitseväelasele ja muule isikule antud ' +
        'ülesannete õiguspärase ja otstarbeka täitmise eest.',
      en:
        'A commander shall be liable for the lawful and expedient performance of the tasks ' +
        'assigned to him or her or a serviceman subordinate to him or her and other persons.',
    },
    {
      key: '26.7',
      et:
        'Kaitseväelane on talle alluvate ametnike ja abiteenistujate suhtes ülemus avaliku ' +
        'teenistuse seaduse tähenduses. Kui Kaitseväe struktuuriüksust või selle osa juhib ' +
        'ametnik, on ta alluvate suhtes ülemus avaliku teenistuse seaduse tähenduses ning tema ' +
        'ametinimetus on juhataja.',
      en:
        'A serviceman is a superior within the meaning of the Civil Service Act in respect of ' +
        'the officials and support staff subordinate to him or her. If a structural unit of the ' +
        'Defence Forces or a part of a unit is directed by an official, he or she is a superior ' +
        'within the meaning of the Civil Service Act in respect of his or her subordinates and ' +
        'his or her official title is “head”.',
    },
  ],
};
