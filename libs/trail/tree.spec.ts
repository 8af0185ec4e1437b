import { createHash } from 'node:crypto';
import { emptyRoot, leafHash, nodeHash, rootOf } from './tree.js';
import { Frontier, frontierFrom, placesOver } from './tree.js';
import type { StoredNode } from './tree.js';

// The leaves and roots of certificate-transparency's reference tests.
const LEAVES = [
  '',
  '00',
  '10',
  '2021',
  '3031',
  '40414243',
  '5051525354555657',
  '606162636465666768696a6b6c6d6e6f',
].map((hex) => Buffer.from(hex, 'hex'));
const ROOTS = [
  'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
  'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
  'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
  '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
  'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
  '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
];

const sha256 = (...parts: Buffer[]): Buffer =>
  createHash('sha256').update(Buffer.concat(parts)).digest();

/** MTH of RFC 6962 § 2.1, word for word and without any of our code. */
function naiveRoot(entries: readonly Buffer[]): Buffer {
  if (entries.length === 0) return sha256();
  if (entries.length === 1) return sha256(Buffer.from([0]), entries[0] as Buffer);
  const split = 2 ** (Math.ceil(Math.log2(entries.length)) - 1);
  const [left, right] = [naiveRoot(entries.slice(0, split)), naiveRoot(entries.slice(split))];
  return sha256(Buffer.from([1]), left, right);
}

const entriesUpTo = (size: number): Buffer[] =>
  Array.from({ length: size }, (_, index) => Buffer.from(`entry ${index}`));

describe('RFC 6962 § 2.1 Merkle hash trees', () => {
  const known = ROOTS.map((root, size) => [size, root]);
  it.each(known)('give %i leaves the known root', (size, root) => {
    const entries = LEAVES.slice(0, size as number);
    expect(naiveRoot(entries).toString('hex')).toBe(root);
    expect(rootOf(entries.map(leafHash)).toString('hex')).toBe(root);
  });

  it('give an empty tree the hash of nothing', () => {
    expect(emptyRoot.toString('hex')).toBe(ROOTS[0]);
    expect(new Frontier().root()).toEqual(emptyRoot);
  });

  it('mark a leaf with 00 and a node with 01', () => {
    expect(leafHash(Buffer.from('a'))).toEqual(sha256(Buffer.from([0]), Buffer.from('a')));
    const [left, right] = [Buffer.alloc(32, 1), Buffer.alloc(32, 2)];
    expect(nodeHash(left, right)).toEqual(sha256(Buffer.from([1]), left, right));
  });
});

describe('a frontier', () => {
  it('has at every size up to 130 the root of the definition', () => {
    const frontier = new Frontier();
    entriesUpTo(130).forEach((entry, index) => {
      frontier.append(leafHash(entry));
      expect(frontier.size).toBe(index + 1);
      expect(frontier.root()).toEqual(naiveRoot(entriesUpTo(index + 1)));
    });
  });

  it('returns exactly the complete subtrees, each once, each the root of its leaves', () => {
    const frontier = new Frontier();
    const entries = entriesUpTo(64);
    const nodes: StoredNode[] = entries.flatMap((entry) => frontier.append(leafHash(entry)));
    expect(nodes).toHaveLength(63);
    for (const { level, index, hash } of nodes) {
      const width = 2 ** level;
      expect(hash).toEqual(naiveRoot(entries.slice(index * width, (index + 1) * width)));
    }
  });

  it('is found again from the stored nodes at every size', () => {
    const stored = new Map<string, Buffer>();
    const frontier = new Frontier();
    for (const entry of entriesUpTo(100)) {
      const leaf = leafHash(entry);
      stored.set(`0/${frontier.size}`, leaf);
      for (const { level, index, hash } of frontier.append(leaf)) {
        stored.set(`${level}/${index}`, hash);
      }
      const read = (level: number, index: number) => stored.get(`${level}/${index}`) as Buffer;
      const found = frontierFrom(frontier.size, read);
      expect(found.size).toBe(frontier.size);
      expect(found.root()).toEqual(frontier.root());
    }
  });

  it('grows apart from its copy', () => {
    const frontier = new Frontier();
    frontier.append(leafHash(Buffer.from('a')));
    const before = frontier.root();
    const copy = frontier.copy();
    copy.append(leafHash(Buffer.from('b')));
    expect([frontier.size, copy.size]).toEqual([1, 2]);
    expect(frontier.root()).toEqual(before);
  });

  it('counts on beyond 2³² leaves', () => {
    const size = 2 ** 40 + 2 ** 33 + 1;
    expect(placesOver(0, size)).toEqual([
      { level: 40, index: 0 },
      { level: 33, index: 128 },
      { level: 0, index: 2 ** 40 + 2 ** 33 },
    ]);
    const nodes = frontierFrom(size, () => Buffer.alloc(32)).append(Buffer.alloc(32));
    expect(nodes.map(({ level, index }) => [level, index])).toEqual([[1, (size - 1) / 2]]);
  });
});
