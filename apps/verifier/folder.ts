import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Entry } from '#trail/entry';
import type { MatchedHead } from '#trail/heads';
import { verifyBundle } from '#trail/verify-bundle';
import type { Outcome } from '#trail/verify';

/** What the reader brings along to an export in a folder. */
export type FolderOptions = {
  /** The verifier key of the log, from a source other than the export. */
  readonly key?: string | undefined;
  /** The text of a checkpoint kept from another day. */
  readonly checkpoint?: string | undefined;
  /** The text of the reader's own policy of witnesses. */
  readonly policy?: string | undefined;
  /** Is told how many entries were read, now and then and at the end. */
  readonly onProgress?: ((read: number) => void) | undefined;
  /** Is given each entry that could be read, in order. */
  readonly onEntry?: ((entry: Entry) => void) | undefined;
  /** Is given, at the end, the heads that stand. */
  readonly onHeads?: ((heads: readonly MatchedHead[]) => void) | undefined;
};

/**
 * The outcome over the export in a folder. Personal data are checked when the export brings a
 * `vault`; the law is not looked at here. Throws what `node:fs` throws when a file exists but
 * cannot be read, and a `Flaw` when the reader's own key is not one.
 */
export function verifyFolder(path: string, options: FolderOptions = {}): Outcome {
  return verifyBundle(readerOf(path), {
    vkey: options.key,
    knownCheckpoint: options.checkpoint,
    withVault: existsSync(join(path, 'vault')),
    onProgress: options.onProgress,
    onEntry: options.onEntry,
    onHeads: options.onHeads,
    policy: options.policy,
  });
}

/** A function from a path under the folder, with slashes, to the bytes of that file. */
export const readerOf = (path: string) => (name: string): Buffer | undefined =>
  contentOf(join(path, ...name.split('/')));

function contentOf(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch (fault) {
    const { code } = fault as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
    throw fault;
  }
}
