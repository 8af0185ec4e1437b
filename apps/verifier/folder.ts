import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Entry } from '#trail/entry';
import { verifyBundle } from '#trail/verify-bundle';
import type { Outcome } from '#trail/verify';

/** What the reader brings along to an export in a folder. */
export type FolderOptions = {
  /** The verifier key of the log, from a source other than the export. */
  readonly key?: string | undefined;
  /** The text of a checkpoint kept from another day. */
  readonly checkpoint?: string | undefined;
  /** Is told how many entries were read, now and then and at the end. */
  readonly onProgress?: ((read: number) => void) | undefined;
  /** Is given each entry that could be read, in order. */
  readonly onEntry?: ((entry: Entry) => void) | undefined;
};

/**
 * The outcome over the export in a folder. Personal data are checked when the export brings a
 * `vault`. Throws what `node:fs` throws when a file exists but cannot be read, and a `Flaw` when
 * the reader's own key is not one.
 */
export function verifyFolder(path: string, options: FolderOptions = {}): Outcome {
  return verifyBundle((name) => contentOf(join(path, ...name.split('/'))), {
    vkey: options.key,
    knownCheckpoint: options.checkpoint,
    withVault: existsSync(join(path, 'vault')),
    onProgress: options.onProgress,
    onEntry: options.onEntry,
  });
}

function contentOf(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch (fault) {
    const { code } = fault as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
    throw fault;
  }
}
