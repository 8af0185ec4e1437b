import Database from 'better-sqlite3';
import type { QueryRunner } from 'typeorm';
import { openCheckpoint } from '#trail/checkpoint';
import { parseEntry } from '#trail/entry';
import type { Entry } from '#trail/entry';
import { Frontier, leafHash } from '#trail/tree';
import { migrations } from '../../apps/api/database/migrations.js';
import { rows } from '../../apps/api/database/prepared.js';
import type { Handle } from '../../apps/api/database/handle.js';
import { project } from '../../apps/api/register/projection.js';

/** The tables that hold nothing but what the entries mean. */
const tables = ['case_row', 'case_entry', 'deadline', 'notice', 'question', 'register_row'];

export const entriesIn = (db: Handle): Entry[] =>
  rows<{ bytes: Buffer }>(db, 'SELECT bytes FROM entry ORDER BY seq')
    .map(({ bytes }) => parseEntry(bytes));

/** The tables as they are, row by row, in the order of their keys. */
export const tablesOf = (db: Handle): Record<string, unknown[]> =>
  Object.fromEntries(tables.map((table) => [
    table, db.prepare(`SELECT * FROM ${table} ORDER BY 1, 2`).all(),
  ]));

/** The tables as the entries alone give them: every entry projected into an empty database. */
export async function tablesFrom(entries: readonly Entry[]): Promise<Record<string, unknown[]>> {
  const fresh = new Database(':memory:');
  // The migrations are plain statements; all they ask of a runner is to run them.
  const runner = { query: (text: string) => Promise.resolve(fresh.exec(text)) };
  for (const Migration of migrations) await new Migration().up(runner as unknown as QueryRunner);
  for (const entry of entries) project(fresh, entry);
  const tablesNow = tablesOf(fresh);
  fresh.close();
  return tablesNow;
}

/** Checks each checkpoint kept in the database against the entries; answers how many there are. */
export function checkpointsHold(db: Handle, vkey: string): number {
  const kept = new Map(
    rows<{ size: number; note: string }>(db, 'SELECT size, note FROM checkpoint')
      .map(({ size, note }) => [size, note]),
  );
  const frontier = new Frontier();
  for (const { bytes } of rows<{ bytes: Buffer }>(db, 'SELECT bytes FROM entry ORDER BY seq')) {
    frontier.append(leafHash(bytes));
    const note = kept.get(frontier.size);
    if (note === undefined) continue;
    if (!openCheckpoint(note, [vkey]).root.equals(frontier.root())) {
      throw new Error(`the checkpoint of size ${frontier.size} is another tree's`);
    }
    kept.delete(frontier.size);
  }
  if (kept.size > 0) throw new Error('a checkpoint stands beyond the entries');
  return rows(db, 'SELECT 1 FROM checkpoint').length;
}
