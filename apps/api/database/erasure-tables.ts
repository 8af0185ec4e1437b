import type { MigrationInterface, QueryRunner } from 'typeorm';

const changes = [
  // What a key is recognised by once it is destroyed; older ones get theirs at the first opening.
  `ALTER TABLE subject_key ADD COLUMN fingerprint TEXT`,
  // How a text was sealed: 1 bound to its id, 2 bound to its subject and key as well.
  `ALTER TABLE datum ADD COLUMN form INTEGER NOT NULL DEFAULT 1`,
  `CREATE INDEX datum_by_subject ON datum (subject)`,
  // Whose a personal code is, by a digest that only the holder of the sealing key can make.
  `CREATE TABLE code_index (mac TEXT NOT NULL, person TEXT NOT NULL, PRIMARY KEY (mac, person))
     STRICT, WITHOUT ROWID`,
  `CREATE INDEX code_by_person ON code_index (person)`,
  // A row as long as the files were not yet seen to be free of what was erased last.
  `CREATE TABLE scrub (one INTEGER PRIMARY KEY CHECK (one = 1)) STRICT`,
];

/** What an erasure needs: fingerprints of keys, an index of codes, a note of files to clean. */
export class Erasure1600000000007 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const change of changes) await runner.query(change);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('The register is never migrated backwards.'));
  }
}
