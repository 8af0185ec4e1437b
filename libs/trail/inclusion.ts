import { Flaw } from './flaw.js';
import { joined, nodeHash, placesOver } from './tree.js';
import type { ReadNode } from './tree.js';

/** The root over the leaves [start, end) of a stored tree; see {@link placesOver} for the range. */
export function rootOver(start: number, end: number, readNode: ReadNode): Buffer {
  return joined(placesOver(start, end).map(({ level, index }) => readNode(level, index)));
}

/** Where RFC 6962 § 2.1 splits a range: after the largest power of two below its width. */
export function splitOf(start: number, end: number): number {
  let width = 1;
  while (width * 2 < end - start) width *= 2;
  return start + width;
}

/**
 * The audit path of leaf `index` in the tree of `size` leaves (RFC 6962 § 2.1.1), from the leaf's
 * sibling up. At most log₂ size hashes. Throws when there is no such leaf.
 * {@link includes} checks it.
 */
export function inclusionPath(index: number, size: number, readNode: ReadNode): Buffer[] {
  const counted = Number.isSafeInteger(index) && Number.isSafeInteger(size);
  if (!counted || index < 0 || index >= size) {
    throw new Flaw('E_SEQ', `a tree of ${size} has no entry ${index}`);
  }
  const path: Buffer[] = [];
  let [start, end] = [0, size];
  while (end - start > 1) {
    const split = splitOf(start, end);
    const left = index < split;
    path.push(left ? rootOver(split, end, readNode) : rootOver(start, split, readNode));
    [start, end] = left ? [start, split] : [split, end];
  }
  return path.reverse();
}

/** What an inclusion proof claims: that this leaf stands at this place under this root. */
export type Inclusion = {
  readonly leaf: Buffer;
  readonly index: number;
  readonly size: number;
  readonly root: Buffer;
  readonly path: readonly Buffer[];
};

/**
 * Says whether each has the 32 bytes of SHA-256. A node hash reads no more and no less, so a longer
 * one would pass for its beginning.
 */
export function areHashes(hashes: readonly Buffer[]): boolean {
  return hashes.every(({ length }) => length === 32);
}

/** Says whether the path leads from the leaf to the root. RFC 9162 § 2.1.3.2. */
export function includes({ leaf, index, size, root, path }: Inclusion): boolean {
  if (!Number.isSafeInteger(size) || !Number.isSafeInteger(index)) return false;
  if (index < 0 || index >= size || !areHashes([leaf, ...path])) return false;
  let [place, last, hash] = [index, size - 1, leaf];
  for (const sibling of path) {
    if (last === 0) return false;
    if (place % 2 === 1 || place === last) {
      hash = nodeHash(sibling, hash);
      // A last node without a right neighbour is carried up unhashed until it has a left one.
      while (place % 2 === 0 && place !== 0) [place, last] = [place / 2, Math.floor(last / 2)];
    } else {
      hash = nodeHash(hash, sibling);
    }
    [place, last] = [Math.floor(place / 2), Math.floor(last / 2)];
  }
  return last === 0 && hash.equals(root);
}
