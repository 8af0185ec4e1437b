import { Inject, Injectable } from '@nestjs/common';
import { systemClock } from '../clock/clock.js';
import type { Clock } from '../clock/clock.js';
import type { House } from '../house.js';
import { Told } from '../http/problem.js';
import type { Serving } from '../http/serving.js';
import { HOUSE, SERVING } from '../http/tokens.js';
import { accountOf } from './accounts.js';
import type { Account } from './accounts.js';
import { nameOf } from './names.js';
import { hashPassword, isPassword } from './passwords.js';
import { Sessions } from './sessions.js';
import type { SignedIn } from './signed-in.js';
import { SignInThrottle } from './sign-in-throttle.js';

export interface SignIn {
  readonly name: string;
  readonly password: string;
}

/** Lets people in by name and password, slowly where somebody guesses. */
@Injectable()
export class SessionService {
  readonly #throttle = new SignInThrottle();
  readonly #clock: Clock;
  /** Verified where the name is unknown, so that the answer takes as long as for a known one. */
  #nobody: Promise<string> | null = null;

  constructor(
    @Inject(HOUSE) private readonly house: House,
    @Inject(SERVING) private readonly serving: Serving,
    @Inject(Sessions) private readonly sessions: Sessions,
  ) {
    this.#clock = serving.sessionClock ?? systemClock;
  }

  /** Answers the token of a new session, or throws: 401, or 429 with the seconds to wait. */
  async signIn({ name, password }: SignIn, address: string): Promise<string> {
    const now = Date.parse(this.#clock.now());
    const wait = this.#throttle.wait(name, address, now);
    if (wait > 0) throw new Told(tooMany(wait));
    this.#throttle.attempt(name, address, now);
    const account = this.#accountOf(name);
    const stored = account?.password ?? (await (this.#nobody ??= hashPassword('nobody')));
    const right = await isPassword(stored, password);
    if (!right || account === undefined) {
      await this.sessions.refused(account?.person ?? null, 'credentials');
      throw new Told(wrongCredentials);
    }
    this.#throttle.succeeded(name, address);
    return this.sessions.open(account.person);
  }

  /** What the signed-in person may know of the session. */
  describe({ person, offices, authorised }: SignedIn) {
    const { reader, vault, clock } = this.house;
    const { demonstration } = this.serving;
    const name = nameOf(reader, vault, person);
    return { person, name, offices, authorised, demonstration, now: clock.now() };
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

const wrongCredentials = {
  name: 'not-signed-in', status: 401,
  title: { et: 'Nimi või parool on vale', en: 'The name or the password is wrong' },
};
