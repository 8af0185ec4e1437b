import { existsSync } from 'node:fs';
import type { DataSource } from 'typeorm';
import { Register } from './register/register.js';
import { Vault } from './register/vault.js';
import { Registrar } from './registers/registrar.js';
import type { Clock } from './clock/clock.js';
import { sweep } from './clock/sweep.js';
import { openDataSource } from './database/data-source.js';
import { openForReading, openForWriting } from './database/handle.js';
import type { Handle } from './database/handle.js';
import { first } from './database/prepared.js';
import { forgetOldDrafts } from './desk/drafts.js';
import { FolderPost } from './notices/post.js';
import { Postman } from './notices/postman.js';
import { placesIn } from './settings.js';
import { SqliteStore } from './store/sqlite-store.js';
import { openKeys } from './trail/keys.js';
import { openLog } from './trail/open-log.js';
import type { Log } from './trail/log.js';
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
  /** Everything that time brings about up to now: terms, breaches, notices, old drafts. */
  passTime(): Promise<void>;
  close(): Promise<void>;
}

/**
 * Opens the register in its home, making what is missing on the first start. Throws, and serves
 * nothing, where the trail is shorter than its signed head or differs from it.
 */
export async function openHouse(home: string, clock: Clock): Promise<House> {
  const unlock = lockHome(home, placesIn(home).lock);
  const closers: Closer[] = [];
  const close = async () => {
    for (const closer of closers) await closer();
    unlock();
  };
  try {
    return await opened(home, clock, closers, close);
  } catch (fault) {
    await close();
    throw fault;
  }
}

type Closer = () => unknown;

async function opened(
  home: string,
  clock: Clock,
  closers: Closer[],
  close: () => Promise<void>,
): Promise<House> {
  const places = placesIn(home);
  const source = await openDataSource(places.database);
  closers.push(() => source.destroy());
  const reader = openForReading(places.database);
  closers.push(() => reader.close());
  const handle = openForWriting(places.database);
  closers.push(() => handle.close());
  const { keys, log, head } = openTrail(places, handle, reader, clock);
  closers.push(() => head.close());
  const store = new SqliteStore(handle, log, clock);
  const vault = new Vault(keys.sealing);
  const register = new Register(vault);
  const postman = new Postman(store, reader, new FolderPost(places.outbox));
  return {
    home, clock, source, reader, store, log, vault, register, postman, close,
    registrar: new Registrar(register),
    passTime: async () => {
      try {
        await sweep(store, reader, register, clock.now());
      } finally {
        await postman.round();
      }
      await forgetOldDrafts(store, reader, clock.now());
    },
  };
}

/** The trail with its keys, which are made only where nothing was ever signed. */
function openTrail(
  places: ReturnType<typeof placesIn>,
  handle: Handle,
  reader: Handle,
  clock: Clock,
) {
  const isNew = !existsSync(places.head) && first(reader, 'SELECT 1 FROM entry') === undefined;
  const keys = openKeys(places.keys, isNew);
  return { keys, ...openLog(handle, reader, keys, places.head, clock) };
}
