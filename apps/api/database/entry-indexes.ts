import type { MigrationInterface, QueryRunner } from 'typeorm';

const text = 'CAST(bytes AS TEXT)';

/**
 * What an entry says, read out of its own bytes. A query has to use these very words: by them the
 * database knows the index. There is no second copy of what they say that could differ. Bytes that
 * somebody spoilt say nothing; it is for verification to find them, not for the index to trip.
 */
const member = (path: string) =>
  `CASE WHEN json_valid(${text}) THEN json_extract(${text}, '$.${path}') END`;

export const entryType = member('type');
export const entryActor = member('actor');
/** The id of the register entry that a `register.recorded` speaks of. */
export const entryOfRegister = member('body.id');

const changes = [
  `CREATE INDEX entry_by_type ON entry (${entryType}, seq)`,
  `CREATE INDEX entry_by_actor ON entry (${entryActor}, seq)`,
  `CREATE INDEX entry_of_register ON entry (${entryOfRegister}, seq)
     WHERE ${entryType} = 'register.recorded'`,
];

/** The trail by type, by actor and by entry of a register, without reading all of it. */
export class EntryIndexes1600000000004 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const change of changes) await runner.query(change);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('The register is never migrated backwards.'));
  }
}
