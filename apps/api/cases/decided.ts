import type { Instant } from '#calendar/instant';
import type { Words } from '#law/words';
import { measureOf } from '#measures/index';
import { parseEntry } from '#trail/entry';
import type { Entry } from '#trail/entry';
import { rows } from '../database/prepared.js';
import type { Handle } from '../database/handle.js';
import { entryWords } from './entry-words.js';
import type { CaseLine } from './known-case.js';

/** A decision: the entry that it is, what it says, and the instant it was taken. */
export interface Decided {
  readonly line: CaseLine;
  readonly seq: number;
  readonly words: Words;
  readonly at: Instant;
}

/**
 * The last decisions of a person, newest first, one a case. The lines come the last touched first:
 * a case not touched since the oldest decision found so far cannot hold a newer one.
 */
export function decisionsOf(
  db: Handle,
  person: string,
  lines: Iterable<CaseLine>,
  most: number,
): Decided[] {
  let found: Decided[] = [];
  for (const line of lines) {
    if (found.length === most && line.seq < found.at(-1)!.seq) break;
    const decision = lastDecision(db, line.id, person);
    if (decision === undefined) continue;
    const { seq, at } = decision;
    const one = { line, seq, words: entryWords(decision), at: at as Instant };
    found = [...found, one].sort((newer, older) => older.seq - newer.seq).slice(0, most);
  }
  return found;
}

// An entry is one canonical JSON text (RFC 8785), so that its members can be looked for as bytes.
const steps = `SELECT bytes FROM case_entry JOIN entry USING (seq)
  WHERE case_id = ? AND instr(bytes, CAST('"type":"case.step"' AS BLOB)) > 0
    AND instr(bytes, CAST('"actor":"' || ? || '"' AS BLOB)) > 0 ORDER BY seq DESC`;

const lastDecision = (db: Handle, id: string, person: string): Entry | undefined =>
  rows<{ bytes: Buffer }>(db, steps, id, person)
    .map(({ bytes }) => parseEntry(bytes))
    .find((entry) => entry.actor === person && isDecision(entry));

/** Whether the step is one that decides in the sense of the Act, as its schema says. */
function isDecision({ measure, body }: Entry): boolean {
  const { type } = body['step'] as { readonly type: string };
  return measure !== null && measureOf(measure).steps[type]?.decides === true;
}
