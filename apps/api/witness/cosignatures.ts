import { instant } from '#calendar/instant';
import type { Cover } from '#oversight/effect-gate';
import { checkpointText } from '#trail/checkpoint';
import { quorumMet } from '#trail/policy';
import type { Quorum } from '#trail/policy';
import { frontierFrom } from '#trail/tree';
import { first, rows, run } from '../database/prepared.js';
import type { Handle } from '../database/handle.js';
import { nodeIn } from '../trail/entries.js';
import type { PolicyInForce } from './policy-in-force.js';

/**
 * The signature lines that witnesses gave under the head of that size, each with its newline, to
 * be put below those of the log in the note (C2SP tlog-cosignature).
 */
export const cosigLines = (db: Handle, size: number): string =>
  rows<{ line: string }>(db, 'SELECT line FROM cosig WHERE size = ? ORDER BY name', size)
    .map(({ line }) => line).join('');

/** Keeps a line that was checked; one of the same witness for the same head is kept once. */
export function keepCosignature(db: Handle, size: number, name: string, line: string): void {
  run(db, 'INSERT OR IGNORE INTO cosig (size, name, line) VALUES (?, ?, ?)', size, name, line);
}

/** The largest size, up to that of the log, that the witness of that key name has cosigned. */
export const lastCosigned = (db: Handle, name: string, most: number): number =>
  first<{ size: number | null }>(
    db, 'SELECT max(size) AS size FROM cosig WHERE name = ? AND size <= ?', name, most,
  )?.size ?? 0;

/** Whether the head of that size, as the tree here gives it, bears enough cosignatures. */
export function quorumAt(db: Handle, { origin, policy }: PolicyInForce, size: number): Quorum {
  const lines = cosigLines(db, size);
  if (lines === '' || !has(db, size)) {
    return { met: policy.quorum === null, by: [], time: null, failed: [] };
  }
  const root = frontierFrom(size, nodeIn(db)).root();
  return quorumMet(policy, `${checkpointText({ origin, size, root })}\n${lines}`);
}

// So many cosigned heads are looked at; where those do not cover an entry, no witness answers well.
const mostHeads = 64;

/** The smallest head over that entry that enough witnesses have cosigned; null without one. */
export function coverOf(db: Handle, inForce: PolicyInForce, seq: number): Cover | null {
  const sizes = rows<{ size: number }>(
    db, 'SELECT DISTINCT size FROM cosig WHERE size > ? ORDER BY size LIMIT ?', seq, mostHeads,
  );
  for (const { size } of sizes) {
    const { met, by, time } = quorumAt(db, inForce, size);
    if (met && time !== null) {
      return { size, at: instant(new Date(time * 1000).toISOString()), by };
    }
  }
  return null;
}

const has = (db: Handle, size: number): boolean =>
  first(db, 'SELECT 1 FROM entry WHERE seq = ?', size - 1) !== undefined;
