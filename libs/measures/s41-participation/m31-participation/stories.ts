import type { Story, StoryLine } from '../../measure.js';
import { found, said, secret } from '../../s36-common/said.js';
import type { Given } from '../../s36-common/said.js';

const request = {
  purpose: '36-1-3', secretsProvision: 'Riigisaladuse seaduse säte (näidis)',
  authority: 'kapo',
  involvement: 'Kaitsepolitseiameti kaasamiskiri 2021/5 (näidis)',
  involvedUntil: '2021-06-01T21:00:00.000Z',
  link: 'Välisluure katse värvata väeosa teenistujaid.',
  reasons: 'Kaitsepolitseiamet kaasab väeosa teenistujad oma operatsiooni.',
  necessity: 'Väeosa olusid tundvaid vaatlejaid asutusel endal ei ole.',
  rightsAffected: ['privateLife'],
  proportionality: 'Meetmeid teeb üksnes Kaitsepolitseiamet; teenistujad annavad selgitusi.',
  milderMeans: 'Kirjalik selgitus ei asenda kohalolu.',
} as const;
const grant = {
  extent: 'asAsked', until: '2021-06-01T21:00:00.000Z',
  reasons: 'Ülesanne puudutab otseselt väeosa julgeolekut.',
  proportionality: 'Teenistujad ei tee ühtegi toimingut ise.',
} as const;

const asks = (change: Given = {}): StoryLine[] => [
  { at: '2021-02-22T07:00:00.000Z', who: 'requester', opens: 'M31', unit: '#unit', as: 'case' },
  said('2021-02-22T08:00:00.000Z', 'requester', 'request', 'drafted', { ...request, ...change }),
];
const running: readonly StoryLine[] = [
  ...asks(),
  said('2021-02-22T08:10:00.000Z', 'requester', 'submit', 'submitted'),
  said('2021-02-23T08:00:00.000Z', 'legalOfficer', 'findLawful', 'checked', {
    reasons: 'Kaasamise dokument on olemas ja ülesanne puudutab Kaitseväge.',
  }),
  said('2021-02-23T09:00:00.000Z', 'commander', 'grant', ['KKS-41-2'], grant),
  said('2021-02-23T09:10:00.000Z', 'unitCommander', 'grant', ['KKS-41-2'], {
    ...grant, until: '2021-06-01T21:00:00.001Z',
  }),
  said('2021-02-23T09:20:00.000Z', 'unitCommander', 'grant', 'decided', grant),
  said('2021-02-25T07:00:00.000Z', 'requester', 'activate', 'effective.running'),
];

const activity = {
  from: '2021-03-01T07:00:00.000Z', to: '2021-03-01T10:00:00.000Z',
  what: 'Selgitati asutusele väeosa töökorraldust ja oldi vaatluse juures.',
} as const;

/** Whole cases of M31; the dates are UTC: Estonia is at UTC+2 until 28.03.2021, then UTC+3. */
export const stories: readonly Story[] = [
  {
    id: 'm31-to-its-end',
    title: {
      et: 'Kaasatud, osaletud, kaasamine lõppenud, suletud',
      en: 'Involved, taken part, the involvement ended, closed',
    },
    lines: [
      ...running,
      said('2021-03-02T08:00:00.000Z', 'requester', 'logActivity', ['KKS-41-1'], activity),
      said('2021-03-02T08:10:00.000Z', 'requester', 'logActivity', ['KKS-41-2'], {
        ...activity, link: 'Värbamiskatse väeosas.', ownMeasure: true,
      }),
      said('2021-03-02T08:20:00.000Z', 'requester', 'logActivity', 'effective.running', {
        ...activity, link: 'Värbamiskatse väeosas.',
      }),
      said('2021-04-12T08:00:00.000Z', 'unitCommander', 'involvementEnded',
        'ended.involvementEnded', { reference: 'Teade 2021/9 (näidis)' }),
      said('2021-04-13T08:00:00.000Z', 'recordsOfficer', 'close', ['KKS-43-1.a']),
      said('2021-04-13T08:10:00.000Z', 'recordsOfficer', 'storeItem', 'ended.involvementEnded', {
        file: 'TT-2021-41', ...secret, lapsesAt: '2026-04-13T08:10:00.000Z',
      }),
      said('2021-04-13T08:20:00.000Z', 'recordsOfficer', 'close', 'closed'),
    ],
  },
  {
    id: 'm31-gate-by-gate',
    title: {
      et: 'Ilma kaasamiseta ja oma meetmeks ei osaleta',
      en: 'Nobody takes part without involvement, nor for a measure of their own',
    },
    lines: [
      { at: '2021-02-22T07:00:00.000Z', who: 'requester', opens: 'M31', unit: '#unit', as: 'case' },
      said('2021-02-22T07:10:00.000Z', 'requester', 'submit', [
        'KKS-1-2', 'KKS-36-3', 'KKS-36-3-1', 'KKS-36-4.b', 'KKS-36-1', 'KKS-41-1', 'KKS-41-2',
      ]),
      said('2021-02-22T07:20:00.000Z', 'requester', 'request', 'drafted', {
        ...request, ownMeasure: true,
      }),
      said('2021-02-22T07:30:00.000Z', 'requester', 'submit', ['KKS-41-2']),
      said('2021-02-22T07:40:00.000Z', 'requester', 'withdraw', 'withdrawn', {
        reasons: 'Oma meetme jaoks esitatakse eraldi taotlus.',
      }),
    ],
  },
  {
    id: 'm31-not-reviewed',
    title: {
      et: 'Läbivaatamise tähtpäeval osalemine peatub',
      en: 'At the review date the participation rests',
    },
    lines: [
      ...running,
      found('2021-06-01T20:59:59.999Z', 'effective.running', true),
      found('2021-06-01T21:00:00.000Z', 'effective.suspended', false),
      said('2021-06-02T07:00:00.000Z', 'unitCommander', 'review', ['KKS-41-2'], {
        reasons: 'Operatsioon jätkub.', until: '2021-07-01T21:00:00.000Z',
      }),
      said('2021-06-02T07:10:00.000Z', 'requester', 'stop', 'ended.stopped', {
        because: 'notLawful', reasons: 'Kaasamine on lõppenud.',
      }),
    ],
  },
];
