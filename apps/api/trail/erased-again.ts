import { ERASURE } from '#trail/datum';
import type { Entry } from '#trail/entry';
import { prepared } from '../database/prepared.js';
import type { Handle } from '../database/handle.js';
import { forgetCode } from '../vault/code-index.js';
import { entriesOfType } from './entries.js';

/**
 * Destroys again whatever the entries say was erased, because a copy from before brought it back:
 * texts, keys, the code in the index (AMB-42). Leaves nothing of it in the pages of the file.
 * Answers how many rows it found; to be called before anything is served.
 */
export function erasedAgain(handle: Handle, size: number): number {
  const found = handle.transaction(() =>
    entriesOfType(handle, ERASURE, size).map((entry) => destroyed(handle, entry))
      .reduce((sum, rows) => sum + rows, 0))();
  if (found > 0) {
    handle.exec('VACUUM');
    handle.pragma('wal_checkpoint(TRUNCATE)');
  }
  return found;
}

function destroyed(handle: Handle, { body }: Entry): number {
  const gone = (text: string, value: unknown): number =>
    prepared(handle, text).run(String(value)).changes;
  const { erased, keys, register, id, person, whole } = body as {
    erased?: unknown; keys?: unknown; register?: unknown; id?: unknown; person?: unknown;
    whole?: unknown;
  };
  let rows = 0;
  for (const datum of listOf(erased)) rows += gone('DELETE FROM datum WHERE id = ?', datum);
  for (const key of listOf(keys)) {
    rows += gone('DELETE FROM subject_key WHERE id = ?', (key as { id?: unknown }).id);
  }
  // The erasure of a single datum names what lies under its key by the entry of the register.
  if (register !== undefined) rows += gone('DELETE FROM subject_key WHERE subject = ?', id);
  if (whole === true) forgetCode(handle, String(person));
  return rows;
}

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
