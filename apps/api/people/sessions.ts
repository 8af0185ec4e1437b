import { createHash, randomBytes } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { wordingAt } from '#law/wordings/index';
import { systemClock } from '../clock/clock.js';
import type { Clock } from '../clock/clock.js';
import { first, run } from '../database/prepared.js';
import type { House } from '../house.js';
import type { Transaction } from '../store/store.js';
import { Told } from '../http/problem.js';
import type { Serving } from '../http/serving.js';
import { HOUSE, SERVING } from '../http/tokens.js';
import { confirmedUntil, isOver, isWorthNoting, longAgo, timesShown } from './session-times.js';
import type { SessionTimes } from './session-times.js';

export interface Session extends SessionTimes {
  readonly id: string;
  readonly person: string;
}

const wanted = `SELECT session.id, session.person, opened_at AS openedAt, seen_at AS seenAt,
    confirmed_at AS confirmedAt
  FROM session JOIN account ON account.person = session.person
  WHERE session.id = ? AND account.disabled = 0`;

/**
 * Sessions live in the store under the SHA-256 of their token, so that whoever reads the store
 * cannot take one over.
 */
@Injectable()
export class Sessions {
  readonly #clock: Clock;

  constructor(
    @Inject(HOUSE) private readonly house: House,
    @Inject(SERVING) serving: Serving,
  ) {
    this.#clock = serving.sessionClock ?? systemClock;
  }

  /** Opens a session and answers its token, which is nowhere kept. */
  async open(person: string): Promise<string> {
    const token = randomBytes(32).toString('base64url');
    const now = this.#clock.now();
    await this.house.store.write((tx) => {
      run(tx.db, 'DELETE FROM session WHERE opened_at <= ?', longAgo(now));
      run(tx.db, 'INSERT INTO session (id, person, opened_at, seen_at) VALUES (?, ?, ?, ?)',
        idOf(token), person, now, now);
      note(tx, 'session.opened', person, {});
    });
    return token;
  }

  /**
   * The session of a token while it lasts; null otherwise. A request in the `background`, made by a
   * page and not by a person, does not keep it alive.
   */
  async find(token: string | undefined, background = false): Promise<Session | null> {
    if (token === undefined) return null;
    const session = first<Session>(this.house.reader, wanted, idOf(token));
    const now = this.#clock.now();
    if (session === undefined || isOver(session, now)) return null;
    if (background || !isWorthNoting(session, now)) return session;
    await this.house.store.write((tx) =>
      void run(tx.db, 'UPDATE session SET seen_at = ? WHERE id = ?', now, session.id));
    return { ...session, seenAt: now };
  }

  /** The times of a session that lasts, as its screen shows them; throws 401 for one that ended. */
  times(id: string) {
    const session = first<Session>(this.house.reader, wanted, id);
    if (session === undefined) throw new Told(notSignedIn);
    return timesShown(session, this.#clock.now());
  }

  /** Whether a decision may be taken in the session now. */
  isConfirmed(session: Session): boolean {
    return confirmedUntil(session, this.#clock.now()) !== null;
  }

  /** Notes that the person of a session has confirmed that it is them. */
  async confirm({ id, person }: Pick<Session, 'id' | 'person'>): Promise<void> {
    const now = this.#clock.now();
    await this.house.store.write((tx) => {
      run(tx.db, 'UPDATE session SET confirmed_at = ? WHERE id = ?', now, id);
      note(tx, 'session.confirmed', person, {});
    });
  }

  /** Ends a session for good. */
  async close({ id, person }: Pick<Session, 'id' | 'person'>): Promise<void> {
    await this.house.store.write((tx) => {
      run(tx.db, 'DELETE FROM session WHERE id = ?', id);
      note(tx, 'session.closed', person, {});
    });
  }

  /** Records that somebody was not let in; never the name they tried. */
  async refused(person: string | null, why: string): Promise<void> {
    await this.house.store.write((tx) => note(tx, 'session.refused', person, { why }));
  }
}

const idOf = (token: string): string => createHash('sha256').update(token).digest('hex');

function note(
  { append, now }: Transaction,
  type: string,
  actor: string | null,
  body: Readonly<Record<string, unknown>>,
): void {
  append({ type, at: now, actor, office: null, rules: wordingAt(now).id, body });
}

export const notSignedIn = {
  name: 'not-signed-in', status: 401,
  title: { et: 'Te ei ole sisse loginud', en: 'You are not signed in' },
};
