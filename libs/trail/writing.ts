import { toBase64 } from './base64.js';
import { entryBytes } from './entry.js';
import type { Entry } from './entry.js';
import { leafHash } from './tree.js';

/** What the writer of an entry has to say; its place in the log is filled in by {@link written}. */
export type Draft = Omit<Entry, 'v' | 'log' | 'seq' | 'inc' | 'prev'>;

/** The end of a log: all that the next entry needs to know of those before it. */
export type Tail = {
  readonly log: string;
  /** The incarnation the next entry is written in. */
  readonly inc: number;
  /** The place of the next entry. */
  readonly seq: number;
  /** base64 leaf hash of the entry before; empty before the first. */
  readonly prev: string;
};

/** An entry in its place: its bytes, its leaf for the tree, and the end of the log after it. */
export type Written = {
  readonly entry: Entry;
  readonly bytes: Buffer;
  readonly leaf: Buffer;
  readonly tail: Tail;
};

/** The end of a log that has no entries yet. */
export function emptyTail(log: string): Tail {
  return { log, inc: 1, seq: 0, prev: '' };
}

/** The draft as the next entry of the log. Throws a `Flaw` when it does not fit the schema. */
export function written(draft: Draft, tail: Tail): Written {
  const { log, inc, seq, prev } = tail;
  const entry: Entry = { v: 1, log, seq, inc, prev, ...draft };
  const bytes = entryBytes(entry);
  const leaf = leafHash(bytes);
  return { entry, bytes, leaf, tail: { log, inc, seq: seq + 1, prev: toBase64(leaf) } };
}
