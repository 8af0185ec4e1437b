import type { MigrationInterface, QueryRunner } from 'typeorm';

const tables = [
  // Who works on a case: written by `project` alone, from case.claimed and case.released.
  `CREATE TABLE claim (case_id TEXT PRIMARY KEY, person TEXT NOT NULL, at TEXT NOT NULL) STRICT`,
  // What a person has begun and not said yet: sealed, theirs alone, and no act.
  `CREATE TABLE draft (person TEXT NOT NULL, name TEXT NOT NULL, datum TEXT NOT NULL,
     at TEXT NOT NULL, PRIMARY KEY (person, name)) STRICT, WITHOUT ROWID`,
  `CREATE TABLE saved_filter (person TEXT NOT NULL, page TEXT NOT NULL, name TEXT NOT NULL,
     query TEXT NOT NULL, at TEXT NOT NULL, PRIMARY KEY (person, page, name))
     STRICT, WITHOUT ROWID`,
  `ALTER TABLE session ADD COLUMN confirmed_at TEXT`,
];

/** What people at screens need besides the register: claims, drafts, filters, confirmations. */
export class Working1600000000002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of tables) await runner.query(statement);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('The register is never migrated backwards.'));
  }
}
