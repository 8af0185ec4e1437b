import { found, said, secret } from '../../s36-common/said.js';
import { staffCheckOf, staffGateStories, staffGrant } from '../staff-check-story.js';
import type { Story, StoryLine } from '../../story.js';

const own = {
  concealedAct: 'Vestlus välisfirma esindajaga (M21, viide KV-1-12/21-204).',
  hides: ['performer', 'purpose'],
  hidesFrom: ['dataSubject'],
} as const;
const lines = staffCheckOf('M26', '41-5.1-1.2', own);

const decided: readonly StoryLine[] = [
  ...lines.checkedLawful,
  said('2021-02-25T08:00:00.000Z', 'unitCommander', 'grant', [
    'KKS-41s5-1s1-2', 'KKS-41s5-1s1.b',
  ], { ...staffGrant, until: '2021-04-01T07:00:00.000Z' }),
  said('2021-02-25T08:00:00.000Z', 'authorisedCommander', 'grant', ['KKS-41s5-1s1-2'], {
    ...staffGrant, until: '2021-04-25T07:00:00.001Z',
  }),
  said('2021-02-25T08:00:00.000Z', 'authorisedCommander', 'grant', 'decided', {
    ...staffGrant, until: '2021-04-25T07:00:00.000Z',
  }),
  said('2021-02-26T08:00:00.000Z', 'requester', 'activate', 'effective.running'),
];

/** Whole cases of M26; the dates are UTC: Estonia is at UTC+2 until 28.03.2021, then UTC+3. */
export const stories: readonly Story[] = [
  {
    id: 'm26-to-its-term',
    title: { et: 'Kestab kaks kuud ja suletakse', en: 'Lasts two months and is closed' },
    lines: [
      ...lines.opened('Näidis Varjatav'), ...decided,
      said('2021-03-03T08:00:00.000Z', 'requester', 'logActivity', 'effective.running', {
        from: '2021-03-02T08:00:00.000Z', to: '2021-03-02T09:00:00.000Z',
        what: 'Vesteldi firma esindajaga, Kaitseväge nimetamata.',
      }),
      found('2021-04-25T06:59:59.999Z', 'effective.running', true),
      found('2021-04-25T07:00:00.000Z', 'ended.expired', false),
      said('2021-04-26T07:00:00.000Z', 'requester', 'storeItem', 'ended.expired', {
        file: 'Teabetoimik TT-2021-26', ...secret, lapsesAt: '2026-04-26T07:00:00.000Z',
      }),
      said('2021-04-26T07:10:00.000Z', 'recordsOfficer', 'close', 'closed'),
    ],
  },
  {
    id: 'm26-beyond',
    title: {
      et: 'Ei teeselda, ei kasutata teiste suhtes ega varjata järelevalve eest',
      en: 'No simulation, nothing towards others, nothing hidden from overseers',
    },
    lines: [
      ...lines.opened('Näidis Teeseldu', {}, { clauses: ['41-5.1-1.3'] }),
      lines.asks({ simulates: true, towardsOthers: true, hidesFrom: ['overseer'] }),
      lines.submits(['KKS-37-2s2', 'KKS-41s5-1s1-2', 'KKS-41s6-1.a']),
    ],
  },
  ...staffGateStories('M26', lines, ['KKS-37-2s2'], ['KKS-41s5-1s1.b']),
];
