import { TurnableClock, systemClock } from './clock.js';

const start = '2021-03-28T00:59:59.999Z';

describe('the clock one turns', () => {
  it('stands where it was turned to', () => {
    const clock = new TurnableClock(start, false);
    expect(clock.now()).toBe(start);
    expect(clock.now()).toBe(start);
    clock.turnTo('2021-03-28T01:00:00.000Z');
    expect(clock.now()).toBe('2021-03-28T01:00:00.000Z');
  });

  it('may stay, and is never turned back, not by a millisecond', () => {
    const clock = new TurnableClock(start, false);
    clock.turnTo(start);
    expect(() => clock.turnTo('2021-03-28T00:59:59.998Z')).toThrow(RangeError);
    expect(clock.now()).toBe(start);
  });

  it('runs on where it is a running one', async () => {
    const clock = new TurnableClock(start, true);
    const first = clock.now();
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(clock.now() > first).toBe(true);
  });
});

describe('the clock of the machine', () => {
  it('tells an instant in UTC to the millisecond', () => {
    expect(systemClock.now()).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
  });
});
