import type { ActSection } from './act-text.js';
import { areas } from './chapters.js';

/** § 55 Isiku kinnipidamine: the Act's own words. */
export const s55: ActSection = {
  key: '55',
  title: {
    et: 'Isiku kinnipidamine',
    en: 'Detention of person',
  },
  chapter: areas,
  rows: [
    {
      key: '55.1',
      et:
        'Kaitseväelane võib kinni pidada julgeolekualal viibiva isiku, kelle kohta on ' +
        'põhjendatult alust arvata, et ta:',
      en:
        'A serviceman may detain a person staying in the restricted military area if there is a ' +
        'justified reason to believe that he or she:',
    },
    {
      key: '55.1.1',
      et: 'viibib julgeolekualal ebaseaduslikult;',
      en: 'stays in the restricted military area unlawfully;',
    },
    {
      key: '55.1.2',
      et: 'on julgeolekualale sisenemisel või julgeolekualal toime pannud süüteo või',
      en: 'has committed an offence during entry into or stay in the restricted military area or',
    },
    {
      key: '55.1.3',
      et: 'ohustab oma käitumisega ennast või teisi.',
      en: 'endangers himself or herself or other persons through his or her behaviour.',
    },
    {
      key: '55.2',
      et:
        'Käesoleva paragrahvi lõike 1 punktis 1 sätestatud alusel kinni peetud isik tuleb ' +
        'viivitamata juhatada julgeolekualalt välja ja vabastada.',
      en:
        'A person detained on the basis provided for in clause (1) 1) of this section shall be ' +
        'promptly led outside of the restricted military area and released.',
    },
    {
      key: '55.3',
      et:
        'Käesoleva paragrahvi lõike 1 punktides 2 ja 3 sätestatud alusel kinni peetud isik tuleb ' +
        'viivitamata üle anda Politsei- ja Piirivalveametile või muule pädevale ' +
        'korrakaitseorganile, välja arvatud juhul, kui süüteo kohtuväliseks menetlejaks on ' +
        'Kaitsevägi.',
      en:
        'A person detained on a basis provided in clauses (1) 2) or 3) of this section shall be ' +
        'promptly handed over to the Police and Border Guard Board or another competent law ' +
        'enforcement authority, unless the body conducting extra-judicial proceedings is the ' +
        'Defence Forces.',
      since: 'RT I, 26.05.2020, 1',
    },
    {
      key: '55.4',
      et:
        'Kaitsevägi võib käesoleva paragrahvi lõike 1 alusel kinnipeetud isiku isikusamasust ' +
        'tuvastada ja saadud isikuandmeid töödelda.',
      en:
        'The Defence Forces may establish the identity of a person detained on the basis of ' +
        'subsection (1) of this section and process the personal data obtained.',
      since: 'RT I, 13.03.2019, 2',
    },
  ],
};
