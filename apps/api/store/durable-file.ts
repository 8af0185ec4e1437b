import { closeSync, fsyncSync, openSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Puts a whole file in its place, durably: written beside, synced, renamed, so that nobody meets
 * half of it, whenever the power goes.
 */
export function putDurably(path: string, content: string, mode = 0o600): void {
  const file = openSync(`${path}.part`, 'w', mode);
  try {
    writeFileSync(file, content);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
  renameSync(`${path}.part`, path);
  syncFolder(dirname(path));
}

/** Makes a new name in a folder durable. */
export function syncFolder(folder: string): void {
  const descriptor = openSync(folder, 'r');
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}
