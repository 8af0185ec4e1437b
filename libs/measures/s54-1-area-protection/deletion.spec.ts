import {
  file, judged, records, requester, someText, step, system, unitCommander,
} from '../../../test/support/situation.js';
import type { Instant } from '#calendar/instant';
import type { CaseFile } from '#statechart/case-file';
import * as deletion from './deletion.js';

const ended = { at: '2021-02-02T10:00:00.000Z', because: 'expired' } as const;
const needEnd = { at: '2021-02-02T12:00:00.000Z', by: records } as const;
const recorded = { at: '2021-02-02T13:00:00.000Z', by: records } as const;
const kept = (words: CaseFile['kept'], change: Partial<CaseFile> = {}) =>
  file('M30', { ended, kept: words, ...change });
const passed = (at: Instant) => step('timePassed', system, at);
const said = (type: string, by = records, fields = {}) =>
  step(type, by, '2021-02-02T14:00:00.000Z', fields);

describe('§ 54¹ (4) data are kept only as long as the task needs them', () => {
  it('asks for the declaration within 24 hours of the end of the measure', () => {
    expect(judged(deletion.needUndeclared, kept({}), passed('2021-02-03T09:59:59.999Z')))
      .toMatchObject({ rule: 'KKS-54s1-4.a', by: '§ 54¹ (4)', policy: 'AMB-42' });
    const last = passed('2021-02-03T10:00:00.000Z');
    expect(judged(deletion.needUndeclared, kept({}), last)).toBeNull();
  });
  it.each([
    ['the need was declared ended', kept({ needEnd })],
    ['its continuation was reasoned', kept({ keeping: needEnd })],
    ['the breach is on record', kept({}, { breaches: [{ rule: 'KKS-54s1-4.a', at: ended.at }] })],
  ])('finds no silence where %s', (_, caseFile) => {
    const late = passed('2021-02-03T10:00:00.000Z');
    expect(judged(deletion.needUndeclared, caseFile, late)).not.toBeNull();
  });
  it('refuses keeping for another purpose and on the ground of § 41¹⁰ (7)', () => {
    const keeping = (ground: string) =>
      judged(deletion.keptForAreaOnly, kept({}), said('keepLonger', records, { ground }));
    expect(keeping('areaTask')).toBeNull();
    expect(keeping('otherPurpose')).toMatchObject({ rule: 'KKS-54s1-4.a' });
    expect(keeping('needNotRuledOut')).not.toBeNull();
  });
  it('hears of the end of the need once', () => {
    expect(judged(deletion.needNotYetEnded, kept({}), said('endNeed'))).toBeNull();
    expect(judged(deletion.needNotYetEnded, kept({ needEnd }), said('endNeed'))).not.toBeNull();
    expect(judged(deletion.needEnded, kept({ needEnd }), said('close'))).toBeNull();
    expect(judged(deletion.needEnded, kept({}), said('close'))).not.toBeNull();
  });
});

describe('§ 54¹ (4) data are deleted immediately when the need ends', () => {
  const last: Instant = '2021-02-03T12:00:00.000Z';

  it('counts 24 hours from the end of the need', () => {
    expect(judged(deletion.deletionOverdue, kept({ needEnd }), passed('2021-02-03T11:59:59.999Z')))
      .toMatchObject({ rule: 'KKS-54s1-4.b', policy: 'AMB-04' });
    expect(judged(deletion.deletionOverdue, kept({ needEnd }), passed(last))).toBeNull();
  });
  it('is late while one person only has said so, and in time once confirmed', () => {
    const one = kept({ needEnd, deletion: recorded });
    const two = kept({ needEnd, deletion: recorded, deletionConfirmed: recorded });
    expect(judged(deletion.deletionOverdue, one, passed(last))).toBeNull();
    expect(judged(deletion.deletionOverdue, two, passed(last))).not.toBeNull();
  });
  it('is a breach once', () => {
    const marked = kept({ needEnd }, { breaches: [{ rule: 'KKS-54s1-4.b', at: last }] });
    expect(judged(deletion.deletionOverdue, marked, passed(last))).not.toBeNull();
  });
  it('names the record and what was deleted', () => {
    const caseFile = kept({ needEnd });
    const deleting = (fields: object) =>
      judged(deletion.deletionDescribed, caseFile, said('recordDeletion', records, fields));
    expect(deleting({ reference: someText, what: someText })).toBeNull();
    expect(deleting({ reference: someText, what: { d: 'd_2', letters: 1 } })).not.toBeNull();
    expect(deleting({ what: someText })).not.toBeNull();
  });
  it('takes two persons', () => {
    const one = kept({ needEnd, deletion: recorded });
    const confirming = (by = records) => said('confirmDeletion', by);
    expect(judged(deletion.deletionRecorded, kept({ needEnd }), confirming())).not.toBeNull();
    expect(judged(deletion.deletionRecorded, one, confirming())).toBeNull();
    expect(judged(deletion.confirmerApart, one, confirming())).toMatchObject({ policy: 'AMB-62' });
    expect(judged(deletion.confirmerApart, one, confirming(unitCommander))).toBeNull();
  });
  it('closes the file only when confirmed, and nothing is stored after', () => {
    const two = kept({ needEnd, deletion: recorded, deletionConfirmed: recorded });
    expect(judged(deletion.deletionConfirmed, two, said('close', requester))).toBeNull();
    expect(judged(deletion.deletionConfirmed, kept({ needEnd }), said('close'))).not.toBeNull();
    expect(judged(deletion.notYetDeleted, two, said('storeItem'))).not.toBeNull();
    expect(judged(deletion.notYetDeleted, kept({ needEnd }), said('storeItem'))).toBeNull();
  });
});
