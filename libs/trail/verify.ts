import { Chain } from './chain.js';
import type { Checkpoint } from './checkpoint.js';
import { Custodian } from './datum.js';
import type { DataCount } from './datum.js';
import type { Entry } from './entry.js';
import { ErasureLedger } from './erasure.js';
import type { StoredKey } from './erasure.js';
import { Heads } from './heads.js';
import type { MatchedHead } from './heads.js';
import { parseVkey } from './keys.js';
import { parsePolicy } from './policy.js';
import { TILE_HEIGHT } from './tiles.js';
import { Frontier, leafHash } from './tree.js';
import { isBroken } from './verdict.js';
import type { Verdict } from './verdict.js';
import { otherLeaf, otherNode } from './verdicts-of-entries.js';
import { Witnessing } from './witnessing.js';

export { verifyDatum } from './datum.js';

/** What a log is checked against. */
export type Evidence = {
  /** The signed notes that came with the log, oldest first. */
  readonly checkpoints: readonly string[];
  /** A verifier key of the log, if it had several: its name is the origin. */
  readonly vkey: string;
  /** A signed note the reader kept from another day: the one thing that only they can bring. */
  readonly knownCheckpoint?: string | undefined;
  /** The text of the reader's own policy: which witnesses have to stand behind the newest head. */
  readonly policy?: string | undefined;
  /** The policy that lies beside an export, null where there is none; undefined: no export. */
  readonly policyBeside?: string | null | undefined;
  /** The published hash of a complete subtree, held against the entries (levels 0, 8, 16 …). */
  readonly publishedNode?: ((level: number, index: number) => Buffer | undefined) | undefined;
  /** The stored bytes of a datum, when the reader may see them. */
  readonly storedDatum?: ((id: string) => Buffer | undefined) | undefined;
  /** Whether the store still has a key that an erasure names, when the reader may ask. */
  readonly storedKey?: StoredKey | undefined;
  /** Is told how many entries were read, now and then and at the end. */
  readonly onProgress?: ((read: number) => void) | undefined;
  /** Is given, at the end, the heads that stand: signed, and the roots of the entries. */
  readonly onHeads?: ((heads: readonly MatchedHead[]) => void) | undefined;
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
  /** How many signed heads are the roots of the entries. */
  readonly heads: number;
  /** Whether the newest head meets the reader's policy; null where the reader brought none. */
  readonly quorum: boolean | null;
  /** Whether the reader brought something from outside: a kept head, or witnesses to ask for. */
  readonly anchored: boolean;
  /** What became of the personal data; null where they were not to be seen. */
  readonly data: DataCount | null;
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
  readonly #erasures = new ErasureLedger();
  readonly #witnessing: Witnessing;
  readonly #times = new Map<number, string>();
  readonly #verdicts: Verdict[] = [];
  #omitted = 0;

  constructor(evidence: Evidence) {
    const { checkpoints, vkey, knownCheckpoint } = evidence;
    this.#evidence = evidence;
    this.#chain = new Chain(parseVkey(vkey).name);
    this.#heads = new Heads(checkpoints, vkey, knownCheckpoint);
    this.#witnessing = new Witnessing(evidence.policy, evidence.policyBeside);
    this.#reach();
  }

  /** Takes the bytes of the next entry. */
  add(bytes: Buffer): void {
    const leaf = leafHash(bytes);
    const { entry, verdicts } = this.#chain.take(bytes, leaf);
    verdicts.forEach((verdict) => this.#found(verdict));
    this.#grow(leaf);
    if (entry !== null) this.#note(entry);
    const { size } = this.#frontier;
    if (size % STRIDE === 0) this.#evidence.onProgress?.(size);
  }

  /** The outcome over all entries given. */
  finish(): Outcome {
    const { onProgress, knownCheckpoint, policy } = this.#evidence;
    const size = this.#frontier.size;
    onProgress?.(size);
    const judged = this.#heads.judge(size, this.#chain.next);
    const witnessed = this.#witnessing.judge(judged.matched, (at) => this.#times.get(at));
    this.#evidence.onHeads?.(judged.matched);
    // Those of the heads are few and matter most: they are never left out.
    this.#verdicts.push(...judged.verdicts, ...witnessed.verdicts);
    const data = this.#custody();
    const anchored = knownCheckpoint !== undefined || asksWitnesses(policy);
    const verdicts = this.#verdicts;
    return {
      whole: !verdicts.some(isBroken), verdicts, omitted: this.#omitted, size,
      root: this.#frontier.root(), head: judged.largest, heads: judged.matched.length,
      quorum: witnessed.quorum, anchored, data,
    };
  }

  #note(entry: Entry): void {
    const { onEntry, storedDatum } = this.#evidence;
    this.#heads.take(entry);
    this.#witnessing.take(entry);
    this.#erasures.take(entry);
    if (this.#heads.wants(entry.seq + 1)) this.#times.set(entry.seq + 1, entry.ts);
    if (storedDatum !== undefined) this.#custodian.take(entry);
    onEntry?.(entry);
  }

  #custody(): DataCount | null {
    const { storedDatum, storedKey } = this.#evidence;
    for (const verdict of this.#erasures.verdicts(storedKey)) this.#found(verdict);
    if (storedDatum === undefined) return null;
    for (const verdict of this.#custodian.verdicts(storedDatum)) this.#found(verdict);
    return this.#custodian.count;
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

const asksWitnesses = (policy: string | undefined): boolean =>
  policy !== undefined && parsePolicy(policy).quorum !== null;

/** The outcome over a log at hand; see {@link Verifier}. */
export function verifyTrail(trail: Evidence & { readonly entries: Iterable<Buffer> }): Outcome {
  const verifier = new Verifier(trail);
  for (const bytes of trail.entries) verifier.add(bytes);
  return verifier.finish();
}
