import { extendsTree } from '#trail/consistency';
import { includes } from '#trail/inclusion';
import { leafHash, rootOf } from '#trail/tree';
import { filesUnder, jsonOf, merkle, textOf } from './published.js';

type Case = { readonly desc: string; readonly wantErr: boolean; readonly proof: string[] | null };
type Inclusion = Case &
  Record<'leafIdx' | 'treeSize', number> & Record<'root' | 'leafHash', string>;
type Growth = Case & Record<'size1' | 'size2', number> & Record<'root1' | 'root2', string>;

const bytes = (text: string): Buffer => Buffer.from(text, 'base64');
const casesUnder = <Shape extends Case>(folder: string) =>
  filesUnder(merkle, folder).map((path) => [path, jsonOf<Shape>(merkle, path)] as const);

describe('RFC 6962 hashes, transparency-dev/merkle', () => {
  const source = textOf(merkle, 'testonly/constants.go');
  const hexIn = (name: string): string[] => {
    const body = new RegExp(`func ${name}\\(.*?\\n\\}\\n`, 'su').exec(source)?.[0] ?? '';
    return [...body.matchAll(/hd\("([0-9a-f]*)"\)/gu)].map(([, hex = '']) => hex);
  };
  const leaves = hexIn('LeafInputs').map((hex) => leafHash(Buffer.from(hex, 'hex')));
  const roots = [...hexIn('EmptyRootHash'), ...hexIn('RootHashes')];
  // The rows of the tree of eight, the leaves first: each hash with the leaves that it stands over.
  const nodes = [1, 2, 4, 8].flatMap((width) =>
    leaves.filter((_, at) => at % width === 0).map((_, at) => [at * width, (at + 1) * width]));
  const known = hexIn('NodeHashes').map((hex, at) => [...(nodes[at] ?? []), hex] as const);

  const bySize = roots.map((root, size) => [size, root] as const);
  it.each(bySize)('%i leaves have the root %s', (size, root) => {
    expect(rootOf(leaves.slice(0, size)).toString('hex')).toBe(root);
  });

  it.each(known)('from leaf %i to %i stands %s', (start, end, hash) => {
    expect(rootOf(leaves.slice(Number(start), Number(end))).toString('hex')).toBe(hash);
  });
});

describe('RFC 6962 inclusion, transparency-dev/merkle', () => {
  it.each(casesUnder<Inclusion>('testdata/inclusion'))('%s', (_path, claim) => {
    const { leafIdx: index, treeSize: size, proof } = claim;
    const [leaf, root, path] = [bytes(claim.leafHash), bytes(claim.root), (proof ?? []).map(bytes)];
    expect(includes({ leaf, index, size, root, path })).toBe(!claim.wantErr);
  });
});

// From nothing there is nothing to prove: these vectors, like us, say no where size1 is 0. One has
// a text of twelve bytes for both roots; we say no to what is no hash, before comparing.
describe('RFC 6962 consistency, transparency-dev/merkle', () => {
  it.each(casesUnder<Growth>('testdata/consistency'))('%s', (_path, claim) => {
    const [fromRoot, toRoot] = [bytes(claim.root1), bytes(claim.root2)];
    const path = (claim.proof ?? []).map(bytes);
    const growth = { from: claim.size1, to: claim.size2, fromRoot, toRoot, path };
    const hashes = fromRoot.length === 32 && toRoot.length === 32;
    expect(extendsTree(growth)).toBe(!claim.wantErr && hashes);
  });
});
