import {
  choice, instantField, line, optional, reference, text, told,
} from '#statechart/field';
import { classificationFields } from './classified.js';
import { decisionFields } from './decision-fields.js';
import * as why from './why.js';

export { requestFields } from './request-fields.js';

const legal = ['legalOfficer'] as const;
const requester = ['requester', 'unitCommander'] as const;
const stoppers = ['requester', 'unitCommander', 'commander'] as const;

/** Steps that every measure hears in the same words. */
export const steps = {
  submit: {
    label: { et: 'Esitan taotluse', en: 'Submit the request' },
    by: '§ 1 (2)', offices: requester, fields: {},
  },
  withdraw: {
    label: { et: 'Võtan taotluse tagasi', en: 'Withdraw the request' },
    by: '§ 36 (4)', offices: requester, fields: { reasons: why.withdrawing },
  },
  findLawful: {
    label: { et: 'Õiguslik kontroll: õiguspärane', en: 'Legal check: lawful' },
    by: '§ 1 (2)', offices: legal, fields: { reasons: why.lawful },
  },
  findLawfulWithChanges: {
    label: { et: 'Õiguslik kontroll: muudatustega', en: 'Legal check: lawful with changes' },
    by: '§ 1 (2)', offices: legal, fields: { reasons: why.changes },
  },
  findUnlawful: {
    label: { et: 'Õiguslik kontroll: õigusvastane', en: 'Legal check: not lawful' },
    by: '§ 1 (2)', decides: true, offices: legal, fields: { reasons: why.unlawful },
  },
  grant: {
    label: { et: 'Otsustan lubada', en: 'Grant' },
    by: '§ 36 (4)', decides: true,
    fields: decisionFields,
  },
  refuse: {
    label: { et: 'Otsustan keelduda', en: 'Refuse' },
    by: '§ 36 (4)', decides: true, fields: { reasons: why.refusing },
  },
  returnForChanges: {
    label: { et: 'Tagastan muutmiseks', en: 'Return for changes' },
    by: '§ 36 (4)', fields: { reasons: why.returning },
  },
  activate: {
    label: { et: 'Alustan toimingut', en: 'Begin the measure' },
    by: '§ 36 (3)', offices: requester, fields: {},
  },
  stop: {
    label: { et: 'Lõpetan toimingu', en: 'End the measure' },
    by: '§ 36 (4)',
    offices: stoppers,
    fields: {
      because: choice(
        { et: 'Lõpetamise alus', en: 'Ground for ending' },
        {
          aimMet: { et: 'eesmärk on saavutatud', en: 'the aim is met' },
          notNecessary: { et: 'vajadus on ära langenud', en: 'it is no longer necessary' },
          notLawful: { et: 'õiguspärasuse tingimus puudub', en: 'a condition has ceased' },
        },
      ),
      reasons: why.ending,
    },
  },
  logActivity: {
    label: { et: 'Kannan sisse tegevuse', en: 'Record activity' },
    by: '§ 36 (3) 3)', offices: requester,
    fields: {
      from: instantField({ et: 'Algus', en: 'From' }),
      to: instantField({ et: 'Lõpp', en: 'To' }),
      what: told(text({ et: 'Mida tehti', en: 'What was done' }), why.recording),
      method: optional(reference({ et: 'Meetod', en: 'Method' }, 'method')),
    },
  },
  storeItem: {
    label: { et: 'Lisan teabe toimikusse', en: 'Store information in the file' },
    by: '§ 43 (1)', offices: ['requester', 'recordsOfficer'],
    fields: {
      file: line({ et: 'Teabetoimiku viide', en: 'Reference of the information file' }),
      ...classificationFields,
    },
  },
  identify: {
    label: { et: 'Märgin tuvastatud isiku', en: 'Record a person identified' },
    by: '§ 40 (1)', offices: ['requester', 'recordsOfficer'],
    fields: {
      person: reference({ et: 'Isik', en: 'Person' }, 'person'),
      finding: choice(
        { et: 'Hinnang', en: 'Determination' },
        {
          restricted: { et: 'õigusi oluliselt piiratud', en: 'rights materially restricted' },
          notRestricted: { et: 'ei ole oluliselt piiratud', en: 'not materially restricted' },
        },
      ),
      reasons: optional(why.determining),
    },
  },
  addDocument: {
    label: { et: 'Lisan dokumendi', en: 'Add a document' },
    by: '§ 43 (1)', offices: ['requester', 'recordsOfficer', 'legalOfficer'],
    fields: {
      kind: choice(
        { et: 'Liik', en: 'Kind' },
        {
          endReport: { et: 'lõpparuanne', en: 'end report' },
          other: { et: 'muu dokument', en: 'other document' },
        },
      ),
      reference: line({ et: 'Viide', en: 'Reference' }),
    },
  },
  close: {
    label: { et: 'Sulgen menetluse', en: 'Close the case' },
    by: '§ 43 (1)', offices: ['requester', 'unitCommander', 'recordsOfficer'], fields: {},
  },
} as const;
