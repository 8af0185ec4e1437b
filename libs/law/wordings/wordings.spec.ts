import type { Instant } from '#calendar/instant';
import { seedWording, wordingAt, wordingOf, wordings } from './index.js';
import { standingWarning } from './wording.js';

describe('the wording of 05.06.2020', () => {
  it('is the one a new case is opened under, and is found by its id', () => {
    expect(seedWording.id).toBe('kks@2020-06-05');
    expect(wordingOf('kks@2020-06-05')).toBe(seedWording);
    expect([seedWording.rt, seedWording.from, seedWording.to]).toEqual([
      'RT I, 26.05.2020, 9',
      '2020-06-05',
      '2021-12-31',
    ]);
  });

  it('is the only one known, so any other id is refused', () => {
    expect(wordings).toHaveLength(1);
    expect(() => wordingOf('kks@2022-01-01')).toThrow('kks@2022-01-01');
  });

  it('is the one an act falls under from its first instant in Estonia, and before it too', () => {
    const around = [
      '2020-06-04T20:59:59.999Z', '2020-06-04T21:00:00.000Z', '2026-01-01T00:00:00.000Z',
    ];
    expect(around.map((at) => wordingAt(at as Instant))).toEqual(around.map(() => seedWording));
  });

  it('has the numbers of the Act', () => {
    expect(seedWording.numbers).toEqual({
      'KKS-37s1-4.a': { years: 18 },
      'KKS-37s1-4s3.b': { months: 2 },
      'KKS-37s2-6': { months: 6 },
      'KKS-39-3': { months: 4 },
      'KKS-40-4.a': { years: 1 },
      'KKS-40-5.c': { days: 15 },
      'KKS-41s4-1.a': { years: 5 },
      'KKS-41s4-2-9': { months: 3, years: 18 },
      'KKS-41s4-2-12': { months: 3, years: 5 },
      'KKS-41s4-2-19': { years: 5 },
      'KKS-41s5-2.a': { workingDays: 10 },
      'KKS-41s5-3.b': { workingDays: 10 },
      'KKS-41s5-4.c': { months: 2 },
      'KKS-41s6-1.b': { years: 5 },
      'KKS-41s8.a': { years: 5 },
      'KKS-43-2.a': { months: 4 },
      'KKS-43-2.b': { months: 6 },
      'KKS-54s1-3.b': { hours: 24 },
    });
  });
});

describe('AMB-01 a decision dated after the wording ended', () => {
  it('carries no warning on the last day in force', () => {
    expect(standingWarning(seedWording, '2021-12-31')).toBeNull();
  });

  it('carries a warning in both languages from the day after', () => {
    const warning = standingWarning(seedWording, '2022-01-01');
    expect(warning?.et).toContain('05.06.2020–31.12.2021, RT I, 26.05.2020, 9');
    expect(warning?.en).toContain('05.06.2020–31.12.2021, RT I, 26.05.2020, 9');
  });
});
