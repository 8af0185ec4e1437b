import { instant } from './instant.js';
import { isPeriodId, nextPeriod, periodFromId, periodOf } from './period.js';

describe('AMB-41 periods of four and six months', () => {
  it.each([
    ['2021-T1', '2021-01-01T00:00+02:00', '2021-05-01T00:00+03:00'],
    ['2021-T2', '2021-05-01T00:00+03:00', '2021-09-01T00:00+03:00'],
    ['2021-T3', '2021-09-01T00:00+03:00', '2022-01-01T00:00+02:00'],
    ['2021-H1', '2021-01-01T00:00+02:00', '2021-07-01T00:00+03:00'],
    ['2021-H2', '2021-07-01T00:00+03:00', '2022-01-01T00:00+02:00'],
  ])('%s runs from %s until %s', (id, from, until) => {
    expect(periodFromId(id)).toEqual({ id, from: instant(from), until: instant(until) });
  });

  it.each([
    [4, '2020-12-31', '2020-T3'], [4, '2021-01-01', '2021-T1'], [4, '2021-04-30', '2021-T1'],
    [4, '2021-05-01', '2021-T2'], [4, '2021-08-31', '2021-T2'], [4, '2021-09-01', '2021-T3'],
    [4, '2021-12-31', '2021-T3'], [4, '2022-01-01', '2022-T1'],
    [6, '2021-01-01', '2021-H1'], [6, '2021-06-30', '2021-H1'], [6, '2021-07-01', '2021-H2'],
    [6, '2021-12-31', '2021-H2'], [6, '2022-01-01', '2022-H1'],
  ] as const)('of %i months, %s lies in %s', (months, day, id) => {
    expect(periodOf(months, day)).toEqual(periodFromId(id));
  });

  it('follow one another without a gap', () => {
    const ids = ['2021-T1', '2021-T2', '2021-T3', '2022-T1'].map(periodFromId);
    expect(ids.slice(0, 3).map(nextPeriod)).toEqual(ids.slice(1));
    expect(nextPeriod(periodFromId('2021-H1'))).toEqual(periodFromId('2021-H2'));
    expect(nextPeriod(periodFromId('2021-H2'))).toEqual(periodFromId('2022-H1'));
  });

  it.each([
    '2021-T0', '2021-T4', '2021-H3', '2021-Q1', '21-T1', '2021T1', '2021-t1', '2021-T1 ', '',
  ])('%j names none', (id) => {
    expect(isPeriodId(id)).toBe(false);
    expect(() => periodFromId(id)).toThrow(RangeError);
  });

  it('of no day are a fault', () => {
    expect(() => periodOf(4, '2021-13-01')).toThrow(RangeError);
    expect(() => periodOf(6, '2021-02-30')).toThrow(RangeError);
  });
});
