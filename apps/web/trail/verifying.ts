import { Buffer } from './buffer.js';
import { verifyBundle } from '#trail/verify-bundle';
import type { Words } from '../words/room-words.js';

/** What the page asks of the worker. */
export interface Task {
  /** The export: file path to base64, as `GET /api/trail/export` gives it. */
  readonly files: Readonly<Record<string, string>>;
  readonly vkey: string | null;
  readonly checkpoint: string | null;
}

/** What was found, in the words of the verifier. */
export interface Found {
  readonly whole: boolean;
  readonly size: number;
  readonly root: string;
  readonly omitted: number;
  readonly verdicts: readonly {
    readonly code: string; readonly seq: number | null; readonly says: Words;
  }[];
}

/** What the worker answers: how far it is, what it found, or that the key or file was none. */
export type Answer =
  | { readonly read: number }
  | { readonly found: Found }
  | { readonly failed: string };

/** Verifies an export with the verifier's own code; `tell` hears how many entries were read. */
export function verifyExport(
  { files, vkey, checkpoint }: Task,
  tell: (read: number) => void,
): Found {
  const readFile = (path: string) => {
    const text = files[path];
    return text === undefined ? undefined : Buffer.from(text, 'base64');
  };
  const outcome = verifyBundle(readFile as unknown as Parameters<typeof verifyBundle>[0], {
    ...(vkey === null ? {} : { vkey }),
    ...(checkpoint === null ? {} : { knownCheckpoint: checkpoint }),
    onProgress: tell,
  });
  const { whole, verdicts, size, root, omitted } = outcome;
  return {
    whole,
    size,
    omitted,
    root: root.toString('base64'),
    verdicts: verdicts.map(({ code, seq = null, says }) => ({ code, seq, says })),
  };
}
