import { bundleFiles, readBundle } from './bundle.js';
import { manifestBytes } from './manifest.js';
import { aLogOf } from './small-log.js';
import type { SmallLog } from './small-log.js';
import { bundled, numberPath, rowLength, tilesOf, unbundled } from './tiles.js';
import { verifyBundle } from './verify-bundle.js';

type Folder = Map<string, Buffer>;

function exported(log: SmallLog, sizes: readonly number[]): Folder {
  const files = bundleFiles({
    vkey: log.vkey,
    checkpoints: sizes.map((size) => log.checkpoints[size] as string),
    readEntries: (from, to) => log.entries.slice(from, to),
    readNode: log.readNode,
  });
  return new Map([...files].map(({ path, bytes }) => [path, bytes]));
}

const codes = (folder: Folder, vkey?: string): string[] => {
  const { verdicts } = verifyBundle((path) => folder.get(path), { vkey });
  return verdicts.map(({ code, seq }) => (seq === undefined ? code : `${code} ${seq}`));
};
const changed = (folder: Folder, path: string, bytes: Buffer | undefined): Folder => {
  const copy = new Map(folder);
  if (bytes === undefined) copy.delete(path);
  else copy.set(path, bytes);
  return copy;
};

const large = aLogOf(600);
const largeFolder = exported(large, [1, 256, 300, 600]);
const small = aLogOf(3);
const smallFolder = exported(small, [2, 3]);

describe('C2SP tlog-tiles', () => {
  it('writes numbers in groups of three', () => {
    expect([0, 999, 1_000, 1_234_067].map(numberPath)).toEqual([
      '000',
      '999',
      'x001/000',
      'x001/x234/067',
    ]);
  });

  it('gives a tree of 70 000 the tiles of the example', () => {
    const rows = [0, 1, 2, 3].map((level) => [...tilesOf(rowLength(level, 70_000))]);
    expect(rows.map((row) => row.length)).toEqual([274, 2, 1, 0]);
    expect(rows.map((row) => row.at(-1)?.width)).toEqual([112, 17, 1, undefined]);
  });

  it('gives a tree of 256 a full tile and a partial one above', () => {
    expect([...tilesOf(rowLength(0, 256))]).toEqual([{ number: 0, width: 256 }]);
    expect([...tilesOf(rowLength(1, 256))]).toEqual([{ number: 0, width: 1 }]);
  });

  it('puts two bytes of length before each entry', () => {
    const entries = [Buffer.from('ab'), Buffer.alloc(0), Buffer.alloc(65_535, 1)];
    const bundle = bundled(entries);
    expect(bundle.subarray(0, 6).toString('hex')).toBe('000261620000');
    expect([...unbundled(bundle)]).toEqual(entries);
    expect(() => bundled([Buffer.alloc(65_536)])).toThrow('too long to bundle');
  });

  it('leaves no byte of a broken bundle unread', () => {
    const broken = Buffer.from('0003616263', 'hex');
    expect([...unbundled(broken.subarray(0, 4))]).toEqual([broken.subarray(0, 4)]);
    expect([...unbundled(Buffer.from('00016100', 'hex'))]).toEqual([
      Buffer.from('a'),
      Buffer.alloc(1),
    ]);
  });
});

describe('an export', () => {
  it('has these files', () => {
    expect([...largeFolder.keys()]).toEqual([
      'checkpoint',
      'checkpoints/1',
      'checkpoints/256',
      'checkpoints/300',
      'checkpoints/600',
      'tile/0/000',
      'tile/0/001',
      'tile/0/002.p/88',
      'tile/1/000.p/2',
      'tile/entries/000',
      'tile/entries/001',
      'tile/entries/002.p/88',
      'manifest.json',
    ]);
    expect(largeFolder.get('tile/0/000')).toHaveLength(8_192);
    expect(largeFolder.get('tile/1/000.p/2')).toEqual(
      Buffer.concat([large.readNode(8, 0), large.readNode(8, 1)]),
    );
  });

  it('says of itself what it is', () => {
    expect(JSON.parse(String(smallFolder.get('manifest.json')))).toEqual({
      format: 'volitus/export/v1',
      log: 'volitus.example/log',
      size: 3,
      root: expect.stringMatching(/^.{43}=$/),
      vkey: small.vkey,
      checkpoints: [2, 3],
    });
  });

  it('gives back its entries, its notes and its hashes', () => {
    const { entries, checkpoints, publishedNode } = readBundle((path) => largeFolder.get(path));
    expect([...entries]).toEqual(large.entries);
    expect(checkpoints).toEqual([1, 256, 300, 600, 600].map((size) => large.checkpoints[size]));
    expect(publishedNode(0, 599)).toEqual(large.readNode(0, 599));
    expect(publishedNode(8, 1)).toEqual(large.readNode(8, 1));
    expect(publishedNode(8, 2)).toBeUndefined();
    expect(publishedNode(0, 9_999)).toBeUndefined();
  });

  it('is whole, at every size about the edge of a tile', () => {
    expect(codes(largeFolder, large.vkey)).toEqual([]);
    for (const size of [0, 1, 255, 256, 257, 511, 512, 513]) {
      const cut = { ...large, entries: large.entries.slice(0, size) };
      expect(codes(exported(cut, [size]), large.vkey)).toEqual([]);
    }
  });

  it('W_KEY: is checked with its own key when the reader brings none', () => {
    expect(codes(smallFolder)).toEqual(['W_KEY']);
  });

  it('E_SIG and W_KEY: is checked with another key', () => {
    const { vkey } = aLogOf(0, Buffer.alloc(32, 2));
    expect(codes(smallFolder, vkey)).toEqual(['E_SIG', 'E_SIG', 'E_SIG', 'W_KEY']);
  });

  it('is broken by one flipped bit anywhere in any file', () => {
    for (const [path, bytes] of smallFolder) {
      for (let at = 0; at < bytes.length; at += 1) {
        const flipped = Buffer.from(bytes);
        flipped[at] = (flipped[at] as number) ^ (1 << at % 8);
        const readFile = (name: string) => (name === path ? flipped : smallFolder.get(name));
        const { whole } = verifyBundle(readFile, { vkey: small.vkey });
        expect([path, at, whole]).toEqual([path, at, false]);
      }
    }
  });

  it.each([...largeFolder.keys()])('is broken when %s is gone, empty, cut or longer', (path) => {
    const bytes = largeFolder.get(path) as Buffer;
    const [cut, twice] = [bytes.subarray(0, -1), Buffer.concat([bytes, bytes])];
    const others = [undefined, Buffer.alloc(0), cut, twice];
    for (const other of others) {
      const found = codes(changed(largeFolder, path, other), large.vkey);
      expect(found.some((code) => code.startsWith('E_'))).toBe(true);
    }
  });

  it('E_GAP: says which entries went with a bundle', () => {
    const found = codes(changed(largeFolder, 'tile/entries/001', undefined), large.vkey);
    expect(found).toEqual(['E_GAP 256', 'E_ROOT 256', 'E_ROOT']);
  });

  it('is not waited for when it claims more entries than there can be', () => {
    const manifest = JSON.parse(String(smallFolder.get('manifest.json')));
    const bytes = manifestBytes({ ...manifest, size: 2 ** 53 - 1 });
    expect(codes(changed(smallFolder, 'manifest.json', bytes), small.vkey)).toContain('E_ROOT');
  });

  it('is not made without a signed head', () => {
    const files = () => [
      ...bundleFiles({
        vkey: small.vkey,
        checkpoints: [],
        readEntries: () => [],
        readNode: small.readNode,
      }),
    ];
    expect(files).toThrow(expect.objectContaining({ code: 'E_SIG' }));
  });
});
