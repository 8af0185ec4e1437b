import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { wordingAt } from '#law/wordings/index';
import { parseEntry } from '#trail/entry';
import { entryType } from '../database/entry-indexes.js';
import type { Handle } from '../database/handle.js';
import { first, run } from '../database/prepared.js';
import type { Vault } from '../register/vault.js';
import type { Store } from '../store/store.js';
import {
  changeSealing, forgetNextSealing, putNextSealing, sealingFiles, sealingGoneThrough, sealingKeyIn,
} from './sealing-files.js';
import { fingerprintOf } from './sealing.js';

/** The entry by which every key of a subject is wrapped by another sealing key. */
export const sealingRotated = 'sealing.rotated';

/** What is needed to change the sealing key of an open register that nobody else is writing to. */
export interface ChangingSealing {
  /** The folder of the keys. */
  readonly folder: string;
  readonly store: Store;
  readonly vault: Vault;
}

/** The fingerprints of the sealing keys before and after, and how many keys were wrapped anew. */
export interface ChangedSealing {
  readonly from: string;
  readonly to: string;
  readonly keys: number;
}

/**
 * Gives the register another sealing key, ordered by two persons: the new key is made and durable
 * first, then in one commit every key of a subject is wrapped anew and the entry written, and only
 * then the old key is destroyed. Both can be read until then, so that the next opening finds the
 * register either before or after it, wherever this broke off. A command that is repeated across
 * the change is not known again (422): its digest was made with the key that is gone.
 */
export async function changeSealingKey(
  { folder, store, vault }: ChangingSealing,
  by: readonly [string, string],
): Promise<ChangedSealing> {
  const files = sealingFiles(folder);
  const next = randomBytes(32);
  const [from, to] = [fingerprintOf(sealingKeyIn(files.sealing)), fingerprintOf(next)];
  putNextSealing(files, next);
  const keys = await store.write(({ db, append, now }) => {
    const count = vault.rewrap(db, next);
    // What the old key opens still lies in pages that are used no more.
    run(db, 'INSERT OR REPLACE INTO scrub (one, at) VALUES (1, ?)', now);
    append({
      type: sealingRotated, at: now, actor: by[0], office: 'system', rules: wordingAt(now).id,
      body: { from, to, by },
    });
    return count;
  });
  changeSealing(files);
  vault.sealWith(next);
  return { from, to, keys };
}

/**
 * Settles a change of the sealing key that was broken off: where the last entry of its kind names
 * the next key it is gone through with, else the next key is taken away. To be called before the
 * keys are read.
 */
export function settleSealing(folder: string, reader: Handle): void {
  const files = sealingFiles(folder);
  sealingGoneThrough(files);
  if (!existsSync(files.next)) return;
  if (lastNamed(reader) === fingerprintOf(sealingKeyIn(files.next))) changeSealing(files);
  else forgetNextSealing(files);
}

function lastNamed(reader: Handle): string | null {
  const last = first<{ bytes: Buffer }>(
    reader, `SELECT bytes FROM entry WHERE ${entryType} = '${sealingRotated}'
      ORDER BY seq DESC LIMIT 1`,
  );
  return last === undefined ? null : String(parseEntry(last.bytes).body['to']);
}
