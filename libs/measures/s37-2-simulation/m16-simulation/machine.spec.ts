import fc from 'fast-check';
import { actingAbroad, inOperation, operation, world } from '../../../../test/support/abroad.js';
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
import type { Facts } from '#law/facts';
import { lengthOf } from '#law/policies/parameters';
import { effectiveAt } from '#statechart/case-file';
import type { CaseFile } from '#statechart/case-file';
import { decide, start, stateName } from '#statechart/decide';
import type { Actor, Step } from '#statechart/step';
import { machine } from './machine.js';

const abroad = { ...actingAbroad, simulates: 'branch' };
const local = { ...inOperation, simulates: 'privateLegalPerson' };
const signed: Instant = '2021-02-01T10:00:00.000Z';
const until: Instant = '2021-08-01T09:00:00.000Z';
const reasons = { reasons: someText };
const granting = { ...reasons, proportionality: someText, extent: 'asAsked', until };
const simulation = file('M16', { subject: null });
const over = (at: Instant): Partial<Facts> =>
  ({ ...world, operation: { ...operation, until: at } });

/** From the request to the running simulation, everything in order. */
const path = (facts: Partial<Facts>, request: object, at = signed, grant: object = granting) => [
  step('request', requester, at, { ...request }, facts),
  step('submit', requester, at, {}, facts),
  step('findLawful', legalOfficer, at, reasons, facts),
  step('grant', commander, at, { ...grant }, facts),
  step('activate', requester, at, {}, facts),
];
const said = (type: string, by: Actor, at: Instant, fields: object = {}, facts = world): Step =>
  step(type, by, at, { ...fields }, facts);

const early = [
  said('withdraw', requester, signed, reasons), said('findUnlawful', legalOfficer, signed, reasons),
  said('findLawfulWithChanges', legalOfficer, signed, reasons),
  said('refuse', commander, signed, reasons), said('returnForChanges', commander, signed, reasons),
];
const kept = (at: Instant): Step[] => [
  said('logActivity', requester, at, { from: signed, to: signed, what: someText }),
  said('storeItem', records, at, secretItem),
  said('addDocument', records, at, { kind: 'other', reference: someText }),
  said('recordTransaction', requester, at, { madeAt: signed, what: someText }),
  said('settleTransaction', requester, at, { transaction: 1, reference: someText }),
];
const informing = (at: Instant) => said('informMinister', commander, at, { report: someText });
const day: Instant = '2021-02-03T10:00:00.000Z';
const after: Instant = '2021-08-02T09:00:00.000Z';
const actsAbroad: Step[] = [
  ...path(world, abroad), ...early,
  said('timePassed', system, day, {}, { ...world, notices: [] }), informing(day),
  said('review', commander, until, { ...reasons, until: '2022-01-31T10:00:00.000Z' }),
  said('stop', unitCommander, until, reasons), said('timePassed', system, until),
];
const keeps: Step[] = [
  ...path(world, abroad), ...kept(day),
  said('stop', unitCommander, until, reasons), ...kept(after), informing(after),
  said('close', records, after),
];
const inArea = [
  ...path(world, local), said('operationEnded', system, day, {}, over(until)),
  said('operationEnded', system, day, {}, over(day)),
  said('timePassed', system, day, {}, over(day)),
  said('timePassed', system, until),
  said('review', commander, until, { ...reasons, until: '2021-11-01T10:00:00.000Z' }),
  said('timePassed', system, until, {}, over(until)),
  said('operationEnded', system, until, {}, over(until)),
  said('operationEnded', system, until, {}, world),
];

describe('§ 37² the walk of a case', () => {
  const walks = [actsAbroad, keeps, inArea].map((steps) => walk(machine, simulation, steps));
  leavesNothingOut(machine, ...walks);
});

describe('§ 37² no path to a simulation in effect passes by a gate', () => {
  const broken: Broken[] = [
    ...onSubmission(requestToCollect), ...ownPurposes('KKS-37s2-1'),
    ...placeOrAim('KKS-37-2-1.d', 'KKS-37-2-2.c'), ...everyDecision('KKS-37s2-1'),
    ['what is simulated', 'submit KKS-37s2-1', {}, { simulates: 'publicBody' }],
    ['the operation of its purpose', 'submit KKS-36-1-2', { operation: null }, {}],
    ['the unit of its purpose', 'submit KKS-36-1-4', {}, { purpose: '36-1-4' }],
    ['a listed method', 'submit KKS-38', { methods: [] }, {}],
  ];

  it.each(broken)('needs %s', (_, refusal, facts, request, grant = {}) => {
    const asked = { ...local, ...request };
    const whole = path({ ...world, ...facts }, asked, signed, { ...granting, ...grant });
    expectKeptOut(walk(machine, simulation, whole), refusal);
  });
  it.each([
    ['a delegate', unitCommander, 'grant KKS-37s2-2'],
    ['the legal officer', legalOfficer, 'grant KKS-36-3-3'],
  ])('is not decided by %s', (_, by, refusal) => {
    const whole = path(world, abroad).map((each) =>
      each.type === 'grant' ? said('grant', by, signed, granting) : each);
    expectKeptOut(walk(machine, simulation, whole), refusal);
  });
  it('tells the minister for clause 2) of § 37 (2), and nobody for clause 1)', () => {
    const noticesOf = (request: object) => {
      const [ask, submit, check, grant] = path(world, request) as [Step, Step, Step, Step];
      const checked = taken([ask, submit, check]);
      const decision = decide(machine, checked, grant);
      return decision.taken ? decision.effects.filter(({ type }) => type === 'notice').length : -1;
    };
    expect([noticesOf(abroad), noticesOf(local)]).toEqual([1, 0]);
  });
});

describe('§ 37² what has ceased since the decision forbids to begin', () => {
  const decided = path(world, local).slice(0, 4);
  const beginning = (facts: Partial<Facts>) => {
    const begin = step('activate', requester, day, {}, { ...world, ...facts });
    const decision = decide(machine, taken(decided), begin);
    return decision.taken ? [] : decision.refusals.map(({ rule }) => rule);
  };

  it('holds while everything stands', () => {
    expect(beginning({})).toEqual([]);
  });
  it.each([
    ['the operation', over(day), ['KKS-37s2-1-2', 'KKS-37-2-1.d', 'KKS-36-1-2']],
    ['the designation', { unit: null }, ['KKS-37-3']],
    ['the method on the list', { methods: [] }, ['KKS-38']],
  ])('without %s', (_, facts, rules) => {
    expect(beginning(facts)).toEqual(rules);
  });
});

const taken = (said: readonly Step[]) => said.reduce((snapshot, each) => {
  const decision = decide(machine, snapshot, each);
  return decision.taken ? decision.snapshot : snapshot;
}, start(machine, simulation));

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
      const snapshot = taken(path(world, abroad, at, { ...granting, until: end }));
      const granted = stateName(snapshot.value) === 'effective.running';
      expect(granted).toBe(at < end && end <= latest);
      const caseFile = snapshot.context as CaseFile;
      expect([effectiveAt(caseFile, at), effectiveAt(caseFile, end)]).toEqual([granted, false]);
    }), { seed: 372, numRuns: 200 });
  });
});
