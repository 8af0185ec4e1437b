import { newFacts, ownParts, requestToCollect } from '../../../../test/support/every-request.js';
import { describeLife } from '../../../../test/support/life.js';
import { cooperating, cooperationRequest } from '../../../../test/support/secret-cooperation.js';
import {
  commander, someText, step, system, unitCommander,
} from '../../../../test/support/situation.js';
import { plusMonths } from '#calendar/instant';
import type { Instant } from '#calendar/instant';
import type { Facts, PersonFacts } from '#law/facts';
import { m13 } from './index.js';

const signed: Instant = '2021-02-03T07:00:00.000Z';
const subject: PersonFacts = {
  ...cooperating, consents: [{ ...cooperating.consents[0]!, clauses: ['37-1.4-2.2'] }],
};
const facts: Partial<Facts> = {
  subject,
  unit: { id: 'u_1', temporary: false, commander: null, designated: ['37-1.4-2'] },
};
const other = { case: 'c_9', measure: 'M13', at: signed, until: null };

describeLife('§ 37¹ (4²) 2) shadow information', {
  measure: m13, facts, signed, until: '2021-04-03T06:00:00.000Z', decider: commander,
  over: '2021-05-01T10:00:00.000Z',
  request: {
    ...cooperationRequest, concealedAct: someText, hides: ['performer'],
    hidesFrom: ['dataSubject'],
  },
  latest: (at) => plusMonths(at, 2),
  more: [
    step('consentWithdrawn', system, signed, { consent: 'n_1' }, facts),
    step('cooperationEnded', system, signed, {}, facts),
  ],
  asked: [
    ...requestToCollect,
    ['its aim', 'KKS-37s1-4s2.b', { aim: undefined }],
    ['a consent', 'KKS-37s1-4s2.a', { consent: undefined }],
    ['what is hidden', 'KKS-37-2s2', { hides: [] }],
    ['the person involved alone', 'KKS-37s1-4s2-2', { againstOthers: true }],
  ],
  known: [
    ['a cooperating person', 'KKS-37s1-4s2.a', 'submit grant activate',
      { subject: { ...subject, cooperatesUntil: signed } }],
    ['a consent in force', 'KKS-37s1-4s2.a', 'submit grant activate',
      { subject: { ...subject, consents: [] } }],
    ['a designated unit', 'KKS-37s1-4s2.c', 'submit grant activate', { unit: null }],
    ...newFacts(other),
  ],
  strangers: [
    ['a commander without authorisation', 'KKS-37s1-4s3.a', unitCommander],
    ...ownParts,
  ],
});
