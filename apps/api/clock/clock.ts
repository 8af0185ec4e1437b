import { instant } from '#calendar/instant';
import type { Instant } from '#calendar/instant';

/** The only place in the house that asks what time it is. */
export interface Clock {
  /** The present instant, UTC with milliseconds. */
  now(): Instant;
}

export const systemClock: Clock = { now: () => instant(new Date().toISOString()) };

/**
 * The clock of demonstration and tests: it stands where it was turned to, or runs on from there.
 * It never goes back: a register whose clock was set back refuses to write.
 */
export class TurnableClock implements Clock {
  #offset: number;
  #running: boolean;

  constructor(start: Instant, running: boolean) {
    this.#running = running;
    this.#offset = Date.parse(start) - this.#base();
  }

  now(): Instant {
    return instant(new Date(this.#base() + this.#offset).toISOString());
  }

  /** Turns forward to the instant; throws RangeError for one that is already past. */
  turnTo(to: Instant): void {
    if (to < this.now()) throw new RangeError(`the clock is not turned back: ${to}`);
    this.#offset = Date.parse(to) - this.#base();
  }

  /** From now on the clock runs, from where it stands. */
  letRun(): void {
    const stands = this.now();
    this.#running = true;
    this.#offset = Date.parse(stands) - this.#base();
  }

  #base(): number {
    return this.#running ? Date.now() : 0;
  }
}
