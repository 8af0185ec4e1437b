import { actingAbroad, operation, world } from '../../../../test/support/abroad.js';
import {
  knownAbroad, methodAsked, ministerTold, newFacts, ownParts, requestToCollect,
} from '../../../../test/support/every-request.js';
import { describeLife } from '../../../../test/support/life.js';
import {
  commander, requester, someText, step, system, unitCommander,
} from '../../../../test/support/situation.js';
import { plusMonths } from '#calendar/instant';
import type { Instant } from '#calendar/instant';
import type { ConsentFacts, Facts, PersonFacts } from '#law/facts';
import { m07 } from './index.js';

const signed: Instant = '2021-02-01T10:00:00.000Z';
const until: Instant = '2021-05-01T10:00:00.000Z';
const over: Instant = '2021-06-01T10:00:00.000Z';
const consent: ConsentFacts = {
  id: 's_1', form: 'reproducible', clauses: ['37.2-1'], told: [], toldAt: null,
  givenAt: '2021-01-20T10:00:00.000Z', withdrawnAt: null,
};
const subject: PersonFacts = {
  id: 'p_subject', identified: true, estonian: 'yes', status: 'none', serviceFrom: null,
  serviceUntil: null, cooperatesFrom: null, cooperatesUntil: null, consents: [consent],
  daysBefore: 0,
};
const consenting = (change: Partial<ConsentFacts>): Partial<Facts> =>
  ({ subject: { ...subject, consents: [{ ...consent, ...change }] } });
const facts: Partial<Facts> = { ...world, subject };
const ended = (at: Instant) => ({ ...facts, operation: { ...operation, until: at } });
const { clause: _clause, ...asked } = actingAbroad;
const request = {
  ...asked, purpose: '36-1-2', operation: 'n_operation', noTaskBecause: someText, consent: 's_1',
};
const other = { case: 'c_9', measure: 'M06', at: signed, until: null };

describeLife('§ 37 (2) 2) interviews', {
  measure: m07, facts, request, signed, until, over, decider: unitCommander,
  latest: (at) => plusMonths(at, 6),
  more: [
    step('refuseToAnswer', requester, signed, { refuser: 'naturalPerson' }, facts),
    step('consentWithdrawn', system, signed, { consent: 's_1' }, facts),
    step('timePassed', system, '2021-02-03T10:00:00.000Z', {}, { ...facts, notices: [] }),
    step('timePassed', system, signed, {}, ended(signed)),
    step('timePassed', system, over, {}, ended(over)),
    step('operationEnded', system, signed, {}, ended(signed)),
    step('operationEnded', system, signed, {}, ended(over)),
  ],
  asked: [
    ...requestToCollect,
    ['a task of the plan', 'KKS-42-2', { noTaskBecause: undefined }],
    ['the place or aim', 'KKS-37-2', { limb: undefined }],
    ['its own clause', 'KKS-37-2-2.a', { limb: '37-2-1' }],
    ['the aim', 'KKS-37-2-2.a', { abroadNecessity: undefined }],
    ['who asks', 'KKS-37-2s2', { hidesPerformer: true }],
    ['a consent', 'KKS-37-2s1', { consent: undefined }],
    ...methodAsked,
  ],
  known: [
    ['a consent in writing', 'KKS-37-2s1', 'submit grant activate', consenting({ form: 'oral' })],
    ['a consent that stands', 'KKS-37-2s1', 'submit grant activate',
      consenting({ withdrawnAt: signed })],
    ...knownAbroad,
    ...newFacts(other),
    ['no refusal before', 'KKS-37-1s1', 'submit grant activate', { refusedToAnswer: [other] }],
    ...ministerTold,
  ],
  strangers: [
    ['the Commander', 'KKS-37-2-2.a', commander],
    ...ownParts,
  ],
});
