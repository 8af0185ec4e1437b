import { toBase64 } from '#trail/base64';
import { sha256 } from '#trail/digest';
import { parseEntry } from '#trail/entry';
import type { Entry } from '#trail/entry';
import { verifyTrail } from '#trail/verify';
import type { Outcome } from '#trail/verify';
import { verifyReport } from '#reports/verify-report';
import { rows } from '../../api/database/prepared.js';
import { isBroken } from './finding.js';
import type { Finding } from './finding.js';
import { freshTables } from './fresh-tables.js';
import { LawReplay } from './law-replay.js';
import { datumIn, entriesIn, nodeIn } from './seen-store.js';
import type { SeenStore } from './seen-store.js';

/** What was found: the trail's own verdicts, then those of the law and of the reports. */
export interface Verified extends Omit<Outcome, 'verdicts'> {
  readonly verdicts: readonly Finding[];
}

/** What the reader of a store brings along. */
export interface Verifying {
  /** The text of a checkpoint kept from another day. */
  readonly checkpoint?: string | undefined;
  readonly onProgress?: ((read: number) => void) | undefined;
}

/**
 * Reads a whole store: every entry in its bytes, place, time and predecessor, every stored node,
 * every signed head, every sealed datum; then whether each step was lawful and each report true.
 */
export async function verifyStore(store: SeenStore, verifying: Verifying = {}): Promise<Verified> {
  const replay = new LawReplay(await freshTables());
  const issued: Entry[] = [];
  const outcome = verifyTrail({
    entries: entriesIn(store),
    checkpoints: notesOf(store),
    vkey: store.vkey,
    knownCheckpoint: verifying.checkpoint,
    publishedNode: (level, index) => nodeIn(store, level, index),
    storedDatum: (id) => datumIn(store, id),
    onProgress: verifying.onProgress,
    onEntry: (entry) => {
      replay.take(entry);
      if (entry.type === 'report.issued') issued.push(entry);
    },
  });
  replay.db.close();
  // Where the trail itself is broken, a report made from it proves nothing either way.
  const ofReports = outcome.whole ? [...reportFindings(store, issued)] : [];
  const noHead = store.notes.length === 0 && store.size > 0 ? [headMissing] : [];
  return together(outcome, [...noHead, ...replay.findings, ...ofReports]);
}

const headMissing: Finding = {
  code: 'E_HEAD_MISSING',
  says: {
    et: 'Allkirjastatud päid hoidev fail puudub: kadunud lõpp jääks märkamata.',
    en: 'The file of signed heads is missing: a lost tail would go unnoticed.',
  },
};

/** The outcome of a trail with what else was found. */
export function together(outcome: Outcome, further: readonly Finding[]): Verified {
  const verdicts = [...outcome.verdicts, ...further];
  return { ...outcome, verdicts, whole: !verdicts.some(isBroken) };
}

/** Every head in the file, and those in the database that the file does not have. */
function notesOf({ db, notes }: SeenStore): string[] {
  const stored = rows<{ note: string }>(db, 'SELECT note FROM checkpoint ORDER BY size');
  const every = [...new Set([...stored.map(({ note }) => note), ...notes])];
  return every.sort((one, other) => sizeIn(one) - sizeIn(other));
}

const sizeIn = (note: string): number => Number(note.split('\n')[1]);

function* reportFindings(store: SeenStore, issued: readonly Entry[]): Generator<Finding> {
  const trail = { [Symbol.iterator]: () => parsed(store) };
  const stored = rows<{ id: string; bytes: Buffer }>(store.db, 'SELECT id, bytes FROM report');
  const byDigest = new Map(stored.map(({ bytes }) => [toBase64(sha256(bytes)), bytes]));
  for (const entry of issued) {
    const finding = verifyReport(trail, entry, byDigest.get(String(entry.body['sha256'])));
    if (finding !== null) yield finding;
  }
  const digests = new Set(issued.map(({ body }) => body['sha256']));
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
