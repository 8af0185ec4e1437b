import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { sha256 } from '#trail/digest';
import type { Handle } from '../database/handle.js';
import { putDurably } from '../store/durable-file.js';
import type { SqliteStore } from '../store/sqlite-store.js';
import { keepCosignature } from './cosignatures.js';
import { givenInReply } from './filed.js';
import { policyInForce } from './policy-in-force.js';

const inboxIn = (folder: string): string => join(folder, 'inbox');

/** Puts a reply that was checked where the running register takes it from. */
export function fileReply(folder: string, reply: string): void {
  mkdirSync(inboxIn(folder), { recursive: true, mode: 0o700 });
  putDurably(join(inboxIn(folder), `${sha256(Buffer.from(reply)).toString('hex')}.note`), reply);
}

/** Keeps every cosignature that was brought by file and holds, and clears the files away. */
export async function takeFiled(store: SqliteStore, db: Handle, folder: string): Promise<number> {
  const inbox = inboxIn(folder);
  const inForce = policyInForce(db);
  if (inForce === null || !existsSync(inbox)) return 0;
  const files = readdirSync(inbox).filter((name) => name.endsWith('.note'));
  let taken = 0;
  for (const name of files) {
    const given = givenInReply(db, inForce, readFileSync(join(inbox, name), 'utf8'));
    for (const { size, name: by, line } of given) {
      await store.write((tx) => keepCosignature(tx.db, size, by, line));
      taken += 1;
    }
    rmSync(join(inbox, name));
  }
  return taken;
}
