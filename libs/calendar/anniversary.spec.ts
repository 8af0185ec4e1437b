import { anniversary, applyBy, decisionBy, decisionFrom } from './anniversary.js';
import { endOf, startOf, type Day } from './day.js';
import { instant, plusMonths } from './instant.js';
import { lastInstant } from './term.js';

const lapse = instant('2021-03-10T00:00+02:00');

describe('an anniversary', () => {
  it.each([
    ['2020-02-28', 1, '2021-02-28'], ['2020-02-29', 1, '2021-02-28'],
    ['2020-03-01', 1, '2021-03-01'], ['2020-02-29', 4, '2024-02-29'],
    ['2021-03-10', 5, '2026-03-10'],
  ] as const)('of %s after %i years is %s', (day, years, then) => {
    expect(anniversary(day, years)).toBe(then);
  });
});

describe('§ 40 the worked example: classification lapses on 10.03.2021', () => {
  it('the first decision or the notice is due by 15.03.2021 24:00', () => {
    expect(lastInstant(lapse, { workingDays: 3 })).toBe(instant('2021-03-16T00:00+02:00'));
  });

  it('the court task opens on 10.01.2022', () => {
    expect(plusMonths(lapse, 10)).toBe(startOf('2022-01-10'));
  });

  it('the court is applied to by 22.02.2022 24:00', () => {
    expect(applyBy(lapse, 15)).toBe(endOf('2022-02-22'));
  });

  it('a permanent decision is possible from 11.03.2022 and due by 15.03.2022 24:00', () => {
    expect(decisionFrom(lapse)).toBe(startOf('2022-03-11'));
    expect(decisionBy(lapse, 3)).toBe(endOf('2022-03-15'));
  });

  it('holds for every moment of that day and for none of its neighbours', () => {
    const last = instant('2021-03-10T23:59:59.999+02:00');
    expect(decisionFrom(last)).toBe(decisionFrom(lapse));
    expect(applyBy(last, 15)).toBe(applyBy(lapse, 15));
    expect(decisionFrom(instant('2021-03-09T23:59:59.999+02:00'))).toBe(startOf('2022-03-10'));
    expect(decisionFrom(instant('2021-03-11T00:00+02:00'))).toBe(startOf('2022-03-12'));
  });
});

describe('§ 40 (5) 15 full days before the anniversary day', () => {
  it.each([
    ['a working day stays', '2021-03-11', '2022-02-23'],
    ['the national holiday goes back a day', '2021-03-12', '2022-02-23'],
    ['the day after it stays', '2021-03-13', '2022-02-25'],
    ['Saturday goes back to Friday', '2021-03-14', '2022-02-25'],
    ['Sunday goes back to Friday', '2021-03-15', '2022-02-25'],
    ['Monday stays', '2021-03-16', '2022-02-28'],
    ['Christmas goes back four days', '2021-01-11', '2021-12-23'],
    ['from a leap day it is counted before 28 February', '2020-02-29', '2021-02-12'],
  ] as [string, Day, Day][])('%s', (_which, lapsed, last) => {
    expect(applyBy(startOf(lapsed), 15)).toBe(endOf(last));
  });

  it('counts the days that it is given', () => {
    expect(applyBy(lapse, 14)).toBe(endOf('2022-02-23'));
    expect(applyBy(lapse, 0)).toBe(endOf('2022-03-09'));
  });
});
