import { Flaw } from './flaw.js';
import { areHashes, rootOver, splitOf } from './inclusion.js';
import { nodeHash } from './tree.js';
import type { ReadNode } from './tree.js';

/**
 * The proof that the tree of `from` leaves is the beginning of the tree of `to` leaves (RFC 6962
 * § 2.1.2). Empty when they are the same tree. Throws unless 1 ≤ from ≤ to: of an empty tree there
 * is nothing to prove, and who asks for it (C2SP tlog-witness, `old 0`) is answered without one.
 * {@link extendsTree} checks it.
 */
export function consistencyPath(from: number, to: number, readNode: ReadNode): Buffer[] {
  const counted = Number.isSafeInteger(from) && Number.isSafeInteger(to);
  if (!counted || from < 1 || from > to) {
    throw new Flaw('E_SEQ', `no consistency proof leads from ${from} to ${to}`);
  }
  const path: Buffer[] = [];
  let [start, end] = [0, to];
  while (from !== end) {
    const split = splitOf(start, end);
    const left = from <= split;
    path.push(left ? rootOver(split, end, readNode) : rootOver(start, split, readNode));
    [start, end] = left ? [start, split] : [split, end];
  }
  // RFC 6962's flag b: the old tree as a whole is known to the verifier and not sent.
  if (start !== 0) path.push(rootOver(start, end, readNode));
  return path.reverse();
}

/** What a consistency proof claims: that the old tree is the beginning of the new one. */
export type Growth = {
  readonly from: number;
  readonly to: number;
  readonly fromRoot: Buffer;
  readonly toRoot: Buffer;
  readonly path: readonly Buffer[];
};

/** Says whether the path joins both roots. RFC 9162 § 2.1.4.2. False when `from` is 0. */
export function extendsTree({ from, to, fromRoot, toRoot, path }: Growth): boolean {
  if (!Number.isSafeInteger(from) || !Number.isSafeInteger(to)) return false;
  if (from < 1 || from > to || !areHashes([fromRoot, ...path])) return false;
  if (from === to) return path.length === 0 && fromRoot.equals(toRoot);
  // When the old tree is complete its root is itself the first node of the path.
  const [first, ...rest] = isPowerOfTwo(from) ? [fromRoot, ...path] : path;
  if (first === undefined) return false;
  let [place, last] = [from - 1, to - 1];
  while (place % 2 === 1) [place, last] = [half(place), half(last)];
  let [old, young] = [first, first];
  for (const node of rest) {
    if (last === 0) return false;
    if (place % 2 === 1 || place === last) {
      [old, young] = [nodeHash(node, old), nodeHash(node, young)];
      while (place % 2 === 0 && place !== 0) [place, last] = [half(place), half(last)];
    } else {
      young = nodeHash(young, node);
    }
    [place, last] = [half(place), half(last)];
  }
  return last === 0 && old.equals(fromRoot) && young.equals(toRoot);
}

const half = (value: number): number => Math.floor(value / 2);

function isPowerOfTwo(value: number): boolean {
  let rest = value;
  while (rest % 2 === 0) rest /= 2;
  return rest === 1;
}
