import Database from 'better-sqlite3';
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { toBase64 } from '#trail/base64';
import { signCheckpoint } from '#trail/checkpoint';
import { parseEntry } from '#trail/entry';
import type { Entry } from '#trail/entry';
import { Frontier, leafHash } from '#trail/tree';
import type { Handle } from '../../apps/api/database/handle.js';
import { rows } from '../../apps/api/database/prepared.js';
import { placesIn } from '../../apps/api/settings.js';
import { notesIn } from '../../apps/api/trail/head-store.js';
import type { World } from './world.js';

/** Full write to the database: the triggers that guard against mistakes are out of the way. */
export function asDba<Result>({ home }: World, work: (db: Handle) => Result): Result {
  const db = new Database(placesIn(home).database);
  try {
    const triggers = rows<{ name: string }>(
      db, "SELECT name FROM sqlite_master WHERE type = 'trigger'",
    );
    for (const { name } of triggers) db.exec(`DROP TRIGGER ${name}`);
    return db.transaction(() => work(db))();
  } finally {
    db.close();
  }
}

/** The bytes of every entry, in order. */
export const bytesIn = (db: Handle): Buffer[] =>
  rows<{ bytes: Buffer }>(db, 'SELECT bytes FROM entry ORDER BY seq').map(({ bytes }) => bytes);

/** Every entry, in order. */
export const entriesIn = (db: Handle): Entry[] => bytesIn(db).map((bytes) => parseEntry(bytes));

/** Writes these bytes as the whole log, with every leaf and node made anew. */
export function rewritten(db: Handle, log: readonly Buffer[]): void {
  db.exec('DELETE FROM entry; DELETE FROM node');
  const entry = db.prepare('INSERT INTO entry (seq, bytes, leaf) VALUES (?, ?, ?)');
  const node = db.prepare('INSERT INTO node (lvl, idx, h) VALUES (?, ?, ?)');
  const frontier = new Frontier();
  log.forEach((bytes, seq) => {
    const leaf = leafHash(bytes);
    entry.run(seq, bytes, leaf);
    for (const { level, index, hash } of frontier.append(leaf)) node.run(level, index, hash);
  });
}

/** The entries as a chain without a seam: places, and the hash each names, made anew. */
export function relinked(entries: readonly Entry[]): Buffer[] {
  let prev = '';
  return entries.map((entry, seq) => {
    const bytes = rawBytes({ ...entry, seq, prev });
    prev = toBase64(leafHash(bytes));
    return bytes;
  });
}

/** Canonical bytes of anything, as an attacker would write them: nothing is checked. */
export const rawBytes = (value: unknown): Buffer => Buffer.from(JSON.stringify(sorted(value)));

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const members = Object.entries(value as Record<string, unknown>);
  return Object.fromEntries(members.sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, member]) => [key, sorted(member)]));
}

/** The root over these entries. */
export function rootOver(log: readonly Buffer[]): Buffer {
  const frontier = new Frontier();
  for (const bytes of log) frontier.append(leafHash(bytes));
  return frontier.root();
}

const separator = '\f\n\n';

/** What lies outside the database, too: the file of heads and the signing key. */
export class Root {
  readonly #skey: string;
  readonly #head: string;

  constructor({ home }: World) {
    const { keys, head } = placesIn(home);
    this.#skey = readFileSync(join(keys, 'log.skey'), 'utf8').trim();
    this.#head = head;
  }

  /** A head over this log, signed with the real key. */
  signed(log: readonly Buffer[]): string {
    const { log: origin } = parseEntry(log[0]!);
    return signCheckpoint({ origin, size: log.length, root: rootOver(log) }, this.#skey);
  }

  /** The file of heads, oldest first. */
  get notes(): string[] {
    return notesIn(this.#head);
  }

  /** Puts these in the place of all heads. */
  heads(notes: readonly string[]): void {
    writeFileSync(this.#head, notes.map((note) => `${note}${separator}`).join(''));
  }
}

/** Writes another past, signs it, and leaves no head that contradicts it. */
export function asRoot(world: World, change: (log: Entry[]) => readonly Buffer[]): void {
  const root = new Root(world);
  asDba(world, (db) => {
    const log = change(entriesIn(db));
    rewritten(db, log);
    db.exec('DELETE FROM checkpoint');
    root.heads([root.signed(log)]);
  });
}

/** The same numbers for the same seed: whole, in [0, below). */
export function drawing(seed: string): (below: number) => number {
  let turn = 0;
  return (below) => {
    const bytes = createHash('sha256').update(`${seed} ${(turn += 1)}`).digest();
    return Number(bytes.readBigUInt64BE() % BigInt(below));
  };
}
