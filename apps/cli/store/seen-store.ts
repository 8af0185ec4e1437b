import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openForReading } from '../../api/database/handle.js';
import type { Handle } from '../../api/database/handle.js';
import { first, rows } from '../../api/database/prepared.js';
import { placesIn } from '../../api/settings.js';
import { notesIn } from '../../api/trail/head-store.js';
import { Refused } from '../faults.js';

/** A store as it stands at one moment, read beside whoever is writing it. */
export interface SeenStore {
  readonly home: string;
  readonly db: Handle;
  /** The verifier key of the log. */
  readonly vkey: string;
  /** The signed heads, oldest first. */
  readonly notes: readonly string[];
  /** How many entries the database holds. */
  readonly size: number;
  close(): void;
}

/** Throws `Refused` where there is no store. */
export function seeStore(home: string): SeenStore {
  const places = placesIn(home);
  checkThere(home);
  const vkey = vkeyIn(join(places.keys, 'log.vkey'));
  // The heads first: an entry written in between is not yet signed, which is no tail that was lost.
  const notes = existsSync(places.head) ? notesIn(places.head) : [];
  const db = openForReading(places.database);
  db.exec('BEGIN');
  const { size } = db.prepare('SELECT count(*) AS size FROM entry').get() as { size: number };
  return { home, db, vkey, notes, size, close: () => db.close() };
}

function vkeyIn(path: string): string {
  if (!existsSync(path)) throw new Refused(`the verifier key of the log is not there: ${path}`);
  return readFileSync(path, 'utf8').trim();
}

/** Throws `Refused` where there is no store in the folder. */
export function checkThere(home: string): void {
  if (existsSync(placesIn(home).database)) return;
  throw new Refused(`there is no register in ${home}; make one with \`volitus init\``);
}

// By pages, because a statement that is being stepped through blocks its handle for all others.
const page = 1_024;

/** The bytes of the entries [from, to), in order, without holding them all. */
export function* entriesIn({ db }: SeenStore, from = 0, to = Infinity): Generator<Buffer> {
  let at = from - 1;
  for (;;) {
    const some = rows<{ seq: number; bytes: Buffer }>(
      db, 'SELECT seq, bytes FROM entry WHERE seq > ? ORDER BY seq LIMIT ?', at, page,
    );
    for (const { seq, bytes } of some) {
      if (seq >= to) return;
      at = seq;
      yield bytes;
    }
    if (some.length < page) return;
  }
}

/** The stored hash of a complete subtree; undefined where the row is gone. */
export function nodeIn({ db }: SeenStore, level: number, index: number): Buffer | undefined {
  const row = level === 0
    ? first<{ h: Buffer }>(db, 'SELECT leaf AS h FROM entry WHERE seq = ?', index)
    : first<{ h: Buffer }>(db, 'SELECT h FROM node WHERE lvl = ? AND idx = ?', level, index);
  return row?.h;
}

/** The sealed bytes of a datum; undefined where it is gone. */
export const datumIn = ({ db }: SeenStore, id: string): Buffer | undefined =>
  first<{ bytes: Buffer }>(db, 'SELECT bytes FROM datum WHERE id = ?', id)?.bytes;
