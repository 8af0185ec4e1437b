import fc from 'fast-check';
import {
  elapsedDays, instant, isInstant, maxOf, minOf, plusDays, plusHours, plusMonths, plusYears,
  type Instant,
} from './instant.js';
import { dayOf } from './day.js';

/** Local time in Tallinn in, moment out; the offset is written out at each use. */
const at = instant;

describe('an instant has one spelling', () => {
  it.each([
    ['2021-03-10T09:00:00.000Z', '2021-03-10T09:00:00.000Z'],
    ['2021-03-10T09:00:00Z', '2021-03-10T09:00:00.000Z'],
    ['2021-03-10T09:00Z', '2021-03-10T09:00:00.000Z'],
    ['2021-03-10T09:00:00.1+02:00', '2021-03-10T07:00:00.100Z'],
    ['2021-03-10t09:00:00z', '2021-03-10T09:00:00.000Z'],
    ['2021-03-10T00:30:00+0200', '2021-03-09T22:30:00.000Z'],
    ['2020-12-31T23:30:00-05', '2021-01-01T04:30:00.000Z'],
    ['2021-03-10T09:00:00.123999999Z', '2021-03-10T09:00:00.123Z'],
    ['1969-12-31T23:59:59.999999999Z', '1969-12-31T23:59:59.999Z'],
    ['2024-02-29T12:00:00Z', '2024-02-29T12:00:00.000Z'],
  ])('%s is %s', (text, canonical) => {
    expect(instant(text)).toBe(canonical);
    expect(isInstant(canonical)).toBe(true);
  });

  it.each([
    '2021-03-10T09:00:00', '2021-03-10', '2021-03-10 09:00:00Z', '10.03.2021 09:00', '', 'now',
    '2021-03-10T09:00:00Z[Europe/Tallinn]', '+002021-03-10T09:00:00Z', ' 2021-03-10T09:00:00Z',
    '2021-03-10T23:59:60Z', '20210310T090000Z',
  ])('%j lacks its form or its offset', (text) => {
    expect(() => instant(text)).toThrow(RangeError);
    expect(() => instant(text)).toThrow('not an ISO 8601 date-time with Z or an offset');
    expect(isInstant(text)).toBe(false);
  });

  it.each([
    '2021-02-30T09:00:00Z', '2021-02-29T09:00:00Z', '2021-13-01T09:00:00Z', '2021-00-10T09:00:00Z',
    '2021-04-31T09:00:00Z', '2021-03-10T24:00:00Z', '2021-03-10T09:60:00Z',
    '2021-03-10T09:00+24:00',
  ])('%s never was', (text) => {
    expect(() => instant(text)).toThrow(new RangeError(`no such moment: '${text}'`));
  });

  it.each([
    '2021-03-10T09:00:00Z', '2021-03-10T09:00:00.0000Z', '2021-03-10T09:00:00.000+00:00',
    '2021-02-30T09:00:00.000Z', '2021-03-10T24:00:00.000Z', '2021-03-10T09:00:60.000Z',
    '2021-03-10t09:00:00.000z', '2021-03-10T09:00:00.000Z\n', 1615366800000, null, undefined, {},
  ])('%j is not the canonical spelling of a moment', (value) => {
    expect(isInstant(value)).toBe(false);
  });

  it('is asked for by everything that counts, lest order be lost', () => {
    expect(() => plusHours('2021-03-10T09:00:00Z', 1)).toThrow(
      new RangeError("not an instant: '2021-03-10T09:00:00Z'"),
    );
    expect(() => dayOf('2021-02-30T09:00:00.000Z')).toThrow(RangeError);
  });

  it('refuses a moment whose year has not four digits', () => {
    expect(() => instant('0000-01-01T00:00:00+02:00')).toThrow('outside years 0000–9999');
    expect(() => plusHours('9999-12-31T23:00:00.000Z', 1)).toThrow('outside years 0000–9999');
    expect(plusHours('9999-12-31T22:00:00.000Z', 1)).toBe('9999-12-31T23:00:00.000Z');
  });
});

describe('AMB-03 24 hours are 86 400 seconds', () => {
  it.each([
    ['an hour is lost to summer time', '2021-03-27T20:00+02:00', '2021-03-28T21:00+03:00'],
    ['an hour is gained from winter time', '2021-10-30T20:00+03:00', '2021-10-31T19:00+02:00'],
    ['the clock does not change', '2021-03-26T02:59+02:00', '2021-03-27T02:59+02:00'],
  ])('when %s', (_when, from, to) => {
    expect(plusHours(at(from), 24)).toBe(at(to));
    expect(elapsedDays(at(from), at(to))).toBe(1);
  });
});

describe('AMB-03 two months end at the same local time', () => {
  it.each([
    ['clamped to the end of February', '2020-12-31T09:00+02:00', '2021-02-28T09:00+02:00'],
    ['clamped from the 30th as well', '2020-12-30T09:00+02:00', '2021-02-28T09:00+02:00'],
    ['clamped from the 29th as well', '2020-12-29T09:00+02:00', '2021-02-28T09:00+02:00'],
    ['on the 28th itself', '2020-12-28T09:00+02:00', '2021-02-28T09:00+02:00'],
    ['on the 27th, the day before', '2020-12-27T09:00+02:00', '2021-02-27T09:00+02:00'],
    ['on 29 February of a leap year', '2019-12-31T09:00+02:00', '2020-02-29T09:00+02:00'],
    ['across summer time', '2021-02-28T09:00+02:00', '2021-04-28T09:00+03:00'],
    ['across winter time', '2021-09-30T09:00+03:00', '2021-11-30T09:00+02:00'],
    ['from a local day that is the day before in UTC', '2021-03-31T00:30+03:00',
      '2021-05-31T00:30+03:00'],
  ])('%s', (_where, from, to) => {
    expect(plusMonths(at(from), 2)).toBe(at(to));
  });

  it.each([
    ['before the skipped hour', '2021-01-28T02:59+02:00', '2021-03-28T02:59+02:00'],
    ['at its start, 03:00', '2021-01-28T03:00+02:00', '2021-03-28T02:00+02:00'],
    ['in it', '2021-01-28T03:30+02:00', '2021-03-28T02:30+02:00'],
    ['at its end, 04:00', '2021-01-28T04:00+02:00', '2021-03-28T04:00+03:00'],
    ['before the doubled hour', '2021-08-31T02:59+03:00', '2021-10-31T02:59+03:00'],
    ['at its start, 03:00', '2021-08-31T03:00+03:00', '2021-10-31T03:00+03:00'],
    ['in it', '2021-08-31T03:30+03:00', '2021-10-31T03:30+03:00'],
    ['at its end, 04:00', '2021-08-31T04:00+03:00', '2021-10-31T04:00+02:00'],
  ])('takes the earlier moment: %s', (_where, from, to) => {
    expect(plusMonths(at(from), 2)).toBe(at(to));
  });

  it('leaves a moment of the doubled hour where it is when nothing is added', () => {
    expect(plusMonths(at('2021-10-31T03:30+02:00'), 0)).toBe(at('2021-10-31T03:30+02:00'));
  });

  it('counts back', () => {
    expect(plusMonths(at('2026-08-31T09:00+03:00'), -6)).toBe(at('2026-02-28T09:00+02:00'));
  });

  it('knows no fraction of a month', () => {
    expect(() => plusMonths(at('2021-03-10T09:00Z'), 1.5)).toThrow(RangeError);
  });
});

describe('AMB-32 five years', () => {
  it.each([
    ['2021-03-10T09:00+02:00', '2026-03-10T09:00+02:00'],
    ['2020-02-29T09:00+02:00', '2025-02-28T09:00+02:00'],
    ['2020-02-28T09:00+02:00', '2025-02-28T09:00+02:00'],
    ['2020-03-01T09:00+02:00', '2025-03-01T09:00+02:00'],
  ])('from %s end at %s', (from, to) => {
    expect(plusYears(at(from), 5)).toBe(at(to));
  });

  it('lead from one leap day to the next in four', () => {
    expect(plusYears(at('2020-02-29T09:00+02:00'), 4)).toBe(at('2024-02-29T09:00+02:00'));
  });
});

describe('calendar days keep the local time', () => {
  it.each([
    ['2021-03-27T20:00+02:00', '2021-03-28T20:00+03:00'],
    ['2021-10-30T20:00+03:00', '2021-10-31T20:00+02:00'],
    ['2021-03-27T03:30+02:00', '2021-03-28T02:30+02:00'],
    ['2021-10-30T03:30+03:00', '2021-10-31T03:30+03:00'],
  ])('one day after %s is %s', (from, to) => {
    expect(plusDays(at(from), 1)).toBe(at(to));
  });
});

describe('elapsed days', () => {
  const from: Instant = '2021-03-10T09:00:00.000Z';

  it.each([
    ['2021-03-09T09:00:00.000Z', 0],
    ['2021-03-10T09:00:00.000Z', 0],
    ['2021-03-10T09:00:00.001Z', 1],
    ['2021-03-11T09:00:00.000Z', 1],
    ['2021-03-11T09:00:00.001Z', 2],
  ] as const)('until %s: %i', (to, days) => {
    expect(elapsedDays(from, to)).toBe(days);
  });
});

describe('the latest and the earliest', () => {
  it('are found among moments and among days', () => {
    expect(maxOf('2021-03-10', '2021-12-01', '2021-04-30')).toBe('2021-12-01');
    expect(minOf('2021-12-01', '2021-03-10', '2021-04-30')).toBe('2021-03-10');
    expect(maxOf('2021-03-10')).toBe('2021-03-10');
  });
});

describe('of any moment from 1991 to 2099', () => {
  const moments = fc
    .integer({ min: Date.UTC(1991, 0, 1), max: Date.UTC(2099, 0, 1) })
    .map((ms) => new Date(ms).toISOString() as Instant);
  const seed = { seed: 37143, numRuns: 500 };

  /** The same date `months` later by school arithmetic, without the library under test. */
  function naive(day: string, months: number): string {
    const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
    const last = new Date(Date.UTC(year, month + months, 0));
    const clamped = String(Math.min(date, last.getUTCDate())).padStart(2, '0');
    return `${last.toISOString().slice(0, 8)}${clamped}`;
  }

  it('two months end on the clamped day, never later, within 62 days', () => {
    fc.assert(fc.property(moments, fc.integer({ min: 1, max: 24 }), (from, months) => {
      const end = plusMonths(from, months);
      expect(dayOf(end)).toBe(naive(dayOf(from), months));
      expect(elapsedDays(from, plusMonths(from, 2))).toBeLessThanOrEqual(62);
      expect(end > from && isInstant(end)).toBe(true);
    }), seed);
  });

  it('an hour later stands later in the alphabet too', () => {
    fc.assert(fc.property(moments, fc.integer({ min: 1, max: 100_000 }), (from, hours) => {
      expect(plusHours(from, hours) > from).toBe(true);
      expect(plusHours(plusHours(from, hours), -hours)).toBe(from);
    }), seed);
  });
});
