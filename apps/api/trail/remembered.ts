import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseCheckpoint } from '#trail/checkpoint';
import { first } from '../database/prepared.js';
import type { Handle } from '../database/handle.js';
import { notesIn } from './head-store.js';

/** A head that something besides the head store remembers. */
export interface Remembered {
  readonly size: number;
  /** Null where only a size is remembered. */
  readonly root: Buffer | null;
  /** The note it was read from; null where there is none. */
  readonly note: string | null;
  readonly where: string;
}

/** The head that a note speaks of, whoever signed it; null where it speaks of none. */
export function headIn(note: string): { readonly size: number; readonly root: Buffer } | null {
  try {
    return parseCheckpoint(note.slice(0, note.lastIndexOf('\n\n') + 1));
  } catch {
    return null;
  }
}

/**
 * What else knows how far the log was signed: the newest note kept in the database, the newest
 * cosignature, and the checkpoints in the folder of what came from witnesses. None of them is
 * believed: they only raise an alarm, and whoever can forge them can only keep us from serving.
 */
export function rememberedIn(db: Handle, witnesses: string): Remembered[] {
  return [...keptNote(db), ...cosigned(db), ...fromWitnesses(witnesses)];
}

function keptNote(db: Handle): Remembered[] {
  const row = first<{ note: string }>(
    db, 'SELECT note FROM checkpoint ORDER BY size DESC LIMIT 1',
  );
  const head = row === undefined ? null : headIn(row.note);
  return head === null ? [] : [{ ...head, note: row!.note, where: 'the database' }];
}

function cosigned(db: Handle): Remembered[] {
  if (first(db, `SELECT 1 FROM sqlite_schema WHERE name = 'cosig'`) === undefined) return [];
  const { size } = first<{ size: number | null }>(db, 'SELECT max(size) AS size FROM cosig')!;
  return size === null ? [] : [{ size, root: null, note: null, where: 'a cosignature' }];
}

const longestNote = 65_536;

function fromWitnesses(folder: string): Remembered[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    const { size } = statSync(path);
    if (!statSync(path).isFile() || size > longestNote) return [];
    const note = readFileSync(path, 'utf8');
    const head = headIn(note);
    return head === null ? [] : [{ ...head, note, where: `witness/${name}` }];
  });
}

/**
 * Whether a declared restoration gave that head up: the head file keeps its history, so the head
 * stands in it, before a smaller one. A head store that was itself set back does not know it.
 */
export function isGivenUp(headFile: string, { size, root }: Remembered): boolean {
  if (root === null || !existsSync(headFile)) return false;
  const heads = notesIn(headFile).map(headIn);
  const place = heads.findIndex((head) => head?.size === size && head.root.equals(root));
  return place >= 0 && heads.slice(place + 1).some((head) => head !== null && head.size <= size);
}
