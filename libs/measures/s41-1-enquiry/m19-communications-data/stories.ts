import type { Story, StoryLine } from '../../measure.js';
import { found, said, secret } from '../../s36-common/said.js';
import type { Given } from '../../s36-common/said.js';
import { decision, opened, undertaking, weighed } from '../story-parts.js';

const request = {
  ...weighed,
  ground: '1', personClass: '2', undertaking: '@undertaking', identifier: '+372 5000 0002',
  data: ['messageFacts'], dataFrom: '2021-02-01', dataTo: '2021-02-14',
} as const;

const asked = (name: string, change: Given = {}): StoryLine[] => [
  ...opened('M19', name), undertaking,
  said('2021-03-01T08:00:00.000Z', 'requester', 'request', 'drafted', { ...request, ...change }),
  said('2021-03-01T08:10:00.000Z', 'requester', 'submit', 'submitted'),
  said('2021-03-01T12:00:00.000Z', 'legalOfficer', 'findLawful', 'checked', {
    reasons: 'Alus, isik, ettevõtja ja ajavahemik on nimetatud; loa annab prokuratuur.',
  }),
  said('2021-03-01T12:30:00.000Z', 'unitCommander', 'grant', ['KKS-41s1-2.a', 'KKS-41s1-2.b'],
    decision),
  said('2021-03-01T13:00:00.000Z', 'requester', 'askPermission', 'awaitingPermission'),
];

const permission = {
  dataFrom: '2021-02-01', dataTo: '2021-02-14', reference: 'Luba 2021-19 (näidis)',
} as const;
const permitted = (change: Given = {}): StoryLine =>
  said('2021-03-03T08:00:00.000Z', 'prosecutor', 'permit', 'permitted', {
    ...permission, ...change,
  });
const sent = { reference: 'Päring 2021/19-1 (näidis)' } as const;

/** Whole cases of M19; the dates are UTC: Estonia is at UTC+2 until 28.03.2021, then UTC+3. */
export const stories: readonly Story[] = [
  {
    id: 'm19-to-its-end',
    title: {
      et: 'Prokuratuur lubab, päring tehakse loa ajavahemikus',
      en: "The prosecutor's office permits, and the enquiry keeps to the interval",
    },
    lines: [
      ...asked('Näidis Sõnumisaatja'),
      said('2021-03-03T07:50:00.000Z', 'prosecutor', 'permit', ['KKS-41s1-2.b'], {
        reference: 'Luba 2021-19 (näidis)',
      }),
      permitted(),
      said('2021-03-04T08:00:00.000Z', 'commander', 'grant', ['KKS-41s1-3'], decision),
      said('2021-03-04T08:10:00.000Z', 'unitCommander', 'grant', 'decided', decision),
      said('2021-03-04T08:20:00.000Z', 'unitCommander', 'send', 'effective.sent', sent),
      said('2021-03-08T08:00:00.000Z', 'requester', 'recordAnswer', 'ended.answered', {
        reference: 'Vastus 78 (näidis)', excess: 'destroyed',
      }),
      said('2021-03-08T08:10:00.000Z', 'recordsOfficer', 'storeItem', 'ended.answered', {
        file: 'TT-2021-19', ...secret, lapsesAt: '2026-03-08T08:10:00.000Z',
      }),
      said('2021-03-08T08:20:00.000Z', 'recordsOfficer', 'close', 'closed'),
    ],
  },
  {
    id: 'm19-gate-by-gate',
    title: {
      et: 'Sõnumi sisu ei küsita; loata ega selle ajavahemikust väljas päringut ei tehta',
      en: 'No content of messages; no enquiry without a permission or outside its interval',
    },
    lines: [
      ...opened('M19', 'Näidis Postitaja'), undertaking,
      said('2021-03-01T08:00:00.000Z', 'requester', 'submit', [
        'KKS-1-2', 'KKS-36-3', 'KKS-36-3-1', 'KKS-36-4.b', 'KKS-41s1-1.a', 'KKS-41s1-1.b',
        'KKS-41s1-1.c', 'KKS-41s1-1-2',
      ]),
      said('2021-03-01T08:10:00.000Z', 'requester', 'request', 'drafted', {
        ...request, data: ['messageFacts', 'content'],
      }),
      said('2021-03-01T08:20:00.000Z', 'requester', 'submit', ['KKS-41s1-1-2']),
      said('2021-03-01T08:30:00.000Z', 'requester', 'request', 'drafted', {
        data: ['messageFacts'], dataTo: '2021-02-15',
      }),
      said('2021-03-01T08:40:00.000Z', 'requester', 'submit', 'submitted'),
      said('2021-03-01T12:00:00.000Z', 'legalOfficer', 'findLawful', 'checked', {
        reasons: 'Sisu enam ei küsita.',
      }),
      said('2021-03-01T13:00:00.000Z', 'requester', 'askPermission', 'awaitingPermission'),
      permitted(),
      said('2021-03-04T08:00:00.000Z', 'unitCommander', 'grant', ['KKS-41s1-2.b'], decision),
      said('2021-03-04T08:10:00.000Z', 'unitCommander', 'returnForChanges', 'drafted', {
        reasons: 'Ajavahemik on loas märgitust pikem; vaja on lühemat või uut luba.',
      }),
    ],
  },
  {
    id: 'm19-refused-permission',
    title: {
      et: 'Prokuratuur loa andmisest keeldub', en: "The prosecutor's office declines",
    },
    lines: [
      ...asked('Näidis Lugeja'),
      said('2021-03-03T08:00:00.000Z', 'prosecutor', 'declinePermission', 'permissionRefused', {
        reasons: 'Ajavahemiku vajalikkus on põhjendamata.',
      }),
    ],
  },
  {
    id: 'm19-unused',
    title: {
      et: 'Kasutamata luba lõpeb 30 päevaga', en: 'An unused permission lapses in 30 days',
    },
    lines: [
      ...asked('Näidis Ootaja'), permitted(),
      found('2021-04-02T06:59:59.999Z', 'permitted', false),
      found('2021-04-02T07:00:00.000Z', 'lapsed', false),
    ],
  },
  {
    id: 'm19-decided-late',
    title: {
      et: 'Tehtud otsust ei jõuta loa kehtimise ajal saata',
      en: 'A decision is not sent while the permission is in force',
    },
    lines: [
      ...asked('Näidis Viivitaja'), permitted(),
      said('2021-04-01T07:00:00.000Z', 'unitCommander', 'grant', 'decided', decision),
      found('2021-04-02T06:59:59.999Z', 'decided', false),
      found('2021-04-02T07:00:00.000Z', 'lapsed', false),
    ],
  },
];
