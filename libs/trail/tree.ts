import { sha256 } from './digest.js';

/** The hash of an entry: SHA-256(0x00 ‖ bytes). RFC 6962 § 2.1. */
export function leafHash(bytes: Buffer): Buffer {
  const prefixed = Buffer.allocUnsafe(bytes.length + 1);
  prefixed[0] = 0x00;
  bytes.copy(prefixed, 1);
  return sha256(prefixed);
}

/** The hash of two neighbours: SHA-256(0x01 ‖ left ‖ right). RFC 6962 § 2.1. */
export function nodeHash(left: Buffer, right: Buffer): Buffer {
  const prefixed = Buffer.allocUnsafe(65);
  prefixed[0] = 0x01;
  left.copy(prefixed, 1, 0, 32);
  right.copy(prefixed, 33, 0, 32);
  return sha256(prefixed);
}

/** The root of a tree without leaves: SHA-256 of nothing. RFC 6962 § 2.1. */
export const emptyRoot: Buffer = sha256(Buffer.alloc(0));

/**
 * A complete subtree: `hash` stands over the leaves [index · 2^level, (index + 1) · 2^level).
 * Once all those leaves are there it never changes, so it is written once. Level 0 is the leaves.
 */
export type StoredNode = { readonly level: number; readonly index: number; readonly hash: Buffer };

/** How a tree is read back: the hash of one complete subtree. */
export type ReadNode = (level: number, index: number) => Buffer;

/** The place of a complete subtree. */
export type Place = { readonly level: number; readonly index: number };

/**
 * The complete subtrees that side by side cover the leaves [start, end), widest first: at most
 * one for each bit of the width. `start` is a multiple of a power of two no smaller than the width,
 * as it is for every range that RFC 6962 § 2.1 splits off.
 */
export function placesOver(start: number, end: number): Place[] {
  const places: Place[] = [];
  let from = start;
  while (from < end) {
    let level = 0;
    let width = 1;
    while (width * 2 <= end - from) {
      level += 1;
      width *= 2;
    }
    places.push({ level, index: from / width });
    from += width;
  }
  return places;
}

/** The root over peaks standing side by side, widest first: they are joined from the right. */
export function joined(peaks: readonly Buffer[]): Buffer {
  return peaks.length === 0 ? emptyRoot : peaks.reduceRight((right, left) => nodeHash(left, right));
}

/**
 * The right edge of a growing tree: all that is needed to append and to know the root. It holds
 * one hash for each set bit of the size, so it costs 32 · log₂ n bytes, and a leaf costs one more
 * hash on average.
 */
export class Frontier {
  readonly #peaks: Buffer[];
  #size: number;

  /** Normally made empty, by {@link frontierFrom} or by {@link Frontier.copy}. */
  constructor(size = 0, peaks: readonly Buffer[] = []) {
    this.#size = size;
    this.#peaks = [...peaks];
  }

  /** How many leaves the tree has. */
  get size(): number {
    return this.#size;
  }

  /**
   * Adds the hash of a leaf and returns the interior nodes that it completes, lowest first. The
   * leaf itself, level 0 at the old size, is the caller's to keep.
   */
  append(leaf: Buffer): StoredNode[] {
    const completed: StoredNode[] = [];
    let hash = leaf;
    let index = this.#size;
    for (let level = 1; index % 2 === 1; level += 1) {
      index = (index - 1) / 2;
      hash = nodeHash(this.#peaks.pop() as Buffer, hash);
      completed.push({ level, index, hash });
    }
    this.#peaks.push(hash);
    this.#size += 1;
    return completed;
  }

  /** The root over all leaves so far. RFC 6962 § 2.1. */
  root(): Buffer {
    return joined(this.#peaks);
  }

  /** An edge that grows apart from this one: for work that may yet be rolled back. */
  copy(): Frontier {
    return new Frontier(this.#size, this.#peaks);
  }
}

/** The right edge of a stored tree of that size. Reads one node for each set bit of the size. */
export function frontierFrom(size: number, readNode: ReadNode): Frontier {
  const peaks = placesOver(0, size).map(({ level, index }) => readNode(level, index));
  return new Frontier(size, peaks);
}

/** The root over leaf hashes. RFC 6962 § 2.1. */
export function rootOf(leaves: Iterable<Buffer>): Buffer {
  const frontier = new Frontier();
  for (const leaf of leaves) frontier.append(leaf);
  return frontier.root();
}
