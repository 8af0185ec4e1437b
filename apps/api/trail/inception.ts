import { existsSync, rmSync } from 'node:fs';
import { first } from '../database/prepared.js';
import type { Handle } from '../database/handle.js';
import type { placesIn } from '../settings.js';
import { putDurably } from '../store/durable-file.js';
import { Broken } from './broken.js';
import { lastNoteIn } from './head-store.js';
import { keyFiles } from './key-files.js';
import { headIn } from './remembered.js';

type Places = ReturnType<typeof placesIn>;

/**
 * Whether a log may begin in that home; changes nothing. Throws where the database is gone:
 * E_TAIL_LOST where a head says that something was in it, E_INCEPTION where nothing does and
 * nobody asked for a new log, or where keys are left of one.
 */
export function checkBeginning(places: Places, create: boolean): void {
  if (existsSync(places.database)) return;
  const signed = signedSize(places);
  if (signed > 0) {
    throw new Broken('E_TAIL_LOST', `${signed} entries were signed, the database is gone`);
  }
  if (create && (existsSync(places.inception) || isUntouched(places))) return;
  throw noLog();
}

/** Marks, durably, that a log is about to begin: without the mark an empty log is a lost one. */
export function markBeginning(places: Places, create: boolean): void {
  if (create && !existsSync(places.database) && isUntouched(places)) {
    putDurably(places.inception, 'A log is being made here.\n');
  }
}

/** Whether the log is empty and may begin now; throws E_INCEPTION where it is and may not. */
export function isBeginning(reader: Handle, places: Places, create: boolean): boolean {
  if (first(reader, 'SELECT 1 FROM entry') !== undefined || signedSize(places) > 0) return false;
  if (create && existsSync(places.inception)) return true;
  throw noLog();
}

/** The log has begun. */
export function endBeginning({ inception }: Places): void {
  rmSync(inception, { force: true });
}

const isUntouched = ({ head, keys }: Places): boolean =>
  !existsSync(head) && !existsSync(keyFiles(keys).skey);

function signedSize({ head }: Places): number {
  const last = lastNoteIn(head);
  return last === null ? 0 : headIn(last)?.size ?? 0;
}

const noLog = (): Broken => new Broken(
  'E_INCEPTION',
  'there is no log here and none is begun unasked; `volitus init` makes one where there never was',
);
