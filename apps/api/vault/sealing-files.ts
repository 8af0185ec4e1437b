import { existsSync, readFileSync, renameSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { putDurably, syncFolder } from '../store/durable-file.js';
import { destroy } from '../trail/key-files.js';

/** The files of the sealing key. `next` and `old` are there only while it is changed. */
export const sealingFiles = (folder: string) => ({
  sealing: join(folder, 'sealing.key'),
  next: join(folder, 'sealing.next.key'),
  old: join(folder, 'sealing.old.key'),
});

export type SealingFiles = ReturnType<typeof sealingFiles>;

/** The key in a file: 32 bytes in base64. */
export const sealingKeyIn = (path: string): Buffer =>
  Buffer.from(readFileSync(path, 'utf8').trim(), 'base64');

/** Puts the key that is to follow beside the other one, durably; it wraps nothing yet. */
export function putNextSealing({ next }: SealingFiles, key: Buffer): void {
  putDurably(next, `${key.toString('base64')}\n`, 0o600);
}

/** Takes the key that was to follow away again: no entry names it. */
export const forgetNextSealing = ({ next }: SealingFiles): void => destroy(next);

/**
 * Puts the next key in the place of the old one, which is destroyed. To be called only when the
 * commit is durable in which every key of a subject was wrapped anew.
 */
export function changeSealing(files: SealingFiles): void {
  renameSync(files.sealing, files.old);
  syncFolder(dirname(files.old));
  sealingGoneThrough(files);
}

/** Ends a change that has begun: the old key set aside is the sign of it. */
export function sealingGoneThrough(files: SealingFiles): void {
  if (!existsSync(files.old)) return;
  if (existsSync(files.next)) renameSync(files.next, files.sealing);
  syncFolder(dirname(files.sealing));
  destroy(files.old);
}
