import fc from 'fast-check';
import {
  actingAbroad, inOperation, operation, world as registers,
} from '../../../../test/support/abroad.js';
import {
  everyDecision, expectKeptOut, onSubmission, ownPurposes, placeOrAim,
} from '../../../../test/support/broken-gates.js';
import type { Broken } from '../../../../test/support/broken-gates.js';
import { requestToCollect } from '../../../../test/support/every-request.js';
import {
  commander, file, legalOfficer, records, requester, secretItem, someText, step, system,
  unitCommander,
} from '../../../../test/support/situation.js';
import { walk } from '../../../../test/support/walk.js';
import { leavesNothingOut } from '../../../../test/support/whole-walk.js';
import { instant } from '#calendar/instant';
import type { Instant } from '#calendar/instant';
import { lastInstant } from '#calendar/term';
import type { Facts, PersonFacts } from '#law/facts';
import { lengthOf } from '#law/policies/parameters';
import { effectiveAt } from '#statechart/case-file';
import type { CaseFile } from '#statechart/case-file';
import { decide, start, stateName } from '#statechart/decide';
import type { Actor, Step } from '#statechart/step';
import { machine } from './machine.js';

const agent: PersonFacts = {
  id: 'p_agent', identified: true, estonian: 'yes', status: 'serviceman',
  serviceFrom: '2014-08-01T06:00:00.000Z', serviceUntil: null,
  cooperatesFrom: null, cooperatesUntil: null, consents: [], daysBefore: 0,
};
const world = { ...registers, agent };
const cover = { agent: 'p_agent', cover: ['serviceConcealed'] };
const abroad = { ...actingAbroad, ...cover };
const local = { ...inOperation, ...cover };
const signed: Instant = '2021-02-01T10:00:00.000Z';
const day: Instant = '2021-02-03T10:00:00.000Z';
const until: Instant = '2021-08-01T09:00:00.000Z';
const reasons = { reasons: someText };
const granting = { ...reasons, proportionality: someText, extent: 'asAsked', until };
const use = file('M17', { subject: null });
const over = (at: Instant): Partial<Facts> =>
  ({ ...world, operation: { ...operation, until: at } });
const left = (at: Instant): Partial<Facts> => ({ ...world, agent: { ...agent, serviceUntil: at } });

/** From the request to the agent in use, everything in order. */
const path = (facts: Partial<Facts>, request: object, at = signed, grant: object = granting) => [
  step('request', requester, at, { ...request }, facts),
  step('submit', requester, at, {}, facts),
  step('findLawful', legalOfficer, at, reasons, facts),
  step('grant', unitCommander, at, { ...grant }, facts),
  step('activate', requester, at, {}, facts),
];
const said = (type: string, by: Actor, at: Instant, fields: object = {}, facts = world): Step =>
  step(type, by, at, { ...fields }, facts);

const early = [
  said('withdraw', requester, signed, reasons), said('findUnlawful', legalOfficer, signed, reasons),
  said('findLawfulWithChanges', legalOfficer, signed, reasons),
  said('refuse', unitCommander, signed, reasons),
  said('returnForChanges', unitCommander, signed, reasons),
];
const reviewed = { ...reasons, until: '2021-11-30T10:00:00.000Z' };
const clocks: Step[] = [
  ...path(world, abroad), ...early,
  said('timePassed', system, day, {}, { ...world, notices: [] }),
  said('pause', requester, day, reasons), said('resume', requester, day, reasons),
  said('review', unitCommander, day, { ...reasons, until }),
  said('timePassed', system, day, {}, left(day) as typeof world),
  said('agentServiceEnded', system, day, {}, left(until) as typeof world),
  said('agentServiceEnded', system, day, {}, left(day) as typeof world),
  said('timePassed', system, until), said('review', unitCommander, until, reviewed),
  said('stop', commander, until, reasons),
];
const inArea: Step[] = [
  ...path(world, local),
  said('timePassed', system, day, {}, over(day) as typeof world),
  said('operationEnded', system, day, {}, over(until) as typeof world),
  said('operationEnded', system, day, {}, over(day) as typeof world),
];
const kept = (at: Instant): Step[] => [
  said('logActivity', requester, at, { from: signed, to: signed, what: someText }),
  said('storeItem', records, at, secretItem),
  said('addDocument', records, at, { kind: 'other', reference: someText }),
  said('restoreRight', unitCommander, at, { suspension: 1 }),
];
const keeps: Step[] = [
  ...path(world, abroad), said('suspendRight', requester, day, { right: someText, ...reasons }),
  ...kept(day), said('stop', requester, until, reasons), ...kept(until),
  said('recordReturn', requester, until, { returnedAt: until }), said('close', records, until),
];

describe('§ 37³ the walk of a case', () => {
  const walks = [clocks, inArea, keeps].map((steps) => walk(machine, use, steps));
  leavesNothingOut(machine, ...walks);
});

describe('§ 37³ no path to an agent in use passes by a gate', () => {
  const notForAgents = { ...world.unit!, designated: ['37.2.1', '37.2.2'] };
  const broken: Broken[] = [
    ...onSubmission(requestToCollect), ...ownPurposes('KKS-37s3-1'),
    ...placeOrAim('KKS-37-2-1.e', 'KKS-37-2-2.d'), ...everyDecision('KKS-37s3-1'),
    ['the operation of its purpose', 'submit KKS-36-1-2', { operation: null }, {}],
    ['the unit of its purpose', 'submit KKS-36-1-4', {}, { purpose: '36-1-4' }],
    ['an agent', 'submit KKS-37s3-2', { agent: null }, {}],
    ['a serviceman', 'submit KKS-37s3-2', { agent: { ...agent, status: 'official' } }, {}],
    ['a cover', 'submit KKS-37s3-2', {}, { cover: [] }],
    ['designation for agents', 'submit KKS-37s3-3', { unit: notForAgents }, {}],
    ['a listed method', 'submit KKS-38', { methods: [] }, {}],
    ['no end after the operation', 'grant KKS-37s3-1-2', over(day), {}],
    ['no end after the service', 'grant KKS-37s3-2', left(day), {}],
  ];

  it.each(broken)('needs %s', (_, refusal, facts, request, grant = {}) => {
    const asked = { ...local, ...request };
    const whole = path({ ...world, ...facts }, asked, signed, { ...granting, ...grant });
    expectKeptOut(walk(machine, use, whole), refusal);
  });
  it.each([
    ['the Commander of the Defence Forces', commander, 'grant KKS-37s3-3'],
    ['the agent', { ...unitCommander, person: 'p_agent' }, 'grant KKS-36-3-3'],
    ['the requester', { ...unitCommander, person: requester.person }, 'grant KKS-36-3-3'],
  ])('is not permitted by %s', (_, by, refusal) => {
    const whole = path(world, abroad).map((each) =>
      each.type === 'grant' ? said('grant', by, signed, granting) : each);
    expectKeptOut(walk(machine, use, whole), refusal);
  });
});

describe('AMB-24 never in effect past its review date', () => {
  it('holds whatever date is asked for, across clock changes and ends of months', () => {
    const days: Instant[] =
      ['2021-03-27T18:00:00.000Z', '2021-04-30T21:30:00.000Z', '2021-08-31T07:00:00.000Z'];
    const signatures = fc.oneof(fc.constantFrom(...days), fc.date({
      min: new Date('2021-02-01T10:00:00Z'), max: new Date('2021-11-30T21:59:59Z'),
      noInvalidDate: true,
    }).map((date) => instant(date.toISOString())));
    fc.assert(fc.property(signatures, fc.integer({ min: -9e6, max: 17e9 }), (at, ms) => {
      const latest = lastInstant(at, lengthOf('P-REVIEW-OPEN'));
      const end = instant(new Date(Date.parse(at) + ms).toISOString());
      const whole = path(world, abroad, at, { ...granting, until: end });
      const snapshot = whole.reduce((before, each) => {
        const decision = decide(machine, before, each);
        return decision.taken ? decision.snapshot : before;
      }, start(machine, use));
      const granted = stateName(snapshot.value) === 'effective.running';
      expect(granted).toBe(at < end && end <= latest);
      const caseFile = snapshot.context as CaseFile;
      expect([effectiveAt(caseFile, at), effectiveAt(caseFile, end)]).toEqual([granted, false]);
    }), { seed: 373, numRuns: 200 });
  });
});
