import { parseCheckpoint } from './checkpoint.js';
import type { Checkpoint } from './checkpoint.js';
import type { Entry } from './entry.js';
import { Flaw } from './flaw.js';
import { KeyChain } from './key-chain.js';
import { noteParts, openNote } from './note.js';
import { Restorations } from './restorations.js';
import type { Verdict, Words } from './verdict.js';
import { KNOWN, disordered, fork, nameOf, otherRoot, stale } from './verdicts-of-heads.js';
import { tailLost, unopened, unsigned } from './verdicts-of-heads.js';
import type { Head } from './verdicts-of-heads.js';

/** A head whose signature holds and which is the root of the entries; its whole note with it. */
export type MatchedHead = Checkpoint & { readonly note: string };

type Read = { readonly note: string; readonly head: Checkpoint; readonly name: Words };
type Opened = Head & { readonly note: string; readonly own: boolean };

/** What the heads come to, once every entry was seen. */
export type Judged = {
  readonly verdicts: readonly Verdict[];
  /** The largest head that stands, or null. */
  readonly largest: Checkpoint | null;
  /** The heads that are the roots of the entries, smallest first. */
  readonly matched: readonly MatchedHead[];
  /** Whether the head that the reader kept was one of them. */
  readonly anchored: boolean;
};

/**
 * Holds the signed heads of a log against its growing tree. Comparing each with the root at its
 * size shows at once that it is honest and that it is consistent with all the others. Who signed
 * them is judged at the end: which key was to sign is itself written in the log.
 */
export class Heads {
  readonly #vkey: string;
  readonly #keys: KeyChain;
  readonly #restorations = new Restorations();
  readonly #read: Read[] = [];
  readonly #opening: Verdict[] = [];
  readonly #wanted: ReadonlySet<number>;
  readonly #roots = new Map<number, Buffer>();

  /** Reads the notes, oldest first, and the one the reader kept, if any. */
  constructor(notes: readonly string[], vkey: string, known: string | undefined) {
    this.#vkey = vkey;
    this.#keys = new KeyChain(vkey);
    notes.forEach((note, index) => this.#take(note, nameOf(index)));
    if (notes.length === 0) this.#opening.push(unsigned());
    if (known !== undefined) this.#take(known, KNOWN);
    this.#wanted = new Set(this.#read.map(({ head }) => head.size));
  }

  /** Takes note of an entry that concerns the keys or the history of the log. */
  take(entry: Entry): void {
    this.#keys.take(entry);
    this.#restorations.take(entry);
  }

  /** Whether a head speaks of that size. */
  wants(size: number): boolean {
    return this.#wanted.has(size);
  }

  /** Is told of every size the tree passes through, from 0; asks for the root only when needed. */
  reach(size: number, rootAt: () => Buffer): void {
    if (this.#wanted.has(size)) this.#roots.set(size, rootAt());
  }

  /** What the heads say about a log of that size whose last entry stands before `next`. */
  judge(size: number, next: number): Judged {
    const fits = (head: Checkpoint) => this.#roots.get(head.size)?.equals(head.root) === true;
    const opened = this.#opened(fits).sort((a, b) => a.size - b.size);
    const standing = opened.filter((head) => fits(head) || !this.#restorations.isGivenUp(head));
    const matched = standing.filter(fits);
    const failed = standing.filter((head) => !fits(head));
    const largest = standing.at(-1);
    const verdicts = [
      ...this.#opening, ...this.#outOfOrder(fits), ...this.#keys.faults,
      ...this.#restorations.verdicts,
      ...failedVerdicts(failed, { standing, matched, size, next }),
    ];
    if (largest !== undefined && largest.size < size) verdicts.push(stale(largest.size, size));
    return {
      verdicts, matched, anchored: matched.some(({ own }) => own),
      largest: largest === undefined ? null : bare(largest),
    };
  }

  /** Sizes go down only where a restoration gave up what was signed before. */
  #outOfOrder(fits: (head: Checkpoint) => boolean): Verdict[] {
    const sizes = this.#read
      .filter(({ name, head }) =>
        name !== KNOWN && (fits(head) || !this.#restorations.isGivenUp(head)))
      .map(({ head }) => head.size);
    return sizes.some((size, index) => size < (sizes[index - 1] ?? 0)) ? [disordered()] : [];
  }

  #take(note: string, name: Words): void {
    try {
      this.#read.push({ note, name, head: parseCheckpoint(noteParts(note).text) });
    } catch (flaw) {
      this.#opening.push(unopened(unsignedOr(asFlaw(flaw), note, this.#vkey), name));
    }
  }

  #opened(fits: (head: Checkpoint) => boolean): Opened[] {
    const open = this.#keys.opener(
      this.#read, fits, (head) => this.#restorations.givenUpAt(head),
    );
    return this.#read.flatMap((read) => {
      const { name, note } = read;
      try {
        return [{ ...open(read), name, note, own: name === KNOWN }];
      } catch (flaw) {
        this.#opening.push(unopened(asFlaw(flaw), name));
        return [];
      }
    });
  }
}

const bare = ({ origin, size, root }: Checkpoint): Checkpoint => ({ origin, size, root });

function asFlaw(flaw: unknown): Flaw {
  if (flaw instanceof Flaw) return flaw;
  throw flaw;
}

/** Text that is no head is no fault of the log where the log never signed it. */
function unsignedOr(flaw: Flaw, note: string, vkey: string): Flaw {
  try {
    openNote(note, [vkey]);
    return flaw;
  } catch (fault) {
    return asFlaw(fault);
  }
}

type Sight = {
  readonly standing: readonly Opened[];
  readonly matched: readonly Opened[];
  readonly size: number;
  readonly next: number;
};

function* failedVerdicts(
  failed: readonly Opened[],
  { standing, matched, size, next }: Sight,
): Generator<Verdict> {
  const largest = failed.findLast((head) => head.size > size && head.size > next);
  if (largest !== undefined) yield tailLost(largest, next);
  // Both histories were signed: this head's, and that of a head which does fit the entries or which
  // claims the same size. An outsider who alters entries cannot bring that about without the key.
  const isForked = (head: Opened) =>
    matched.some((other) => other.size >= head.size) ||
    standing.some((other) => other.size === head.size && !other.root.equals(head.root));
  const forked = failed.filter(isForked);
  if (forked[0] !== undefined) yield fork(forked[0]);
  const altered = failed.find((head) => head.size <= next && !isForked(head));
  if (altered === undefined) return;
  yield otherRoot(altered, matched.findLast((head) => head.size < altered.size)?.size ?? 0);
}
