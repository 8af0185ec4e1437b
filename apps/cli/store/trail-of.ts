import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readBundle } from '#trail/bundle';
import { parseEntry } from '#trail/entry';
import type { Entry } from '#trail/entry';
import { entriesIn, seeStore } from './seen-store.js';

/** The entries of an export, or of the store in its home, to be read more than once. */
export function trailOf(home: string, folder?: string): Iterable<Entry> {
  if (folder === undefined) return { [Symbol.iterator]: () => ofStore(home) };
  const { entries } = readBundle((path) => {
    const file = join(folder, ...path.split('/'));
    return existsSync(file) ? readFileSync(file) : undefined;
  });
  return { [Symbol.iterator]: () => parsed(entries) };
}

function* ofStore(home: string): Generator<Entry> {
  const store = seeStore(home);
  try {
    yield* parsed(entriesIn(store));
  } finally {
    store.close();
  }
}

function* parsed(entries: Iterable<Buffer>): Generator<Entry> {
  for (const bytes of entries) yield parseEntry(bytes);
}
