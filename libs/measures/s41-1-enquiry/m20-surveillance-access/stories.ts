import type { Story, StoryLine } from '../../measure.js';
import { found, said, secret } from '../../s36-common/said.js';
import { decision, opened, weighed } from '../story-parts.js';

const request = {
  ...weighed,
  reasons: 'Isik kandideerib ametikohale, mille täitmiseks on vaja juurdepääsu jälitusteabele.',
  necessity: 'Ilma andmeteta ei saa juurdepääsu otsustada.',
  proportionality: 'Isik on nõus ja kogutakse üksnes otsuseks vajalikku.',
  milderMeans: 'Isiku enda selgitusi ei saa muul viisil kontrollida.',
  access: 'surveillanceInformation', act: 'surveillance', consent: '@consent',
  permission: 'Luba 20-1 (näidis)',
} as const;

const known = (name: string, status = 'candidate', form = 'written'): StoryLine[] => [
  ...opened('M20', name),
  {
    at: '2021-03-01T07:40:00.000Z', who: 'recordsOfficer', register: 'service', as: 'service',
    with: { person: '@subject', status, from: '2021-02-01T07:00:00.000Z' },
  },
  {
    at: '2021-03-01T07:50:00.000Z', who: 'recordsOfficer', register: 'consents', as: 'consent',
    with: {
      person: '@subject', form, clauses: ['41-2.2'], givenAt: '2021-02-26T08:00:00.000Z',
    },
  },
];
const asks: StoryLine =
  said('2021-03-01T08:00:00.000Z', 'requester', 'request', 'drafted', request);
const grant = { ...decision, until: '2021-05-01T07:00:00.000Z' } as const;
const running: readonly StoryLine[] = [
  asks,
  said('2021-03-01T08:10:00.000Z', 'requester', 'submit', 'submitted'),
  said('2021-03-01T12:00:00.000Z', 'legalOfficer', 'findLawful', 'checked', {
    reasons: 'Nõusolek on kirjalik ja eelnev, isik soovib teenistusse asuda, luba on olemas.',
  }),
  said('2021-03-02T07:00:00.000Z', 'commander', 'grant', ['KKS-41s2-4'], grant),
  said('2021-03-02T07:10:00.000Z', 'unitCommander', 'grant', 'decided', grant),
  said('2021-03-02T07:20:00.000Z', 'requester', 'activate', ['KKS-41s2-4']),
  said('2021-03-02T07:30:00.000Z', 'unitCommander', 'activate', 'effective.running'),
];
const stored = (at: StoryLine['at'], state: string): StoryLine =>
  said(at, 'recordsOfficer', 'storeItem', state, {
    file: 'TT-2021-20', ...secret, lapsesAt: '2026-03-12T08:00:00.000Z',
  });

const wholeWay: Story = {
  id: 'm20-to-its-end',
  title: {
    et: 'Andmed kogutud, isikut teavitatud ja andmeid talle tutvustatud',
    en: 'Data collected, the person told and shown the data',
  },
  lines: [
    ...known('Näidis Kandideerija'), ...running,
    stored('2021-03-10T08:00:00.000Z', 'effective.running'),
    said('2021-03-12T08:00:00.000Z', 'unitCommander', 'accessDecided', 'ended.accessDecided', {
      reference: 'Juurdepääsu otsus 20 (näidis)',
    }),
    said('2021-03-15T08:00:00.000Z', 'recordsOfficer', 'askToSee', 'ended.accessDecided', {
      reference: 'Isiku soov 1 (näidis)',
    }),
    said('2021-03-15T08:10:00.000Z', 'recordsOfficer', 'close', ['KKS-41s2-3.a', 'KKS-41s2-3.b']),
    said('2021-03-15T08:20:00.000Z', 'recordsOfficer', 'tellPerson', 'ended.accessDecided', {
      reference: 'Teade 20 (näidis)',
    }),
    said('2021-03-16T08:00:00.000Z', 'recordsOfficer', 'showData', ['KKS-41s2-3.b'], {
      extent: 'refused',
    }),
    said('2021-03-16T08:10:00.000Z', 'recordsOfficer', 'showData', 'ended.accessDecided', {
      extent: 'redacted', redacted: 'Kaetud on ühe vestluskaaslase andmed.',
    }),
    said('2021-03-17T08:00:00.000Z', 'recordsOfficer', 'close', 'closed'),
  ],
};

const gateByGate: Story = {
  id: 'm20-gate-by-gate',
  title: {
    et: 'Ilma nõusoleku, eesmärgi ja loata andmeid ei koguta',
    en: 'Without consent, aim and permission no data are collected',
  },
  lines: [
    ...known('Näidis Soovija', 'candidate', 'oral'),
    said('2021-03-01T08:00:00.000Z', 'requester', 'submit', [
      'KKS-1-2', 'KKS-36-3', 'KKS-36-3-1', 'KKS-36-4.b', 'KKS-41s2-1.a', 'KKS-41s2-1.c',
      'KKS-41s2-2',
    ]),
    said('2021-03-01T08:05:00.000Z', 'requester', 'request', 'drafted', {
      ...request, anotherActivity: true,
    }),
    said('2021-03-01T08:10:00.000Z', 'requester', 'submit', ['KKS-41s2-1.a', 'KKS-41s2-2']),
    said('2021-03-01T08:20:00.000Z', 'requester', 'withdraw', 'withdrawn', {
      reasons: 'Isikult küsitakse kirjalikku nõusolekut.',
    }),
  ],
};

const official: Story = {
  id: 'm20-official',
  title: {
    et: 'Ametniku kohta andmeid ei koguta', en: 'No data are collected about an official',
  },
  lines: [
    ...known('Näidis Referent', 'official'), asks,
    said('2021-03-01T08:10:00.000Z', 'requester', 'submit', ['KKS-41s2-1.b']),
  ],
};

const { permission: _permission, ...noPermission } = request;
const withoutIt =
  said('2021-03-01T08:00:00.000Z', 'requester', 'request', 'drafted', noPermission);

const withoutPermission: Story = {
  id: 'm20-permission',
  title: {
    et: 'Jälitustoimingu luba või seisukoht peab olemas olema',
    en: 'The permission of the activity, or the finding that none is needed, is on record',
  },
  lines: [
    ...known('Näidis Seersant', 'serviceman'), withoutIt,
    said('2021-03-01T08:10:00.000Z', 'requester', 'submit', ['KKS-41s2-1.a']),
    said('2021-03-01T08:20:00.000Z', 'requester', 'request', 'drafted', {
      permissionNotNeeded: 'Isiku nõusolek asendab õigusnõuniku hinnangul loa.',
    }),
    said('2021-03-01T08:30:00.000Z', 'requester', 'submit', 'submitted'),
  ],
};

const untold: Story = {
  id: 'm20-told-late',
  title: {
    et: 'Nõusolek võetakse tagasi; teavitamisega jäädakse hiljaks',
    en: 'The consent is withdrawn; the person is told late',
  },
  lines: [
    ...known('Näidis Loobuja'), ...running,
    {
      at: '2021-03-08T08:00:00.000Z', who: 'recordsOfficer', register: 'consents',
      act: 'withdraw', with: { entry: '@consent', at: '2021-03-08T08:00:00.000Z' },
    },
    found('2021-03-08T08:00:00.000Z', 'ended.consentWithdrawn', false),
    stored('2021-03-09T08:00:00.000Z', 'ended.consentWithdrawn'),
    said('2021-03-15T08:00:00.000Z', 'recordsOfficer', 'tellPerson', 'ended.consentWithdrawn', {
      reference: 'Teade 21 (näidis)',
    }),
    said('2021-03-15T08:10:00.000Z', 'recordsOfficer', 'close', 'closed'),
  ],
};

const wishOver: Story = {
  id: 'm20-wish-withdrawn',
  title: {
    et: 'Isik ei soovi enam teenistusse asuda', en: 'The person no longer wishes to enter service',
  },
  lines: [
    ...known('Näidis Ümbermõtleja'), ...running,
    {
      at: '2021-03-09T08:00:00.000Z', who: 'recordsOfficer', register: 'service', act: 'end',
      with: { entry: '@service', effective: '2021-03-10T08:00:00.000Z' },
    },
    found('2021-03-10T07:59:59.999Z', 'effective.running', true),
    found('2021-03-10T08:00:00.000Z', 'ended.serviceEnded', false),
  ],
};

/** Whole cases of M20; the dates are UTC: Estonia is at UTC+2 until 28.03.2021, then UTC+3. */
export const stories: readonly Story[] = [
  wholeWay, gateByGate, official, withoutPermission, untold, wishOver,
];
