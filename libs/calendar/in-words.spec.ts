import { dayInWords, endInWords, inWords } from './in-words.js';
import { instant } from './instant.js';

describe('a day in words', () => {
  it.each([
    ['2020-06-05', '05.06.2020', '5 June 2020'],
    ['2021-12-31', '31.12.2021', '31 December 2021'],
    ['2021-01-01', '01.01.2021', '1 January 2021'],
  ] as const)('%s: %s, %s', (day, et, en) => {
    expect(dayInWords(day)).toEqual({ et, en });
  });
});

describe('a moment in words', () => {
  it.each([
    ['2026-11-22T09:00+02:00', '22.11.2026 kell 9.00', '22 November 2026 at 9.00'],
    ['2021-06-30T23:59:59.999+03:00', '30.06.2021 kell 23.59', '30 June 2021 at 23.59'],
    ['2021-07-01T00:05+03:00', '01.07.2021 kell 0.05', '1 July 2021 at 0.05'],
  ])('%s: %s, %s', (at, et, en) => {
    expect(inWords(instant(at))).toEqual({ et, en });
  });

  it.each([
    ['2021-03-27T02:59:59.999+02:00', '27.03.2021 kell 2.59'],
    ['2021-03-27T03:00+02:00', '27.03.2021 kell 3.00 (UTC+2)'],
    ['2021-03-28T02:59+02:00', '28.03.2021 kell 2.59 (UTC+2)'],
    ['2021-03-28T04:00+03:00', '28.03.2021 kell 4.00 (UTC+3)'],
    ['2021-03-29T03:59+03:00', '29.03.2021 kell 3.59 (UTC+3)'],
    ['2021-03-29T04:00+03:00', '29.03.2021 kell 4.00'],
    ['2021-10-30T03:59+03:00', '30.10.2021 kell 3.59'],
    ['2021-10-30T04:00+03:00', '30.10.2021 kell 4.00 (UTC+3)'],
    ['2021-10-31T03:30+03:00', '31.10.2021 kell 3.30 (UTC+3)'],
    ['2021-10-31T03:30+02:00', '31.10.2021 kell 3.30 (UTC+2)'],
    ['2021-11-01T02:59+02:00', '01.11.2021 kell 2.59 (UTC+2)'],
    ['2021-11-01T03:00+02:00', '01.11.2021 kell 3.00'],
  ])('near a clock change %s is %s', (at, et) => {
    expect(inWords(instant(at)).et).toBe(et);
  });

  it('names the offset in English too', () => {
    expect(inWords(instant('2021-03-28T21:00+03:00')).en).toBe('28 March 2021 at 21.00 (UTC+3)');
  });
});

describe('the end of a term in words', () => {
  it.each([
    ['2021-03-16T00:00+02:00', '15.03.2021 kell 24.00', '15 March 2021 at 24.00'],
    ['2022-01-01T00:00+02:00', '31.12.2021 kell 24.00', '31 December 2021 at 24.00'],
    ['2021-03-16T00:01+02:00', '16.03.2021 kell 0.01', '16 March 2021 at 0.01'],
    ['2021-03-15T23:59+02:00', '15.03.2021 kell 23.59', '15 March 2021 at 23.59'],
    ['2021-03-29T00:00+03:00', '28.03.2021 kell 24.00 (UTC+3)', '28 March 2021 at 24.00 (UTC+3)'],
  ])('%s: %s, %s', (at, et, en) => {
    expect(endInWords(instant(at))).toEqual({ et, en });
  });
});
