import { first, run } from '../database/prepared.js';
import type { Handle } from '../database/handle.js';
import type { Vault } from '../register/vault.js';
import type { Store } from '../store/store.js';
import { complete } from './completing.js';
import { duePending } from './pending.js';
import { filesWith } from './traces.js';

/** What erasing needs of the house. */
export interface ErasingIn {
  readonly home: string;
  readonly store: Store;
  readonly reader: Handle;
  readonly vault: Vault;
  /** The writing handle: only its own connection can empty the write-ahead log. */
  readonly handle: Handle;
}

/**
 * Erases what was ordered, at once and after every opening: each step may be done twice, so that a
 * house that was closed in between, or killed, takes it up where it stood.
 */
export class Erasing {
  constructor(private readonly house: ErasingIn) {}

  /** Completes every order that can be; answers how many rounds of erasure that were. */
  async round(): Promise<number> {
    const { reader, store, vault } = this.house;
    const traces: Buffer[] = [];
    let done = 0;
    for (const { id } of duePending(reader)) {
      const gone = await store.write((transaction) => complete(transaction, vault, id));
      if (gone === null) continue;
      traces.push(...gone);
      done += 1;
    }
    if (this.#unclean()) await this.#clean(traces);
    return done;
  }

  #unclean(): boolean {
    return first(this.house.reader, 'SELECT 1 FROM scrub') !== undefined;
  }

  /**
   * Empties the write-ahead log and looks through every file of the home. A database page keeps
   * what it no longer uses where rows moved between pages, so that the file is written anew where
   * something is found, and where nobody knows any more what to look for.
   */
  async #clean(traces: readonly Buffer[]): Promise<void> {
    const { home, store } = this.house;
    this.#emptyLog();
    if (traces.length === 0 || (await filesWith(home, traces)).length > 0) this.#writeAnew();
    const left = await filesWith(home, traces);
    if (left.length > 0) throw new Error(`E_ERASED_PRESENT: ${left.join(', ')}`);
    await store.write(({ db }) => void run(db, 'DELETE FROM scrub'));
  }

  #writeAnew(): void {
    const { handle } = this.house;
    handle.pragma('temp_store = MEMORY');
    handle.exec('VACUUM');
    this.#emptyLog();
  }

  /** Throws where another program reads the database: the next round tries again. */
  #emptyLog(): void {
    const [{ busy }] = this.house.handle.pragma('wal_checkpoint(TRUNCATE)') as [{ busy: number }];
    if (busy !== 0) throw new Error('E_BUSY: another program reads what is to be erased');
  }
}
