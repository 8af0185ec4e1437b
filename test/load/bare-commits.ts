import { createHash } from 'node:crypto';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { during } from './measured.js';
import type { Contestant } from './measured.js';

/** Rows as long as ours, so that both sides write the same bytes. */
export interface Sample {
  readonly entries: readonly Buffer[];
  readonly state: string;
}

export interface BareStore {
  readonly contestants: readonly Contestant[];
  /** Entries present, for comparison with the commands that were answered. */
  count(): number;
  /** 2 is FULL: every commit is flushed to the disk before it is answered. */
  readonly synchronous: unknown;
  close(): void;
}

const schema = `
  CREATE TABLE event (seq INTEGER PRIMARY KEY, of INTEGER NOT NULL, version INTEGER NOT NULL,
    bytes BLOB NOT NULL, hash BLOB NOT NULL, UNIQUE (of, version)) STRICT;
  CREATE TABLE state (id INTEGER PRIMARY KEY, version INTEGER NOT NULL, body TEXT NOT NULL) STRICT;
  CREATE TABLE outbox (id INTEGER PRIMARY KEY, body TEXT NOT NULL) STRICT;`;
const cases = 1_000;
const outboxLength = 600;

/** The least that a durable command with its history can be: one read, three writes, one hash. */
export function bareStore(folder: string, sample: Sample): BareStore {
  const db = new Database(join(folder, 'bare.sqlite'));
  db.pragma('journal_mode = WAL');
  db.pragma('synchronous = FULL');
  db.exec(schema);
  const insert = db.prepare('INSERT INTO state (id, version, body) VALUES (?, 0, ?)');
  db.transaction(() => {
    for (let id = 0; id < cases; id += 1) insert.run(id, sample.state);
  })();
  const command = commandOn(db, sample);
  const together = db.transaction((many: number) => {
    for (let each = 0; each < many; each += 1) command();
    return many;
  });
  const committing = (id: string, many: number): Contestant => ({
    id,
    slice: (milliseconds) => during(milliseconds, () => together.immediate(many)),
  });
  return {
    contestants: [committing('bare.commit-1', 1), committing('bare.commit-16', 16)],
    count: () => db.prepare('SELECT count(*) FROM event').pluck().get() as number,
    synchronous: db.pragma('synchronous', { simple: true }),
    close: () => void db.close(),
  };
}

function commandOn(db: Database.Database, { entries, state }: Sample): () => void {
  const read = db.prepare('SELECT version, body FROM state WHERE id = ?');
  const event = db.prepare('INSERT INTO event (seq, of, version, bytes, hash) VALUES (?,?,?,?,?)');
  const update = db.prepare('UPDATE state SET version = ?, body = ? WHERE id = ?');
  const outbox = db.prepare('INSERT INTO outbox (body) VALUES (?)');
  const notice = 'x'.repeat(outboxLength);
  let seq = 0;
  let last: Buffer = Buffer.alloc(32);
  return () => {
    const of = seq % cases;
    const { version } = read.get(of) as { version: number };
    const bytes = entries[seq % entries.length]!;
    last = createHash('sha256').update(last).update(bytes).digest();
    event.run(seq, of, version + 1, bytes, last);
    update.run(version + 1, state, of);
    outbox.run(notice);
    seq += 1;
  };
}
