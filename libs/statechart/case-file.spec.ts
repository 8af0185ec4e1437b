import { file } from '../../test/support/situation.js';
import { effectiveAt } from './case-file.js';

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
