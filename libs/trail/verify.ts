import { Chain } from './chain.js';
import type { Checkpoint } from './checkpoint.js';
import { Custodian } from './datum.js';
import type { Entry } from './entry.js';
import { Heads } from './heads.js';
import { parseVkey } from './keys.js';
import { TILE_HEIGHT } from './tiles.js';
import { Frontier, leafHash } from './tree.js';
import { isBroken } from './verdict.js';
import type { Verdict } from './verdict.js';
import { otherLeaf, otherNode } from './verdicts-of-entries.js';

export { verifyDatum } from './datum.js';

/** What a log is checked against. */
export type Evidence = {
  /** The signed notes that came with the log, oldest first. */
  readonly checkpoints: readonly string[];
  /** The verifier key of the log: its name is the origin. */
  readonly vkey: string;
  /** A signed note the reader kept from another day: the one thing that only they can bring. */
  readonly knownCheckpoint?: string | undefined;
  /** The published hash of a complete subtree, held against the entries (levels 0, 8, 16 …). */
  readonly publishedNode?: ((level: number, index: number) => Buffer | undefined) | undefined;
  /** The stored bytes of a datum, when the reader may see them. */
  readonly storedDatum?: ((id: string) => Buffer | undefined) | undefined;
  /** Is told how many entries were read, now and then and at the end. */
  readonly onProgress?: ((read: number) => void) | undefined;
  /** Is given each entry that could be read, in order. */
  readonly onEntry?: ((entry: Entry) => void) | undefined;
};

/** The outcome. `whole` means that no verdict begins with E_. */
export type Outcome = {
  readonly whole: boolean;
  readonly verdicts: readonly Verdict[];
  /** How many further verdicts were left out, so that a hostile log cannot fill the memory. */
  readonly omitted: number;
  readonly size: number;
  readonly root: Buffer;
  /** The largest head that was signed. */
  readonly head: Checkpoint | null;
};

const MOST_VERDICTS = 1_000;
const STRIDE = 1_024;

/**
 * Reads a log once from front to back and says whether it is the one that was signed. Give it the
 * entries with {@link Verifier.add}, then ask for the outcome. Memory does not grow with the log,
 * except for the references to personal data when those are checked. Throws a `Flaw` `E_SIG` when
 * the verifier key itself is not one.
 */
export class Verifier {
  readonly #evidence: Evidence;
  readonly #heads: Heads;
  readonly #chain: Chain;
  readonly #frontier = new Frontier();
  readonly #custodian = new Custodian();
  readonly #verdicts: Verdict[] = [];
  #omitted = 0;

  constructor(evidence: Evidence) {
    const { checkpoints, vkey, knownCheckpoint } = evidence;
    this.#evidence = evidence;
    this.#chain = new Chain(parseVkey(vkey).name);
    this.#heads = new Heads(checkpoints, vkey, knownCheckpoint);
    this.#reach();
  }

  /** Takes the bytes of the next entry. */
  add(bytes: Buffer): void {
    const { onEntry, onProgress, storedDatum } = this.#evidence;
    const leaf = leafHash(bytes);
    const { entry, verdicts } = this.#chain.take(bytes, leaf);
    verdicts.forEach((verdict) => this.#found(verdict));
    this.#grow(leaf);
    if (entry !== null && storedDatum !== undefined) this.#custodian.take(entry);
    if (entry !== null) onEntry?.(entry);
    if (this.#frontier.size % STRIDE === 0) onProgress?.(this.#frontier.size);
  }

  /** The outcome over all entries given. */
  finish(): Outcome {
    const { storedDatum, onProgress } = this.#evidence;
    const size = this.#frontier.size;
    onProgress?.(size);
    // Those of the heads are few and matter most: they are never left out.
    this.#verdicts.push(...this.#heads.verdicts(size, this.#chain.next));
    if (storedDatum !== undefined) {
      for (const verdict of this.#custodian.verdicts(storedDatum)) this.#found(verdict);
    }
    const verdicts = this.#verdicts;
    const whole = !verdicts.some(isBroken);
    const head = this.#heads.largest;
    return { whole, verdicts, omitted: this.#omitted, size, root: this.#frontier.root(), head };
  }

  #grow(leaf: Buffer): void {
    // The leaf is held against the place the entry claims: one gap is not a thousand faults.
    const place = this.#chain.next - 1;
    this.#compare(0, place, leaf);
    const aligned = this.#frontier.size === place;
    for (const { level, index, hash } of this.#frontier.append(leaf)) {
      if (aligned && level % TILE_HEIGHT === 0) this.#compare(level, index, hash);
    }
    this.#reach();
  }

  #reach(): void {
    this.#heads.reach(this.#frontier.size, () => this.#frontier.root());
  }

  #compare(level: number, index: number, hash: Buffer): void {
    const { publishedNode } = this.#evidence;
    if (publishedNode === undefined || publishedNode(level, index)?.equals(hash) === true) return;
    this.#found(level === 0 ? otherLeaf(index) : otherNode(level, index));
  }

  #found(verdict: Verdict): void {
    if (this.#verdicts.length < MOST_VERDICTS) this.#verdicts.push(verdict);
    else this.#omitted += 1;
  }
}

/** The outcome over a log at hand; see {@link Verifier}. */
export function verifyTrail(trail: Evidence & { readonly entries: Iterable<Buffer> }): Outcome {
  const verifier = new Verifier(trail);
  for (const bytes of trail.entries) verifier.add(bytes);
  return verifier.finish();
}
