import type { Story } from '../../measure.js';
import { found, said, secret } from '../../s36-common/said.js';
import type { Given } from '../../s36-common/said.js';
import type { StoryLine } from '../../story.js';

const request = {
  purpose: '36-1-2',
  limb: '37-2-1',
  operation: '#operation',
  methods: ['#method'],
  task: '#task',
  reasons: 'Isik on kolmel päeval jälginud üksuse väljasõite ja helistanud vahetult enne rünnakut.',
  necessity: 'Kellele ta teateid annab, selgub üksnes tema kohtumisi vaadeldes.',
  rightsAffected: ['privateLife'],
  proportionality: 'Vaadeldakse avalikus kohas, kodu ja perekonda ei puudutata.',
  milderMeans: 'Avalikud allikad ja kohaliku politsei teated ei näita, kellega ta suhtleb.',
} as const;

const grant = {
  extent: 'asAsked',
  reasons: 'Oht üksusele on vahetu ja rünnakud on kordunud.',
  proportionality: 'Riive on lühike ja piirdub avaliku ruumiga.',
} as const;

const opened = (name: string, estonian = 'no', unit = '#unit'): StoryLine[] => [
  {
    at: '2021-02-08T07:00:00.000Z', who: 'recordsOfficer', register: 'people', as: 'subject',
    with: { name, estonian, identified: true },
  },
  {
    at: '2021-02-08T07:30:00.000Z', who: 'requester', opens: 'M08', unit, subject: '@subject',
    as: 'case',
  },
];
const asks = (change: Given = {}): StoryLine[] => [
  said('2021-02-08T08:00:00.000Z', 'requester', 'request', 'drafted', { ...request, ...change }),
];
const running = [
  ...asks(),
  said('2021-02-08T08:10:00.000Z', 'requester', 'submit', 'submitted'),
  said('2021-02-08T10:00:00.000Z', 'legalOfficer', 'findLawful', 'checked', {
    reasons: 'Operatsioon kestab, isik ei ole Eesti kodanik, meetod on loetelus.',
  }),
  said('2021-02-08T12:00:00.000Z', 'unitCommander', 'grant', ['KKS-37-2-1.b'], {
    ...grant, until: '2021-03-01T10:00:00.000Z',
  }),
  said('2021-02-08T12:30:00.000Z', 'authorisedCommander', 'grant', ['KKS-37-2-1.b'], {
    ...grant, until: '2021-04-08T11:30:00.001Z',
  }),
  said('2021-02-08T12:30:00.000Z', 'authorisedCommander', 'grant', 'decided', {
    ...grant, until: '2021-03-01T10:00:00.000Z',
  }),
  { at: '2021-02-08T13:00:00.000Z', who: 'minister', receives: 'minister', of: '@case' },
  said('2021-02-09T06:00:00.000Z', 'requester', 'activate', 'effective.running'),
] as const;

const story = (id: string, et: string, en: string, lines: readonly StoryLine[]): Story =>
  ({ id, title: { et, en }, lines });

/** Whole cases of M08; the dates are UTC: Estonia is at UTC+2 until 28.03.2021, then UTC+3. */
export const stories: readonly Story[] = [
  story('m08-to-its-end', 'Lubatud, teatatud, lõpetatud ja suletud',
    'Granted, notified, ended and closed', [
      ...opened('Näidis Jälgija'), ...running,
      said('2021-02-12T08:00:00.000Z', 'requester', 'logActivity', 'effective.running', {
        from: '2021-02-10T06:00:00.000Z', to: '2021-02-10T09:00:00.000Z',
        what: 'Vaadeldud turuplatsil; kohtus kahel korral sama isikuga.', method: '#method',
      }),
      said('2021-02-12T08:10:00.000Z', 'requester', 'storeItem', 'effective.running', {
        file: 'TT-2021-08', ...secret, lapsesAt: '2026-02-12T08:10:00.000Z',
      }),
      said('2021-02-15T08:00:00.000Z', 'requester', 'stop', 'ended.stopped', {
        because: 'aimMet', reasons: 'Teate saaja on tuvastatud.',
      }),
      said('2021-02-16T08:00:00.000Z', 'recordsOfficer', 'close', 'closed'),
    ]),
  story('m08-gate-by-gate', 'Taotlust parandatakse, kuni ükski tingimus ei puudu',
    'The request is corrected until no condition is missing', [
      ...opened('Näidis Kohalik'),
      said('2021-02-08T08:00:00.000Z', 'requester', 'submit', [
        'KKS-1-2', 'KKS-36-3', 'KKS-36-3-1', 'KKS-36-4.b', 'KKS-36-1', 'KKS-42-2', 'KKS-37-2',
        'KKS-38',
      ]),
      ...asks({ limb: '37-2-2' }),
      said('2021-02-08T08:10:00.000Z', 'requester', 'submit', ['KKS-37-2-2.e']),
      said('2021-02-08T08:20:00.000Z', 'requester', 'request', 'drafted', {
        limb: '37-2-1', entersPremises: true,
      }),
      said('2021-02-08T08:30:00.000Z', 'requester', 'submit', ['KKS-37-2-1.b']),
      said('2021-02-08T08:40:00.000Z', 'requester', 'withdraw', 'withdrawn', {
        reasons: 'Ruumi sisenemata ei saa; otsitakse muud võimalust.',
      }),
    ]),
  story('m08-citizen', 'Eesti kodanikku jälgitakse välismaal üksnes juhataja isiklikul otsusel',
    'An Estonian citizen is watched abroad only where the Commander so decides in person', [
      ...opened('Näidis Kaasmaalane', 'yes'), ...asks(),
      said('2021-02-08T08:10:00.000Z', 'requester', 'submit', ['KKS-37-2s1']),
      said('2021-02-08T08:20:00.000Z', 'requester', 'request', 'drafted', {
        counselDecision: 'Õigusnõuniku arvamus nr 8 (näidis), Kaitseväe juhataja allkirjaga.',
      }),
      said('2021-02-08T08:30:00.000Z', 'requester', 'submit', 'submitted'),
      said('2021-02-08T10:00:00.000Z', 'legalOfficer', 'findLawful', 'checked', {
        reasons: 'Seadus punkti 1 korral kodakondsust ei piira; juhataja on seda kaalunud.',
      }),
      said('2021-02-08T12:30:00.000Z', 'authorisedCommander', 'grant', ['KKS-37-2s1'], {
        ...grant, until: '2021-03-01T10:00:00.000Z',
      }),
      said('2021-02-08T12:40:00.000Z', 'commander', 'grant', 'decided', {
        ...grant, until: '2021-02-22T10:00:00.000Z',
      }),
    ]),
  story('m08-protecting-a-unit', 'Üksuse kaitseks ei koguta teavet Eesti kodaniku kohta',
    'To protect a unit no information is collected about an Estonian citizen', [
      ...opened('Näidis Kodanik', 'yes'),
      ...asks({ purpose: '36-1-4', protectedUnit: '#unit' }),
      said('2021-02-08T08:10:00.000Z', 'requester', 'submit', ['KKS-36-2.a', 'KKS-37-2s1']),
      {
        at: '2021-02-08T08:20:00.000Z', who: 'recordsOfficer', register: 'service',
        with: {
          person: '@subject', status: 'employee', from: '2015-01-05T07:00:00.000Z',
          until: '2020-12-31T22:00:00.000Z',
        },
      },
      said('2021-02-08T08:30:00.000Z', 'requester', 'submit', ['KKS-36-2.b', 'KKS-37-2s1']),
    ]),
  story('m08-term', 'Tähtaja saabudes jälgimine lõpeb', 'At its term the surveillance ends', [
    ...opened('Näidis Vaatleja'), ...running,
    found('2021-03-01T09:59:59.999Z', 'effective.running', true),
    found('2021-03-01T10:00:00.000Z', 'ended.expired', false),
  ]),
];
