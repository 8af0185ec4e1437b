import { instant } from './instant.js';
import { lastInstant, lengthInWords, type Length } from './term.js';

describe('AMB-03 hours elapse', () => {
  it.each([
    ['2021-03-27T20:00+02:00', '2021-03-28T21:00+03:00'],
    ['2021-10-30T20:00+03:00', '2021-10-31T19:00+02:00'],
    ['2021-03-10T20:00+02:00', '2021-03-11T20:00+02:00'],
  ])('24 hours from %s are over at %s', (from, end) => {
    expect(lastInstant(instant(from), { hours: 24 })).toBe(instant(end));
  });
});

describe('AMB-03 months, years and days keep the local time', () => {
  it.each([
    [{ months: 2 }, '2020-12-31T09:00+02:00', '2021-02-28T09:00+02:00'],
    [{ months: 2 }, '2021-03-31T00:00+03:00', '2021-05-31T00:00+03:00'],
    [{ months: 2 }, '2021-01-28T03:30+02:00', '2021-03-28T02:30+02:00'],
    [{ months: 2 }, '2021-08-31T03:30+03:00', '2021-10-31T03:30+03:00'],
    [{ months: 10 }, '2021-03-10T00:00+02:00', '2022-01-10T00:00+02:00'],
    [{ years: 5 }, '2020-02-29T09:00+02:00', '2025-02-28T09:00+02:00'],
    [{ days: 1 }, '2021-03-27T20:00+02:00', '2021-03-28T20:00+03:00'],
    [{ days: 1 }, '2021-10-30T20:00+03:00', '2021-10-31T20:00+02:00'],
  ] as const)('%j from %s are over at %s', (length, from, end) => {
    expect(lastInstant(instant(from), length)).toBe(instant(end));
  });
});

describe('AMB-35 working days run to 24:00 of the last one', () => {
  it.each([
    ['10 from a receipt on Friday', 10, '2021-06-11T12:00+03:00', '2021-06-30T00:00+03:00'],
    ['3 from the first moment of a day', 3, '2021-03-10T00:00+02:00', '2021-03-16T00:00+02:00'],
    ['3 from its last', 3, '2021-03-10T23:59:59.999+02:00', '2021-03-16T00:00+02:00'],
    ['3 from the next day', 3, '2021-03-11T00:00+02:00', '2021-03-17T00:00+02:00'],
    ['3 from the day before', 3, '2021-03-09T23:59:59.999+02:00', '2021-03-13T00:00+02:00'],
    ['1 over summer time', 1, '2021-03-26T12:00+02:00', '2021-03-30T00:00+03:00'],
  ])('%s', (_which, workingDays, from, end) => {
    expect(lastInstant(instant(from), { workingDays })).toBe(instant(end));
  });
});

describe('a length', () => {
  it.each([
    [{ hours: 1 }, '1 tund', '1 hour'], [{ hours: 24 }, '24 tundi', '24 hours'],
    [{ days: 1 }, '1 päev', '1 day'], [{ days: 15 }, '15 päeva', '15 days'],
    [{ workingDays: 1 }, '1 tööpäev', '1 working day'],
    [{ workingDays: 10 }, '10 tööpäeva', '10 working days'],
    [{ months: 1 }, '1 kuu', '1 month'], [{ months: 2 }, '2 kuud', '2 months'],
    [{ years: 1 }, '1 aasta', '1 year'], [{ years: 5 }, '5 aastat', '5 years'],
    [{ hours: 21 }, '21 tundi', '21 hours'],
  ] as const)('%j reads %s, %s', (length, et, en) => {
    expect(lengthInWords(length)).toEqual({ et, en });
  });

  const none: object[] = [{}, { hours: 1, days: 1 }, { weeks: 1 }, { toString: 1 }];

  it.each(none)('%j is none', (length) => {
    expect(() => lengthInWords(length as Length)).toThrow('exactly one unit');
  });

  it.each([0, -1, 1.5, Number.NaN, '2'])('%p months are none', (months) => {
    const length = { months } as Length;
    expect(() => lastInstant('2021-03-10T09:00:00.000Z', length)).toThrow(RangeError);
    expect(() => lengthInWords(length)).toThrow('a whole, positive number');
  });
});
