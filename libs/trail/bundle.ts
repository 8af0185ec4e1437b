import { toBase64 } from './base64.js';
import { openCheckpoint, parseCheckpoint } from './checkpoint.js';
import { manifestBytes, parseManifest } from './manifest.js';
import type { Manifest } from './manifest.js';
import { parseVkey } from './keys.js';
import { noteParts } from './note.js';
import { bundled, entriesPath, rowLength, tilePath, tilesOf, unbundled } from './tiles.js';
import { TILE_HEIGHT, TILE_WIDTH } from './tiles.js';
import type { Tile } from './tiles.js';
import type { ReadNode } from './tree.js';

/** One file of an export: its path under the folder of the export, with slashes, and its bytes. */
export type ExportedFile = { readonly path: string; readonly bytes: Buffer };

/** A log to be exported. */
export type Exported = {
  readonly vkey: string;
  /** The signed notes to keep, oldest first; the last is the head and gives the export its size. */
  readonly checkpoints: readonly string[];
  /** The bytes of the entries [from, to), in order. */
  readonly readEntries: (from: number, to: number) => Iterable<Buffer>;
  /** The hash of a complete subtree; asked for at the levels 0, 8, 16 … only. */
  readonly readNode: ReadNode;
  /** The policy of witnesses in force; null or left out where there is none. */
  readonly policy?: string | null | undefined;
  /** The files of reports as they were handed over. */
  readonly reports?: Iterable<{ readonly id: string; readonly bytes: Buffer }> | undefined;
};

/**
 * The files of an export, one after another, so that no log is ever in memory as a whole: the
 * layout of C2SP tlog-tiles, with `checkpoints/<size>` for the kept heads and a `manifest.json`.
 * Throws a `Flaw` when a note is not a checkpoint, or the last is not one of that key.
 */
export function* bundleFiles(exported: Exported): Generator<ExportedFile> {
  const { vkey, checkpoints } = exported;
  const notes = new Map(checkpoints.map((note) => [sizeIn(note), note]));
  const last = checkpoints.at(-1) ?? '';
  const { size, root } = openCheckpoint(last, [vkey]);
  yield { path: 'checkpoint', bytes: Buffer.from(last, 'utf8') };
  for (const [at, note] of notes) {
    yield { path: `checkpoints/${at}`, bytes: Buffer.from(note, 'utf8') };
  }
  yield* hashTiles(size, exported.readNode);
  for (const tile of tilesOf(size)) yield entryBundle(tile, exported);
  yield* beside(exported);
  const manifest: Manifest = {
    format: 'volitus/export/v1',
    log: parseVkey(vkey).name,
    size,
    root: toBase64(root),
    vkey,
    checkpoints: [...notes.keys()],
  };
  yield { path: 'manifest.json', bytes: manifestBytes(manifest) };
}

// Heads before a change of keys were signed by another one; only the last must be this key's.
const sizeIn = (note: string): number => parseCheckpoint(noteParts(note).text).size;

function* beside({ policy, reports = [] }: Exported): Generator<ExportedFile> {
  if (typeof policy === 'string') yield { path: 'policy', bytes: Buffer.from(policy, 'utf8') };
  for (const { id, bytes } of reports) yield { path: `reports/${id}.json`, bytes };
}

function* hashTiles(size: number, readNode: ReadNode): Generator<ExportedFile> {
  for (let tileLevel = 0; rowLength(tileLevel, size) > 0; tileLevel += 1) {
    for (const tile of tilesOf(rowLength(tileLevel, size))) {
      const hashes = Array.from({ length: tile.width }, (_, place) =>
        readNode(tileLevel * TILE_HEIGHT, tile.number * TILE_WIDTH + place),
      );
      yield { path: tilePath(tileLevel, tile), bytes: Buffer.concat(hashes) };
    }
  }
}

function entryBundle(tile: Tile, { readEntries }: Exported): ExportedFile {
  const from = tile.number * TILE_WIDTH;
  return { path: entriesPath(tile), bytes: bundled(readEntries(from, from + tile.width)) };
}

/** An export as the verifier wants it. Nothing in it is verified yet. */
export type ReadBundle = {
  readonly manifest: Manifest;
  /** The notes, oldest first, the head last. One that the manifest names and is gone reads ''. */
  readonly checkpoints: readonly string[];
  /** The entries in order, a bundle at a time. Bundles that are gone are passed over. */
  readonly entries: Iterable<Buffer>;
  /** A hash from the tiles, for levels 0, 8, 16 …; undefined when the tile is gone or cut short. */
  readonly publishedNode: (level: number, index: number) => Buffer | undefined;
};

/**
 * An export read back through a function that gives the bytes of a path, or undefined when there is
 * no such file. Throws a `Flaw` when the manifest is missing or is not one. Everything else that is
 * wrong with the files is left for `verifyTrail` to find in what they say.
 */
export function readBundle(readFile: (path: string) => Buffer | undefined): ReadBundle {
  const manifest = parseManifest(readFile('manifest.json') ?? Buffer.alloc(0));
  const paths = [...manifest.checkpoints.map((size) => `checkpoints/${size}`), 'checkpoint'];
  return {
    manifest,
    checkpoints: paths.map((path) => noteIn(readFile(path))),
    entries: { [Symbol.iterator]: () => entriesIn(manifest.size, readFile) },
    publishedNode: nodeReader(manifest.size, readFile),
  };
}

// A manifest may claim 2⁵³ entries; nobody should wait for the files of them all to be missed.
const MOST_GONE = 1_000;

// A note that is not UTF-8 is as good as none; decoding it loosely might hide the changed byte.
function noteIn(bytes: Buffer | undefined): string {
  const note = bytes?.toString('utf8') ?? '';
  return Buffer.from(note, 'utf8').equals(bytes ?? Buffer.alloc(0)) ? note : '';
}

function* entriesIn(
  size: number,
  readFile: (path: string) => Buffer | undefined,
): Generator<Buffer> {
  let gone = 0;
  for (const tile of tilesOf(size)) {
    const bundle = readFile(entriesPath(tile));
    gone = bundle === undefined ? gone + 1 : 0;
    if (gone > MOST_GONE) return;
    if (bundle !== undefined) yield* unbundled(bundle);
  }
}

function nodeReader(size: number, readFile: (path: string) => Buffer | undefined) {
  const current = new Map<number, { readonly number: number; readonly bytes: Buffer }>();
  return (level: number, index: number): Buffer | undefined => {
    const tileLevel = level / TILE_HEIGHT;
    const number = Math.floor(index / TILE_WIDTH);
    let tile = current.get(tileLevel);
    if (tile?.number !== number) {
      const width = Math.min(TILE_WIDTH, rowLength(tileLevel, size) - number * TILE_WIDTH);
      const bytes = readFile(tilePath(tileLevel, { number, width })) ?? Buffer.alloc(0);
      tile = { number, bytes: bytes.length === width * 32 ? bytes : Buffer.alloc(0) };
      current.set(tileLevel, tile);
    }
    const at = (index % TILE_WIDTH) * 32;
    return at + 32 <= tile.bytes.length ? tile.bytes.subarray(at, at + 32) : undefined;
  };
}
