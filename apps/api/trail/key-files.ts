import { randomBytes } from 'node:crypto';
import {
  closeSync, existsSync, fsyncSync, openSync, readFileSync, renameSync, rmSync, statSync, writeSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { keyPair, vkeyOf } from '#trail/keys';
import type { KeyPair } from '#trail/keys';
import { putDurably, syncFolder } from '../store/durable-file.js';

/** The files of the keys. `next` and `old` are there only while the signing key is changed. */
export const keyFiles = (folder: string) => ({
  skey: join(folder, 'log.skey'),
  next: join(folder, 'log.next.skey'),
  old: join(folder, 'log.old.skey'),
  vkey: join(folder, 'log.vkey'),
  sealing: join(folder, 'sealing.key'),
});

export type KeyFiles = ReturnType<typeof keyFiles>;

/** Makes the key that is to follow, durably, under the same name; it signs nothing yet. */
export function makeNextKey({ next }: KeyFiles, origin: string): KeyPair {
  const pair = keyPair(origin, randomBytes(32));
  putDurably(next, `${pair.skey}\n`, 0o600);
  return pair;
}

/** Takes the key that was to follow away again: no entry names it. */
export function forgetNextKey({ next }: KeyFiles): void {
  destroy(next);
}

/**
 * Puts the next key in the place of the old one, which is destroyed. To be called only when a head
 * that both have signed is durable. Broken off anywhere, {@link changeGoneThrough} ends it.
 */
export function changeKey(files: KeyFiles): void {
  renameSync(files.skey, files.old);
  syncFolder(dirname(files.old));
  changeGoneThrough(files);
}

/** Ends a change of keys that has begun: the old key set aside is the sign of it. */
export function changeGoneThrough(files: KeyFiles): void {
  if (!existsSync(files.old)) return;
  if (existsSync(files.next)) renameSync(files.next, files.skey);
  putDurably(files.vkey, `${vkeyOf(readFileSync(files.skey, 'utf8').trim())}\n`, 0o644);
  destroy(files.old);
}

/** Overwrites the file with random bytes, then removes it. The disk may still keep old blocks. */
export function destroy(path: string): void {
  const { size } = statSync(path);
  const file = openSync(path, 'r+');
  try {
    writeSync(file, randomBytes(size), 0, size, 0);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
  rmSync(path);
  syncFolder(dirname(path));
}
