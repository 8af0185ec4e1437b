import { openCheckpoint } from './checkpoint.js';
import type { Checkpoint } from './checkpoint.js';
import { Flaw } from './flaw.js';
import { ofEntry, ofLog } from './verdict.js';
import type { Verdict, Words } from './verdict.js';

type Head = Checkpoint & { readonly name: Words };

/**
 * Holds the signed heads of a log against its growing tree. Comparing each with the root at its size
 * shows at once that it is honest and that it is consistent with all the others.
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

  /** Is told of every size the tree passes through, from 0; asks for the root only when it matters. */
  reach(size: number, rootAt: () => Buffer): void {
    let head = this.#heads[this.#reached];
    const root = head?.size === size ? rootAt() : null;
    while (head !== undefined && head.size === size && root !== null) {
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

const nameOf = (index: number): Words => ({
  et: `Kontrollpunkt nr ${index + 1}`,
  en: `Checkpoint no ${index + 1}`,
});
const KNOWN: Words = { et: 'Teie hoitud kontrollpunkt', en: 'The checkpoint you kept' };

function unsigned(): Verdict {
  return ofLog(
    'E_SIG',
    'Allkirjastatud kontrollpunkti ei ole: logi ehtsust ei tõenda miski.',
    'There is no signed checkpoint: nothing vouches for the log.',
  );
}

function disordered(): Verdict {
  return ofLog(
    'E_SEQ',
    'Kontrollpunktid ei ole suuruse järjekorras.',
    'The checkpoints are not in the order of their sizes.',
  );
}

function unopened({ code, message }: Flaw, { et, en }: Words): Verdict {
  const reason =
    code === 'E_SIG'
      ? 'selle võtmega kehtivat allkirja ei ole'
      : code === 'E_ORIGIN'
        ? 'see on antud teisele logile'
        : 'see ei ole kontrollpunkti vormis';
  return ofLog(code, `${et}: ${reason}.`, `${en}: ${message}.`);
}

function tailLost({ size, name }: Head, next: number): Verdict {
  return ofEntry(
    'E_TAIL_LOST',
    next,
    `${name.et} tõendab ${size} kirjet, kuid logi lõpeb enne kirjet ${next}: lõpp on kadunud.`,
    `${name.en} vouches for ${size} entries, but the log ends before entry ${next}: its tail is lost.`,
  );
}

function fork({ size, name }: Head): Verdict {
  return ofLog(
    'E_FORK',
    `${name.et} (${size} kirjet) on allkirjastatud teise ajaloo kohta: logi on hargnenud.`,
    `${name.en} (${size} entries) was signed for another history: the log has forked.`,
  );
}

function otherRoot({ size, name }: Head, good: number): Verdict {
  return ofEntry(
    'E_ROOT',
    good,
    `${name.et}: kirjed ei anna allkirjastatud juurräsi; muudatus on kirjete ${good}–${size - 1} seas.`,
    `${name.en}: the entries do not give the signed root; the change is among ${good}–${size - 1}.`,
  );
}

function stale(covered: number, size: number): Verdict {
  return ofEntry(
    'W_STALE',
    covered,
    `Viimast ${size - covered} kirjet ei kata ükski kontrollpunkt.`,
    `No checkpoint covers the last ${size - covered} entries.`,
  );
}
