import {
  commander, file, judged, requester, someText, step, system, unitCommander,
} from '../../../../test/support/situation.js';
import type { Instant } from '#calendar/instant';
import { situationOf } from '#law/rule';
import type { CaseFile } from '#statechart/case-file';
import * as law from './law.js';

const asked: Instant = '2021-02-01T10:00:00.000Z';
const kept = (at: Instant, fields: object = {}) => ({ at, by: commander, ...fields });
const simulation = (change: Partial<CaseFile> = {}) =>
  file('M16', { kept: { granting: kept(asked) }, ...change });
const said = (type: string, at: Instant, fields: object = {}, by = requester) =>
  step(type, by, at, { ...fields });

describe('§ 37² (6) the Commander informs the minister every six months', () => {
  const passed = (at: Instant) => said('timePassed', at, {}, system);
  const overdue = (change: Partial<CaseFile>, at: Instant) =>
    judged(law.informationOverdue, simulation(change), passed(at)) === null;
  const informed = (at: Instant) => ({ lists: { information: [kept(at)] } });

  it('in person, and saying what', () => {
    const informing = (by: typeof commander, report?: object) =>
      said('informMinister', asked, { report }, by);
    expect(judged(law.whoInforms, simulation(), informing(commander))).toBeNull();
    expect(judged(law.whoInforms, simulation(), informing(unitCommander))).toMatchObject({
      rule: 'KKS-37s2-6', by: '§ 37² (6)',
    });
    expect(judged(law.saysWhat, simulation(), informing(commander, someText))).toBeNull();
    expect(judged(law.saysWhat, simulation(), informing(commander))).not.toBeNull();
  });
  it('is due six months from the decision, at the same local time', () => {
    const situation = situationOf(simulation(), said('grant', '2021-02-28T10:00:00.000Z'));
    expect(law.informBy.due(situation)).toBe('2021-08-28T09:00:00.000Z');
  });
  it('is overdue at that instant and not before, and once', () => {
    expect(overdue({}, '2021-08-01T08:59:59.999Z')).toBe(false);
    expect(overdue({}, '2021-08-01T09:00:00.000Z')).toBe(true);
    const breaches = [{ rule: 'KKS-37s2-6', at: '2021-08-01T09:00:00.000Z' }] as const;
    expect(overdue({ breaches }, '2021-08-01T09:00:00.001Z')).toBe(false);
  });
  it('counts anew from each information, breach or no breach', () => {
    const since = { ...informed('2021-06-10T09:00:00.000Z') };
    expect(overdue(since, '2021-08-01T09:00:00.000Z')).toBe(false);
    expect(overdue(since, '2021-12-10T10:00:00.000Z')).toBe(true);
    const breaches = [{ rule: 'KKS-37s2-6', at: '2021-08-01T09:00:00.000Z' }] as const;
    const late = { ...informed('2021-08-05T09:00:00.000Z'), breaches };
    expect(overdue(late, '2022-02-05T10:00:00.000Z')).toBe(true);
  });
  it('asks for a last one after the end, and then for no more', () => {
    const ended = { at: '2021-06-10T09:00:00.000Z', because: 'stopped' } as const;
    const last = (at: Instant) =>
      judged(law.lastInformation, simulation({ ended, ...informed(at) }), said('close', asked));
    expect(last('2021-06-10T09:00:00.000Z')).toBeNull();
    expect(last('2021-06-10T08:59:59.999Z')).toMatchObject({ policy: 'AMB-41' });
    const done = { ended, ...informed('2021-06-11T09:00:00.000Z') };
    expect(overdue(done, '2022-06-11T09:00:00.000Z')).toBe(false);
    expect(overdue({ ended }, '2021-08-01T09:00:00.000Z')).toBe(true);
  });
});
