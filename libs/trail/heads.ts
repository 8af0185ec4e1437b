import { openCheckpoint } from './checkpoint.js';
import type { Checkpoint } from './checkpoint.js';
import { Flaw } from './flaw.js';
import type { Verdict, Words } from './verdict.js';
import { KNOWN, nameOf } from './verdicts-of-heads.js';
import { disordered, fork, otherRoot, stale } from './verdicts-of-heads.js';
import { tailLost, unopened, unsigned } from './verdicts-of-heads.js';
import type { Head } from './verdicts-of-heads.js';

/**
 * Holds the signed heads of a log against its growing tree. Comparing each with the root at its
 * size shows at once that it is honest and that it is consistent with all the others.
 */
export class Heads {
  readonly #heads: readonly Head[];
  readonly #matched: Head[] = [];
  readonly #unmatched: Head[] = [];
  readonly #opening: Verdict[] = [];
  #reached = 0;

  /** Opens the notes, oldest first, and the one the reader kept, if any. */
  constructor(notes: readonly string[], vkey: string, known: string | undefined) {
    const kept = notes.flatMap((note, index) => this.#open(note, vkey, nameOf(index)));
    if (notes.length === 0) this.#opening.push(unsigned());
    if (kept.some((head, index) => head.size < (kept[index - 1]?.size ?? 0))) {
      this.#opening.push(disordered());
    }
    const own = known === undefined ? [] : this.#open(known, vkey, KNOWN);
    this.#heads = [...kept, ...own].sort((a, b) => a.size - b.size);
  }

  /** The largest signed head, or null when no note could be opened. */
  get largest(): Checkpoint | null {
    const head = this.#heads.at(-1);
    return head === undefined ? null : { origin: head.origin, size: head.size, root: head.root };
  }

  /** Is told of every size the tree passes through, from 0; asks for the root only when needed. */
  reach(size: number, rootAt: () => Buffer): void {
    let head = this.#heads[this.#reached];
    const root = head?.size === size ? rootAt() : null;
    while (head?.size === size && root !== null) {
      (head.root.equals(root) ? this.#matched : this.#unmatched).push(head);
      head = this.#heads[(this.#reached += 1)];
    }
  }

  /** What the heads say about a log whose last entry stands before the place `next`. */
  *verdicts(size: number, next: number): Generator<Verdict> {
    yield* this.#opening;
    const beyond = this.#heads.slice(this.#reached);
    const largest = beyond.at(-1);
    if (largest !== undefined && largest.size > next) yield tailLost(largest, next);
    const failed = [...this.#unmatched, ...beyond];
    const forked = failed.filter((head) => this.#isForked(head));
    if (forked[0] !== undefined) yield fork(forked[0]);
    const altered = failed.find((head) => head.size <= next && !forked.includes(head));
    if (altered !== undefined) yield otherRoot(altered, this.#lastGood(altered.size));
    const covered = this.largest?.size ?? 0;
    if (covered < size && this.#heads.length > 0) yield stale(covered, size);
  }

  // Both histories were signed: this head's, and that of a head which does fit the entries or which
  // claims the same size. An outsider who alters entries cannot bring that about without the key.
  #isForked({ size, root }: Head): boolean {
    return (
      this.#matched.some((other) => other.size >= size) ||
      this.#heads.some((other) => other.size === size && !other.root.equals(root))
    );
  }

  #lastGood(size: number): number {
    return this.#matched.findLast((head) => head.size < size)?.size ?? 0;
  }

  #open(note: string, vkey: string, name: Words): Head[] {
    try {
      return [{ ...openCheckpoint(note, [vkey]), name }];
    } catch (flaw) {
      if (!(flaw instanceof Flaw)) throw flaw;
      this.#opening.push(unopened(flaw, name));
      return [];
    }
  }
}
