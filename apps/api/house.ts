import type { DataSource } from 'typeorm';
import { Register } from './register/register.js';
import { Vault } from './register/vault.js';
import { Registrar } from './registers/registrar.js';
import type { Clock } from './clock/clock.js';
import { sweep } from './clock/sweep.js';
import { openDataSource } from './database/data-source.js';
import { openForReading, openForWriting } from './database/handle.js';
import type { Handle } from './database/handle.js';
import { forgetOldDrafts } from './desk/drafts.js';
import { Erasing } from './erasure/erasing.js';
import { FolderPost } from './notices/post.js';
import { Postman } from './notices/postman.js';
import { placesIn } from './settings.js';
import { SqliteStore } from './store/sqlite-store.js';
import { checkBeginning, markBeginning } from './trail/inception.js';
import { openLog } from './trail/open-log.js';
import type { Log } from './trail/log.js';
import { lockHome } from './store/lock.js';
import { gateFor } from './witness/gate.js';
import { Witnesses } from './witness/witnesses.js';
import { completeVault } from './vault/complete.js';

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
  /** Asks nobody before it is started, and nobody whom no policy names. */
  readonly witnesses: Witnesses;
  /** Everything that time brings about up to now: terms, breaches, notices, drafts, erasures. */
  passTime(): Promise<void>;
  close(): Promise<void>;
}

/**
 * Opens the register in its home. Throws, and serves nothing, where the trail is shorter than its
 * signed head or differs from it, and E_INCEPTION where there is no log.
 */
export const openHouse = (home: string, clock: Clock): Promise<House> =>
  opening(home, clock, false);

/**
 * Opens the register in its home, or makes one where there never was any; for `volitus init` and
 * demonstrations alone. Throws as {@link openHouse} does, E_INCEPTION where a log was lost here.
 */
export const createHouse = (home: string, clock: Clock): Promise<House> =>
  opening(home, clock, true);

async function opening(home: string, clock: Clock, create: boolean): Promise<House> {
  const places = placesIn(home);
  checkBeginning(places, create);
  const unlock = lockHome(home, places.lock);
  const closers: Closer[] = [];
  const close = async () => {
    for (const closer of closers) await closer();
    unlock();
  };
  try {
    markBeginning(places, create);
    return await opened(home, clock, create, closers, close);
  } catch (fault) {
    await close();
    throw fault;
  }
}

type Closer = () => unknown;

async function opened(
  home: string,
  clock: Clock,
  create: boolean,
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
  const { keys, log, head } = openLog({ handle, reader, places, clock, create });
  closers.push(() => head.close());
  const store = new SqliteStore(handle, log, clock);
  const vault = new Vault(keys.sealing);
  const witnesses = new Witnesses({ store, reader, log, folder: places.witnesses });
  closers.unshift(() => witnesses.stop());
  const register = new Register(vault, gateFor(witnesses));
  await completeVault(store, reader, vault);
  const erasing = new Erasing({ home, store, reader, vault, handle });
  const postman = new Postman(store, reader, new FolderPost(places.outbox));
  return {
    home, clock, source, reader, store, log, vault, register, postman, witnesses, close,
    registrar: new Registrar(register),
    passTime: () => inTurn([
      () => sweep(store, reader, register, clock.now()),
      () => postman.round(),
      () => forgetOldDrafts(store, reader, clock.now()),
      () => erasing.round(),
    ]),
  };
}

/** One after the other, whatever becomes of those before; the first fault is thrown at the end. */
async function inTurn(rounds: readonly (() => Promise<unknown>)[]): Promise<void> {
  const faults: unknown[] = [];
  for (const round of rounds) await round().catch((fault: unknown) => faults.push(fault));
  if (faults.length > 0) throw faults[0];
}
