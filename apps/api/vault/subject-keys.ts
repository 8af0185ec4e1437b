import { randomBytes } from 'node:crypto';
import type { DestroyedKey } from '#trail/erasure';
import type { Handle } from '../database/handle.js';
import { first, rows, run } from '../database/prepared.js';
import { newId } from '../register/ids.js';
import { decrypted, encrypted, fingerprintOf } from './sealing.js';

/** The key of one subject, unwrapped. */
export interface SubjectKey {
  readonly keyId: string;
  readonly key: Buffer;
}

interface Row {
  readonly id: string;
  readonly subject: string;
  readonly wrapped: Buffer;
  /** Null only for a key made before fingerprints were kept: such a row names no subject either. */
  readonly fingerprint: string | null;
}

const columns = 'id, subject, wrapped, fingerprint';

/** The key of a subject, made where there is none; its fingerprint is kept from the beginning. */
export function keyOf(db: Handle, sealing: Buffer, subject: string): SubjectKey {
  const row = first<Row>(
    db, `SELECT ${columns} FROM subject_key WHERE subject = ?`, subject,
  );
  if (row !== undefined) return { keyId: row.id, key: unwrapped(sealing, row) };
  const made = { keyId: newId('k'), key: randomBytes(32) };
  run(db, 'INSERT INTO subject_key (id, subject, wrapped, fingerprint) VALUES (?, ?, ?, ?)',
    made.keyId, subject, encrypted(sealing, bound(subject, made.keyId), made.key),
    fingerprintOf(made.key));
  return made;
}

/** A key by its id; undefined where it was destroyed. */
export function keyNamed(db: Handle, sealing: Buffer, id: string): Buffer | undefined {
  const row = first<Row>(db, `SELECT ${columns} FROM subject_key WHERE id = ?`, id);
  return row === undefined ? undefined : unwrapped(sealing, row);
}

/** The keys of a subject as an erasure names them: none or one. */
export const keysUnder = (db: Handle, subject: string): DestroyedKey[] =>
  rows<{ id: string; fingerprint: string }>(
    db, 'SELECT id, fingerprint FROM subject_key WHERE subject = ?', subject,
  );

/** Wraps every key anew under another sealing key; answers how many. Within the caller's commit. */
export function wrapAnew(db: Handle, sealing: Buffer, next: Buffer): number {
  const all = rows<Row>(db, `SELECT ${columns} FROM subject_key`);
  for (const row of all) {
    const { id, subject } = row;
    const key = unwrapped(sealing, row);
    run(db, 'UPDATE subject_key SET wrapped = ?, fingerprint = ? WHERE id = ?',
      encrypted(next, bound(subject, id), key), fingerprintOf(key), id);
  }
  return all.length;
}

/** Whether some key was made before fingerprints were kept. */
export const lacksFingerprints = (db: Handle): boolean =>
  first(db, 'SELECT 1 FROM subject_key WHERE fingerprint IS NULL LIMIT 1') !== undefined;

const unwrapped = (sealing: Buffer, { id, subject, wrapped, fingerprint }: Row): Buffer =>
  decrypted(sealing, fingerprint === null ? [id] : bound(subject, id), wrapped);

const bound = (subject: string, id: string): string[] => [subject, id];
