import type { Clock } from '../clock/clock.js';

/** How the register is served; the environment has been read before. */
export interface Serving {
  readonly host: string;
  readonly port: number;
  /** Invented people may sign in and the clock may be turned forward. */
  readonly demonstration: boolean;
  /** Cookies travel over HTTPS only. */
  readonly secureCookies: boolean;
  /**
   * The clock of sessions, the real one unless a test turns it: people sit before their screens in
   * real time even where the demonstration's clock is turned by months.
   */
  readonly sessionClock?: Clock;
}
