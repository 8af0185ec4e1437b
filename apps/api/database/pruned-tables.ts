import type { MigrationInterface, QueryRunner } from 'typeorm';

const changes = [
  // What is kept for a time only is found by its age without reading all of it.
  `CREATE INDEX idempotency_by_age ON idempotency (at)`,
  `CREATE INDEX draft_by_age ON draft (at)`,
  // Whoever made an account appoints nobody by it; null where the register itself made it.
  `ALTER TABLE account ADD COLUMN made_by TEXT`,
];

/** What is pruned when it is old is found by index; an account knows who made it. */
export class Pruned1600000000003 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const change of changes) await runner.query(change);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('The register is never migrated backwards.'));
  }
}
