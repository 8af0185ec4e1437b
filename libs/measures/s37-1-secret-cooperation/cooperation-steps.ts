import {
  choice, flag, instantField, line, optional, reference, text, told,
} from '#statechart/field';
import type { StepSchemas } from '#statechart/step';
import { reasonsFor } from '../s36-common/reasons.js';

const keepers = ['requester', 'unitCommander', 'recordsOfficer'] as const;
const leaders = ['commander', 'unitCommander'] as const;
const until = optional(instantField({ et: 'Kuni', en: 'Until' }));
const role = choice({ et: 'Ülesanne', en: 'Role' }, {
  handler: { et: 'isikuga töötaja', en: 'handler' },
  recordKeeper: { et: 'dokumentide pidaja', en: 'record keeper' },
});

/** § 37¹ (5): who controls, handles and keeps the records, each with a period. */
const roleSteps = {
  assignController: {
    label: { et: 'Määran koostöö kontrollija', en: 'Assign the controller' },
    by: '§ 37¹ (5)', offices: leaders,
    fields: {
      controller: told(reference({ et: 'Kontrollija', en: 'Controller' }, 'person'), {
        by: '§ 37¹ (5)',
        help: {
          et: 'Kaitseväe juhataja või ametnik, kellel on tema volitus § 37¹ lõike 5 jaoks; mitte ' +
            'isikuga töötaja (registri valik AMB-46).',
          en: 'The Commander or an official with his or her authorisation for § 37¹ (5); never ' +
            'the handler (the choice AMB-46 of this register).',
        },
      }),
      until,
    },
  },
  endController: {
    label: { et: 'Vabastan kontrollija', en: 'Release the controller' },
    by: '§ 37¹ (5)', offices: leaders,
    fields: {
      reasons: reasonsFor({
        et: 'Miks; uue kontrollijani on koostöö peatatud.',
        en: 'Why; until there is a new controller the cooperation is suspended.',
      }),
    },
  },
  assign: {
    label: { et: 'Määran isikuga töötaja või dokumentide pidaja', en: 'Assign a role' },
    by: '§ 37¹ (2)', offices: leaders,
    fields: { role, person: reference({ et: 'Isik', en: 'Person' }, 'person'), until },
  },
  release: {
    label: { et: 'Vabastan ülesandest', en: 'Release from a role' },
    by: '§ 37¹ (2)', offices: leaders, fields: { role },
  },
} as const;

const period = {
  from: instantField({ et: 'Algus', en: 'From' }), to: instantField({ et: 'Lõpp', en: 'To' }),
} as const;

/** What is written down of the cooperation, by those who are named in the case. */
const contactSteps = {
  explainRisks: {
    label: { et: 'Kannan sisse ohtude selgitamise', en: 'Record that risks were explained' },
    by: '§ 37¹ (6)', offices: keepers,
    fields: {
      what: text({ et: 'Mida ja mis keeles selgitati', en: 'What was explained, and how' }),
      understood: flag({ et: 'Isik sai aru', en: 'The person understood' }),
    },
  },
  recordContact: {
    label: { et: 'Kannan sisse kohtumise', en: 'Record a contact' },
    by: '§ 37¹ (6)', offices: keepers,
    fields: {
      ...period,
      place: text({ et: 'Koht ja osalised', en: 'Place and who took part' }),
      what: text({ et: 'Saadud teave ja selle edastamine', en: 'Information and its recipients' }),
    },
  },
  giveTask: {
    label: { et: 'Annan ülesande', en: 'Give a task' },
    by: '§ 37¹ (1)', offices: ['requester', 'unitCommander'],
    fields: {
      what: told(text({ et: 'Ülesanne ja selle piirid', en: 'The task and its limits' }), {
        by: '§ 36 (4)',
        help: {
          et: 'Mida tehakse ja mida mitte; kuriteos osalemist kaasamine ei hõlma.',
          en: 'What is done and what not; involvement covers no part in a crime.',
        },
      }),
    },
  },
  recordPayment: {
    label: { et: 'Kannan sisse tasu või hüve', en: 'Record a payment or benefit' },
    by: '§ 37¹ (6)', offices: keepers,
    fields: {
      amount: line({ et: 'Summa või hüve', en: 'Amount or benefit' }),
      what: text({ et: 'Mille eest', en: 'What for' }),
      reference: line({ et: 'Alusdokument', en: 'Document' }),
    },
  },
} as const;

/** § 37¹ (2): the cooperation became known, and what was then done for the person's protection. */
const exposureSteps = {
  exposed: {
    label: { et: 'Koostöö on teatavaks saanud', en: 'The cooperation became known' },
    by: '§ 37¹ (2)', offices: [...keepers, 'commander'],
    fields: {
      effective: optional(instantField({ et: 'Teatavaks saanud', en: 'Became known at' })),
      reasons: reasonsFor({
        et: 'Kellele ja kuidas koostöö teatavaks sai.', en: 'To whom and how it became known.',
      }, '§ 37¹ (2)'),
    },
  },
  reviewProtection: {
    label: { et: 'Vaatan kaitsevajaduse läbi', en: 'Review the need of protection' },
    by: '§ 40 (2) 3)', offices: leaders,
    fields: {
      reasons: reasonsFor({
        et: 'Mis isikut ja tema peret ähvardab ning mida nende kaitseks tehakse.',
        en: 'What threatens the person and the family, and what is done for their protection.',
      }, '§ 40 (2) 3)'),
    },
  },
} as const;

/** What is said to a case of secret cooperation besides the steps of every case. */
export const cooperationSteps = {
  ...roleSteps, ...contactSteps, ...exposureSteps,
  controlChanged: {
    label: { et: 'Kontrollija volitus on muutunud', en: "The controller's authority changed" },
    by: '§ 37¹ (5)', offices: ['system'],
    fields: { effective: optional(instantField({ et: 'Alates', en: 'From' })) },
  },
} as const satisfies StepSchemas;
