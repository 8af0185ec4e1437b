import { readBundle } from '#trail/bundle';
import { parseEntry } from '#trail/entry';
import type { Entry } from '#trail/entry';
import { Overseer } from '#oversight/overseer';
import type { Examined } from '#oversight/overseer';
import { readerOf, verifyFolder } from './folder.js';
import type { FolderOptions } from './folder.js';

/**
 * Everything an overseer can find in the export in a folder: bytes, heads, witnesses, personal
 * data, the law of each step, and each report made anew. Throws as {@link verifyFolder} does.
 */
export function examineFolder(path: string, options: FolderOptions = {}): Examined {
  const overseer = new Overseer();
  const { onEntry, onHeads } = overseer;
  const outcome = verifyFolder(path, { ...options, onEntry, onHeads });
  const readFile = readerOf(path);
  return overseer.examined(outcome, {
    entries: { [Symbol.iterator]: () => entriesIn(readFile) },
    reportFile: (id) => (/^\w{1,64}$/u.test(id) ? readFile(`reports/${id}.json`) : undefined),
  });
}

function* entriesIn(readFile: ReturnType<typeof readerOf>): Generator<Entry> {
  for (const bytes of readBundle(readFile).entries) yield parseEntry(bytes);
}
