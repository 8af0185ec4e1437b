import { file } from '../../test/support/situation.js';
import { daysInEffect, effectiveAt } from './case-file.js';

const from = '2021-02-03T07:00:00.000Z';
const until = '2021-02-04T07:00:00.000Z';
const running = file('M30', { effectiveFrom: from, until });

describe('what is in effect', () => {
  it('begins at its first instant and not a millisecond earlier', () => {
    expect(effectiveAt(running, '2021-02-03T06:59:59.999Z')).toBe(false);
    expect(effectiveAt(running, from)).toBe(true);
    expect(effectiveAt(running, '2021-02-03T07:00:00.001Z')).toBe(true);
  });

  it('is over at its last instant even if nothing ran then', () => {
    expect(effectiveAt(running, '2021-02-04T06:59:59.999Z')).toBe(true);
    expect(effectiveAt(running, until)).toBe(false);
    expect(effectiveAt(running, '2021-02-04T07:00:00.001Z')).toBe(false);
  });

  it('is over from the instant it was ended', () => {
    const ended = {
      ...running,
      ended: { at: '2021-02-03T12:00:00.000Z', because: 'stopped' },
    } as const;
    expect(effectiveAt(ended, '2021-02-03T11:59:59.999Z')).toBe(true);
    expect(effectiveAt(ended, '2021-02-03T12:00:00.000Z')).toBe(false);
  });

  it('never is before it began', () => {
    expect(effectiveAt(file('M30', { until }), from)).toBe(false);
  });
});

describe('the days a measure was in effect', () => {
  it('count begun days of 24 hours, and none before it began', () => {
    expect(daysInEffect(running, from)).toBe(0);
    expect(daysInEffect(running, '2021-02-03T07:00:00.001Z')).toBe(1);
    expect(daysInEffect(file('M14', { until }), until)).toBe(0);
  });

  it('stop at the end of the term, and at an earlier end', () => {
    const long = { ...running, until: '2021-04-03T06:00:00.000Z' } as const;
    expect(daysInEffect(long, '2021-12-31T00:00:00.000Z')).toBe(59);
    const ended = {
      ...long,
      ended: { at: '2021-02-05T07:00:00.000Z', because: 'stopped' },
    } as const;
    expect(daysInEffect(ended, '2021-12-31T00:00:00.000Z')).toBe(2);
  });
});
