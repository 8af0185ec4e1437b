import fc from 'fast-check';
import { someText } from '../../../test/support/situation.js';
import { branch8, branch9, ended } from '../../../test/support/telling-paths.js';
import * as t from '../../../test/support/telling.js';
import { walk } from '../../../test/support/walk.js';
import type { Walk } from '../../../test/support/walk.js';
import { anniversary } from '#calendar/anniversary';
import { dayOf } from '#calendar/day';
import { instant } from '#calendar/instant';
import type { Step } from '#statechart/step';
import { machine } from './machine.js';

const { said, withholding, freshly } = t;

/** What leads aside of the decisions, or moves the anniversary, is walked in the machine's spec. */
const aside = [
  'actChanged', 'declassify', 'markUndeliverable', 'retry', 'notify', 'reviewGround',
];
const straight = (steps: readonly Step[]) => steps.filter(({ type }) => !aside.includes(type));

/** The walk with one step said otherwise. */
const broken = (steps: readonly Step[], type: string, change: object): Walk =>
  walk(machine, t.telling(), straight(steps).map((each) =>
    (each.type === type ? ({ ...each, ...change } as Step) : each)));
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
    const { states, refusals } = broken(branch8, 'withholdPermanently', change);
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
      { seed: 40, numRuns: 200 },
    );
  });
});
