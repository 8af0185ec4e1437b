import { toBase64 } from './base64.js';
import { parseEntry } from './entry.js';
import type { Entry } from './entry.js';
import { Flaw } from './flaw.js';
import { RESTORATION } from './restorations.js';
import type { Verdict } from './verdict.js';
import { altered, backInTime, foreign, misplaced } from './verdicts-of-entries.js';
import { missing, unreadable, wrongIncarnation } from './verdicts-of-entries.js';

/** What following one entry brought to light; `entry` is null when its bytes are not one. */
export type Link = { readonly entry: Entry | null; readonly verdicts: readonly Verdict[] };

/**
 * Follows the entries of one log in order and holds each against the one before it: place, time,
 * incarnation and the hash it names as `prev`. Needs no tree and no signature; a reader with
 * `sha256sum` could do the same by hand.
 */
export class Chain {
  readonly #log: string;
  #next = 0;
  #ts = '';
  #inc = 1;
  #prev = '';

  /** The log is the origin that every entry has to name. */
  constructor(log: string) {
    this.#log = log;
  }

  /** The place at which the next entry is expected. */
  get next(): number {
    return this.#next;
  }

  /** Takes the next entry and the hash of its leaf. */
  take(bytes: Buffer, leaf: Buffer): Link {
    const link = this.#read(bytes);
    if (link.entry === null) this.#next += 1;
    else this.#remember(link.entry);
    this.#prev = toBase64(leaf);
    return link;
  }

  #read(bytes: Buffer): Link {
    try {
      const entry = parseEntry(bytes);
      return { entry, verdicts: [...this.#compared(entry)] };
    } catch (flaw) {
      if (!(flaw instanceof Flaw)) throw flaw;
      return { entry: null, verdicts: [unreadable(flaw, this.#next)] };
    }
  }

  *#compared(entry: Entry): Generator<Verdict> {
    const { seq, log, ts, inc, prev, type } = entry;
    if (log !== this.#log) yield foreign(seq, log);
    if (seq > this.#next) yield missing(this.#next, seq - 1);
    if (seq < this.#next) yield misplaced(seq, this.#next);
    // Beside a gap the predecessor that `prev` names is not the entry we saw last.
    if (seq === this.#next && prev !== this.#prev) yield altered(seq);
    if (ts < this.#ts) yield backInTime(seq);
    // The incarnation rises by one with each declared restoration, and never otherwise.
    const rises = type === RESTORATION ? 1 : 0;
    if (inc !== this.#inc + rises) yield wrongIncarnation(seq, inc);
  }

  #remember({ seq, ts, inc }: Entry): void {
    this.#next = seq + 1;
    this.#ts = ts;
    this.#inc = inc;
  }
}
