import { Inject, Injectable } from '@nestjs/common';
import type { House } from '../house.js';
import { Told } from '../http/problem.js';
import type { Serving } from '../http/serving.js';
import { HOUSE, SERVING } from '../http/tokens.js';
import { signInNameOf } from './accounts.js';
import { Credentials } from './credentials.js';
import { nameOf, officeShown } from './names.js';
import { changePassword, newPasswordIn } from './new-password.js';
import { hashPassword } from './passwords.js';
import type { SessionAnswer } from './people.answers.js';
import { Sessions } from './sessions.js';
import { roomsOf } from './rooms.js';
import type { SignedIn } from './signed-in.js';

export interface SignIn {
  readonly name: string;
  readonly password: string;
}

/** Lets people in by name and password, and lets them confirm that it is still them. */
@Injectable()
export class SessionService {
  constructor(
    @Inject(HOUSE) private readonly house: House,
    @Inject(SERVING) private readonly serving: Serving,
    @Inject(Sessions) private readonly sessions: Sessions,
    @Inject(Credentials) private readonly credentials: Credentials,
  ) {}

  /** Answers the token of a new session, or throws: 401, or 429 with the seconds to wait. */
  async signIn({ name, password }: SignIn, address: string): Promise<string> {
    const [account, right] = await this.credentials.check({ name, password, address });
    if (!right || account === undefined) {
      await this.sessions.refused(account?.person ?? null, 'credentials');
      throw new Told(wrongCredentials);
    }
    return this.sessions.open(account.person);
  }

  /**
   * The signed-in person shows once more that it is them: for the next minutes this session may
   * decide. Throws 401, or 429 with the seconds to wait; both leave the session as it was.
   */
  async confirm({ person, session }: SignedIn, password: string, address: string) {
    const name = signInNameOf(this.house.reader, person) ?? '';
    const [, right] = await this.credentials.check({ name, password, address });
    if (!right) {
      await this.sessions.refused(person, 'confirmation');
      throw new Told(wrongPassword);
    }
    await this.sessions.confirm({ id: session, person });
    return { confirmedUntil: this.sessions.times(session).confirmedUntil };
  }

  /**
   * The signed-in person takes another password, which nobody else has seen; every other session
   * of theirs ends. Throws 400, 401, or 429 with the seconds to wait.
   */
  async changePassword(asker: SignedIn, body: unknown, address: string) {
    const { password, fresh } = newPasswordIn(body);
    const name = signInNameOf(this.house.reader, asker.person) ?? '';
    const [, right] = await this.credentials.check({ name, password, address });
    if (!right) {
      await this.sessions.refused(asker.person, 'password');
      throw new Told(wrongPassword);
    }
    const hash = await hashPassword(fresh);
    await this.house.store.write((tx) => changePassword(tx, asker, hash));
    return { changed: true };
  }

  /** What the signed-in person may know of the session. */
  describe({ person, session, offices, authorised }: SignedIn): SessionAnswer {
    const { reader, vault, clock } = this.house;
    return {
      person, authorised: [...authorised], now: clock.now(),
      name: nameOf(reader, vault, person),
      offices: offices.map((held) => officeShown(reader, vault, held)),
      rooms: roomsOf(offices),
      demonstration: this.serving.demonstration,
      session: this.sessions.times(session),
    };
  }
}

const wrongCredentials = {
  name: 'not-signed-in', status: 401,
  title: { et: 'Nimi või parool on vale', en: 'The name or the password is wrong' },
};

const wrongPassword = {
  name: 'wrong-password', status: 401,
  title: { et: 'Parool on vale', en: 'The password is wrong' },
};
