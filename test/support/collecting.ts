// A world in which everything a collection under § 37 (1) needs is in order.
import type { Facts, PersonFacts } from '#law/facts';
import type { Instant } from '#calendar/instant';
import { plusMonths } from '#calendar/instant';
import type { Rule } from '#law/rule';
import type { Measure } from '#measures/measure';
import { operation, world as abroad } from './abroad.js';
import { ownParts, requestToCollect } from './every-request.js';
import type { Fields, Scene } from './life.js';
import {
  commander, file, judged, records, requester, someText, step, system, unitCommander,
} from './situation.js';

export const signed: Instant = '2021-02-01T10:00:00.000Z';
const until: Instant = '2021-05-01T09:00:00.000Z';
const over: Instant = '2021-08-02T10:00:00.000Z';

export const facts: Partial<Facts> = {
  ...abroad,
  unit: {
    id: 'u_1', temporary: false, commander: 'p_unit',
    designated: ['37.1.1', '37.1.2', '37.1.3', '37.1.5'],
  },
  task: { id: 'r_task', from: '2021-01-01T00:00:00.000Z', until: null },
};

/** What is asked of every collection, for the protection of a unit: purpose 4). */
export const request = {
  purpose: '36-1-4', operation: operation.id, protectedUnit: 'u_2', task: 'r_task',
  reasons: someText, necessity: someText, milderMeans: someText, proportionality: someText,
  rightsAffected: ['privateLife'],
} as const;

const citizen: PersonFacts = {
  id: 'p_citizen', identified: true, estonian: 'yes', status: 'none', serviceFrom: null,
  serviceUntil: null, cooperatesFrom: null, cooperatesUntil: null, consents: [], daysBefore: 0,
};
const released: PersonFacts = {
  ...citizen, status: 'serviceman', serviceFrom: '2019-01-01T00:00:00.000Z', serviceUntil: signed,
};

const asked: Scene['asked'] = [
  ...requestToCollect,
  ['the case of the State Secrets Act', 'KKS-36-1-3', { purpose: '36-1-3' }],
  ['the unit protected', 'KKS-36-1-4', { protectedUnit: undefined }],
  ['a kind', 'KKS-37-1', { collects: undefined }],
  ['the kind of the case', 'KKS-37-1', { collects: '37-1-4' }],
];

const known: Scene['known'] = [
  ['an operation', 'KKS-36-1-4', 'submit grant activate', { operation: null }],
  ['a designated unit', 'KKS-37-3', 'submit grant activate', { unit: null }],
  ['a task of the plan', 'KKS-42-2', 'submit grant', { task: null }],
];

/** What the registers must say of a person, where the gates of § 36 (2) are asked. */
export const aboutPersons: Scene['known'] = [
  ['no citizen', 'KKS-36-2.a', 'submit grant activate', { subject: citizen }],
  ['an exception that holds', 'KKS-36-2.b', 'submit grant activate', { subject: released }],
];

const entered = { item: 1, number: someText, date: '2021-08-02', origin: 'received' } as const;

/** The scene of a collection; its own request and gates besides. */
export function collectionScene(
  measure: Measure,
  decides: string,
  own: { readonly request: Fields } & Pick<Scene, 'asked' | 'known' | 'more'>,
): Scene {
  const ended = (at: Instant) => ({ ...facts, operation: { ...operation, until: at } });
  return {
    measure, facts, signed, until, over,
    subject: null,
    decider: unitCommander,
    request: { ...request, ...own.request },
    latest: (at) => plusMonths(at, 6),
    asked: [...asked, ...own.asked],
    known: [...known, ...own.known],
    more: [
      step('timePassed', system, signed, {}, ended(signed)),
      step('timePassed', system, until, {}, ended(until)),
      step('operationEnded', system, signed, {}, ended(signed)),
      step('operationEnded', system, signed, {}, ended(over)),
      step('registerItem', records, over, entered, facts),
      ...own.more,
    ],
    strangers: [
      ['the Commander', decides, commander],
      ...ownParts,
    ],
  };
}

/** The rule by which a request of that collection is refused in this world, or null. */
export const refusalOf = (
  rule: Rule, asked: Fields, more: Partial<Facts> = {}, subject: string | null = null,
) =>
  judged(
    rule, file('M01', { asked: { ...request, ...asked }, subject }),
    step('submit', requester, signed, {}, { ...facts, ...more }),
  )?.rule ?? null;
