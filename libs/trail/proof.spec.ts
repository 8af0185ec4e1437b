import fc from 'fast-check';
import { signCheckpoint } from './checkpoint.js';
import { entryBytes } from './entry.js';
import type { Entry } from './entry.js';
import { keyPair } from './keys.js';
import { consistencyPath, extendsTree, includes, inclusionPath } from './proof.js';
import { parseProof, proofText, provenEntry } from './proof.js';
import { Frontier, leafHash, rootOf } from './tree.js';

const LARGEST = 64;
const stored = new Map<string, Buffer>();
const leaves: Buffer[] = [];
const roots: Buffer[] = [];
const read = (level: number, index: number): Buffer => {
  const hash = stored.get(`${level}/${index}`);
  if (hash === undefined) throw new Error(`no complete subtree ${level}/${index}`);
  return hash;
};

beforeAll(() => {
  const frontier = new Frontier();
  roots.push(frontier.root());
  for (let index = 0; index < LARGEST; index += 1) {
    const leaf = leafHash(Buffer.from([index]));
    leaves.push(leaf);
    stored.set(`0/${index}`, leaf);
    for (const node of frontier.append(leaf)) stored.set(`${node.level}/${node.index}`, node.hash);
    roots.push(frontier.root());
  }
});

const flipped = (bytes: Buffer): Buffer => {
  const copy = Buffer.from(bytes);
  copy[17] = (copy[17] as number) ^ 1;
  return copy;
};

/** Every way of spoiling a path by one step. */
function spoiled(path: readonly Buffer[]): Buffer[][] {
  const altered = path.map((hash, at) => path.with(at, flipped(hash)));
  return [...altered, path.slice(1), path.slice(0, -1), [...path, Buffer.alloc(32)]].filter(
    (other) => Buffer.compare(Buffer.concat(other), Buffer.concat([...path])) !== 0,
  );
}

const placesUpTo = (size: number): number[] => Array.from({ length: size }, (_, index) => index);
const sizes = placesUpTo(LARGEST).map((index) => index + 1);

describe('RFC 6962 § 2.1.1 inclusion proofs', () => {
  it.each(sizes)('hold for every leaf of a tree of %i and for no other', (size) => {
    const root = roots[size] as Buffer;
    for (const index of placesUpTo(size)) {
      const path = inclusionPath(index, size, read);
      const claim = { leaf: leaves[index] as Buffer, index, size, root, path };
      expect(includes(claim)).toBe(true);
      expect(includes({ ...claim, leaf: flipped(claim.leaf) })).toBe(false);
      expect(includes({ ...claim, root: flipped(root) })).toBe(false);
      for (const other of spoiled(path)) expect(includes({ ...claim, path: other })).toBe(false);
      const elsewhere = placesUpTo(size).filter((place) => place !== index);
      expect(elsewhere.some((place) => includes({ ...claim, index: place }))).toBe(false);
    }
  });

  it('have the path that RFC 6962 § 2.1.3 draws for d3 of seven', () => {
    const drawn = [read(0, 2), read(1, 0)];
    const path = inclusionPath(3, 7, read);
    expect(path.slice(0, 2)).toEqual(drawn);
    expect(path).toHaveLength(3);
  });

  it('are made of hashes, not of longer pieces that begin with one', () => {
    const path = inclusionPath(3, 7, read);
    const claim = { leaf: leaves[3] as Buffer, index: 3, size: 7, root: roots[7] as Buffer, path };
    const longer = (hash: Buffer) => Buffer.concat([hash, Buffer.from([0])]);
    expect(includes({ ...claim, path: path.map(longer) })).toBe(false);
    expect(includes({ ...claim, leaf: longer(claim.leaf) })).toBe(false);
    const [from, to] = [3, 7];
    const grown = consistencyPath(from, to, read);
    const growth = { from, to, fromRoot: roots[3] as Buffer, toRoot: claim.root, path: grown };
    expect(extendsTree(growth)).toBe(true);
    expect(extendsTree({ ...growth, path: grown.map(longer) })).toBe(false);
  });

  it('do not exist for a leaf outside the tree', () => {
    expect(() => inclusionPath(7, 7, read)).toThrow('a tree of 7 has no entry 7');
    expect(() => inclusionPath(-1, 7, read)).toThrow('no entry -1');
    expect(() => inclusionPath(0.5, 7, read)).toThrow('no entry 0.5');
    const claim = { leaf: leaves[0] as Buffer, root: leaves[0] as Buffer, path: [] };
    expect(includes({ ...claim, index: 0, size: 1 })).toBe(true);
    expect(includes({ ...claim, index: 1, size: 1 })).toBe(false);
    expect(includes({ ...claim, index: 0, size: 0 })).toBe(false);
    expect(includes({ ...claim, index: -1, size: 1 })).toBe(false);
    expect(includes({ ...claim, index: 0, size: Number.NaN })).toBe(false);
    expect(() => inclusionPath(0, Number.POSITIVE_INFINITY, read)).toThrow('of Infinity has no');
    expect(() => inclusionPath(0, Number.NaN, read)).toThrow('a tree of NaN has no entry 0');
  });
});

describe('RFC 6962 § 2.1.2 consistency proofs', () => {
  it.each(sizes)('lead from every smaller tree to the tree of %i', (to) => {
    for (const from of placesUpTo(to).map((index) => index + 1)) {
      const path = consistencyPath(from, to, read);
      const toRoot = roots[to] as Buffer;
      const claim = { from, to, fromRoot: roots[from] as Buffer, toRoot, path };
      expect(extendsTree(claim)).toBe(true);
      expect(extendsTree({ ...claim, fromRoot: flipped(claim.fromRoot) })).toBe(false);
      expect(extendsTree({ ...claim, toRoot: flipped(toRoot) })).toBe(false);
      for (const other of spoiled(path)) expect(extendsTree({ ...claim, path: other })).toBe(false);
    }
  });

  it('do not start from nothing and do not lead back', () => {
    expect(() => consistencyPath(0, 5, read)).toThrow('no consistency proof leads from 0 to 5');
    expect(() => consistencyPath(6, 5, read)).toThrow('no consistency proof leads from 6 to 5');
    expect(() => consistencyPath(1, Number.POSITIVE_INFINITY, read)).toThrow('1 to Infinity');
    expect(() => consistencyPath(1, Number.NaN, read)).toThrow('leads from 1 to NaN');
    const [fromRoot, toRoot] = [roots[0] as Buffer, roots[5] as Buffer];
    expect(extendsTree({ from: 0, to: 5, fromRoot, toRoot, path: [] })).toBe(false);
    const back = { from: 5, to: 0, fromRoot: toRoot, toRoot: fromRoot, path: [] };
    expect(extendsTree(back)).toBe(false);
  });
});

describe('a proof as text (C2SP tlog-proof)', () => {
  const log = 'volitus.example/log';
  const { vkey, skey } = keyPair(log, Buffer.alloc(32, 1));
  const fields: Entry = {
    v: 1,
    log,
    seq: 1,
    ts: '2021-03-31T09:15:00.123Z',
    at: '2021-03-31T09:15:00.000Z',
    type: 'case.opened',
    inc: 1,
    actor: null,
    office: null,
    unit: null,
    case: null,
    measure: null,
    subject: null,
    rules: 'kks@2020-06-05',
    body: {},
    pd: [],
    prev: Buffer.alloc(32).toString('base64'),
  };
  const entry = entryBytes(fields);
  const frontier = new Frontier();
  const sibling = leafHash(Buffer.from('the first'));
  frontier.append(sibling);
  frontier.append(leafHash(entry));
  const checkpoint = signCheckpoint({ origin: log, size: 2, root: frontier.root() }, skey);
  const text = proofText({ index: 1, path: [sibling], checkpoint });

  it('is these lines', () => {
    expect(text).toBe(
      `c2sp.org/tlog-proof@v1\nindex 1\n${sibling.toString('base64')}\n\n${checkpoint}`,
    );
    expect(parseProof(text)).toEqual({ index: 1, path: [sibling], checkpoint });
  });

  it('is never written so that it could not be read back', () => {
    const flaw = expect.objectContaining({ code: 'E_SCHEMA' });
    expect(() => proofText({ index: -1, path: [], checkpoint })).toThrow(flaw);
    expect(() => proofText({ index: 2 ** 53, path: [], checkpoint })).toThrow(flaw);
    expect(() => proofText({ index: 1, path: [Buffer.alloc(31)], checkpoint })).toThrow(flaw);
    const path = Array<Buffer>(64).fill(sibling);
    expect(() => proofText({ index: 1, path, checkpoint })).toThrow(flaw);
    const longest = { index: 1, path: path.slice(1), checkpoint };
    expect(parseProof(proofText(longest))).toEqual(longest);
  });

  it('passes over extra data', () => {
    const extra = text.replace('v1\n', 'v1\nextra AAAA\n');
    expect(parseProof(extra)).toEqual(parseProof(text));
  });

  it('proves its entry and no other', () => {
    expect(provenEntry(entry, text, [vkey]).seq).toBe(1);
    const other = Buffer.from(entry.toString().replace('case.opened', 'case.closed'));
    expect(() => provenEntry(other, text, [vkey])).toThrow('not entry 1 of the signed tree');
  });

  it.each([
    ['another place', { seq: 2 }],
    ['another log', { log: 'other.example/log' }],
  ])('proves no entry that names %s, though it was signed there', (named, changes) => {
    const bytes = entryBytes({ ...fields, ...changes });
    const root = rootOf([sibling, leafHash(bytes)]);
    const note = signCheckpoint({ origin: log, size: 2, root }, skey);
    const proof = proofText({ index: 1, path: [sibling], checkpoint: note });
    expect(() => provenEntry(bytes, proof, [vkey])).toThrow(`the entry names ${named}`);
  });

  it('proves nothing under a foreign key', () => {
    const foreign = keyPair(log, Buffer.alloc(32, 2)).vkey;
    expect(() => provenEntry(entry, text, [foreign])).toThrow('no signature of a known key');
  });

  it.each([
    ['another first line', text.replace('@v1', '@v2')],
    ['no index', text.replace('index 1\n', '')],
    ['a leading zero', text.replace('index 1', 'index 01')],
    ['a negative index', text.replace('index 1', 'index -1')],
    ['an index beyond 2⁵³', text.replace('index 1', 'index 9007199254740993')],
    ['an index of 2⁶⁴', text.replace('index 1', 'index 18446744073709551616')],
    ['an index in words', text.replace('index 1', 'index one')],
    ['a hash of 64 bytes', text.replace(/\n.{44}\n\n/u, `\n${'A'.repeat(86)}==\n\n`)],
    ['what is no base64', text.replace(/\n.{44}\n\n/u, '\n!!notbase64!!\n\n')],
    ['a line of 65 KiB and no more', `${text.slice(0, 31)}${'a'.repeat(66_560)}\n`],
    ['a million hashes', text.replace('1\n', `1\n${`${'A'.repeat(43)}=\n`.repeat(1_000_000)}`)],
    ['a short hash', text.replace(sibling.toString('base64'), 'AAAA')],
    ['loose extra data', text.replace('v1\n', 'v1\nextra A\n')],
    ['no empty line', text.replace('\n\n', '\n').replace('\n\n', '\n')],
    ['a carriage return', text.replace('index 1\n', 'index 1\r\n')],
    ['a plus before the index', text.replace('index 1', 'index +1')],
    ['extra data twice', text.replace('v1\n', 'v1\nextra AAAA\nextra AAAA\n')],
    ['an empty line after the first', text.replace('v1\n', 'v1\n\n')],
    ['more extra data than fits', text.replace('v1\n', `v1\nextra ${'A'.repeat(65_536)}\n`)],
    ['64 hashes', text.replace('index 1\n', `index 1\n${`${'A'.repeat(43)}=\n`.repeat(63)}`)],
  ])('refuses %s', (_what, malformed) => {
    expect(() => parseProof(malformed)).toThrow(expect.objectContaining({ code: 'E_SCHEMA' }));
  });

  it('never proves the entry once a character of its path or head has changed', () => {
    fc.assert(
      fc.property(fc.nat(text.length - 1), fc.stringMatching(/^[0-9A-Za-z+/=\n ]$/), (at, char) => {
        fc.pre(text[at] !== char);
        const changed = text.slice(0, at) + char + text.slice(at + 1);
        expect(() => provenEntry(entry, changed, [vkey])).toThrow(/./u);
      }),
      { seed: 376, numRuns: 3_000 },
    );
  });
});
