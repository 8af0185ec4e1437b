import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import {
  addDays, addMonths, addYears, dayFrom, dayOf, endOf, isDay, startOf, weekday, type Day,
} from './day.js';
import { elapsedDays, instant, plusHours } from './instant.js';

describe('a day', () => {
  it.each([
    '2021-03-10', '2024-02-29', '2000-02-29', '0000-01-01', '9999-12-31',
  ])('%s is one', (day) => {
    expect(isDay(day)).toBe(true);
    expect(dayFrom(day)).toBe(day);
  });

  it.each([
    '2021-02-29', '1900-02-29', '2021-02-30', '2021-04-31', '2021-13-01', '2021-3-10', '20210310',
    '2021-03-10T00:00:00.000Z', '2021-03-10\n', '-000001-01-01', '', 20210310, null, undefined,
  ])('%j is none', (value) => {
    expect(isDay(value)).toBe(false);
  });

  it('that is none is a fault', () => {
    expect(() => dayFrom('2021-03-10T00:00:00.000Z')).toThrow(RangeError);
    expect(() => addDays('2021-02-30', 1)).toThrow(new RangeError("not a day: '2021-02-30'"));
    expect(() => addDays('9999-12-31', 1)).toThrow('outside years 0000–9999');
  });
});

describe('the day in Tallinn', () => {
  it.each([
    ['2021-03-09T21:59:59.999Z', '2021-03-09'],
    ['2021-03-09T22:00:00.000Z', '2021-03-10'],
    ['2021-03-10T21:59:59.999Z', '2021-03-10'],
    ['2021-06-30T20:59:59.999Z', '2021-06-30'],
    ['2021-06-30T21:00:00.000Z', '2021-07-01'],
  ] as const)('at %s is %s', (at, day) => {
    expect(dayOf(at)).toBe(day);
  });

  it.each([
    ['2021-01-15', '2021-01-14T22:00:00.000Z', '2021-01-15T22:00:00.000Z'],
    ['2021-03-28', '2021-03-27T22:00:00.000Z', '2021-03-28T21:00:00.000Z'],
    ['2021-10-31', '2021-10-30T21:00:00.000Z', '2021-10-31T22:00:00.000Z'],
    ['2021-12-31', '2021-12-30T22:00:00.000Z', '2021-12-31T22:00:00.000Z'],
  ] as const)('%s lasts from %s until %s', (day, from, until) => {
    expect(startOf(day)).toBe(from);
    expect(endOf(day)).toBe(until);
  });

  it('began at 01:00 when summer time skipped midnight in 1984', () => {
    expect(startOf('1984-04-01')).toBe(instant('1984-04-01T01:00+04:00'));
    expect(dayOf(startOf('1984-04-01'))).toBe('1984-04-01');
  });
});

describe('days, months and years later', () => {
  it.each([
    ['2021-02-28', 1, '2021-03-01'], ['2024-02-28', 1, '2024-02-29'],
    ['2021-03-28', 1, '2021-03-29'], ['2022-03-10', -16, '2022-02-22'],
  ] as const)('%s and %i days: %s', (day, days, then) => {
    expect(addDays(day, days)).toBe(then);
  });

  it.each([
    ['2020-12-27', 2, '2021-02-27'], ['2020-12-28', 2, '2021-02-28'],
    ['2020-12-31', 2, '2021-02-28'], ['2023-12-31', 2, '2024-02-29'],
    ['2021-08-31', -6, '2021-02-28'], ['2021-03-10', 10, '2022-01-10'],
  ] as const)('%s and %i months: %s', (day, months, then) => {
    expect(addMonths(day, months)).toBe(then);
  });

  it.each([
    ['2020-02-28', 1, '2021-02-28'], ['2020-02-29', 1, '2021-02-28'],
    ['2020-03-01', 1, '2021-03-01'], ['2020-02-29', 4, '2024-02-29'],
  ] as const)('%s and %i years: %s', (day, years, then) => {
    expect(addYears(day, years)).toBe(then);
  });

  it.each([
    ['2021-03-08', 1], ['2021-03-12', 5], ['2021-03-13', 6], ['2021-03-14', 7], ['2024-02-29', 4],
  ] as const)('%s is day %i of its week', (day, number) => {
    expect(weekday(day)).toBe(number);
  });
});

describe('of any day from 1930 to 2099', () => {
  const days = fc
    .integer({ min: Date.UTC(1930, 0, 1), max: Date.UTC(2099, 11, 31) })
    .map((ms) => new Date(ms).toISOString().slice(0, 10) as Day);
  const seed = { seed: 40, numRuns: 500 };

  it('its first moment is in it, the one before and its end are not', () => {
    fc.assert(fc.property(days, (day) => {
      expect(dayOf(startOf(day))).toBe(day);
      expect(dayOf(plusHours(startOf(day), -1)) < day).toBe(true);
      expect(dayOf(endOf(day))).toBe(addDays(day, 1));
    }), seed);
  });

  it('it has 23 to 25 hours', () => {
    fc.assert(fc.property(days, (day) => {
      expect(elapsedDays(startOf(day), endOf(day))).toBeLessThanOrEqual(2);
      expect(plusHours(startOf(day), 23) <= endOf(day)).toBe(true);
      expect(plusHours(startOf(day), 25) >= endOf(day)).toBe(true);
    }), seed);
  });
});

describe('counting days', () => {
  const days = fc.integer({ min: 0, max: 3_652_058 })
    .map((place) => Temporal.PlainDate.from('0000-01-01').add({ days: place }));
  const shifts = fc.oneof(fc.integer({ min: -400, max: 400 }), fc.integer());

  it('agrees with Temporal on the day reached and on the day of the week', () => {
    fc.assert(fc.property(days, shifts, (date, shift) => {
      const day = dayFrom(date.toString());
      expect(weekday(day)).toBe(date.dayOfWeek);
      const reached = () => addDays(day, shift);
      const then = Temporal.PlainDate.from('0000-01-01').until(date).days + shift;
      if (then < 0 || then > 3_652_424) expect(reached).toThrow(RangeError);
      else expect(reached()).toBe(date.add({ days: shift }).toString());
    }), { seed: 36, numRuns: 1000 });
  });

  it('knows no part of a day', () => {
    expect(() => addDays('2021-03-10', 0.5)).toThrow(new RangeError('not a count of days: 0.5'));
    expect(() => addDays('2021-03-10', Number.NaN)).toThrow(RangeError);
  });
});
