import Database from 'better-sqlite3';
import type { QueryRunner } from 'typeorm';
import type { Handle } from '../../api/database/handle.js';
import { migrations } from '../../api/database/migrations.js';

/** The same tables as a store has, empty, in memory: to be filled by replaying a trail. */
export async function freshTables(): Promise<Handle> {
  const handle = new Database(':memory:');
  // The migrations are plain statements; all they ask of a runner is to run them.
  const runner = { query: (text: string) => Promise.resolve(handle.exec(text)) };
  for (const Migration of migrations) await new Migration().up(runner as unknown as QueryRunner);
  return handle;
}
