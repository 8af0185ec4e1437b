import { actingAbroad, inOperation, operation, world } from '../../../../test/support/abroad.js';
import {
  knownAbroad, methodAsked, ministerTold, newFacts, ownParts, requestToCollect,
} from '../../../../test/support/every-request.js';
import { describeLife } from '../../../../test/support/life.js';
import {
  commander, someText, step, system, unitCommander,
} from '../../../../test/support/situation.js';
import { plusMonths } from '#calendar/instant';
import type { Facts, PersonFacts } from '#law/facts';
import type { Instant } from '#calendar/instant';
import { m08 } from './index.js';

const signed: Instant = '2021-02-01T10:00:00.000Z';
const until: Instant = '2021-04-01T09:00:00.000Z';
const over: Instant = '2021-05-01T10:00:00.000Z';
const subject: PersonFacts = {
  id: 'p_subject', identified: true, estonian: 'no', status: 'none', serviceFrom: null,
  serviceUntil: null, cooperatesFrom: null, cooperatesUntil: null, consents: [], daysBefore: 0,
};
const facts: Partial<Facts> = { ...world, subject };
const ended = (at: Instant) => ({ ...facts, operation: { ...operation, until: at } });
const { clause: _clause, ...asked } = inOperation;
const request = { ...asked, noTaskBecause: someText };
const other = { case: 'c_9', measure: 'M30', at: signed, until: null };

describeLife('§ 37 (2) 1) covert surveillance', {
  measure: m08, facts, request, signed, until, over, decider: commander,
  latest: (at) => plusMonths(at, 2),
  more: [
    step('timePassed', system, '2021-02-03T10:00:00.000Z', {}, { ...facts, notices: [] }),
    step('timePassed', system, signed, {}, ended(signed)),
    step('operationEnded', system, signed, {}, ended(signed)),
    step('operationEnded', system, signed, {}, ended(over)),
  ],
  asked: [
    ...requestToCollect,
    ['a task of the plan', 'KKS-42-2', { noTaskBecause: undefined }],
    ['the place', 'KKS-37-2', { limb: undefined }],
    ['another clause', 'KKS-37-2-2.e', { limb: actingAbroad.limb }],
    ['watching only', 'KKS-37-2-1.b', { interceptsMessages: true }],
    ...methodAsked,
  ],
  known: [
    ['an operation', 'KKS-37-2-1.b', 'submit grant activate', { operation: null }],
    ...knownAbroad,
    ['one surveillance', 'KKS-37-2-1.b', 'submit grant activate', { alsoWatched: [other] }],
    ['a foreigner', 'KKS-37-2s1', 'submit grant activate',
      { subject: { ...subject, estonian: 'unknown' } }],
    ...newFacts(other),
    ...ministerTold,
  ],
  strangers: [
    ['a commander without authorisation', 'KKS-37-2-1.b', unitCommander],
    ...ownParts,
  ],
});
