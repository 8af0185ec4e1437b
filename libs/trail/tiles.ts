import { ENTRY_LIMIT } from './canonical.js';
import { Flaw } from './flaw.js';

/** How many hashes or entries a full tile has (C2SP tlog-tiles), as a power of two. */
export const TILE_HEIGHT = 8;
/** How many hashes or entries a full tile has (C2SP tlog-tiles). */
export const TILE_WIDTH = 256;

/** A tile: its number in its row and how many of its places are filled, 1 to 256. */
export type Tile = { readonly number: number; readonly width: number };

/**
 * A tile number as path: three digits a folder, all but the last marked with x, so that 1234067
 * becomes `x001/x234/067` and no file has the name of a folder (C2SP tlog-tiles).
 */
export function numberPath(number: number): string {
  let path = threeDigits(number % 1_000);
  for (let rest = Math.floor(number / 1_000); rest > 0; rest = Math.floor(rest / 1_000)) {
    path = `x${threeDigits(rest % 1_000)}/${path}`;
  }
  return path;
}

/** Where a tile of hashes lies: `tile/<level>/<number>[.p/<width>]`. */
export function tilePath(tileLevel: number, tile: Tile): string {
  return `tile/${tileLevel}/${placed(tile)}`;
}

/** Where a bundle of entries lies: `tile/entries/<number>[.p/<width>]`. */
export function entriesPath(tile: Tile): string {
  return `tile/entries/${placed(tile)}`;
}

/** The tiles of a row of that many hashes or entries; only the last may be partial. */
export function* tilesOf(length: number): Generator<Tile> {
  for (let start = 0; start < length; start += TILE_WIDTH) {
    yield { number: start / TILE_WIDTH, width: Math.min(TILE_WIDTH, length - start) };
  }
}

/** How many hashes stand in the row of a tile level in a tree of that size: ⌊size / 256^level⌋. */
export function rowLength(tileLevel: number, size: number): number {
  return Math.floor(size / TILE_WIDTH ** tileLevel);
}

/**
 * Entries behind a length of two bytes, big-endian, each. The inverse of {@link unbundled}.
 * Throws a {@link Flaw} `E_NONCANONICAL` for one of more than 65 535 bytes: it has no such length.
 */
export function bundled(entries: Iterable<Buffer>): Buffer {
  const pieces: Buffer[] = [];
  for (const entry of entries) {
    if (entry.length > ENTRY_LIMIT) {
      throw new Flaw('E_NONCANONICAL', 'an entry too long to bundle');
    }
    const length = Buffer.alloc(2);
    length.writeUInt16BE(entry.length);
    pieces.push(length, entry);
  }
  return Buffer.concat(pieces);
}

/**
 * The entries in a bundle. The inverse of {@link bundled}. A bundle that ends in the middle of an
 * entry yields what is left, its length included, as the last entry: it is for the verifier to say
 * that it is none, and not one byte of the bundle escapes it.
 */
export function* unbundled(bundle: Buffer): Generator<Buffer> {
  let at = 0;
  while (at < bundle.length) {
    const end = at + 2 <= bundle.length ? at + 2 + bundle.readUInt16BE(at) : bundle.length + 1;
    yield bundle.subarray(end <= bundle.length ? at + 2 : at, end);
    at = end;
  }
}

const threeDigits = (number: number): string => String(number).padStart(3, '0');

const placed = ({ number, width }: Tile): string =>
  width === TILE_WIDTH ? numberPath(number) : `${numberPath(number)}.p/${width}`;
