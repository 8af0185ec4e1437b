import { actingAbroad, world } from '../../../../test/support/abroad.js';
import {
  commander, file, legalOfficer, requester, someText, step, unitCommander,
} from '../../../../test/support/situation.js';
import type { Instant } from '#calendar/instant';
import type { Facts } from '#law/facts';
import { effectiveAt } from '#statechart/case-file';
import type { CaseFile } from '#statechart/case-file';
import { decide, revive, stateName } from '#statechart/decide';
import type { Actor } from '#statechart/step';
import { machine } from './machine.js';

const at: Instant = '2021-05-03T07:00:00.000Z';
const until: Instant = '2021-11-03T08:00:00.000Z';
const due: Instant = '2021-05-01T07:00:00.000Z';
const kept = { at: '2021-02-01T10:00:00.000Z', by: commander, until: due } as const;
const missed = file('M16', {
  asked: { ...actingAbroad, simulates: 'branch' },
  effectiveFrom: '2021-02-01T11:00:00.000Z', until: due,
  kept: { granting: kept, decision: kept, check: { ...kept, by: legalOfficer } },
});
const reviewing = (by: Actor, fields: object = {}, facts: Partial<Facts> = {}) => {
  const snapshot = revive(machine, { state: 'effective.suspended', file: missed });
  const given = { reasons: someText, until, ...fields };
  return decide(machine, snapshot, step('review', by, at, given, { ...world, ...facts }));
};
const refusing = (...said: Parameters<typeof reviewing>) => {
  const decision = reviewing(...said);
  return decision.taken ? [] : decision.refusals.map(({ rule }) => rule);
};

describe('AMB-24 the review of a simulation', () => {
  it('resumes what rested since the date was missed', () => {
    const decision = reviewing(commander);
    expect(decision.taken && stateName(decision.snapshot.value)).toBe('effective.running');
    const after = decision.taken && (decision.snapshot.context as CaseFile);
    expect([effectiveAt(missed, at), after && effectiveAt(after, at)]).toEqual([false, true]);
  });
  it('is made by the Commander, as the decision was', () => {
    expect(refusing(unitCommander)).toEqual(['KKS-37s2-2']);
    expect(refusing({ ...commander, person: requester.person })).toEqual(['KKS-36-3-3']);
    expect(refusing({ ...commander, person: legalOfficer.person })).toEqual(['KKS-36-3-3']);
  });
  it('names the next date, six months ahead at most, and its reasons', () => {
    expect(refusing(commander, { until: '2021-11-03T08:00:00.001Z' })).toEqual(['KKS-37s2-1']);
    expect(refusing(commander, { until: undefined })).toEqual(['KKS-37s2-1']);
    expect(refusing(commander, { reasons: { d: 'd_1', letters: 1 } })).toEqual(['KKS-1-2']);
  });
  it('finds what has ceased in between', () => {
    expect(refusing(commander, {}, { methods: [] })).toEqual(['KKS-38']);
    expect(refusing(commander, {}, { unit: null })).toEqual(['KKS-37-3']);
  });
});
