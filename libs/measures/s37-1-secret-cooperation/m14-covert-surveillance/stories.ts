import type { Story } from '../../measure.js';
import { secret } from '../../s36-common/said.js';
import { gates } from './story-gates.js';

const request = {
  purpose: '36-1-2',
  operation: '#operation',
  aim: 'reliability',
  consent: '@consent',
  reasons: 'Kaastöötaja teated on kahel korral osutunud ebatäpseks.',
  necessity: 'Teabe usaldusväärsust ei saa teisiti enne operatsiooni kontrollida.',
  rightsAffected: ['privateLife'],
  proportionality: 'Jälgitakse vaid kokkulepitud kohtumisi, eraelu muus osas ei puudutata.',
  milderMeans: 'Korduv vestlus ja avalikud allikad ei andnud vastust.',
} as const;

const opened = [
  {
    at: '2021-02-01T07:50:00.000Z', who: 'recordsOfficer', register: 'people', as: 'subject',
    with: { name: 'Näidis Kaastöötaja', estonian: 'no', identified: true },
  },
  {
    at: '2021-02-01T07:55:00.000Z', who: 'recordsOfficer', register: 'cooperation',
    with: { person: '@subject', from: '2020-10-01T06:00:00.000Z' },
  },
  {
    at: '2021-02-01T08:00:00.000Z', who: 'recordsOfficer', register: 'consents', as: 'consent',
    with: {
      person: '@subject', form: 'written', clauses: ['37-1.4-2.3'],
      givenAt: '2021-02-01T07:30:00.000Z',
    },
  },
  {
    at: '2021-02-02T07:00:00.000Z', who: 'requester', opens: 'M14', unit: '#unit',
    subject: '@subject', as: 'case',
  },
  {
    at: '2021-02-02T07:10:00.000Z', who: 'requester', to: '@case', says: 'request', with: request,
    state: 'drafted',
  },
] as const;

const checked = [
  ...opened,
  {
    at: '2021-02-02T07:20:00.000Z', who: 'requester', to: '@case', says: 'submit',
    state: 'submitted',
  },
  {
    at: '2021-02-02T12:00:00.000Z', who: 'legalOfficer', to: '@case', says: 'findLawful',
    with: { reasons: 'Nõusolek on kehtiv ja nimetab toimingut; üksus on määratud.' },
    state: 'checked',
  },
] as const;

const grant = {
  extent: 'asAsked',
  reasons: 'Nõustun taotlusega: teabe õigsusest sõltub üksuse julgeolek.',
  proportionality: 'Riive on lühike ja piiratud, teist võimalust ei ole.',
} as const;

/** Whole cases of M14; the dates are Estonian winter time (UTC+2) until 28.03.2021. */
export const stories: readonly Story[] = [
  gates,
  {
    id: 'm14-to-its-term',
    title: {
      et: 'Lubatud, kestab tähtajani, isiku teavitamine avaneb',
      en: 'Granted, runs to its term, telling the person opens',
    },
    lines: [
      ...checked,
      {
        at: '2021-02-03T07:00:00.000Z', who: 'commander', to: '@case', says: 'grant',
        with: { ...grant, until: '2021-04-03T06:00:00.001Z' },
        refused: ['KKS-37s1-4s3.b'],
      },
      {
        at: '2021-02-03T07:00:00.000Z', who: 'commander', to: '@case', says: 'grant',
        with: { ...grant, until: '2021-04-03T06:00:00.000Z' }, state: 'decided',
      },
      { at: '2021-02-03T07:30:00.000Z', who: 'kapoLiaison', receives: 'kapo', of: '@case' },
      {
        at: '2021-02-03T08:00:00.000Z', who: 'requester', to: '@case', says: 'activate',
        state: 'effective.running',
      },
      {
        at: '2021-02-10T08:00:00.000Z', who: 'requester', to: '@case', says: 'logActivity',
        with: {
          from: '2021-02-09T16:00:00.000Z', to: '2021-02-09T18:00:00.000Z',
          what: 'Jälgiti kohtumist kokkulepitud paigas.',
        },
        state: 'effective.running',
      },
      { at: '2021-04-03T05:59:59.999Z', expect: '@case', effective: true },
      {
        at: '2021-04-03T06:00:00.000Z', expect: '@case', state: 'ended.expired',
        effective: false, tellingAs: 'telling',
      },
      {
        at: '2021-04-05T07:00:00.000Z', who: 'requester', to: '@case', says: 'close',
        refused: ['KKS-43-1.a', 'KKS-37s1-6'],
      },
      {
        at: '2021-04-05T07:10:00.000Z', who: 'recordsOfficer', to: '@case', says: 'storeItem',
        with: { file: 'TT-2021-14', ...secret, lapsesAt: '2026-04-05T07:10:00.000Z' },
      },
      {
        at: '2021-04-05T07:20:00.000Z', who: 'recordsOfficer', to: '@case', says: 'addDocument',
        with: { kind: 'endReport', reference: 'Aruanne 14/2021' },
      },
      {
        at: '2021-04-05T07:30:00.000Z', who: 'requester', to: '@case', says: 'close',
        state: 'closed',
      },
    ],
  },
  {
    id: 'm14-consent-withdrawn',
    title: {
      et: 'Nõusolek võetakse tagasi: toiming lõpeb samal hetkel',
      en: 'The consent is withdrawn: the measure ends at that instant',
    },
    lines: [
      ...checked,
      {
        at: '2021-02-03T07:00:00.000Z', who: 'commander', to: '@case', says: 'grant',
        with: { ...grant, until: '2021-03-03T07:00:00.000Z' }, state: 'decided',
      },
      {
        at: '2021-02-03T08:00:00.000Z', who: 'requester', to: '@case', says: 'activate',
        state: 'effective.running',
      },
      {
        at: '2021-02-12T09:00:00.000Z', who: 'recordsOfficer', register: 'consents',
        act: 'withdraw', with: { entry: '@consent', at: '2021-02-12T08:45:00.000Z' },
      },
      {
        at: '2021-02-12T09:00:00.000Z', expect: '@case', state: 'ended.consentWithdrawn',
        effective: false,
      },
    ],
  },
  {
    id: 'm14-refused-by-the-commander',
    title: { et: 'Juhataja keeldub', en: 'The Commander refuses' },
    lines: [
      ...checked,
      {
        at: '2021-02-03T07:00:00.000Z', who: 'legalOfficer', to: '@case', says: 'grant',
        with: { ...grant, until: '2021-03-03T07:00:00.000Z' },
        refused: ['KKS-37s1-4s3.a', 'KKS-36-3-3'],
      },
      {
        at: '2021-02-03T07:00:00.000Z', who: 'commander', to: '@case', says: 'refuse',
        with: { reasons: 'Leebemad võimalused on veel kasutamata.' }, state: 'refused',
      },
    ],
  },
];
