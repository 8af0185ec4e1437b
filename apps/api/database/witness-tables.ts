import type { MigrationInterface, QueryRunner } from 'typeorm';

const cosig = [
  // The signature line of a witness under the signed head of that size, as the witness gave it.
  `CREATE TABLE cosig (size INTEGER NOT NULL CHECK (size >= 0), name TEXT NOT NULL,
     line TEXT NOT NULL, PRIMARY KEY (size, name)) STRICT`,
  // A guard against our own mistakes, not a security control.
  ...['UPDATE', 'DELETE'].map(
    (verb) => `CREATE TRIGGER cosig_no_${verb.toLowerCase()} BEFORE ${verb} ON cosig
      BEGIN SELECT RAISE(ABORT, 'cosig is append-only'); END`,
  ),
];

/** What witnesses have cosigned (C2SP tlog-cosignature), beside the heads and never changed. */
export class Witnesses1600000000006 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of cosig) await runner.query(statement);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('The register is never migrated backwards.'));
  }
}
