import type { House } from '../house.js';
import { beat } from '../trail/heartbeat.js';

const everyMilliseconds = 1000;

/** Lets time pass in the register: every second, after each command, one round at a time. */
export class Ticker {
  #timer: NodeJS.Timeout | null = null;
  #round: Promise<void> = Promise.resolve();
  #waiting: Promise<void> | null = null;
  #fault: unknown = null;

  /** `beats`: whether a silent log shows that it is alive; never where the clock is turned. */
  constructor(
    private readonly house: House,
    private readonly wishes: { readonly beats: boolean },
  ) {}

  /** Why the last round failed, or null. */
  get fault(): unknown {
    return this.#fault;
  }

  start(): void {
    this.#timer = setInterval(() => void this.pass(), everyMilliseconds);
    this.#timer.unref();
    void this.pass();
  }

  /** A round that begins after this call; those asked for meanwhile are the same one. */
  pass(): Promise<void> {
    this.#waiting ??= this.#round.then(() => {
      this.#waiting = null;
      this.#round = this.#once();
      return this.#round;
    });
    return this.#waiting;
  }

  async stop(): Promise<void> {
    if (this.#timer !== null) clearInterval(this.#timer);
    await this.#waiting;
    await this.#round;
  }

  async #once(): Promise<void> {
    try {
      await this.house.passTime();
      if (this.wishes.beats) await beat(this.house);
      this.#fault = null;
    } catch (fault) {
      this.#fault = fault;
    }
  }
}
