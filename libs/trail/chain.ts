import { toBase64 } from './base64.js';
import { parseEntry } from './entry.js';
import type { Entry } from './entry.js';
import { Flaw } from './flaw.js';
import { ofEntry } from './verdict.js';
import type { Verdict } from './verdict.js';

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
    const { seq, log, ts, inc, prev } = entry;
    if (log !== this.#log) yield foreign(seq, log);
    if (seq > this.#next) yield missing(this.#next, seq - 1);
    if (seq < this.#next) yield misplaced(seq, this.#next);
    // Beside a gap the predecessor that `prev` names is not the entry we saw last.
    if (seq === this.#next && prev !== this.#prev) yield altered(seq);
    if (ts < this.#ts) yield backInTime(seq);
    if (inc < this.#inc || inc > this.#inc + 1) yield wrongIncarnation(seq, inc);
  }

  #remember({ seq, ts, inc }: Entry): void {
    this.#next = seq + 1;
    this.#ts = ts;
    this.#inc = inc;
  }
}

function unreadable(flaw: Flaw, seq: number): Verdict {
  return flaw.code === 'E_SCHEMA'
    ? ofEntry('E_SCHEMA', seq, `Kirje ${seq} ei ole kirje vormis.`, `Entry ${seq}: ${flaw.message}.`)
    : ofEntry(
        flaw.code,
        seq,
        `Kirje ${seq} baidid ei ole oma sisu ainuvõimalik esitus.`,
        `The bytes of entry ${seq} are not the one encoding of their value (${flaw.message}).`,
      );
}

function foreign(seq: number, log: string): Verdict {
  return ofEntry(
    'E_ORIGIN',
    seq,
    `Kirje ${seq} kuulub teise logisse: ${log}.`,
    `Entry ${seq} belongs to another log: ${log}.`,
  );
}

function missing(first: number, last: number): Verdict {
  const places = first === last ? `${first}` : `${first}–${last}`;
  return ofEntry(
    'E_GAP',
    first,
    first === last ? `Kirje ${places} puudub.` : `Kirjed ${places} puuduvad.`,
    first === last ? `Entry ${places} is missing.` : `Entries ${places} are missing.`,
  );
}

function misplaced(seq: number, expected: number): Verdict {
  return ofEntry(
    'E_SEQ',
    expected,
    `Kirje ${expected} kohal seisab kirje, mis nimetab end kirjeks ${seq}.`,
    `In the place of entry ${expected} stands one that calls itself entry ${seq}.`,
  );
}

function altered(seq: number): Verdict {
  return ofEntry(
    'E_LEAF',
    seq,
    `Kirje ${seq} ei jätka kirjet ${seq - 1}: üht neist on pärast kirjutamist muudetud.`,
    `Entry ${seq} does not continue entry ${seq - 1}: one of them was altered since.`,
  );
}

function backInTime(seq: number): Verdict {
  return ofEntry(
    'E_TIME',
    seq,
    `Kirje ${seq} kannab varasemat aega kui sellele eelnev kirje.`,
    `Entry ${seq} bears an earlier time than the entry before it.`,
  );
}

function wrongIncarnation(seq: number, inc: number): Verdict {
  return ofEntry(
    'E_SEQ',
    seq,
    `Kirje ${seq} taastamisjärk ${inc} ei järgne eelmise kirje omale.`,
    `The incarnation ${inc} of entry ${seq} does not follow that of the entry before it.`,
  );
}
