import { randomBytes } from 'node:crypto';
import {
  closeSync, existsSync, fsyncSync, openSync, readFileSync, renameSync, rmSync, statSync, writeSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { keyPair, vkeyOf } from '#trail/keys';
import type { KeyPair } from '#trail/keys';
import { putDurably, syncFolder } from '../store/durable-file.js';

/** The files of the keys. Those of `next` and `old` are there only while a key is changed. */
export const keyFiles = (folder: string) => ({
  skey: join(folder, 'log.skey'),
  next: join(folder, 'log.next.skey'),
  old: join(folder, 'log.old.skey'),
  vkey: join(folder, 'log.vkey'),
  sealing: join(folder, 'sealing.key'),
  nextSealing: join(folder, 'sealing.next.key'),
  oldSealing: join(folder, 'sealing.old.key'),
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

/** Makes the sealing key that is to follow, durably; nothing is wrapped by it yet. */
export function makeNextSealing({ nextSealing }: KeyFiles): Buffer {
  const key = randomBytes(32);
  putDurably(nextSealing, `${key.toString('base64')}\n`, 0o600);
  return key;
}

/** Takes the sealing key that was to follow away again: nothing is wrapped by it. */
export const forgetNextSealing = ({ nextSealing }: KeyFiles): void => destroy(nextSealing);

/** Puts the next sealing key in the place of the old one, which is destroyed. */
export function changeSealing(files: KeyFiles): void {
  renameSync(files.sealing, files.oldSealing);
  syncFolder(dirname(files.sealing));
  sealingGoneThrough(files);
}

/** Ends a change of the sealing key that has begun: the old key set aside is the sign of it. */
export function sealingGoneThrough(files: KeyFiles): void {
  if (!existsSync(files.oldSealing)) return;
  if (existsSync(files.nextSealing)) renameSync(files.nextSealing, files.sealing);
  syncFolder(dirname(files.sealing));
  destroy(files.oldSealing);
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
