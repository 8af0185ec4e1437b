import { existsSync } from 'node:fs';
import { wordingAt } from '#law/wordings/index';
import { parseEntry } from '#trail/entry';
import { first } from '../database/prepared.js';
import type { Handle } from '../database/handle.js';
import { entryType } from '../database/entry-indexes.js';
import type { Vault } from '../register/vault.js';
import type { Store } from '../store/store.js';
import { fingerprintOf } from '../vault/sealing.js';
import { changeSealing, forgetNextSealing, keyFiles, makeNextSealing } from './key-files.js';
import { openKeys, sealingIn } from './keys.js';
import type { Keys } from './keys.js';

/** The entry by which every key of a subject is wrapped by another sealing key. */
export const sealingRotated = 'sealing.rotated';

/** What is needed to change the sealing key of an open house. */
export interface Resealing {
  readonly folder: string;
  readonly sealing: Buffer;
  readonly vault: Vault;
  readonly store: Store;
}

/** The fingerprints before and after, and how many keys of subjects were wrapped anew. */
export interface ChangedSealing {
  readonly from: string;
  readonly to: string;
  readonly wrapped: number;
}

/**
 * Wraps the key of every subject by another sealing key, in one transaction with the entry that
 * tells of it, and destroys the old one: no copy of the database from before can be read by the new
 * key. Wherever it breaks off, the next opening finds it done or not begun.
 */
export async function changeSealingKey(
  { folder, sealing, vault, store }: Resealing,
  by: readonly [string, string],
): Promise<ChangedSealing> {
  const files = keyFiles(folder);
  const next = makeNextSealing(files);
  const change = { from: fingerprintOf(sealing), to: fingerprintOf(next) };
  const wrapped = await store.write(({ db, append, now }) => {
    append({
      type: sealingRotated, at: now, actor: by[0], office: 'system', rules: wordingAt(now).id,
      body: { ...change, by },
    });
    return vault.rewrap(db, next);
  });
  changeSealing(files);
  vault.sealWith(next);
  return { ...change, wrapped };
}

/** The keys, a broken-off change of the sealing key settled by what the last entry on it says. */
export function settledSealing(folder: string, keys: Keys, reader: Handle): Keys {
  const files = keyFiles(folder);
  if (!existsSync(files.nextSealing)) return keys;
  if (lastSealing(reader) === fingerprintOf(sealingIn(files.nextSealing))) changeSealing(files);
  else forgetNextSealing(files);
  return { ...keys, sealing: openKeys(folder, false).sealing };
}

/** The fingerprint of the sealing key by the last entry on it; null where there is none. */
function lastSealing(reader: Handle): string | null {
  const row = first<{ bytes: Buffer }>(
    reader, `SELECT bytes FROM entry WHERE ${entryType} = ? ORDER BY seq DESC LIMIT 1`,
    sealingRotated,
  );
  return row === undefined ? null : String(parseEntry(row.bytes).body['to']);
}
