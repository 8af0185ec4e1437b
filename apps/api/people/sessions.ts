import { createHash, randomBytes } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { Instant } from '#calendar/instant';
import { seedWording } from '#law/wordings/index';
import { systemClock } from '../clock/clock.js';
import type { Clock } from '../clock/clock.js';
import { first, run } from '../database/prepared.js';
import type { House } from '../house.js';
import type { Transaction } from '../store/store.js';
import type { Serving } from '../http/serving.js';
import { HOUSE, SERVING } from '../http/tokens.js';

export const sessionCookie = 'volitus';

/** A session lasts this long at the most, and this long without a request. */
const longestMinutes = 12 * 60;
const idleMinutes = 15;
// The last request is noted at this grain: a note is a commit, and reading must stay cheap.
const noteMinutes = 1;

export interface Session {
  readonly id: string;
  readonly person: string;
  readonly openedAt: Instant;
  readonly seenAt: Instant;
}

const wanted = `SELECT session.id, session.person, opened_at AS openedAt, seen_at AS seenAt
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

  /** The session of a token while it lasts; null otherwise. */
  async find(token: string | undefined): Promise<Session | null> {
    if (token === undefined) return null;
    const session = first<Session>(this.house.reader, wanted, idOf(token));
    const now = this.#clock.now();
    if (session === undefined || isOver(session, now)) return null;
    if (minutesBetween(session.seenAt, now) >= noteMinutes) {
      await this.house.store.write((tx) =>
        void run(tx.db, 'UPDATE session SET seen_at = ? WHERE id = ?', now, session.id));
    }
    return session;
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

const minutesBetween = (from: Instant, to: Instant): number =>
  (Date.parse(to) - Date.parse(from)) / 60_000;

const longAgo = (now: Instant): string =>
  new Date(Date.parse(now) - longestMinutes * 60_000).toISOString();

const isOver = ({ openedAt, seenAt }: Session, now: Instant): boolean =>
  minutesBetween(openedAt, now) >= longestMinutes || minutesBetween(seenAt, now) >= idleMinutes;

function note(
  { append, now }: Transaction,
  type: string,
  actor: string | null,
  body: Readonly<Record<string, unknown>>,
): void {
  append({ type, at: now, actor, office: null, rules: seedWording.id, body });
}
