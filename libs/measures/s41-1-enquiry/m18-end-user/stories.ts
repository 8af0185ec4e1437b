import type { Story, StoryLine } from '../../measure.js';
import { found, said } from '../../s36-common/said.js';
import { authorised, decision, employee, opened, undertaking, weighed } from '../story-parts.js';

const request = {
  ...weighed,
  ground: '1', personClass: '1', undertaking: '@undertaking', identifier: '+372 5000 0001',
  data: ['endUser'],
} as const;

const checked = (name: string): StoryLine[] => [
  ...opened('M18', name), undertaking,
  said('2021-03-01T08:00:00.000Z', 'requester', 'request', 'drafted', request),
  said('2021-03-01T08:10:00.000Z', 'requester', 'submit', 'submitted'),
  said('2021-03-01T12:00:00.000Z', 'legalOfficer', 'findLawful', 'checked', {
    reasons: 'Alus, isik ja ettevõtja on nimetatud; küsitakse üksnes lõppkasutajat.',
  }),
];

const sent = { reference: 'Päring 2021/18-1 (näidis)' } as const;

/** Whole cases of M18; the dates are UTC: Estonia is at UTC+2 until 28.03.2021, then UTC+3. */
export const stories: readonly Story[] = [
  {
    id: 'm18-to-its-end',
    title: {
      et: 'Üksuse ülema volitatud teenistuja teeb päringu, vastus saadakse',
      en: 'A serviceman authorised by the unit commander makes the enquiry and is answered',
    },
    lines: [
      ...checked('Näidis Helistaja'),
      said('2021-03-02T08:00:00.000Z', 'otherRequester', 'grant', ['KKS-41s1-3'], decision),
      ...authorised,
      said('2021-03-02T09:00:00.000Z', 'otherRequester', 'grant', 'decided', decision),
      said('2021-03-02T09:10:00.000Z', 'requester', 'send', ['KKS-41s1-3'], sent),
      said('2021-03-02T09:20:00.000Z', 'otherRequester', 'send', 'effective.sent', sent),
      found('2021-03-03T09:20:00.000Z', 'effective.sent', true),
      said('2021-03-04T08:00:00.000Z', 'requester', 'recordAnswer', 'ended.answered', {
        reference: 'Vastus 77 (näidis)', excess: 'none',
      }),
      said('2021-03-04T08:10:00.000Z', 'recordsOfficer', 'close', ['KKS-43-1.a']),
      said('2021-03-04T08:20:00.000Z', 'recordsOfficer', 'storeItem', 'ended.answered', {
        file: 'TT-2021-18', classified: false,
      }),
      said('2021-03-04T08:30:00.000Z', 'recordsOfficer', 'close', 'closed'),
    ],
  },
  {
    id: 'm18-gate-by-gate',
    title: {
      et: 'Sõnumi edastamise fakti punkti 1 alusel ei küsita',
      en: 'The fact of forwarding a message is not asked for under clause 1)',
    },
    lines: [
      ...opened('M18', 'Näidis Kirjutaja'), undertaking,
      said('2021-03-01T08:00:00.000Z', 'requester', 'submit', [
        'KKS-1-2', 'KKS-36-3', 'KKS-36-3-1', 'KKS-36-4.b', 'KKS-41s1-1.a', 'KKS-41s1-1.b',
        'KKS-41s1-1.c', 'KKS-41s1-1-1',
      ]),
      said('2021-03-01T08:10:00.000Z', 'requester', 'request', 'drafted', {
        ...request, data: ['endUser', 'messageFacts'],
      }),
      said('2021-03-01T08:20:00.000Z', 'requester', 'submit', ['KKS-41s1-1-1']),
      said('2021-03-01T08:30:00.000Z', 'requester', 'withdraw', 'withdrawn', {
        reasons: 'Vaja on punkti 2 andmeid; esitatakse uus taotlus.',
      }),
    ],
  },
  {
    id: 'm18-no-answer',
    title: {
      et: 'Töötajat ei volitata; ülema tehtud päring jääb vastuseta',
      en: 'An employee is not authorised; the enquiry of the commander is not answered',
    },
    lines: [
      ...checked('Näidis Kadunu'), ...employee('41-1.3', 'KKS-41s1-3'),
      said('2021-03-03T08:00:00.000Z', 'unitCommander', 'grant', 'decided', decision),
      said('2021-03-03T08:10:00.000Z', 'unitCommander', 'send', 'effective.sent', sent),
      said('2021-03-09T08:00:00.000Z', 'requester', 'recordNoAnswer', 'ended.unanswered', {
        reasons: 'Tunnus ei kuulu ettevõtja kliendile.',
      }),
      said('2021-03-09T08:10:00.000Z', 'recordsOfficer', 'close', 'closed'),
    ],
  },
];
