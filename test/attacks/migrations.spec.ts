import Database from 'better-sqlite3';
import { cpSync, rmSync } from 'node:fs';
import type { QueryRunner } from 'typeorm';
import { migrations } from '../../apps/api/database/migrations.js';
import { rows } from '../../apps/api/database/prepared.js';
import type { Handle } from '../../apps/api/database/handle.js';
import { placesIn } from '../../apps/api/settings.js';
import { tablesFrom, tablesOf } from '../faults/replayed.js';
import { aHome } from '../faults/scene.js';
import { attempt } from './attack.js';
import { atStart } from './judges.js';
import { bytesIn, entriesIn, rootOver } from './powers.js';
import { seenAt, theWorld } from './world.js';

/** The house in the schema of so many migrations ago, with everything that its tables had. */
async function aged(home: string, to: string, kept: number): Promise<void> {
  rmSync(placesIn(to).database, { force: true });
  const fresh = new Database(placesIn(to).database);
  fresh.pragma('journal_mode = WAL');
  const runner = { query: (text: string) => Promise.resolve(fresh.exec(text)) };
  for (const Migration of migrations.slice(0, kept)) {
    await new Migration().up(runner as unknown as QueryRunner);
  }
  fresh.exec(`ATTACH '${placesIn(home).database}' AS now`);
  const [{ sql } = { sql: '' }] = rows<{ sql: string }>(
    fresh, "SELECT sql FROM now.sqlite_master WHERE name = 'migrations'",
  );
  fresh.exec(sql);
  fresh.exec(`INSERT INTO migrations
    SELECT * FROM now.migrations ORDER BY timestamp LIMIT ${kept}`);
  const tables = rows<{ name: string }>(fresh, `SELECT name FROM main.sqlite_master
    WHERE type = 'table' AND name NOT LIKE 'sqlite%' AND name <> 'migrations'`);
  // What lies in the vault was sealed in its newest form; the past of this test had none of it.
  const trail = tables.filter(({ name }) => name !== 'datum' && name !== 'subject_key');
  for (const { name } of trail) copiedTable(fresh, name);
  fresh.exec('DETACH now');
  fresh.close();
}

const columnsIn = (db: Handle, schema: string, table: string): string[] =>
  rows<{ name: string }>(db, `PRAGMA ${schema}.table_info(${table})`).map(({ name }) => name);

function copiedTable(db: Handle, table: string): void {
  const now = columnsIn(db, 'now', table);
  const both = columnsIn(db, 'main', table).filter((name) => now.includes(name)).join();
  if (both !== '') db.exec(`INSERT INTO ${table} (${both}) SELECT ${both} FROM now.${table}`);
}

describe('a migration', () => {
  const steps = migrations.length;

  for (const back of [1, 2, 3]) {
    attempt(36, `of ${back} ${back === 1 ? 'version' : 'versions'}, up to the newest`, {
      power: 'nature', verdict: ['the same root'],
      does: async () => {
        const world = await theWorld();
        const scene = { home: aHome() };
        cpSync(world.home, scene.home, { recursive: true });
        await aged(world.home, scene.home, steps - back);
        const there = seenAt(scene.home, world.now);
        expect(await atStart(there)).toEqual([]);
        const now = new Database(placesIn(scene.home).database, { readonly: true });
        expect(tablesOf(now)).toEqual(await tablesFrom(entriesIn(now)));
        now.close();
        const roots = [world.home, scene.home].map((home) => {
          const db = new Database(placesIn(home).database, { readonly: true });
          const root = rootOver(bytesIn(db).slice(0, world.size)).toString('hex');
          db.close();
          return root;
        });
        rmSync(scene.home, { recursive: true });
        return [roots[0] === roots[1] ? 'the same root' : 'another root'];
      },
    });
  }
});
