import type { Instant } from '#calendar/instant';
import type { Words } from '#law/words';
import { start, stateName } from '#statechart/decide';
import { parseEntry } from '#trail/entry';
import type { Entry } from '#trail/entry';
import { rows } from '../database/prepared.js';
import type { Handle } from '../database/handle.js';
import { fileOf } from '../register/rows.js';
import type { LiveCase } from '../register/rows.js';
import { stateNamed } from './state-words.js';

/** A state the case came to, when, and by which step; opening it is no step. */
export interface Visit {
  readonly state: string;
  readonly at: Instant;
  readonly step: string | null;
  readonly words: Words;
}

// Canonical entries have no space, and a quote within a text is escaped: only the type itself fits.
const moving = `SELECT entry.bytes FROM case_entry JOIN entry USING (seq) WHERE case_id = ?
  AND (instr(entry.bytes, CAST('"type":"case.opened"' AS BLOB)) > 0
    OR instr(entry.bytes, CAST('"type":"case.step"' AS BLOB)) > 0) ORDER BY seq`;

/** The states a case came through, in order, as its entries tell. */
export function pathOf(db: Handle, live: LiveCase): Visit[] {
  const { machine } = live.measure;
  const first = stateName(start(machine, fileOf(live)).value);
  return rows<{ bytes: Buffer }>(db, moving, live.id)
    .map(({ bytes }) => parseEntry(bytes))
    .filter(({ type, body }) => type === 'case.opened' || body['from'] !== body['to'])
    .map((entry) => visitIn(entry, first))
    .map((visit) => ({ ...visit, words: stateNamed(machine, visit.state).words }));
}

function visitIn({ type, at, body }: Entry, first: string): Omit<Visit, 'words'> {
  if (type === 'case.opened') return { state: first, at: at as Instant, step: null };
  const { type: step } = body['step'] as { type: string };
  return { state: String(body['to']), at: at as Instant, step };
}
