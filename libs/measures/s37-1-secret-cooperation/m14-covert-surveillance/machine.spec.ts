import fc from 'fast-check';
import { newFacts, ownParts, requestToCollect } from '../../../../test/support/every-request.js';
import { cooperating, cooperationPath } from '../../../../test/support/secret-cooperation.js';
import {
  commander, file, kapo, legalOfficer, records, requester, secretItem, someText, step, system,
  unitCommander,
} from '../../../../test/support/situation.js';
import { walk } from '../../../../test/support/walk.js';
import { leavesNothingOut } from '../../../../test/support/whole-walk.js';
import { instant, plusMonths } from '#calendar/instant';
import type { Instant } from '#calendar/instant';
import type { Facts } from '#law/facts';
import { effectiveAt } from '#statechart/case-file';
import type { CaseFile } from '#statechart/case-file';
import { decide, start, stateName } from '#statechart/decide';
import type { Snapshot } from '#statechart/decide';
import type { Actor, Step } from '#statechart/step';
import { machine } from './machine.js';

const signed: Instant = '2021-02-03T07:00:00.000Z';
const over: Instant = '2021-04-03T06:00:00.000Z';
const sent = { to: 'kapo', by: 'KKS-37s1-4s4', sentAt: signed, receivedAt: null };
const world: Partial<Facts> = {
  unit: { id: 'u_1', temporary: false, commander: 'p_unit', designated: ['37-1.4-2'] },
  subject: cooperating,
  notices: [{ id: 'o_1', ...sent }],
  telling: [{ case: 'c_2', person: 'p_subject' }],
};
const reasons = { reasons: someText };
const said = (type: string, by: Actor, at: Instant, more: Partial<Facts> = {}) =>
  step(type, by, at, reasons, { ...world, ...more });
const path = (facts: Partial<Facts> = {}, request: object = {}) =>
  cooperationPath({ ...world, ...facts }, request, signed, over);

const besides = (at: Instant, more: Partial<Facts> = {}): Step[] => [
  said('stop', requester, at, more),
  said('object', kapo, at, more),
  said('confirm', commander, at, more),
  step('consentWithdrawn', system, at, { consent: 'n_1' }, { ...world, ...more }),
  step('cooperationEnded', system, at, {}, { ...world, ...more }),
  step('timePassed', system, at, { deadline: 'any' }, { ...world, ...more }),
];
const early: Step[] = [
  said('withdraw', requester, signed),
  said('refuse', commander, signed),
  said('returnForChanges', commander, signed),
  said('findUnlawful', legalOfficer, signed),
  said('findLawfulWithChanges', legalOfficer, signed),
];
const recorded: Step[] = [
  step('logActivity', requester, over, { from: signed, to: signed, what: someText }, world),
  step('storeItem', records, over, secretItem, world),
  step('identify', records, over, { person: 'p_other', finding: 'restricted' }, world),
  step('addDocument', records, over, { kind: 'endReport', reference: someText }, world),
  step('close', records, over, {}, world),
];
const dayLater: Instant = '2021-02-04T07:00:00.000Z';
const everything = [
  ...path(), ...early, ...besides(signed), ...besides(dayLater, { notices: [] }),
  ...besides(over), ...recorded,
];

describe('§ 37¹ (4²) 3) the walk of a case', () => {
  leavesNothingOut(machine, walk(machine, file('M14'), everything));
});

describe('§ 37¹ (4³) no path to a measure in effect passes by a gate', () => {
  const walked = (steps: readonly Step[]) => walk(machine, file('M14'), steps);
  const inEffect = ({ states }: ReturnType<typeof walk>) =>
    [...states].filter((state) => state.startsWith('effective'));
  const spoilt = (type: string, facts: Partial<Facts>, by?: Actor): Step[] =>
    path().map(({ at, type: usual, by: speaker, facts: _, ...fields }) =>
      step(usual, usual === type ? by ?? speaker : speaker, at, fields,
        usual === type ? { ...world, ...facts } : world));
  const withdrawn = [{ ...cooperating.consents[0]!, withdrawnAt: signed }];
  const other = { case: 'c_9', measure: 'M30', at: signed, until: null };

  it('leads to a measure in effect when everything is in order', () => {
    expect(inEffect(walked(path()))).toEqual(['effective.running']);
  });
  it.each([
    ...requestToCollect,
    ['a consent', 'KKS-37s1-4s2.a', { consent: undefined }],
    ['an aim', 'KKS-37s1-4s2.b', { aim: undefined }],
    ['the operation', 'KKS-36-1-2', { purpose: '36-1-2' }],
    ['the provision on secrets', 'KKS-36-1-3', { purpose: '36-1-3' }],
    ['the unit protected', 'KKS-36-1-4', { purpose: '36-1-4' }],
    ['watching only', 'KKS-37s1-4s2-3', { entersPremises: true }],
  ])('asks the request for %s', (_, rule, request) => {
    const seen = walked(path({}, request));
    expect([...seen.refusals]).toContain(`submit ${rule}`);
    expect(inEffect(seen)).toEqual([]);
  });
  it.each<[string, string, string, Partial<Facts>]>([
    ['involvement', 'KKS-37s1-4s2.a', 'submit grant activate',
      { subject: { ...cooperating, cooperatesUntil: signed } }],
    ['a consent in force', 'KKS-37s1-4s2.a', 'submit grant activate',
      { subject: { ...cooperating, consents: withdrawn } }],
    ['a designated unit', 'KKS-37s1-4s2.c', 'submit grant activate', { unit: null }],
    ['one surveillance', 'KKS-37s1-4s2-3', 'submit grant activate', { alsoWatched: [other] }],
    ...newFacts(other),
    ['the notice to KAPO', 'KKS-37s1-4s4', 'activate', { notices: [] }],
  ])('asks the registers for %s', (_, rule, types, facts) => {
    for (const type of types.split(' ')) {
      const seen = walked(spoilt(type, facts));
      expect([...seen.refusals]).toContain(`${type} ${rule}`);
      expect(inEffect(seen)).toEqual([]);
    }
  });
  it.each([
    ['a unit commander without authorisation', 'KKS-37s1-4s3.a', unitCommander],
    ...ownParts,
  ])('does not let %s decide', (_, rule, by) => {
    const seen = walked(spoilt('grant', {}, by));
    expect([...seen.refusals]).toContain(`grant ${rule}`);
    expect(inEffect(seen)).toEqual([]);
  });
});

describe('§ 37¹ (4³) never in effect past two months', () => {
  const grantedAt = (at: Instant, until: Instant): Snapshot =>
    cooperationPath(world, {}, at, until).reduce((snapshot, each) => {
      const decision = decide(machine, snapshot, each);
      return decision.taken ? decision.snapshot : snapshot;
    }, start(machine, file('M14')));
  const clockChanges = fc.constantFrom(
    '2021-03-28T00:30:00.000Z', '2021-08-31T00:30:00.000Z', '2021-12-31T07:00:00.000Z',
  );
  const aYear = fc.integer({ min: 0, max: 333 * 86_400_000 })
    .map((ms) => new Date(Date.parse(signed) + ms).toISOString());

  it('holds whatever end is asked for, across clock changes and ends of months', () => {
    fc.assert(
      fc.property(
        fc.oneof(clockChanges, aYear).map(instant), fc.integer({ min: -3, max: 70 }),
        fc.integer({ min: -1, max: 1 }), (at, days, ms) => {
          const aim = days > 62 ? plusMonths(at, 2) : at;
          const shift = days > 62 ? ms : days * 86_400_000 + ms;
          const until = instant(new Date(Date.parse(aim) + shift).toISOString());
          const snapshot = grantedAt(at, until);
          const granted = stateName(snapshot.value) === 'effective.running';
          expect(granted).toBe(at < until && until <= plusMonths(at, 2));
          expect(effectiveAt(snapshot.context as CaseFile, until)).toBe(false);
          expect(effectiveAt(snapshot.context as CaseFile, at)).toBe(granted);
        },
      ),
      { seed: 37, numRuns: 300 },
    );
  });
});
