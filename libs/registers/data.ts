import {
  choice, flag, instantField, line, optional, reference, text, told,
} from '#statechart/field';
import { entry, person, records } from './fields.js';
import type { RegisterSchema } from './fields.js';

const reasons = text({ et: 'Põhjendus', en: 'Reasons' });

/** On which limb of § 41¹⁰ (7) the datum is kept, why, and when the need is looked at again. */
const keeping = {
  limb: told(choice({ et: 'Säilitamise alus', en: 'Kept because' }, {
    task: { et: 'vajalik kaitseväeluure ülesandeks', en: 'necessary for an intelligence task' },
    cannotRuleOut: {
      et: 'edasise töötlemise vajadust ei saa välistada',
      en: 'the need for further processing cannot be ruled out',
    },
  }), { by: '§ 41¹⁰ (7)' }),
  reasons,
  possibleNeed: told(
    optional(text({ et: 'Võimalik edasine vajadus', en: 'Possible further need' })),
    { by: '§ 41¹⁰ (7)' },
  ),
  nextReview: told(
    optional(instantField({ et: 'Vajaduse järgmine läbivaatamine', en: 'Next review of need' })),
    { by: '§ 36 (3) 2)' },
  ),
} as const;

const instrument = told(
  optional(reference({ et: 'Kohustav õigusakt', en: 'Instrument that obliges' }, 'instrument')),
  { by: '§ 41¹⁰ (5)' },
);

/** Data and files kept: why, until which review, and how they come to be deleted. */
export const items = {
  record: {
    label: { et: 'Kannan andmed registrisse', en: 'Record data kept' },
    by: '§ 41¹⁰ (1)',
    offices: records,
    fields: {
      case: reference({ et: 'Menetlus', en: 'Case' }, 'case'),
      kind: choice(
        { et: 'Andmete liik', en: 'Kind of data' },
        {
          personal: { et: 'isikuandmed', en: 'personal data' },
          special: { et: 'eriliiki isikuandmed', en: 'special categories of personal data' },
          anonymised: { et: 'anonüümitud andmed', en: 'anonymised data' },
          public: {
            et: 'üldsusele suunatud ja avalikest allikatest kättesaadavad isikuandmed',
            en: 'personal data aimed at the public and available from public sources',
          },
        },
      ),
      carrier: choice(
        { et: 'Kus need on', en: 'Where they are' },
        {
          datum: { et: 'üksik kirje või dokument', en: 'a single record or document' },
          informationFile: { et: 'teabetoimik', en: 'information file' },
        },
      ),
      person: optional(person),
      content: text({ et: 'Andmete sisu', en: 'Content of the data' }),
      place: line({ et: 'Toimiku või dokumendi viide', en: 'Reference of the file or document' }),
      collectedAt: instantField({ et: 'Kogutud', en: 'Collected at' }),
      necessity: told(
        optional(text({ et: 'Eriliiki andmete vajalikkus', en: 'Need of special categories' })),
        { by: '§ 41¹⁰ (1) 2)' },
      ),
      aimedAtPublic: optional(flag({ et: 'Suunatud üldsusele', en: 'Aimed at the public' })),
      available: optional(
        flag({ et: 'Avalikest allikatest kättesaadav', en: 'Publicly available' }),
      ),
      ...keeping,
      origin: choice(
        { et: 'Kellelt saadud', en: 'Obtained from' },
        {
          own: { et: 'Kaitsevägi kogus ise', en: 'collected by the Defence Forces' },
          foreignState: { et: 'välisriik', en: 'a foreign state' },
          organisation: { et: 'rahvusvaheline organisatsioon', en: 'international organisation' },
        },
      ),
      instrument,
      caveats: optional(text({ et: 'Saatja käitlemispiirangud', en: "Origin's handling limits" })),
    },
  },
  review: {
    label: { et: 'Vaatan säilitamise vajaduse läbi', en: 'Review the need to keep' },
    by: '§ 36 (3) 2)',
    offices: records,
    fields: { entry, ...keeping },
  },
  use: {
    label: { et: 'Märgin andmete kasutamise', en: 'Record a use of the data' },
    by: '§ 41¹⁰ (5)',
    offices: ['recordsOfficer', 'requester'],
    fields: {
      entry,
      aim: choice(
        { et: 'Milleks', en: 'For what' },
        {
          sameTask: { et: 'ülesanne, milleks koguti', en: 'the task they were collected for' },
          otherTask: {
            et: 'käesoleva või muu seaduse muu ülesanne',
            en: 'another task of this or another Act',
          },
          obligation: {
            et: 'välislepingust või muust õigusaktist tulenev kohustus',
            en: 'an obligation from a treaty or other legislation',
          },
        },
      ),
      act: optional(line({ et: 'Seadus', en: 'Act' })),
      provision: optional(line({ et: 'Ülesande säte', en: 'Provision of the task' })),
      instrument,
      reasons,
    },
  },
  endNeed: {
    label: { et: 'Märgin töötlemise vajaduse lõppenuks', en: 'Record that the need ended' },
    by: '§ 36 (3) 2)',
    offices: ['recordsOfficer', 'requester', 'unitCommander'],
    fields: { entry, reasons },
  },
  delete: {
    label: { et: 'Kinnitan kustutamise', en: 'Verify the deletion' },
    by: '§ 36 (3) 2)',
    offices: ['recordsOfficer', 'legalOfficer'],
    fields: {
      entry,
      copies: text({ et: 'Koopiad ja edastatu', en: 'Copies and what was passed on' }),
      proof: text({ et: 'Kuidas kontrolliti', en: 'How it was verified' }),
      regulation: told(
        optional(line({ et: 'Määruse säte, mis lubab', en: 'Rule of the regulation' })),
        { by: '§ 43 (1)' },
      ),
    },
  },
} as const satisfies RegisterSchema;
