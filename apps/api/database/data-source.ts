import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DataSource } from 'typeorm';
import { entities } from './entities.js';
import { migrations } from './migrations.js';

type Handle = { pragma(statement: string): unknown };

/**
 * The reading connection: TypeORM owns the schema, the migrations and the reads. Nothing is
 * changed through it after the migrations, because its driver shares one connection and
 * interleaved transactions lose committed rows; `store` is the only door for changes.
 */
export async function openDataSource(file: string): Promise<DataSource> {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  const source = new DataSource({
    type: 'better-sqlite3',
    database: file,
    entities,
    migrations,
    migrationsRun: false,
    enableWAL: true,
    // Without this a WAL database is synchronous=NORMAL and loses commits with the power.
    prepareDatabase: (db: Handle) => void db.pragma('synchronous = FULL'),
  });
  await source.initialize();
  await source.runMigrations({ transaction: 'each' });
  await source.query('PRAGMA query_only = ON');
  return source;
}
