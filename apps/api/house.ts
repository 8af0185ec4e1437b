import type { DataSource } from 'typeorm';
import { Register } from './register/register.js';
import { Vault } from './register/vault.js';
import { Registrar } from './registers/registrar.js';
import type { Clock } from './clock/clock.js';
import { sweep } from './clock/sweep.js';
import { openDataSource } from './database/data-source.js';
import { openForReading, openForWriting } from './database/handle.js';
import type { Handle } from './database/handle.js';
import { FolderPost } from './notices/post.js';
import { Postman } from './notices/postman.js';
import { placesIn } from './settings.js';
import { SqliteStore } from './store/sqlite-store.js';
import { openKeys } from './trail/keys.js';
import { openLog } from './trail/open-log.js';
import type { Log } from './trail/log.js';
import type { HeadStore } from './trail/head-store.js';
import { lockHome } from './store/lock.js';

/** The register with everything it stands on, opened once and closed in the opposite order. */
export interface House {
  readonly home: string;
  readonly clock: Clock;
  readonly source: DataSource;
  readonly reader: Handle;
  readonly store: SqliteStore;
  readonly log: Log;
  readonly vault: Vault;
  readonly register: Register;
  readonly registrar: Registrar;
  readonly postman: Postman;
  /** Everything that time brings about up to now: terms, breaches, notices. */
  passTime(): Promise<void>;
  close(): Promise<void>;
}

/**
 * Opens the register in its home, making what is missing on the first start. Throws, and serves
 * nothing, where the trail is shorter than its signed head or differs from it.
 */
export async function openHouse(home: string, clock: Clock): Promise<House> {
  const places = placesIn(home);
  const unlock = lockHome(home, places.lock);
  try {
    return await opened(home, clock, unlock);
  } catch (fault) {
    unlock();
    throw fault;
  }
}

async function opened(home: string, clock: Clock, unlock: () => void): Promise<House> {
  const places = placesIn(home);
  const source = await openDataSource(places.database);
  const handle = openForWriting(places.database);
  const reader = openForReading(places.database);
  const keys = openKeys(places.keys, reader.prepare('SELECT 1 FROM entry').get() === undefined);
  const { log, head } = openLog(handle, reader, keys, places.head, clock);
  const store = new SqliteStore(handle, log, clock);
  const vault = new Vault(keys.sealing);
  const register = new Register(vault);
  const postman = new Postman(store, reader, new FolderPost(places.outbox));
  return {
    home, clock, source, reader, store, log, vault, register, postman,
    registrar: new Registrar(register),
    passTime: async () => {
      try {
        await sweep(store, reader, register, clock.now());
      } finally {
        await postman.round();
      }
    },
    close: () => closeAll(source, [handle, reader], head, unlock),
  };
}

async function closeAll(
  source: DataSource,
  handles: readonly Handle[],
  head: HeadStore,
  unlock: () => void,
): Promise<void> {
  await source.destroy();
  for (const handle of handles) handle.close();
  head.close();
  unlock();
}
