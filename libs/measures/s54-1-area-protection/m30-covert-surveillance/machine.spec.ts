import fc from 'fast-check';
import {
  area, earlierDecision, path, sentNotice, threat,
} from '../../../../test/support/area-protection.js';
import { everyRequest } from '../../../../test/support/every-request.js';
import {
  commander, file, kapo, legalOfficer, records, requester, secretItem, someText, step, system,
  unitCommander,
} from '../../../../test/support/situation.js';
import { walk } from '../../../../test/support/walk.js';
import { leavesNothingOut } from '../../../../test/support/whole-walk.js';
import { instant } from '#calendar/instant';
import type { Instant } from '#calendar/instant';
import type { Facts } from '#law/facts';
import { effectiveAt } from '#statechart/case-file';
import type { CaseFile } from '#statechart/case-file';
import { decide, start, stateName } from '#statechart/decide';
import type { Snapshot } from '#statechart/decide';
import type { Actor, Step } from '#statechart/step';
import { machine } from './machine.js';

const world: Partial<Facts> = {
  unit: { id: 'u_1', temporary: false, commander: 'p_unit', designated: ['54-1.2'] },
  area,
  threat,
  notices: [sentNotice('kapo', 'KKS-54s1-3.c'), sentNotice('minister', 'KKS-54s1-3.d')],
  telling: [{ case: 'c_2', person: 'p_subject' }],
};
const signed: Instant = '2021-02-01T10:00:00.000Z';
const over: Instant = '2021-02-02T10:00:00.000Z';
const reasons = { reasons: someText };
const said = (type: string, by: Actor, at: Instant, more: Partial<Facts> = {}) =>
  step(type, by, at, reasons, { ...world, ...more });

/** What may happen besides, at one instant. */
const besides = (at: Instant, more: Partial<Facts> = {}): Step[] => [
  said('stop', requester, at, more),
  said('object', kapo, at, more),
  said('confirm', commander, at, more),
  step('areaEnded', system, at, {}, { ...world, area: { ...area, until: at } }),
  step('threatClosed', system, at, {}, { ...world, threat: { ...threat, closedAt: at } }),
  step('timePassed', system, at, { deadline: 'term' }, { ...world, ...more }),
];

const recorded = (at: Instant): Step[] => [
  step('logActivity', requester, at, { from: signed, to: signed, what: someText }, world),
  step('storeItem', records, at, secretItem, world),
  step('identify', records, at, { person: 'p_other', finding: 'restricted' }, world),
  step('addDocument', records, at, { kind: 'other', reference: someText }, world),
];

const afterwards = (at: Instant): Step[] => [
  step('keepLonger', records, at, { ...reasons, ground: 'areaTask' }, world),
  step('endNeed', records, at, reasons, world),
  step('recordDeletion', records, at, { reference: someText, what: someText }, world),
  step('confirmDeletion', unitCommander, at, {}, world),
  step('close', records, at, {}, world),
];

const early: Step[] = [
  said('withdraw', requester, signed),
  said('refuse', commander, signed),
  said('returnForChanges', commander, signed),
  said('findUnlawful', legalOfficer, signed),
  said('findLawfulWithChanges', legalOfficer, signed),
];
const everything = [
  ...path(world, {}, signed, over), ...early,
  ...besides(signed), ...besides('2021-02-01T14:00:00.000Z', { notices: [] }), ...besides(over),
  ...recorded(over), ...afterwards('2021-02-02T11:00:00.000Z'),
  step('timePassed', system, '2021-02-03T11:00:00.000Z', { deadline: 'deletion' }, world),
];

describe('§ 54¹ (2) 2) the walk of a case', () => {
  leavesNothingOut(machine, walk(machine, file('M30'), everything));
});

describe('§ 54¹ (3) no path to a measure in effect passes by a gate', () => {
  const walked = (steps: readonly Step[]) => walk(machine, file('M30'), steps);
  const inEffect = (states: ReadonlySet<string>) =>
    [...states].filter((state) => state.startsWith('effective'));
  /** In order but for one step, which is said on other facts or by another. */
  const spoilt = (type: string, facts: Partial<Facts>, by?: Step['by']): Step[] =>
    path(world, {}, signed, over).map(({ at, type: said, by: usual, facts: _, ...fields }) =>
      step(said, said === type ? by ?? usual : usual, at, fields,
        said === type ? { ...world, ...facts } : world));
  const authorised: Facts['actor'] = {
    ...unitCommander, serviceman: true, commands: ['u_1'],
    authorisations: [{ id: 'a_1', provision: '54-1.3', from: signed, until: over }],
  };
  const other = { case: 'c_9', measure: 'M14', at: signed, until: null };

  it.each([
    ...everyRequest,
    ['the purpose of § 36 (1) 6)', 'KKS-36-1-6', { purpose: '36-1-3' }],
    ['an area', 'KKS-50', { area: undefined }],
    ['urgency', 'KKS-54s1-2.a', { cannotBePostponed: undefined }],
    ['a threat', 'KKS-54s1-2.b', { threat: undefined }],
    ['the link', 'KKS-54s1-2-2', { link: undefined }],
    ['watching only', 'KKS-54s1-2-2', { interceptsMessages: true }],
  ])('asks the request for %s', (_, rule, request) => {
    const { states, refusals } = walked(path(world, request, signed, over));
    expect([...refusals]).toContain(`submit ${rule}`);
    expect(inEffect(states)).toEqual([]);
  });
  it.each<[string, string, string, Partial<Facts>]>([
    ['an area', 'KKS-50', 'submit grant activate', { area: { ...area, until: signed } }],
    ['its designation', 'KKS-50-0-3', 'submit grant', { area: { ...area, kind: 3 } }],
    ['a heightened threat', 'KKS-54s1-2.b', 'submit grant activate',
      { threat: { ...threat, grade: 'significant' } }],
    ['an open threat', 'KKS-54s1-2.b', 'submit grant activate',
      { threat: { ...threat, closedAt: signed } }],
    ['a threat to the area', 'KKS-54s1-2.b', 'submit grant',
      { threat: { ...threat, area: 'n_other' } }],
    ['another assessor', 'KKS-54s1-2.b', 'submit grant',
      { threat: { ...threat, assessor: requester.person } }],
    ['a new threat', 'KKS-54s1-2.b', 'submit grant',
      { earlier: [{ ...earlierDecision, threat: 'n_threat' }] }],
    ['one at a time', 'KKS-54s1-2-2', 'submit grant activate', { alsoWatched: [other] }],
    ['a competent unit', 'KKS-54s1-3.a', 'submit grant activate', { unit: null }],
    ['no overlap', 'KKS-54s1-3.b', 'grant', { earlier: [{ ...earlierDecision, until: over }] }],
    ['the notice to KAPO', 'KKS-54s1-3.c', 'activate', { notices: world.notices!.slice(1) }],
    ['the minister told', 'KKS-54s1-3.d', 'activate', { notices: world.notices!.slice(0, 1) }],
  ])('asks the registers for %s', (_, rule, types, facts) => {
    for (const type of types.split(' ')) {
      const { states, refusals } = walked(spoilt(type, facts));
      expect([...refusals]).toContain(`${type} ${rule}`);
      expect(inEffect(states)).toEqual([]);
    }
  });
  it.each([
    ['a unit commander without authorisation', 'KKS-54s1-3.a', unitCommander, {}],
    ['the requester', 'KKS-36-3-3', requester, {}],
    ['the legal officer who checked', 'KKS-36-3-3', legalOfficer, {}],
    ['an authorised commander a second time', 'KKS-54s1-3.a', unitCommander, {
      actor: authorised, earlier: [earlierDecision],
    }],
  ])('does not let %s decide', (_, rule, by, facts) => {
    const { states, refusals } = walked(spoilt('grant', facts, by));
    expect([...refusals]).toEqual(expect.arrayContaining([`grant ${rule}`]));
    expect(inEffect(states)).toEqual([]);
  });
  it('lets an authorised commander decide the first, and the Commander a repeat', () => {
    const first = walked(spoilt('grant', { actor: authorised }, unitCommander));
    const repeat = walked(spoilt('grant', { earlier: [earlierDecision] }));
    expect(inEffect(first.states)).toEqual(['effective.running']);
    expect(inEffect(repeat.states)).toEqual(['effective.running']);
  });
});

describe('§ 54¹ (3) never in effect past 24 hours', () => {
  const walkedBy = (at: Instant, until: Instant): Snapshot =>
    path(world, {}, at, until).reduce((snapshot, said) => {
      const decision = decide(machine, snapshot, said);
      return decision.taken ? decision.snapshot : snapshot;
    }, start(machine, file('M30')));
  const aYear = fc.integer({ min: 0, max: 333 * 86_400_000 })
    .map((ms) => new Date(Date.parse('2021-02-01T10:00:00.000Z') + ms).toISOString());
  const clockChanges = fc.constantFrom(
    '2021-03-27T18:00:00.000Z', '2021-10-30T21:30:00.000Z', '2021-02-28T22:00:00.000Z',
  );
  const signatures = fc.oneof(clockChanges, aYear).map(instant);

  it('holds whatever end is asked for, across clock changes and ends of months', () => {
    fc.assert(
      fc.property(signatures, fc.integer({ min: -90_000_000, max: 90_000_000 }), (at, ms) => {
        const until = instant(new Date(Date.parse(at) + ms).toISOString());
        const snapshot = walkedBy(at, until);
        const caseFile = snapshot.context as CaseFile;
        const granted = stateName(snapshot.value) === 'effective.running';
        expect(granted).toBe(ms > 0 && ms <= 86_400_000);
        expect(effectiveAt(caseFile, until)).toBe(false);
        expect(effectiveAt(caseFile, at)).toBe(granted);
      }),
      { seed: 54, numRuns: 300 },
    );
  });
});
