import type { Instant } from '#calendar/instant';
import { standingOf } from './standing.js';

const now = '2021-06-01T09:00:00.000Z' as Instant;
const before = '2021-06-01T08:59:59.999Z';
const after = '2021-06-01T09:00:00.001Z';

describe('how an entry of a register stands', () => {
  const service = (times: object) => standingOf('service', { id: 'r_1', ...times }, now);

  it('is ahead until it begins, and current from that instant', () => {
    expect(service({ from: after })).toEqual({ state: 'ahead', open: true });
    expect(service({ from: now })).toEqual({ state: 'current', open: true });
  });

  it('is past from the instant of its end, and then no act changes it', () => {
    expect(service({ from: before, until: after })).toEqual({ state: 'current', open: true });
    expect(service({ from: before, until: now })).toEqual({ state: 'past', open: false });
  });

  it('goes by the end its register knows: a withdrawal, a closing', () => {
    expect(standingOf('consents', { id: 'r_1', withdrawnAt: now }, now).state).toBe('past');
    expect(standingOf('threats', { id: 'r_1', closedAt: null }, now).state).toBe('current');
  });

  it('is not told where nothing begins or ends, or nothing was ever determined (AMB-48)', () => {
    expect(standingOf('units', { id: 'u_1' }, now)).toEqual({ state: null, open: false });
    expect(standingOf('partners', { id: 'NATO' }, now)).toEqual({ state: null, open: false });
    expect(standingOf('operations', { id: 'KFOR', hasArea: false }, now).state).toBeNull();
    expect(standingOf('operations', { id: 'ISAF', until: before }, now).state).toBe('past');
  });

  it('leaves a person open only until they are identified', () => {
    expect(standingOf('people', { id: 'p_1', identified: false }, now).open).toBe(true);
    expect(standingOf('people', { id: 'p_1', identified: true }, now).open).toBe(false);
  });
});
