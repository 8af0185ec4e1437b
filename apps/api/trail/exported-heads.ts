import { parseCheckpoint } from '#trail/checkpoint';
import { ROTATION } from '#trail/key-chain';
import { noteParts } from '#trail/note';
import { POLICY } from '#trail/witnessing';
import { entryType } from '../database/entry-indexes.js';
import { first, rows } from '../database/prepared.js';
import type { Handle } from '../database/handle.js';
import { cosigLines } from '../witness/cosignatures.js';

// An overseer needs heads from along the way, not one for each commit there ever was.
const mostHeads = 256;

/** How many entries a note says that it covers. Throws a `Flaw` when it is no checkpoint. */
export const sizeOf = (note: string): number => parseCheckpoint(noteParts(note).text).size;

/** The note of a head with the cosignatures that were given for it, below its own signatures. */
export const cosigned = (db: Handle, note: string): string => note + cosigLines(db, sizeOf(note));

/**
 * The heads an export brings, oldest first, each cosigned: an even choice from first to last, and
 * those without which a reader could not follow a change of keys or see what witnesses signed.
 */
export function headsToExport(db: Handle, notes: readonly string[]): string[] {
  const wanted = new Set(sizesNeeded(db));
  const chosen = new Set(spread(notes, mostHeads));
  return notes.filter((note) => chosen.has(note) || wanted.has(sizeOf(note)))
    .map((note) => cosigned(db, note));
}

/** The first head over each change of keys, and the last that each policy's witnesses cosigned. */
function sizesNeeded(db: Handle): number[] {
  const rotations = placesOf(db, ROTATION).map((seq) => seq + 1);
  const ends = [...placesOf(db, POLICY), Number.MAX_SAFE_INTEGER];
  const cosignedLast = ends.map((seq) => first<{ size: number | null }>(
    db, 'SELECT max(size) AS size FROM cosig WHERE size <= ?', seq,
  )?.size ?? 0);
  return [...rotations, ...cosignedLast];
}

const placesOf = (db: Handle, type: string): number[] =>
  rows<{ seq: number }>(db, `SELECT seq FROM entry WHERE ${entryType} = ? ORDER BY seq`, type)
    .map(({ seq }) => seq);

/** At most so many heads, evenly from first to last. */
export function spread(notes: readonly string[], most: number): string[] {
  if (notes.length <= most) return [...notes];
  const step = (notes.length - 1) / (most - 1);
  return Array.from({ length: most }, (_, place) => notes[Math.round(place * step)]!);
}

/** The files of the reports that were issued, as they were handed over. */
export const reportsToExport = (db: Handle): { readonly id: string; readonly bytes: Buffer }[] =>
  rows<{ id: string; bytes: Buffer }>(db, 'SELECT id, bytes FROM report ORDER BY id');
