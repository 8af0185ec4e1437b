import { toBase64 } from '#trail/base64';
import { sha256 } from '#trail/digest';
import { parseEntry } from '#trail/entry';
import type { Entry } from '#trail/entry';
import { verifyTrail } from '#trail/verify';
import { Overseer } from '#oversight/overseer';
import type { Examined } from '#oversight/overseer';
import type { DestroyedKey } from '#trail/erasure';
import { first, rows } from '../../api/database/prepared.js';
import { cosigLines } from '../../api/witness/cosignatures.js';
import { isBroken } from './finding.js';
import type { Finding } from './finding.js';
import { datumIn, entriesIn, nodeIn } from './seen-store.js';
import type { SeenStore } from './seen-store.js';

/** What was found: the trail's own verdicts, then those of the law and of the reports. */
export interface Verified extends Omit<Examined, 'verdicts'> {
  readonly verdicts: readonly Finding[];
}

/** What the reader of a store brings along. */
export interface Verifying {
  /** The text of a checkpoint kept from another day. */
  readonly checkpoint?: string | undefined;
  /** The text of the reader's own policy of witnesses. */
  readonly policy?: string | undefined;
  readonly onProgress?: ((read: number) => void) | undefined;
}

/**
 * Reads a whole store: every entry in its bytes, place, time and predecessor, every stored node,
 * every signed head, every sealed datum; then whether each step was lawful and each report true.
 */
export function verifyStore(store: SeenStore, verifying: Verifying = {}): Verified {
  const overseer = new Overseer();
  const outcome = verifyTrail({
    entries: entriesIn(store),
    checkpoints: notesOf(store),
    vkey: store.vkey,
    knownCheckpoint: verifying.checkpoint,
    policy: verifying.policy,
    publishedNode: (level, index) => nodeIn(store, level, index),
    storedDatum: (id) => datumIn(store, id),
    storedKey: (key) => hasKey(store, key),
    onProgress: verifying.onProgress,
    onEntry: overseer.onEntry,
    onHeads: overseer.onHeads,
  });
  const examined = overseer.examined(outcome, {
    entries: { [Symbol.iterator]: () => parsed(store) },
    reportFile: (id) => reportIn(store, id),
  });
  const noHead = store.notes.length === 0 && store.size > 0 ? [headMissing] : [];
  return together(examined, [
    ...noHead, ...(outcome.whole ? strayReports(store) : []),
  ]);
}

const hasKey = ({ db }: SeenStore, { id, fingerprint }: DestroyedKey): boolean =>
  first(db, 'SELECT 1 FROM subject_key WHERE id = ? OR fingerprint = ?', id, fingerprint) !==
    undefined;

const reportIn = ({ db }: SeenStore, id: string): Buffer | undefined =>
  first<{ bytes: Buffer }>(db, 'SELECT bytes FROM report WHERE id = ?', id)?.bytes;

const headMissing: Finding = {
  code: 'E_HEAD_MISSING',
  says: {
    et: 'Allkirjastatud päid hoidev fail puudub: kadunud lõpp jääks märkamata.',
    en: 'The file of signed heads is missing: a lost tail would go unnoticed.',
  },
};

/** The outcome with what else was found. */
function together(examined: Examined, further: readonly Finding[]): Verified {
  const verdicts = [...examined.verdicts, ...further];
  return { ...examined, verdicts, whole: !verdicts.some(isBroken) };
}

/** Every head in the file, and those in the database that the file does not have. */
function notesOf({ db, notes }: SeenStore): string[] {
  const stored = rows<{ note: string }>(db, 'SELECT note FROM checkpoint ORDER BY size');
  const every = [...new Set([...stored.map(({ note }) => note), ...notes])];
  return every.sort((one, other) => sizeIn(one) - sizeIn(other))
    .map((note) => note + cosigLines(db, sizeIn(note)));
}

const sizeIn = (note: string): number => Number(note.split('\n')[1]);

/** Files of reports that no entry vouches for. */
function* strayReports(store: SeenStore): Generator<Finding> {
  const stored = rows<{ id: string; bytes: Buffer }>(store.db, 'SELECT id, bytes FROM report');
  if (stored.length === 0) return;
  const digests = new Set<unknown>();
  for (const { type, body } of parsed(store)) {
    if (type === 'report.issued') digests.add(body['sha256']);
  }
  for (const { id, bytes } of stored) {
    if (!digests.has(toBase64(sha256(bytes)))) yield otherFile(id);
  }
}

function* parsed(store: SeenStore): Generator<Entry> {
  for (const bytes of entriesIn(store)) yield parseEntry(bytes);
}

const otherFile = (id: string): Finding => ({
  code: 'E_REPORT',
  says: {
    et: `Aruande ${id} hoitud fail ei ole ükski välja antutest.`,
    en: `The stored file of the report ${id} is none of those that were issued.`,
  },
});
