import { Inject, Injectable } from '@nestjs/common';
import { systemClock } from '../clock/clock.js';
import type { Clock } from '../clock/clock.js';
import type { House } from '../house.js';
import { Told } from '../http/problem.js';
import type { Serving } from '../http/serving.js';
import { HOUSE, SERVING } from '../http/tokens.js';
import { accountOf } from './accounts.js';
import type { Account } from './accounts.js';
import { hashPassword, isPassword } from './passwords.js';
import { SignInThrottle } from './sign-in-throttle.js';

/** A name and a password, and the address they came from. */
export interface Shown {
  readonly name: string;
  readonly password: string;
  readonly address: string;
}

/** Whether a name and a password belong together, asked slowly where somebody guesses. */
@Injectable()
export class Credentials {
  readonly #throttle = new SignInThrottle();
  readonly #clock: Clock;
  /** Verified where the name is unknown, so that the answer takes as long as for a known one. */
  #nobody: Promise<string> | null = null;

  constructor(
    @Inject(HOUSE) private readonly house: House,
    @Inject(SERVING) private readonly serving: Serving,
  ) {
    this.#clock = serving.sessionClock ?? systemClock;
  }

  /**
   * The account, and whether the password is its own; both signing in and confirming count as
   * attempts. Throws 429 with the seconds to wait.
   */
  async check({ name, password, address }: Shown): Promise<[Account | undefined, boolean]> {
    const now = Date.parse(this.#clock.now());
    const wait = this.#throttle.wait(name, address, now);
    if (wait > 0) throw new Told(tooMany(wait));
    this.#throttle.attempt(name, address, now);
    const account = this.#accountOf(name);
    const stored = account?.password ?? (await (this.#nobody ??= hashPassword('nobody')));
    const right = (await isPassword(stored, password)) && account !== undefined;
    if (right) this.#throttle.succeeded(name, address);
    return [account, right];
  }

  /** A demonstration account is nobody where the register is served in earnest. */
  #accountOf(name: string): Account | undefined {
    const account = accountOf(this.house.reader, name);
    if (account === undefined || account.disabled === 1) return undefined;
    return account.demonstration === 1 && !this.serving.demonstration ? undefined : account;
  }
}

const tooMany = (seconds: number) => ({
  name: 'too-many', status: 429,
  title: { et: 'Liiga palju katseid; oodake', en: 'Too many attempts; wait' },
  more: { seconds }, headers: { 'retry-after': String(seconds) },
});
