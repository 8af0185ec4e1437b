import { SignInThrottle } from './sign-in-throttle.js';

const start = Date.parse('2021-02-01T08:00:00.000Z');
const failing = (times: number, name = 'mart', address = '10.0.0.1') => {
  const throttle = new SignInThrottle();
  for (let time = 0; time < times; time += 1) throttle.attempt(name, address, start);
  return throttle;
};

describe('guessing a password', () => {
  it('is not slowed down before the fifth failure', () => {
    expect(failing(4).wait('mart', '10.0.0.1', start)).toBe(0);
  });

  it('waits a second after the fifth, and twice as long after each further one', () => {
    const waits = [5, 6, 7, 8].map((times) => failing(times).wait('mart', '10.0.0.2', start));
    expect(waits).toEqual([1, 2, 4, 8]);
  });

  it('never waits longer than a quarter of an hour', () => {
    expect(failing(100).wait('mart', '10.0.0.1', start)).toBe(900);
  });

  it('may go on when the wait is over, and not a millisecond before', () => {
    const throttle = failing(6);
    expect(throttle.wait('mart', '10.0.0.1', start + 1999)).toBe(1);
    expect(throttle.wait('mart', '10.0.0.1', start + 2000)).toBe(0);
  });

  it('does not lock another name out from the same address at once', () => {
    expect(failing(24).wait('liis', '10.0.0.1', start)).toBe(0);
    expect(failing(25).wait('liis', '10.0.0.1', start)).toBe(1);
  });

  it('is forgotten for the name that signs in', () => {
    const throttle = failing(9);
    throttle.succeeded('mart', '10.0.0.1');
    expect(throttle.wait('mart', '10.0.0.2', start)).toBe(0);
  });
});
