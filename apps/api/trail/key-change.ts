import { wordingAt } from '#law/wordings/index';
import { parseEntry } from '#trail/entry';
import { first } from '../database/prepared.js';
import type { Handle } from '../database/handle.js';
import type { Store } from '../store/store.js';
import { changeKey, forgetNextKey, keyFiles, makeNextKey } from './key-files.js';
import { openKeys } from './keys.js';
import type { Keys } from './keys.js';
import type { Log } from './log.js';

/** The entry by which the log is given another key; from its place on the other key signs. */
export const keyRotated = 'key.rotated';

/** What is needed to change the key of an open log that nobody else is writing to. */
export interface Changing {
  readonly folder: string;
  readonly keys: Keys;
  readonly log: Log;
  readonly store: Store;
}

/** The verifier keys before and after. */
export interface ChangedKey {
  readonly from: string;
  readonly to: string;
}

/**
 * Gives the log another signing key, ordered by two persons: the new key is made, the entry that
 * names both is written, its head is signed by both, and only then the old key is destroyed.
 * Wherever that breaks off, the next opening finds the log either before or after it; so whoever it
 * fails for closes the house and opens it again.
 */
export async function changeLogKey(
  { folder, keys, log, store }: Changing,
  by: readonly [string, string],
): Promise<ChangedKey> {
  const files = keyFiles(folder);
  const next = makeNextKey(files, keys.origin);
  log.use({ ...keys, next });
  const body = { from: keys.vkey, to: next.vkey, by };
  await store.write(({ append, now }) => void append({
    type: keyRotated, at: now, actor: by[0], office: 'system', rules: wordingAt(now).id, body,
  }));
  changeKey(files);
  log.use(openKeys(folder, false));
  return { from: keys.vkey, to: next.vkey };
}

/**
 * The log as `opened` gives it with its keys, a broken-off change of them settled: where the last
 * entry names the next key, its head is signed by both and the change is gone through with; where
 * no entry names it, the next key is taken away again.
 */
export function settledKeys(
  folder: string,
  keys: Keys,
  reader: Handle,
  opened: (keys: Keys) => Log,
): [Log, Keys] {
  if (keys.next === null) return [opened(keys), keys];
  const files = keyFiles(folder);
  if (keyNamedLast(reader) !== keys.next.vkey) {
    forgetNextKey(files);
    const before = { ...keys, next: null };
    return [opened(before), before];
  }
  const log = opened(keys);
  log.seal();
  changeKey(files);
  const after = openKeys(folder, false);
  log.use(after);
  return [log, after];
}

/** The key that the last entry gives the log; null where the last entry gives it none. */
function keyNamedLast(reader: Handle): string | null {
  const last = first<{ bytes: Buffer }>(
    reader, 'SELECT bytes FROM entry ORDER BY seq DESC LIMIT 1',
  );
  if (last === undefined) return null;
  const { type, body } = parseEntry(last.bytes);
  return type === keyRotated ? String(body['to']) : null;
}
