import fc from 'fast-check';
import { someText, step, system } from '../../../test/support/situation.js';
import * as t from '../../../test/support/telling.js';
import { arrowsOf, statesOf, walk } from '../../../test/support/walk.js';
import type { Walk } from '../../../test/support/walk.js';
import { anniversary } from '#calendar/anniversary';
import { dayOf } from '#calendar/day';
import { instant } from '#calendar/instant';
import type { Instant } from '#calendar/instant';
import type { Facts } from '#law/facts';
import type { Step } from '#statechart/step';
import { machine } from './machine.js';

type More = Partial<Facts>;
const { said, withholding, freshly, ruling, letter } = t;
const reasons = { reasons: someText };
const clock = (at: Instant, facts: More = t.world) =>
  step('timePassed', system, at, { deadline: 'any' }, facts);

const ended: Instant = '2021-02-12T10:00:00.000Z';
const inTime: Instant = '2021-03-12T09:00:00.000Z';
const nextYear: Instant = '2022-03-11T09:00:00.000Z';

/** A case off the court path, from the end of the act to every end it can have. */
const branch8: Step[] = [
  said('actEnded', ended, { finding: 'target' }),
  said('actChanged', '2021-02-13T10:00:00.000Z'),
  said('actChanged', '2021-02-13T10:00:00.000Z', {}, t.withAct({ items: [] })),
  said('declassify', '2021-02-15T10:00:00.000Z', {}),
  said('actChanged', '2021-02-16T10:00:00.000Z'),
  clock(t.lapse),
  said('actChanged', '2021-03-11T10:00:00.000Z'),
  said('withhold', inTime, withholding),
  clock('2021-03-15T22:00:00.000Z'),
  said('markUndeliverable', inTime, { ...reasons, attempts: someText }),
  said('retry', '2021-05-11T09:00:00.000Z'),
  said('reviewGround', '2021-06-10T09:00:00.000Z', reasons),
  said('ceaseGround', '2021-06-11T09:00:00.000Z', { ...reasons, grounds: ['40-2-3'] }),
  clock('2021-12-10T09:00:00.000Z'),
  said('actChanged', '2022-01-11T09:00:00.000Z'),
  said('withholdPermanently', nextYear, freshly),
  clock('2022-03-15T22:00:00.000Z'),
  said('revoke', '2022-05-02T09:00:00.000Z', reasons),
  said('notify', '2022-05-03T09:00:00.000Z', letter),
];

const there = (type: string, at: Instant, fields: object = {}) =>
  said(type, at, { ...fields }, t.courtWorld);
const refusal = { ...ruling, effective: '2022-04-01T09:00:00.000Z' };

/** A case on the court path. */
const branch9: Step[] = [
  there('actEnded', ended, { finding: 'target' }),
  clock(t.lapse, t.courtWorld),
  there('withhold', inTime, withholding),
  clock('2022-01-10T08:00:00.000Z', t.courtWorld),
  there('applyToCourt', '2022-02-22T09:00:00.000Z', withholding),
  clock('2022-02-22T22:00:00.000Z', t.courtWorld),
  there('applyToCourt', '2022-03-01T09:00:00.000Z', withholding),
  there('reviewGround', '2022-03-02T09:00:00.000Z', reasons),
  there('actChanged', '2022-03-02T09:00:00.000Z'),
  there('ceaseGround', '2022-03-03T09:00:00.000Z', { ...reasons, grounds: ['40-2-3'] }),
  there('withdrawApplication', '2022-03-03T09:00:00.000Z', { ...reasons, grounds: ['40-2-3'] }),
  there('permit', '2022-03-04T09:00:00.000Z', { ...ruling, extent: 'whole' }),
  there('permit', '2022-03-04T09:00:00.000Z', { ...ruling, extent: 'inPart' }),
  there('refusePermission', '2022-03-04T09:00:00.000Z', refusal),
  there('appeal', '2022-03-05T09:00:00.000Z', { reference: someText }),
  clock('2022-03-10T22:00:00.000Z', t.courtWorld),
  clock('2022-04-01T09:00:00.000Z', t.courtWorld),
  there('refusePermission', '2022-04-04T09:00:00.000Z', refusal),
  there('revoke', '2022-05-02T09:00:00.000Z', reasons),
  clock('2022-07-01T09:00:00.000Z', t.courtWorld),
];

const other = (type: string, at: Instant, fields: object = {}, facts: More = t.otherWorld) =>
  said(type, at, { ...fields }, facts);
const unknown: More = { ...t.otherWorld, subject: { ...t.subject, identified: false } };

/** Somebody else in the act: known or not, restricted or not. */
const others: Step[] = [
  other('actEnded', ended, { finding: 'notRestricted' }),
  other('actEnded', ended, { finding: 'restricted' }),
  other('actEnded', '2021-04-01T09:00:00.000Z', { finding: 'restricted' }),
  other('actEnded', ended, { finding: 'restricted' }, unknown),
  other('personIdentified', '2021-02-20T09:00:00.000Z'),
  other('determine', '2021-02-22T09:00:00.000Z', { ...reasons, finding: 'restricted' }),
  other('determine', '2021-02-23T09:00:00.000Z', { ...reasons, finding: 'notRestricted' }),
  clock(t.lapse, t.otherWorld),
  other('determine', inTime, { ...reasons, finding: 'notRestricted' }),
  other('determine', '2021-03-13T09:00:00.000Z', { ...reasons, finding: 'restricted' }),
  other('personIdentified', '2021-04-02T09:00:00.000Z'),
  other('markUndeliverable', '2021-04-06T09:00:00.000Z', { ...reasons, attempts: someText }),
  clock('2022-04-06T09:00:00.000Z', t.otherWorld),
];

/** Somebody found not restricted before anybody knew who it was. */
const knownLater: Step[] = [
  other('actEnded', ended, { finding: 'notRestricted' }, unknown),
  other('personIdentified', '2021-02-20T09:00:00.000Z'),
];

const walked = (steps: readonly Step[]): Walk => walk(machine, t.telling(), steps);
const all = [branch8, branch9, others, knownLater].map(walked);
const union = (name: 'states' | 'arrows') =>
  [...new Set(all.flatMap((each) => [...each[name]]))].sort();

describe('§ 40 the decision tree', () => {
  it('is walked to every state', () => {
    const states = statesOf(machine).sort();
    expect(states).toHaveLength(11);
    expect(union('states')).toEqual(states);
  });
  it('is walked over every arrow', () => {
    const arrows = arrowsOf(machine).sort();
    expect(arrows.length).toBeGreaterThan(40);
    expect(union('arrows')).toEqual(arrows);
  });
  it('keeps the court path and the other apart', () => {
    const [off, on] = all.map(({ states }) => states);
    expect(off).not.toContain('withheldByCourt');
    expect(off).not.toContain('courtPending');
    expect(on).not.toContain('withheldPermanently');
  });
});

/** The walk with one step said otherwise. */
const broken = (steps: readonly Step[], type: string, change: object): Walk =>
  walked(steps.map((each) => (each.type === type ? ({ ...each, ...change } as Step) : each)));
const facts = (type: string, steps: readonly Step[], more: object): object => ({
  facts: { ...steps.find((each) => each.type === type)!.facts, ...more },
});
const stranger = { person: 'p_legal', office: 'legalOfficer', unit: null, serviceman: true,
  commands: [], authorisations: [] };
const decider = { ...stranger, person: 'p_decider', office: 'unitCommander', commands: ['u_1'],
  authorisations: ['40.3', '40.4'].map((provision) => ({
    id: 'a_1', provision, from: ended, until: '2023-01-01T00:00:00.000Z',
  })) };

const sharedGates: [string, string, object][] = [
  ['KKS-40-2', 'no ground', { grounds: [] }],
  ['KKS-40-2', 'no reasons', { reasons: undefined }],
  ['KKS-40-2-1', 'no other person', { grounds: ['40-2-1'] }],
  ['KKS-40-2-2', 'no means', { grounds: ['40-2-2'] }],
  ['KKS-40-2-3', 'no source', { source: undefined }],
  ['KKS-40-2-4', 'no partner', { grounds: ['40-2-4'], partner: 'RU' }],
];

describe('§ 40 (3) nobody is left un-notified past a gate', () => {
  it.each([
    ...sharedGates,
    ['KKS-40-3.a', 'a legal officer', facts('withhold', branch8, { actor: stranger })],
    ['KKS-40-3.a', 'the decider of the act',
      { by: decider, ...facts('withhold', branch8, { actor: decider }) }],
  ])('%s: %s', (rule, _, change) => {
    const { states, refusals } = broken(branch8, 'withhold', change);
    expect(states).not.toContain('withheldTemporarily');
    expect(states).not.toContain('withheldPermanently');
    expect(refusals).toContain(`withhold ${rule}`);
  });
});

/** Without the early declassification, which would move the anniversary too. */
const toTheYear = branch8.filter(({ type }) => type !== 'declassify');

describe('§ 40 (4) nobody is left un-notified permanently past a gate', () => {
  it.each([
    ...sharedGates,
    ['KKS-40-4.a', 'on the anniversary', { at: '2022-03-10T21:59:59.999Z' }],
    ['KKS-40-4.b', 'a legal officer', facts('withholdPermanently', branch8, { actor: stranger })],
    ['KKS-40-4.b', 'the decider of the act',
      { by: decider, ...facts('withholdPermanently', branch8, { actor: decider }) }],
    ['KKS-40-4.c', 'the old reasons', { reasons: someText }],
    ['KKS-40-5.a', 'the court path', facts('withholdPermanently', branch8, t.courtWorld)],
  ])('%s: %s', (rule, _, change) => {
    const { states, refusals } = broken(toTheYear, 'withholdPermanently', change);
    expect(states).toContain('withheldTemporarily');
    expect(states).not.toContain('withheldPermanently');
    expect(refusals).toContain(`withholdPermanently ${rule}`);
  });
});

describe('§ 40 (5) no permission past a gate', () => {
  it.each([
    ['applyToCourt', 'KKS-40-5.a', facts('applyToCourt', branch9, t.world)],
    ['applyToCourt', 'KKS-40-5.b', facts('applyToCourt', branch9, { actor: decider })],
    ['applyToCourt', 'KKS-40-5.f', { grounds: undefined }],
    ['applyToCourt', 'KKS-40-2-3', { source: undefined }],
    ['permit', 'KKS-40-5.d', { reference: undefined }],
  ])('%s %s', (type, rule, change) => {
    const { states, refusals } = broken(branch9, type, change);
    expect(states).not.toContain('withheldByCourt');
    expect(refusals).toContain(`${type} ${rule}`);
  });
});

describe('§ 40 (4) never permanent on or before the anniversary day', () => {
  const moment = (from: string, to: string) =>
    fc.integer({ min: Date.parse(from), max: Date.parse(to) })
      .map((ms) => instant(new Date(ms).toISOString()));

  it('whatever the lapse and whenever it is signed', () => {
    fc.assert(
      fc.property(
        moment('2019-02-27T00:00:00Z', '2021-04-01T00:00:00Z'), fc.integer({ min: 0, max: 96 }),
        (lapsesAt, hours) => {
          const act = { endedAt: '2019-01-01T00:00:00.000Z', items: [{ id: '0', lapsesAt }] };
          const world = t.withAct(act as object);
          const due = t.after(
            said('actEnded', lapsesAt, {}, world), said('withhold', lapsesAt, withholding, world),
          );
          const last = anniversary(dayOf(lapsesAt), 1);
          const at = instant(
            new Date(Date.parse(`${last}T00:00:00Z`) + (hours - 48) * 3_600_000).toISOString(),
          );
          const { taken } = t.decided(due, said('withholdPermanently', at, freshly, world));
          expect(taken).toBe(dayOf(at) > last);
        },
      ),
      { seed: 40, numRuns: 400 },
    );
  });
});
