import { deepStrictEqual, ok, strictEqual } from 'node:assert';
import fc from 'fast-check';
import { consistencyPath, extendsTree } from '#trail/consistency';
import { includes, inclusionPath } from '#trail/inclusion';
import { signCheckpoint } from '#trail/checkpoint';
import { keyPair, parseSkey } from '#trail/keys';
import { bundled, numberPath, unbundled } from '#trail/tiles';
import { Frontier, leafHash } from '#trail/tree';
import { accepted } from '../foreign/sigstore.js';
import { rootAlong, rootsAlong } from './second-tree.js';
import { target } from './target.js';

/** The largest tree that the cases are drawn from. */
export const LARGEST = 5_000;

const ORIGIN = 'volitus.example/log';
const { vkey, skey } = keyPair(ORIGIN, Buffer.alloc(32, 4));
const signer = parseSkey(skey);
const stored = new Map<string, Buffer>();
const leaves: Buffer[] = [];
const roots: Buffer[] = [];
const read = (level: number, index: number): Buffer => stored.get(`${level}/${index}`) as Buffer;

function grow(): void {
  const frontier = new Frontier();
  roots.push(frontier.root());
  for (let index = 0; index < LARGEST; index += 1) {
    const leaf = leafHash(Buffer.from(`leaf ${index}`));
    leaves.push(leaf);
    stored.set(`0/${index}`, leaf);
    for (const { level, index: place, hash } of frontier.append(leaf)) {
      stored.set(`${level}/${place}`, hash);
    }
    roots.push(frontier.root());
  }
}
grow();

const size = fc.oneof(fc.integer({ min: 1, max: 64 }), fc.integer({ min: 1, max: LARGEST }));
const share = fc.nat(1_000_000);
type Change = { readonly kind: number; readonly at: number; readonly bit: number };
const change: fc.Arbitrary<Change> = fc.record({
  kind: fc.nat(5), at: fc.nat(63), bit: fc.nat(255),
});

/** A path with one hash altered, dropped, doubled, swapped with the next, or one more. */
function changedPath(path: readonly Buffer[], { kind, at, bit }: Change): readonly Buffer[] {
  if (path.length === 0 || kind === 0) return [...path, leaves[at] as Buffer];
  const place = at % path.length;
  const hash = path[place] as Buffer;
  if (kind === 1) return path.toSpliced(place, 1);
  if (kind === 2) return path.toSpliced(place, 0, hash);
  if (kind === 3) return path.toSpliced(place, 1, hash.subarray(0, 31));
  if (kind === 4 && place > 0) {
    return path.toSpliced(place - 1, 2, hash, path[place - 1] as Buffer);
  }
  const flipped = Buffer.from(hash);
  flipped[bit >> 3] = (flipped[bit >> 3] as number) ^ (1 << (bit & 7));
  return path.with(place, flipped);
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

/** What is promised of proofs in the tree and of the files it is exported as. */
export const trees = [
  target(
    'an audit path leads to the root, and a changed one never',
    fc.property(size, share, change, (width, part, how) => {
      const index = part % width;
      const path = inclusionPath(index, width, read);
      const root = roots[width] as Buffer;
      const claim = { leaf: leaves[index] as Buffer, index, size: width, root, path };
      ok(includes(claim));
      ok(rootAlong(claim.leaf, index, width, path)?.equals(root));
      ok(!includes({ ...claim, path: changedPath(path, how) }));
    }),
  ),
  target(
    'Sigstore takes any entry of any tree by our path and head, and no changed path',
    fc.property(size, share, change, (width, part, how) => {
      const index = part % width;
      const path = inclusionPath(index, width, read);
      const head = { origin: ORIGIN, size: width, root: roots[width] as Buffer };
      const bytes = Buffer.from(`leaf ${index}`);
      const claim = { bytes, index, path, note: signCheckpoint(head, signer) };
      ok(accepted(claim, vkey));
      ok(!accepted({ ...claim, path: changedPath(path, how) }, vkey));
    }),
    10,
  ),
  target(
    'a path claimed for another place or size is judged as the RFC defines it',
    fc.property(size, share, size, share, (width, part, claimed, other) => {
      const path = inclusionPath(part % width, width, read);
      const [leaf, root] = [leaves[part % width] as Buffer, roots[width] as Buffer];
      const index = other % claimed;
      const defined = rootAlong(leaf, index, claimed, path)?.equals(root) ?? false;
      strictEqual(includes({ leaf, index, size: claimed, root, path }), defined);
    }),
  ),
  target(
    'a consistency path joins both roots, and a changed one never',
    fc.property(size, share, change, (to, part, how) => {
      const from = (part % to) + 1;
      const path = consistencyPath(from, to, read);
      const [fromRoot, toRoot] = [roots[from] as Buffer, roots[to] as Buffer];
      const claim = { from, to, fromRoot, toRoot, path };
      ok(extendsTree(claim));
      deepStrictEqual(rootsAlong(from, to, path, fromRoot), [fromRoot, toRoot]);
      ok(!extendsTree({ ...claim, path: changedPath(path, how) }));
    }),
  ),
  target(
    'a growth claimed of other sizes is judged as the RFC defines it',
    fc.property(size, share, size, share, (to, part, claimed, other) => {
      const from = (part % to) + 1;
      const path = consistencyPath(from, to, read);
      const [fromRoot, toRoot] = [roots[from] as Buffer, roots[to] as Buffer];
      const start = (other % claimed) + 1;
      const [old, young] = rootsAlong(start, claimed, path, fromRoot) ?? [];
      const defined = (old?.equals(fromRoot) && young?.equals(toRoot)) ?? false;
      strictEqual(extendsTree({ from: start, to: claimed, fromRoot, toRoot, path }), defined);
    }),
  ),
  target(
    'entries come out of a bundle as they went in',
    fc.property(fc.array(fc.uint8Array({ maxLength: 300 }), { maxLength: 20 }), (pieces) => {
      const entries = pieces.map((piece) => Buffer.from(piece));
      deepStrictEqual([...unbundled(bundled(entries))], entries);
    }),
  ),
  target(
    'not a byte of any bundle escapes its reader',
    fc.property(fc.uint8Array({ maxLength: 600 }), fc.nat(3), (bytes, small) => {
      const bundle = Buffer.from(bytes.map((byte, at) => (at % 3 < small ? 0 : byte)));
      const entries = [...unbundled(bundle)];
      const whole = bundled(entries);
      const torn = bundle.subarray(bundle.length - (entries.at(-1)?.length ?? 0));
      if (!whole.equals(bundle)) ok(entries.at(-1)?.equals(torn));
      ok(sum(entries.map(({ length }) => length)) <= bundle.length);
    }),
  ),
  target(
    'a tile has one path and a path one tile',
    fc.property(fc.nat(2 ** 31 - 1), (number) => {
      const path = numberPath(number);
      ok(/^(?:x\d{3}\/)*\d{3}$/u.test(path) && !/^x000\//u.test(path));
      strictEqual(Number(path.replaceAll(/\D/gu, '')), number);
    }),
  ),
];
