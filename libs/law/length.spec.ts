import { inWords } from './length.js';
import type { Length } from './length.js';

describe('a length of time in words', () => {
  it.each<[Length, string, string]>([
    [{ hours: 24 }, '24 tundi', '24 hours'],
    [{ hours: 1 }, '1 tund', '1 hour'],
    [{ days: 15 }, '15 päeva', '15 days'],
    [{ workingDays: 10 }, '10 tööpäeva', '10 working days'],
    [{ months: 2 }, '2 kuud', '2 months'],
    [{ years: 1 }, '1 aasta', '1 year'],
  ])('%j is %s, %s', (length, et, en) => {
    expect(inWords(length)).toEqual({ et, en });
  });
});
