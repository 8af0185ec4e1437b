import type { Instant } from '#calendar/instant';
import type { Canonical } from '#trail/canonical';
import { toBase64 } from '#trail/base64';
import { openCheckpoint, signCheckpoint } from '#trail/checkpoint';
import { entryBytes } from '#trail/entry';
import type { Entry, PersonalDatum } from '#trail/entry';
import { frontierFrom, leafHash } from '#trail/tree';
import type { Frontier } from '#trail/tree';
import { first, rows, run } from '../database/prepared.js';
import type { Handle } from '../database/handle.js';
import type { HeadStore } from './head-store.js';
import type { Keys } from './keys.js';

/** What whoever writes an entry says of it; the log adds its place, time and predecessor. */
export interface Draft {
  readonly type: string;
  readonly at: Instant;
  readonly actor: string | null;
  readonly office: string | null;
  readonly unit?: string | null;
  readonly case?: string | null;
  readonly measure?: string | null;
  readonly subject?: string | null;
  readonly rules: string;
  readonly body: Readonly<Record<string, unknown>>;
  readonly pd?: readonly PersonalDatum[];
}

/** The log as it stands inside one commit: rolled back with it, adopted when it is durable. */
export interface Growth {
  readonly frontier: Frontier;
  readonly prev: string;
  readonly ts: Instant | '';
}

/** The trail: appends within the store's transaction, signs after reading back what was written. */
export class Log {
  #tip: Growth;
  #sealed: number;
  #unkept: { readonly size: number; readonly note: string } | null = null;

  constructor(
    private readonly keys: Keys,
    private readonly head: HeadStore,
    private readonly reader: Handle,
    tip: Growth,
  ) {
    this.#tip = tip;
    this.#sealed = head.last === null ? 0 : this.open(head.last).size;
    if (this.#sealed > 0) this.#unkept = { size: this.#sealed, note: head.last! };
  }

  get size(): number {
    return this.#tip.frontier.size;
  }

  /** The newest signed checkpoint. */
  get checkpoint(): string | null {
    return this.head.last;
  }

  get vkey(): string {
    return this.keys.vkey;
  }

  /** A copy of the tip for one commit. */
  grow(): Growth {
    return { ...this.#tip, frontier: this.#tip.frontier.copy() };
  }

  /** Appends one entry on the writing handle. Throws when the clock was set back. */
  append(handle: Handle, growth: Growth, draft: Draft, ts: Instant): [Entry, Growth] {
    if (ts < growth.ts) throw new ClockSetBack(ts, growth.ts);
    const entry = this.#entry(growth, draft, ts);
    const bytes = entryBytes(entry);
    const leaf = leafHash(bytes);
    run(handle, 'INSERT INTO entry (seq, bytes, leaf) VALUES (?, ?, ?)', entry.seq, bytes, leaf);
    for (const { level, index, hash } of growth.frontier.append(leaf)) {
      run(handle, 'INSERT INTO node (lvl, idx, h) VALUES (?, ?, ?)', level, index, hash);
    }
    return [entry, { frontier: growth.frontier, prev: toBase64(leaf), ts }];
  }

  /** Keeps the checkpoint of the commit before: its own row would cost a second sync. */
  keepCheckpoint(handle: Handle): void {
    if (this.#unkept === null) return;
    const { size, note } = this.#unkept;
    run(handle, 'INSERT OR IGNORE INTO checkpoint (size, note) VALUES (?, ?)', size, note);
  }

  /** Adopts what is now durable, then reads it back, recomputes the root and signs it. */
  adopt(growth: Growth): void {
    if (growth.frontier.size > this.size) this.#unkept = null;
    this.#tip = growth;
    this.seal();
  }

  /**
   * Signs the head after reading the new bytes back on a second connection. Throws E_ROOT where
   * they give another root: then nothing is signed, and the store must stop.
   */
  seal(): void {
    const { frontier } = this.#tip;
    if (frontier.size === this.#sealed) return;
    const seen = frontierOf(this.reader, this.#sealed);
    const added = rows<{ bytes: Buffer }>(
      this.reader,
      'SELECT bytes FROM entry WHERE seq >= ? ORDER BY seq',
      this.#sealed,
    );
    for (const { bytes } of added) seen.append(leafHash(bytes));
    const root = seen.root();
    if (seen.size !== frontier.size || !root.equals(frontier.root())) {
      throw new Broken('E_ROOT', 'what was read back is not what was written');
    }
    const { origin, signer } = this.keys;
    const note = signCheckpoint({ origin, size: seen.size, root }, signer);
    this.head.replace(this.head.last, note);
    this.#sealed = seen.size;
    this.#unkept = { size: seen.size, note };
  }

  private open(note: string) {
    return openCheckpoint(note, [this.keys.vkey]);
  }

  #entry({ frontier, prev }: Growth, draft: Draft, ts: Instant): Entry {
    return {
      v: 1,
      log: this.keys.origin,
      seq: frontier.size,
      ts,
      inc: 1,
      prev,
      unit: null,
      case: null,
      measure: null,
      subject: null,
      pd: [],
      ...draft,
      body: draft.body as Record<string, Canonical>,
    };
  }
}

/** The right edge of the stored tree. */
export const frontierOf = (handle: Handle, size: number): Frontier =>
  frontierFrom(size, (level, index) => {
    const row = level === 0
      ? first<{ h: Buffer }>(handle, 'SELECT leaf AS h FROM entry WHERE seq = ?', index)
      : first<{ h: Buffer }>(
          handle, 'SELECT h FROM node WHERE lvl = ? AND idx = ?', level, index,
        );
    if (row === undefined) throw new Broken('E_TAIL_LOST', `node ${level}/${index} is missing`);
    return row.h;
  });

/** The trail cannot be trusted any more: nothing is served until a person has looked. */
export class Broken extends Error {
  constructor(readonly code: string, message: string) {
    super(`${code}: ${message}`);
  }
}

/** The clock stands before the last entry: nothing is written until it is right again. */
export class ClockSetBack extends Error {
  constructor(now: string, last: string) {
    super(`E_CLOCK: it is ${now}, but the last entry was written at ${last}`);
  }
}
