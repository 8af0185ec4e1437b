import {
  choice, choices, instantField, line, optional, reference, references, text, told,
} from '#statechart/field';
import { ending, entry, person, records } from './fields.js';
import type { RegisterSchema } from './fields.js';

/** The nine rights of § 41¹⁰ (3); no other right is restricted here (AMB-43). */
export const rights = {
  '1': {
    et: '1) teada saada töötlemisest, selle eesmärgist, alusest, ulatusest ja põhjusest',
    en: '1) to learn of the processing, its purpose, legal basis, extent and reason',
  },
  '2': {
    et: '2) teada saada vastuvõtjatest, andmete kategooriatest ja edastamisest välisriigile',
    en: '2) to learn of recipients, categories disclosed and transfer abroad',
  },
  '3': {
    et: '3) teada saada säilitamise tähtaega või selle kriteeriume',
    en: '3) to learn the retention term or its criteria',
  },
  '4': {
    et: '4) teada saada tehnilistest ja korralduslikest kaitsemeetmetest',
    en: '4) to learn of technical and organisational safeguards',
  },
  '5': { et: '5) tutvuda isikuandmetega', en: '5) to see the personal data' },
  '6': {
    et: '6) nõuda töötlemise piiramist', en: '6) to demand restriction of the processing',
  },
  '7': { et: '7) nõuda andmete ülekandmist', en: '7) to demand transfer of the data' },
  '8': { et: '8) esitada vastuväiteid', en: '8) to object' },
  '9': {
    et: '9) teada saada isikuandmetega seotud rikkumisest',
    en: '9) to learn of a personal data breach',
  },
} as const;

/** What persons ask about their data, and what they are answered. */
export const requests = {
  record: {
    label: { et: 'Võtan isiku taotluse vastu', en: 'Take in a request of a person' },
    by: '§ 41¹⁰ (3)', offices: records,
    fields: {
      person,
      receivedAt: instantField({ et: 'Saabunud', en: 'Received at' }),
      asked: choices({ et: 'Mida isik taotleb', en: 'What the person asks' }, rights),
      letter: line({ et: 'Taotluse viide', en: 'Reference of the request' }),
    },
  },
  answer: {
    label: { et: 'Vastan isikule', en: 'Answer the person' },
    by: '§ 41¹⁰ (3)', offices: records,
    fields: {
      entry,
      told: text({ et: 'Vastus', en: 'Answer' }),
      withheld: optional(
        choices({ et: 'Mis jääb vastuses andmata', en: 'What the answer withholds' }, rights),
      ),
    },
  },
} as const satisfies RegisterSchema;

/** Restrictions of the rights of a person, one a right and a request (AMB-43). */
export const restrictions = {
  record: {
    label: { et: 'Piiran isiku õigust', en: 'Restrict a right of a person' },
    by: '§ 41¹⁰ (3)', offices: ['unitCommander'],
    fields: {
      request: reference({ et: 'Isiku taotlus', en: 'Request of the person' }, 'request'),
      right: choice({ et: 'Piiratav õigus', en: 'Right restricted' }, rights),
      cases: optional(
        references({ et: 'Menetlused, mille andmeid see puudutab', en: 'Cases it covers' }, 'case'),
      ),
      ground: told(optional(choice({ et: 'Alus', en: 'Ground' }, {
        '1': {
          et: '1) kahjustaks kaitseväeluure ülesannete täitmist',
          en: '1) would damage the performance of intelligence tasks',
        },
        '2': {
          et: '2) kahjustaks andmesubjekti või teise isiku õigusi ja vabadusi',
          en: '2) would damage the rights and freedoms of the data subject or another person',
        },
      })), { by: '§ 41¹⁰ (4)' }),
      task: told(
        optional(text({ et: 'Kahjustatav ülesanne', en: 'Task that would be damaged' })),
        { by: '§ 41¹⁰ (4) 1)' },
      ),
      whose: told(optional(choice({ et: 'Kelle õigused', en: 'Whose rights' }, {
        subject: { et: 'andmesubjekti', en: "the data subject's" },
        other: { et: 'teise isiku', en: "another person's" },
      })), { by: '§ 41¹⁰ (4) 2)' }),
      freedom: told(
        optional(text({ et: 'Kahjustatav õigus', en: 'Right that would be damaged' })),
        { by: '§ 41¹⁰ (4) 2)' },
      ),
      reasons: text({ et: 'Põhjendus', en: 'Reasons' }),
      context: told(choice({ et: 'Millega seoses', en: 'In what context' }, {
        intelligence: { et: 'kaitseväeluure ülesanne', en: 'an intelligence task' },
        supervision: { et: 'riiklik järelevalve', en: 'state supervision' },
        personnel: { et: 'teenistusse või tööle võtmine, teenistus', en: 'service or employment' },
      }), { by: '§ 41¹⁰ (8)' }),
      until: instantField({ et: 'Kuni', en: 'Until' }),
    },
  },
  end: ending('§ 41¹⁰ (4)', ['unitCommander', 'commander', 'recordsOfficer']),
} as const satisfies RegisterSchema;
