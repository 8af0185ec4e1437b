import { newFacts, ownParts, requestToCollect } from '../../../../test/support/every-request.js';
import { describeLife } from '../../../../test/support/life.js';
import type { Scene } from '../../../../test/support/life.js';
import { cooperating, cooperationRequest } from '../../../../test/support/secret-cooperation.js';
import {
  commander, someText, step, system, unitCommander,
} from '../../../../test/support/situation.js';
import { plusMonths } from '#calendar/instant';
import type { Instant } from '#calendar/instant';
import type { Facts, PersonFacts } from '#law/facts';
import { m12 } from './index.js';

const signed: Instant = '2021-02-03T07:00:00.000Z';
const subject: PersonFacts = {
  ...cooperating,
  consents: [{
    ...cooperating.consents[0]!, clauses: ['37-1.4-2.1'], told: [1, 2, 3, 4, 5],
    toldAt: '2021-02-01T07:00:00.000Z',
  }],
};
const facts: Partial<Facts> = {
  subject,
  unit: { id: 'u_1', temporary: false, commander: null, designated: ['37-1.4-2'] },
};
const other = { case: 'c_9', measure: 'M12', at: signed, until: null };
const untold = { ...subject, consents: [{ ...subject.consents[0]!, told: [] }] };

const open: Scene = {
  measure: m12, facts, signed, until: '2021-08-03T06:00:00.000Z', decider: unitCommander,
  over: '2021-09-01T10:00:00.000Z',
  request: { ...cooperationRequest, manner: ['41-5.1.2'], sources: someText },
  latest: (at) => plusMonths(at, 6),
  more: [
    step('consentWithdrawn', system, signed, { consent: 'n_1' }, facts),
    step('cooperationEnded', system, signed, {}, facts),
  ],
  asked: [
    ...requestToCollect,
    ['its aim', 'KKS-37s1-4s2.b', { aim: undefined }],
    ['a consent', 'KKS-37s1-4s2.a', { consent: undefined }],
    ['a manner', 'KKS-37s1-4s2-1', { manner: [] }],
  ],
  known: [
    ['a cooperating person', 'KKS-37s1-4s2.a', 'submit grant activate',
      { subject: { ...subject, cooperatesUntil: signed } }],
    ['a consent in force', 'KKS-41s6-1.a', 'submit grant activate',
      { subject: { ...subject, consents: [] } }],
    ['the rights told', 'KKS-41s6-2', 'submit grant activate', { subject: untold }],
    ['a designated unit', 'KKS-37s1-4s2.c', 'submit grant activate', { unit: null }],
    ...newFacts(other),
  ],
  strangers: [
    ['the Commander', 'KKS-37s1-4s2-1', commander],
    ...ownParts,
  ],
};

describeLife('§ 37¹ (4²) 1) open collection', open);
describeLife('§ 37¹ (4²) 1) covert database check', {
  ...open,
  decider: commander, until: '2021-04-03T06:00:00.000Z', latest: (at) => plusMonths(at, 2),
  request: { ...open.request, manner: ['41-5.1.4'], covert: true, whyCovert: someText },
  asked: [['a reason for secrecy', 'KKS-37s1-4s2-1', { whyCovert: undefined }]],
  strangers: [['the unit commander', 'KKS-37s1-4s2-1', unitCommander]],
});
