import { inOperation, operation, world } from '../../../../test/support/abroad.js';
import {
  knownAbroad, methodAsked, ministerTold, newFacts, ownParts, requestToCollect,
} from '../../../../test/support/every-request.js';
import { describeLife } from '../../../../test/support/life.js';
import {
  commander, requester, someText, step, system, unitCommander,
} from '../../../../test/support/situation.js';
import { plusMonths } from '#calendar/instant';
import type { Instant } from '#calendar/instant';
import type { Facts, PersonFacts } from '#law/facts';
import { m09 } from './index.js';

const signed: Instant = '2021-02-01T10:00:00.000Z';
const later: Instant = '2021-02-10T10:00:00.000Z';
const until: Instant = '2021-04-01T09:00:00.000Z';
const over: Instant = '2021-05-01T10:00:00.000Z';
const subject: PersonFacts = {
  id: 'p_subject', identified: true, estonian: 'no', status: 'none', serviceFrom: null,
  serviceUntil: null, cooperatesFrom: null, cooperatesUntil: null, consents: [], daysBefore: 0,
};
const unit = { ...world.unit!, designated: ['37.2.3'] };
const facts: Partial<Facts> = { ...world, unit, subject };
const ended = (at: Instant) => ({ ...facts, operation: { ...operation, until: at } });
const { clause: _clause, limb: _limb, abroadNecessity: _aim, ...asked } = inOperation;
const request = { ...asked, watchedIn: ['abroad'], noTaskBecause: someText };
const other = { case: 'c_9', measure: 'M08', at: signed, until: null };
const citizen = { subject: { ...subject, estonian: 'yes' as const } };
const crossed = (effective: Instant, at: Instant) =>
  step('crossedIntoEstonia', requester, at, { effective }, facts);
const watched = { from: signed, to: later, what: someText };

describeLife('§ 37 (2) 3) covert surveillance', {
  measure: m09, facts, request, signed, until, over, decider: commander,
  latest: (at) => plusMonths(at, 2),
  more: [
    crossed(signed, signed),
    step('logActivity', requester, later, watched, facts),
    crossed(signed, later),
    crossed(signed, over),
    step('timePassed', system, '2021-02-03T10:00:00.000Z', {}, { ...facts, notices: [] }),
    step('timePassed', system, signed, {}, ended(signed)),
    step('operationEnded', system, signed, {}, ended(signed)),
    step('operationEnded', system, signed, {}, ended(over)),
  ],
  asked: [
    ...requestToCollect,
    ['a task of the plan', 'KKS-42-2', { noTaskBecause: undefined }],
    ['a place abroad', 'KKS-37-2-3', { watchedIn: ['abroad', 'estonia'] }],
    ['watching only', 'KKS-37-2-3', { entersPremises: true }],
    ...methodAsked,
  ],
  known: [
    ['an operation', 'KKS-36-1-2', 'submit grant activate', { operation: null }],
    ...knownAbroad,
    ['one surveillance', 'KKS-37-2-3', 'submit grant activate', { alsoWatched: [other] }],
    ['a foreigner', 'KKS-37-2s1', 'submit grant activate', citizen],
    ...newFacts(other),
    ...ministerTold,
  ],
  strangers: [
    ['a commander without authorisation', 'KKS-37-2-3', unitCommander],
    ...ownParts,
  ],
});
