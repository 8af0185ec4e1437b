import type { Instant } from '#calendar/instant';
import type { Canonical } from '#trail/canonical';
import { toBase64 } from '#trail/base64';
import { entryBytes } from '#trail/entry';
import type { Entry, PersonalDatum } from '#trail/entry';
import { leafHash } from '#trail/tree';
import type { Frontier } from '#trail/tree';
import { run } from '../database/prepared.js';
import type { Handle } from '../database/handle.js';
import { ClockSetBack } from './broken.js';
import { HeadSigner } from './head-signer.js';
import type { SignedHead } from './head-signer.js';
import type { HeadStore } from './head-store.js';
import type { Keys } from './keys.js';

export { Broken, ClockSetBack } from './broken.js';
export { frontierOf } from './head-signer.js';

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
  /** The incarnation of the log: 1, and one more after every declared restoration. */
  readonly inc: number;
}

/** The trail: appends within the store's transaction, signs after reading back what was written. */
export class Log {
  #tip: Growth;
  #unkept: SignedHead | null = null;
  #vkey: string;
  readonly #signer: HeadSigner;

  /** `signed` is the head to go on from: the last one, unless a restoration gives that up. */
  constructor(
    private readonly keys: Keys,
    private readonly head: HeadStore,
    reader: Handle,
    tip: Growth,
    signed: string | null = head.last,
  ) {
    this.#tip = tip;
    this.#vkey = keys.vkey;
    this.#signer = new HeadSigner(keys, head, reader, signed);
    const { size } = this.#signer;
    if (size > 0) this.#unkept = { size, note: signed! };
  }

  get size(): number {
    return this.#tip.frontier.size;
  }

  /** When the last entry was written down; empty before the first. */
  get lastAt(): Instant | '' {
    return this.#tip.ts;
  }

  /** The newest signed checkpoint. */
  get checkpoint(): string | null {
    return this.head.last;
  }

  get vkey(): string {
    return this.#vkey;
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
    return [entry, { ...growth, prev: toBase64(leaf), ts }];
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

  /** Signs what is not signed yet; what that may throw stops the store. */
  seal(): void {
    const { frontier } = this.#tip;
    if (frontier.size !== this.#signer.size) this.#unkept = this.#signer.sign(frontier);
  }

  /** Signs with these keys from now on; their key has signed the last head already. */
  use(keys: Keys): void {
    this.#signer.use(keys);
    this.#vkey = keys.vkey;
  }

  #entry({ frontier, prev, inc }: Growth, draft: Draft, ts: Instant): Entry {
    return {
      v: 1,
      log: this.keys.origin,
      seq: frontier.size,
      ts,
      inc,
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
