import { inOperation, operation, world } from '../../../../test/support/abroad.js';
import {
  knownAbroad, methodAsked, newFacts, ownParts, requestToCollect,
} from '../../../../test/support/every-request.js';
import { describeLife } from '../../../../test/support/life.js';
import {
  commander, requester, someText, step, system, unitCommander,
} from '../../../../test/support/situation.js';
import { plusMonths } from '#calendar/instant';
import type { Instant } from '#calendar/instant';
import type { Facts, PersonFacts } from '#law/facts';
import { m06 } from './index.js';

const signed: Instant = '2021-02-01T10:00:00.000Z';
const until: Instant = '2021-05-01T10:00:00.000Z';
const over: Instant = '2021-06-01T10:00:00.000Z';
const subject: PersonFacts = {
  id: 'p_subject', identified: true, estonian: 'no', status: 'none', serviceFrom: null,
  serviceUntil: null, cooperatesFrom: null, cooperatesUntil: null, consents: [], daysBefore: 0,
};
const facts: Partial<Facts> = { ...world, subject };
const ended = (at: Instant) => ({ ...facts, operation: { ...operation, until: at } });
const { clause: _clause, abroadNecessity: _aim, ...asked } = inOperation;
const request = {
  ...asked, purpose: '36-1-4', protectedUnit: 'u_2', interviewedIn: 'operationArea',
  noTaskBecause: someText,
};
const other = { case: 'c_9', measure: 'M07', at: signed, until: null };
const citizen = { subject: { ...subject, estonian: 'yes' as const } };
const candidate = {
  subject: {
    ...citizen.subject, status: 'candidate' as const,
    serviceFrom: '2020-01-01T10:00:00.000Z', serviceUntil: signed,
  } as const,
};

describeLife('§ 37 (2) 1) interviews', {
  measure: m06, facts, request, signed, until, over, decider: unitCommander,
  latest: (at) => plusMonths(at, 6),
  more: [
    step('refuseToAnswer', requester, signed, { refuser: 'naturalPerson' }, facts),
    step('timePassed', system, signed, {}, ended(signed)),
    step('timePassed', system, over, {}, ended(over)),
    step('operationEnded', system, signed, {}, ended(signed)),
    step('operationEnded', system, signed, {}, ended(over)),
  ],
  asked: [
    ...requestToCollect,
    ['the unit protected', 'KKS-36-1-4', { protectedUnit: undefined }],
    ['a task of the plan', 'KKS-42-2', { noTaskBecause: undefined }],
    ['the place or aim', 'KKS-37-2', { limb: undefined }],
    ['its own clause', 'KKS-37-2-1.a', { limb: '37-2-2' }],
    ['the place', 'KKS-37-2-1.a', { interviewedIn: 'elsewhere' }],
    ['who asks', 'KKS-37-2s2', { hidesPerformer: true }],
    ...methodAsked,
  ],
  known: [
    ['an operation', 'KKS-37-2-1.a', 'submit grant activate', { operation: null }],
    ['a foreigner', 'KKS-36-2.a', 'submit grant activate', citizen],
    ['a status in force', 'KKS-36-2.b', 'submit grant activate', candidate],
    ...knownAbroad,
    ...newFacts(other),
    ['no refusal before', 'KKS-37-1s1', 'submit grant activate', { refusedToAnswer: [other] }],
  ],
  strangers: [
    ['the Commander', 'KKS-37-2-1.a', commander],
    ...ownParts,
  ],
});
