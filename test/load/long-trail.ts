import { randomBytes } from 'node:crypto';
import { keyPair } from '#trail/keys';
import { signCheckpoint } from '#trail/checkpoint';
import { parseEntry } from '#trail/entry';
import type { Entry } from '#trail/entry';
import { Frontier } from '#trail/tree';
import { emptyTail, written } from '#trail/writing';
import { rows } from '../../apps/api/database/prepared.js';
import type { Handle } from '../../apps/api/database/handle.js';

/** A signed log of many entries, in memory. */
export interface LongTrail {
  readonly entries: readonly Buffer[];
  readonly vkey: string;
  readonly checkpoint: string;
  /** How many of them the register itself wrote. */
  readonly played: number;
}

/**
 * A log of `size` entries: what the register wrote while it was measured, written again under a key
 * of its own, and the same cases once more under other names until there are enough. The register
 * would write the same entries, only slower; every chain, root and signature is real.
 */
export function longTrail(reader: Handle, size: number): LongTrail {
  const played = playedDrafts(reader, size);
  const { vkey, skey } = keyPair('volitus/bench', randomBytes(32));
  const origin = 'volitus/bench';
  const frontier = new Frontier();
  const entries: Buffer[] = [];
  let tail = emptyTail(origin);
  for (const draft of drafts(played, size)) {
    const next = written(draft, tail);
    entries.push(next.bytes);
    frontier.append(next.leaf);
    tail = next.tail;
  }
  const checkpoint = signCheckpoint({ origin, size, root: frontier.root() }, skey);
  return { entries, vkey, checkpoint, played: played.length };
}

type Draft = Omit<Entry, 'v' | 'log' | 'seq' | 'inc' | 'prev'>;

const playedDrafts = (reader: Handle, size: number): Draft[] =>
  rows<{ bytes: Buffer }>(reader, 'SELECT bytes FROM entry ORDER BY seq LIMIT ?', size)
    .map(({ bytes }) => draftIn(bytes));

function* drafts(played: readonly Draft[], size: number): Generator<Draft> {
  const { ts } = played.at(-1)!;
  for (let left = size, turn = 0; left > 0; turn += 1) {
    const some = turn === 0 ? played : played.filter((each) => each.case !== null);
    yield* some.slice(0, left).map((each) => renamed(each, turn, ts));
    left -= some.length;
  }
}

function draftIn(bytes: Buffer): Draft {
  const { v: _v, log: _log, seq: _seq, inc: _inc, prev: _prev, ...draft } = parseEntry(bytes);
  return draft;
}

/** The same entry of another case; written down later, for time never goes back in a log. */
function renamed(draft: Draft, turn: number, ts: string): Draft {
  return turn === 0 ? draft : { ...draft, ts, case: `${draft.case}x${turn}` };
}
