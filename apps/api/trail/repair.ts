import { existsSync } from 'node:fs';
import { openCheckpoint } from '#trail/checkpoint';
import type { Clock } from '../clock/clock.js';
import { openDataSource } from '../database/data-source.js';
import { openForReading, openForWriting } from '../database/handle.js';
import type { Handle } from '../database/handle.js';
import { placesIn } from '../settings.js';
import { lockHome } from '../store/lock.js';
import { Broken } from './broken.js';
import { HeadStore } from './head-store.js';
import { openKeys } from './keys.js';
import type { Keys } from './keys.js';
import { rememberedIn } from './remembered.js';
import type { Remembered } from './remembered.js';
import { settledSealing } from './sealing-change.js';

/** A store that need not be one that is served, locked and opened for those who set it right. */
export interface Repair {
  readonly places: ReturnType<typeof placesIn>;
  readonly handle: Handle;
  readonly reader: Handle;
  readonly keys: Keys;
  readonly clock: Clock;
  /** What else remembers how far the log was signed. */
  readonly remembered: readonly Remembered[];
  head: HeadStore;
}

/**
 * Opens the store of a home without comparing it with its head, lets `work` see to it and closes it
 * again. Throws E_LOCKED while a server has it open, E_INCEPTION where there is no database and
 * `create` does not say that it may be made anew.
 */
export async function repairing<Result>(
  home: string,
  clock: Clock,
  work: (repair: Repair) => Result | Promise<Result>,
  create = false,
): Promise<Result> {
  const places = placesIn(home);
  if (!create && !existsSync(places.database)) {
    throw new Broken('E_INCEPTION', 'there is no database; bring one back from a backup');
  }
  const closers = [lockHome(home, places.lock)];
  try {
    const source = await openDataSource(places.database);
    await source.destroy();
    const reader = openForReading(places.database);
    closers.unshift(() => void reader.close());
    const handle = openForWriting(places.database);
    closers.unshift(() => void handle.close());
    const found = { ...openKeys(places.keys, false), next: null };
    const keys = settledSealing(places.keys, found, reader);
    const repair: Repair = {
      places, handle, reader, keys, clock, head: new HeadStore(places.head),
      remembered: rememberedIn(reader, places.witnesses),
    };
    closers.unshift(() => repair.head.close());
    return await work(repair);
  } finally {
    for (const close of closers) close();
  }
}

/** Whether one of these keys signed the note; a note that nobody signed proves nothing. */
export function isSigned(note: string, vkeys: readonly string[]): boolean {
  try {
    openCheckpoint(note, vkeys);
    return true;
  } catch {
    return false;
  }
}
