import type { Instant } from '#calendar/instant';
import type { Handle } from '../database/handle.js';
import { rows, run } from '../database/prepared.js';
import { NotKnown } from '../register/answers.js';
import type { Vault } from '../register/vault.js';
import type { Transaction } from '../store/store.js';
import { checkRoom } from './room.js';

/** A search that a person comes back to. */
export interface SavedFilter {
  readonly page: string;
  readonly name: string;
  readonly query: string;
  readonly at: Instant;
}

interface Row {
  readonly page: string;
  /** That of the datum; only a filter from before names were sealed has its own here. */
  readonly name: string;
  readonly datum: string;
  readonly at: Instant;
}

/**
 * The saved filters of one person. What was searched for may be a name, and so may be what the
 * search is called: both are sealed together under the person's own key.
 */
export class Filters {
  constructor(private readonly vault: Vault, private readonly person: string) {}

  /** Every filter, by page and name. */
  all(db: Handle): SavedFilter[] {
    return this.#kept(db).map(({ datum: _datum, ...filter }) => filter);
  }

  /** Saves a filter in the place of the one of that page and name. */
  put({ db, now }: Transaction, { page, name, query }: Omit<SavedFilter, 'at'>): SavedFilter {
    if (!this.#taken(db, name, page)) checkRoom(db, 'saved_filter', this.person);
    const { pd } = this.vault.seal(db, this.person, JSON.stringify({ name, query }));
    run(db, 'INSERT INTO saved_filter (person, page, name, query, at) VALUES (?, ?, ?, ?, ?)',
      this.person, page, pd.id, pd.id, now);
    return { page, name, query, at: now };
  }

  /** Takes the filter of that name and page away, of every page for null; throws NotKnown. */
  remove({ db }: Transaction, name: string, page: string | null): void {
    if (!this.#taken(db, name, page)) throw new NotKnown(name);
  }

  #taken(db: Handle, name: string, page: string | null): boolean {
    const taken = this.#kept(db).filter((filter) =>
      filter.name === name && (page === null || filter.page === page));
    for (const { datum } of taken) {
      run(db, 'DELETE FROM saved_filter WHERE person = ? AND query = ?', this.person, datum);
      this.vault.discard(db, datum);
    }
    return taken.length > 0;
  }

  #kept(db: Handle): (SavedFilter & { readonly datum: string })[] {
    const saved = rows<Row>(
      db, 'SELECT page, name, query AS datum, at FROM saved_filter WHERE person = ?', this.person,
    );
    return saved.flatMap((row) => this.#opened(db, row)).sort((one, other) =>
      compared(one.page, other.page) || compared(one.name, other.name));
  }

  #opened(db: Handle, { name, ...row }: Row) {
    const text = this.vault.open(db, row.datum);
    if (text === null) return [];
    if (name !== row.datum) return [{ ...row, name, query: text }];
    return [{ ...row, ...(JSON.parse(text) as Pick<SavedFilter, 'name' | 'query'>) }];
  }
}

const compared = (one: string, other: string): number => (one < other ? -1 : Number(one > other));
