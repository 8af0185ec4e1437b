import { file, requester } from '../../../../test/support/situation.js';
import type { Instant } from '#calendar/instant';
import type { CaseFile } from '#statechart/case-file';
import { daysInUse } from './law.js';

const kept = (at: Instant) => ({ at, by: requester });

describe('AMB-56 days in use are counted over breaks', () => {
  const days = (change: Partial<CaseFile>, at: Instant) =>
    daysInUse(file('M17', { effectiveFrom: '2021-02-08T07:00:00.000Z', ...change }), at);
  const broken = (from: Instant, ...to: Instant[]) =>
    ({ lists: { breaks: [kept(from)], resumptions: to.map((at) => kept(at)) } });

  it('counts none before the use begins, and the first day at once', () => {
    expect(days({}, '2021-02-08T07:00:00.000Z')).toBe(0);
    expect(days({}, '2021-02-08T07:00:00.001Z')).toBe(1);
  });
  it('counts a day of Tallinn: it begins at 22.00 UTC in winter and at 21.00 in summer', () => {
    expect(days({}, '2021-02-08T22:00:00.000Z')).toBe(1);
    expect(days({}, '2021-02-08T22:00:00.001Z')).toBe(2);
    const summer = { effectiveFrom: '2021-05-03T07:00:00.000Z' } as const;
    expect(days(summer, '2021-05-03T21:00:00.000Z')).toBe(1);
    expect(days(summer, '2021-05-03T21:00:00.001Z')).toBe(2);
  });
  it('counts the day a break begins and the day it ends, and none between', () => {
    const change = broken('2021-02-10T10:00:00.000Z', '2021-02-15T10:00:00.000Z');
    expect(days(change, '2021-02-14T10:00:00.000Z')).toBe(3);
    expect(days(change, '2021-02-16T10:00:00.000Z')).toBe(5);
  });
  it('counts a day once though it was broken', () => {
    const change = broken('2021-02-08T08:00:00.000Z', '2021-02-08T09:00:00.000Z');
    expect(days(change, '2021-02-08T10:00:00.000Z')).toBe(1);
  });
  it('stops at the end, at the review date, and in a break never resumed', () => {
    const at = '2021-04-01T07:00:00.000Z';
    expect(days({ ended: { at: '2021-02-09T07:00:00.000Z', because: 'stopped' } }, at)).toBe(2);
    expect(days({ until: '2021-02-10T07:00:00.000Z' }, at)).toBe(3);
    expect(days(broken('2021-02-11T07:00:00.000Z'), at)).toBe(4);
  });
});
