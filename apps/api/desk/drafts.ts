import type { Instant } from '#calendar/instant';
import type { Handle } from '../database/handle.js';
import { first, rows, run } from '../database/prepared.js';
import { NotKnown } from '../register/answers.js';
import type { Vault } from '../register/vault.js';
import type { Store, Transaction } from '../store/store.js';
import type { Written } from './draft-in.js';
import { checkRoom } from './room.js';

/** A policy of the house, not of the Act: what was not said in thirty days is meant no more. */
const keptDays = 30;

/** A draft as its writer reads it. */
export interface KeptDraft extends Written {
  readonly name: string;
  /** When it was last put away. */
  readonly at: Instant;
}

interface Row {
  readonly name: string;
  readonly datum: string;
  readonly at: Instant;
}

/**
 * The drafts of one person: sealed under that person's own key, read by nobody else, named in no
 * entry of the trail, because what is not said is no act.
 */
export class Drafts {
  constructor(private readonly vault: Vault, private readonly person: string) {}

  /** Every draft, the newest first. */
  all(db: Handle, now: Instant): KeptDraft[] {
    return rows<Row>(
      db, 'SELECT name, datum, at FROM draft WHERE person = ? AND at > ? ORDER BY at DESC, name',
      this.person, oldest(now),
    ).flatMap((row) => this.#opened(db, row));
  }

  /** One draft; throws NotKnown where the person has none of that name. */
  one(db: Handle, name: string, now: Instant): KeptDraft {
    const row = first<Row>(
      db, 'SELECT name, datum, at FROM draft WHERE person = ? AND name = ? AND at > ?',
      this.person, name, oldest(now),
    );
    const [draft] = row === undefined ? [] : this.#opened(db, row);
    if (draft === undefined) throw new NotKnown(name);
    return draft;
  }

  /** Puts a draft in the place of the one of that name; the former text leaves the store. */
  put({ db, now }: Transaction, name: string, text: string): void {
    if (!this.#taken(db, name)) checkRoom(db, 'draft', this.person);
    const { pd } = this.vault.seal(db, this.person, text);
    run(db, 'INSERT INTO draft (person, name, datum, at) VALUES (?, ?, ?, ?)',
      this.person, name, pd.id, now);
  }

  /** Takes a draft away, text and all; throws NotKnown where the person has none of that name. */
  remove({ db }: Transaction, name: string): void {
    if (!this.#taken(db, name)) throw new NotKnown(name);
  }

  #taken(db: Handle, name: string): boolean {
    const row = first<{ datum: string }>(
      db, 'DELETE FROM draft WHERE person = ? AND name = ? RETURNING datum', this.person, name,
    );
    if (row === undefined) return false;
    this.vault.discard(db, row.datum);
    return true;
  }

  /** Nothing where the key of the person was destroyed. */
  #opened(db: Handle, { name, datum, at }: Row): KeptDraft[] {
    const text = this.vault.open(db, datum);
    return text === null ? [] : [{ name, at, ...(JSON.parse(text) as Written) }];
  }
}

/** Takes the drafts away that are thirty days old; writes only where there is one. */
export async function forgetOldDrafts(store: Store, reader: Handle, now: Instant): Promise<void> {
  const old = 'SELECT 1 FROM draft WHERE at <= ? LIMIT 1';
  if (first(reader, old, oldest(now)) === undefined) return;
  await store.write(({ db }) => {
    run(db, 'DELETE FROM datum WHERE id IN (SELECT datum FROM draft WHERE at <= ?)', oldest(now));
    run(db, 'DELETE FROM draft WHERE at <= ?', oldest(now));
  });
}

const oldest = (now: Instant): string =>
  new Date(Date.parse(now) - keptDays * 86_400_000).toISOString();
