import { createHash } from 'node:crypto';

const sha256 = (...parts: readonly Buffer[]): Buffer =>
  createHash('sha256').update(Buffer.concat(parts)).digest();

const node = (left: Buffer, right: Buffer): Buffer => sha256(Buffer.of(1), left, right);

/** The largest power of two below n: where RFC 6962 § 2.1 splits a tree of n leaves. */
function below(n: number): number {
  let power = 1;
  while (power * 2 < n) power *= 2;
  return power;
}

/** The root that an audit path leads to, by the recursion of RFC 6962 § 2.1.1; null when misfit. */
export function rootAlong(
  leaf: Buffer,
  index: number,
  size: number,
  path: readonly Buffer[],
): Buffer | null {
  if (size === 1) return path.length === 0 ? leaf : null;
  const sibling = path.at(-1);
  if (sibling === undefined) return null;
  const [split, rest] = [below(size), path.slice(0, -1)];
  if (index < split) {
    const left = rootAlong(leaf, index, split, rest);
    return left === null ? null : node(left, sibling);
  }
  const right = rootAlong(leaf, index - split, size - split, rest);
  return right === null ? null : node(sibling, right);
}

/**
 * The old and the new root that a consistency path leads to, by SUBPROOF of RFC 6962 § 2.1.2 read
 * backwards; null when the path is too short or too long. `known` is the old root while the old
 * tree is a whole left edge (RFC 6962's flag b), else null.
 */
export function rootsAlong(
  from: number,
  to: number,
  path: readonly Buffer[],
  known: Buffer | null,
): readonly [Buffer, Buffer] | null {
  const last = path.at(-1);
  if (from === to) {
    if (known !== null) return path.length === 0 ? [known, known] : null;
    return path.length === 1 && last !== undefined ? [last, last] : null;
  }
  if (last === undefined) return null;
  const [split, rest] = [below(to), path.slice(0, -1)];
  if (from <= split) {
    const roots = rootsAlong(from, split, rest, known);
    return roots === null ? null : [roots[0], node(roots[1], last)];
  }
  const roots = rootsAlong(from - split, to - split, rest, null);
  return roots === null ? null : [node(last, roots[0]), node(last, roots[1])];
}
