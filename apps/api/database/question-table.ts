import type { MigrationInterface, QueryRunner } from 'typeorm';

const tables = [
  // Written by `project` alone, from case.asked and case.answered; the texts are in the vault.
  `CREATE TABLE question (id TEXT PRIMARY KEY, case_id TEXT NOT NULL, addressee TEXT NOT NULL,
     at TEXT NOT NULL, answers INTEGER NOT NULL) STRICT`,
  `CREATE INDEX question_by_case ON question (case_id)`,
  `CREATE INDEX question_open ON question (addressee) WHERE answers = 0`,
];

/** Which questions a case has, whom they ask and whether they were answered. */
export class Questions1600000000005 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of tables) await runner.query(statement);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('The register is never migrated backwards.'));
  }
}
