import { actingAbroad, inOperation, operation, world } from '../../../../test/support/abroad.js';
import {
  knownAbroad, methodAsked, ministerTold, newFacts, ownParts, requestToCollect,
} from '../../../../test/support/every-request.js';
import { describeLife, pathOf } from '../../../../test/support/life.js';
import type { Scene } from '../../../../test/support/life.js';
import {
  commander, file, requester, someText, step, system, unitCommander,
} from '../../../../test/support/situation.js';
import { walk } from '../../../../test/support/walk.js';
import { plusMonths } from '#calendar/instant';
import type { Instant } from '#calendar/instant';
import type { ConsentFacts, Facts, PersonFacts } from '#law/facts';
import { m15 } from './index.js';

const signed: Instant = '2021-02-01T10:00:00.000Z';
const until: Instant = '2021-04-01T09:00:00.000Z';
const over: Instant = '2021-05-01T10:00:00.000Z';
const consent: ConsentFacts = {
  id: 's_1', form: 'written', clauses: ['37.2-1'], told: [], toldAt: null,
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
const own = {
  techniques: ['shadowInformation'], concealedAct: someText, hides: ['performer'],
  hidesFrom: ['dataSubject'], noTaskBecause: someText, consent: 's_1', operation: 'n_operation',
};
const { clause: _clause, ...abroad } = actingAbroad;
const { clause: _other, ...inArea } = inOperation;
const earlier = { case: 'c_9', measure: 'M15', at: signed, until: null };
const before: Facts['earlier'] = [{
  case: 'c_9', measure: 'M15', decidedAt: '2021-01-01T10:00:00.000Z', from: null,
  until: '2021-02-01T10:00:00.001Z', days: 3, threat: null,
}];

const scene: Scene = {
  measure: m15, facts, request: { ...abroad, ...own, purpose: '36-1-2' }, signed, until, over,
  decider: commander, latest: (at) => plusMonths(at, 2),
  more: [
    step('request', requester, signed, { limb: '37-2-1' }, facts),
    step('consentWithdrawn', system, signed, { consent: 's_1' }, facts),
    step('timePassed', system, '2021-02-03T10:00:00.000Z', {}, { ...facts, notices: [] }),
    step('timePassed', system, signed, {}, ended(signed)),
    step('operationEnded', system, signed, {}, ended(signed)),
    step('operationEnded', system, signed, {}, ended(over)),
  ],
  asked: [
    ...requestToCollect,
    ['a task of the plan', 'KKS-42-2', { noTaskBecause: undefined }],
    ['the place or aim', 'KKS-37-2', { limb: undefined }],
    ['the aim', 'KKS-37-2-2.c', { abroadNecessity: undefined }],
    ['what is hidden', 'KKS-37-2s2', { hides: [] }],
    ['no simulation', 'KKS-37s2-2', { techniques: ['simulation'] }],
    ['a consent', 'KKS-37-2s1', { consent: undefined }],
    ...methodAsked,
  ],
  known: [
    ['a consent in writing', 'KKS-37-2s1', 'submit grant activate', consenting({ form: 'oral' })],
    ['a consent that stands', 'KKS-37-2s1', 'submit grant activate',
      consenting({ withdrawnAt: signed })],
    ...knownAbroad,
    ...newFacts(earlier),
    ['no decision in force', 'KKS-37-2', 'grant', { earlier: before }],
    ...ministerTold,
  ],
  strangers: [
    ['a commander without authorisation', 'KKS-37-2', unitCommander],
    ...ownParts,
  ],
};

describeLife('§ 37 (2) 2) shadow information', scene);

describe('§ 37 (2) 1) shadow information in an operation area', () => {
  const walked = (more: Partial<Facts>) =>
    walk(
      m15.machine,
      file('M15'),
      pathOf({
        ...scene,
        request: { ...inArea, ...own, consent: undefined },
        facts: { ...facts, ...more },
      }),
    );
  it('begins without notice to the minister and without a consent', () => {
    expect([...walked({ notices: [] }).states]).toContain('effective.running');
  });
  it('does not begin without an operation in force', () => {
    const { states, refusals } = walked({ operation: null });
    expect([...refusals]).toContain('submit KKS-37-2-1.d');
    expect([...states]).not.toContain('effective.running');
  });
});
