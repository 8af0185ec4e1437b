import type { MigrationInterface, QueryRunner } from 'typeorm';
import { EntryIndexes1600000000004 } from './entry-indexes.js';
import { Erasure1600000000007 } from './erasure-tables.js';
import { Pruned1600000000003 } from './pruned-tables.js';
import { Questions1600000000005 } from './question-table.js';
import { Witnesses1600000000006 } from './witness-tables.js';
import { Working1600000000002 } from './working-tables.js';

const tables = [
  `CREATE TABLE entry (seq INTEGER PRIMARY KEY CHECK (seq >= 0), bytes BLOB NOT NULL,
     leaf BLOB NOT NULL CHECK (length(leaf) = 32)) STRICT`,
  `CREATE TABLE node (lvl INTEGER NOT NULL, idx INTEGER NOT NULL, h BLOB NOT NULL,
     PRIMARY KEY (lvl, idx)) STRICT, WITHOUT ROWID`,
  `CREATE TABLE checkpoint (size INTEGER PRIMARY KEY, note TEXT NOT NULL) STRICT`,
  `CREATE TABLE case_row (id TEXT PRIMARY KEY, measure TEXT NOT NULL, unit TEXT NOT NULL,
     subject TEXT, act TEXT, state TEXT NOT NULL, file TEXT NOT NULL, version INTEGER NOT NULL,
     opened_at TEXT NOT NULL, effective_from TEXT, until TEXT, ended_at TEXT,
     done INTEGER NOT NULL, seq INTEGER NOT NULL) STRICT`,
  `CREATE INDEX case_by_subject ON case_row (subject, opened_at)`,
  `CREATE INDEX case_by_unit ON case_row (unit, opened_at)`,
  `CREATE INDEX case_by_act ON case_row (act)`,
  `CREATE TABLE case_entry (case_id TEXT NOT NULL, seq INTEGER NOT NULL,
     PRIMARY KEY (case_id, seq)) STRICT, WITHOUT ROWID`,
  `CREATE TABLE deadline (case_id TEXT NOT NULL, name TEXT NOT NULL, due TEXT NOT NULL,
     rule TEXT NOT NULL, open INTEGER NOT NULL, PRIMARY KEY (case_id, name)) STRICT, WITHOUT ROWID`,
  `CREATE INDEX deadline_open ON deadline (due) WHERE open = 1`,
  `CREATE TABLE notice (id TEXT PRIMARY KEY, case_id TEXT NOT NULL, addressee TEXT NOT NULL,
     person TEXT, rule TEXT NOT NULL, words TEXT NOT NULL, owed_at TEXT NOT NULL, due TEXT,
     sent_at TEXT, received_at TEXT, digest TEXT) STRICT`,
  `CREATE INDEX notice_by_case ON notice (case_id)`,
  `CREATE INDEX notice_unsent ON notice (owed_at) WHERE sent_at IS NULL`,
  `CREATE TABLE register_row (id TEXT PRIMARY KEY, register TEXT NOT NULL, ref TEXT,
     body TEXT NOT NULL, at TEXT NOT NULL, seq INTEGER NOT NULL) STRICT`,
  `CREATE INDEX register_by_ref ON register_row (register, ref)`,
  `CREATE TABLE report (id TEXT PRIMARY KEY, kind TEXT NOT NULL, period TEXT NOT NULL,
     size INTEGER NOT NULL, bytes BLOB NOT NULL, sha256 TEXT NOT NULL, at TEXT NOT NULL) STRICT`,
  `CREATE TABLE datum (id TEXT PRIMARY KEY, subject TEXT NOT NULL, key_id TEXT NOT NULL,
     bytes BLOB NOT NULL) STRICT`,
  `CREATE TABLE subject_key (id TEXT PRIMARY KEY, subject TEXT NOT NULL, wrapped BLOB NOT NULL)
     STRICT`,
  `CREATE UNIQUE INDEX subject_key_of ON subject_key (subject)`,
  `CREATE TABLE account (person TEXT PRIMARY KEY, name TEXT NOT NULL UNIQUE,
     password TEXT NOT NULL, demonstration INTEGER NOT NULL, disabled INTEGER NOT NULL) STRICT`,
  `CREATE TABLE session (id TEXT PRIMARY KEY, person TEXT NOT NULL, opened_at TEXT NOT NULL,
     seen_at TEXT NOT NULL) STRICT`,
  `CREATE TABLE idempotency (key TEXT NOT NULL, person TEXT NOT NULL, digest TEXT NOT NULL,
     outcome TEXT NOT NULL, at TEXT NOT NULL, PRIMARY KEY (key, person)) STRICT, WITHOUT ROWID`,
];

// A guard against our own mistakes, not a security control: whoever owns the file owns the tables.
const appendOnly = ['entry', 'node', 'checkpoint'].flatMap((table) =>
  ['UPDATE', 'DELETE'].map(
    (verb) => `CREATE TRIGGER ${table}_no_${verb.toLowerCase()} BEFORE ${verb} ON ${table}
      BEGIN SELECT RAISE(ABORT, '${table} is append-only'); END`,
  ),
);

/** The first schema. A later one is a class beside it; none is ever edited. */
export class First1600000000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...tables, ...appendOnly]) await runner.query(statement);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('The register is never migrated backwards.'));
  }
}

export const migrations = [
  First1600000000001, Working1600000000002, Pruned1600000000003, EntryIndexes1600000000004,
  Questions1600000000005, Witnesses1600000000006, Erasure1600000000007,
];
