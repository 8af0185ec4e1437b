import { commander, file, judged, requester, step } from '../../../test/support/situation.js';
import type { Instant } from '#calendar/instant';
import type { CaseFile } from '#statechart/case-file';
import { openEnded, stretchesOfUse } from './review.js';

const kept = (at: Instant, until?: Instant) =>
  ({ at, by: commander, ...(until === undefined ? {} : { until }) });
const begun: Partial<CaseFile> = {
  effectiveFrom: '2021-02-03T08:00:00.000Z',
  until: '2021-03-03T07:00:00.000Z',
  kept: { granting: kept('2021-02-03T07:00:00.000Z', '2021-03-03T07:00:00.000Z') },
};
const reviewedLate: Partial<CaseFile> = {
  ...begun,
  until: '2021-06-01T06:00:00.000Z',
  lists: { reviews: [kept('2021-03-10T07:00:00.000Z', '2021-06-01T06:00:00.000Z')] },
};
const of = (change: Partial<CaseFile>, at: Instant) => stretchesOfUse(file('M16', change), at);
const term = openEnded('KKS-37s2-1');

describe('AMB-24 a measure without a term in the Act is reviewed within six months', () => {
  const granting = (until: Instant) =>
    judged(term.longestTerm, file('M16'), step(
      'grant', commander, '2021-08-31T07:00:00.000Z', { until },
    ));

  it('allows six months to the instant, on the last day of a short month', () => {
    expect(granting('2022-02-28T08:00:00.000Z')).toBeNull();
    expect(granting('2022-02-28T07:59:59.999Z')).toBeNull();
  });
  it('refuses a millisecond more', () => {
    expect(granting('2022-02-28T08:00:00.001Z')).toMatchObject({
      rule: 'KKS-37s2-1', policy: 'AMB-24',
      because: { et: expect.stringContaining('läbivaatamise tähtpäeva, hiljemalt 28.02.2022') },
    });
  });
  it('has it reviewed before the date, not at it', () => {
    const resuming = (at: Instant) =>
      judged(term.reviewed, file('M17', begun), step('resume', requester, at));
    expect(resuming('2021-03-03T06:59:59.999Z')).toBeNull();
    expect(resuming('2021-03-03T07:00:00.000Z')).not.toBeNull();
  });
});

describe('AMB-24 the time in which the measure was in use', () => {
  it('is none before it began', () => {
    expect(of({}, '2021-02-10T07:00:00.000Z')).toEqual([]);
    expect(of(begun, '2021-02-03T08:00:00.000Z')).toEqual([]);
  });
  it('runs to now, to the review date, or to the end, whichever comes first', () => {
    const from = '2021-02-03T08:00:00.000Z';
    expect(of(begun, '2021-02-10T07:00:00.000Z'))
      .toEqual([{ from, to: '2021-02-10T07:00:00.000Z' }]);
    expect(of(begun, '2021-04-01T07:00:00.000Z'))
      .toEqual([{ from, to: '2021-03-03T07:00:00.000Z' }]);
    const ended = { at: '2021-02-20T07:00:00.000Z', because: 'stopped' } as const;
    expect(of({ ...begun, ended }, '2021-04-01T07:00:00.000Z'))
      .toEqual([{ from, to: '2021-02-20T07:00:00.000Z' }]);
  });
  it('leaves out the time from a missed review to the review', () => {
    expect(of(reviewedLate, '2021-04-01T07:00:00.000Z')).toEqual([
      { from: '2021-02-03T08:00:00.000Z', to: '2021-03-03T07:00:00.000Z' },
      { from: '2021-03-10T07:00:00.000Z', to: '2021-04-01T07:00:00.000Z' },
    ]);
  });
  it('is not broken by a review in time', () => {
    const lists = { reviews: [kept('2021-03-01T07:00:00.000Z', '2021-06-01T06:00:00.000Z')] };
    expect(of({ ...reviewedLate, lists }, '2021-04-01T07:00:00.000Z')).toHaveLength(1);
  });
  it('leaves out breaks, also one that runs into a missed review', () => {
    const lists = {
      ...reviewedLate.lists,
      breaks: [kept('2021-02-10T07:00:00.000Z'), kept('2021-03-01T07:00:00.000Z')],
      resumptions: [kept('2021-02-12T07:00:00.000Z'), kept('2021-03-20T07:00:00.000Z')],
    };
    expect(of({ ...reviewedLate, lists }, '2021-04-01T07:00:00.000Z')).toEqual([
      { from: '2021-02-03T08:00:00.000Z', to: '2021-02-10T07:00:00.000Z' },
      { from: '2021-02-12T07:00:00.000Z', to: '2021-03-01T07:00:00.000Z' },
      { from: '2021-03-20T07:00:00.000Z', to: '2021-04-01T07:00:00.000Z' },
    ]);
  });
  it('ends with a break that was never resumed', () => {
    const lists = { breaks: [kept('2021-02-10T07:00:00.000Z')] };
    expect(of({ ...begun, lists }, '2021-02-20T07:00:00.000Z')).toEqual([
      { from: '2021-02-03T08:00:00.000Z', to: '2021-02-10T07:00:00.000Z' },
    ]);
  });
});

describe('AMB-24 what is recorded happened while the measure was in use', () => {
  const logging = (from: Instant, to: Instant) =>
    judged(term.logged, file('M16', reviewedLate), step(
      'logActivity', requester, '2021-04-01T07:00:00.000Z', { from, to },
    ));

  it('holds to the last instant of use and from its first', () => {
    expect(logging('2021-02-03T08:00:00.000Z', '2021-03-03T07:00:00.000Z')).toBeNull();
  });
  it.each([
    ['before the beginning', '2021-02-03T07:59:59.999Z', '2021-02-04T07:00:00.000Z'],
    ['past the review date', '2021-03-03T06:00:00.000Z', '2021-03-03T07:00:00.001Z'],
    ['across a missed review', '2021-03-03T06:00:00.000Z', '2021-03-11T07:00:00.000Z'],
    ['ahead of now', '2021-03-31T07:00:00.000Z', '2021-04-01T07:00:00.001Z'],
    ['backwards', '2021-03-20T07:00:00.000Z', '2021-03-19T07:00:00.000Z'],
  ] as const)('refuses %s', (_, from, to) => {
    expect(logging(from, to)).toMatchObject({ rule: 'KKS-37s2-1', policy: 'AMB-24' });
  });
});
