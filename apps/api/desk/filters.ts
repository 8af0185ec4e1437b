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

/**
 * The saved filters of one person. What was searched for may be a name, so the query is sealed
 * under the person's own key and its column holds the id of the sealed text.
 */
export class Filters {
  constructor(private readonly vault: Vault, private readonly person: string) {}

  /** Every filter, by page and name. */
  all(db: Handle): SavedFilter[] {
    const saved = rows<SavedFilter>(
      db, 'SELECT page, name, query, at FROM saved_filter WHERE person = ? ORDER BY page, name',
      this.person,
    );
    return saved.flatMap(({ query: datum, ...filter }) => {
      const query = this.vault.open(db, datum);
      return query === null ? [] : [{ ...filter, query }];
    });
  }

  /** Saves a filter in the place of the one of that page and name. */
  put({ db, now }: Transaction, { page, name, query }: Omit<SavedFilter, 'at'>): SavedFilter {
    if (!this.#taken(db, name, page)) checkRoom(db, 'saved_filter', this.person);
    const { pd } = this.vault.seal(db, this.person, query);
    run(db, 'INSERT INTO saved_filter (person, page, name, query, at) VALUES (?, ?, ?, ?, ?)',
      this.person, page, name, pd.id, now);
    return { page, name, query, at: now };
  }

  /** Takes the filter of that name and page away, of every page for null; throws NotKnown. */
  remove({ db }: Transaction, name: string, page: string | null): void {
    if (!this.#taken(db, name, page)) throw new NotKnown(name);
  }

  #taken(db: Handle, name: string, page: string | null): boolean {
    const taken = rows<{ query: string }>(
      db,
      `DELETE FROM saved_filter WHERE person = ? AND name = ? AND page = coalesce(?, page)
         RETURNING query`,
      this.person, name, page,
    );
    for (const { query } of taken) this.vault.discard(db, query);
    return taken.length > 0;
  }
}
