import type { Instant } from '#calendar/instant';
import type { CaseFile } from '#statechart/case-file';
import { revive, stored } from '#statechart/decide';
import type { Snapshot } from '#statechart/decide';
import { measureOf } from '#measures/index';
import type { Measure } from '#measures/measure';
import { first, run } from '../database/prepared.js';
import type { Handle } from '../database/handle.js';
import { rowText } from '../database/row-text.js';

/** A case as the register holds it while it works on it. */
export interface LiveCase {
  readonly id: string;
  readonly measure: Measure;
  readonly snapshot: Snapshot;
  readonly version: number;
}

interface Row {
  measure: string;
  state: string;
  file: string;
  version: number;
}

/** Loads a case; undefined where there is none of that id. */
export function loadCase(db: Handle, id: string): LiveCase | undefined {
  const row = first<Row>(
    db, 'SELECT measure, state, file, version FROM case_row WHERE id = ?', id,
  );
  if (row === undefined) return undefined;
  const measure = measureOf(row.measure);
  const file = JSON.parse(row.file) as CaseFile;
  const snapshot = revive(measure.machine, { state: row.state, file });
  return { id, measure, snapshot, version: row.version };
}

/** The file of a live case. */
export const fileOf = ({ snapshot }: LiveCase): CaseFile => snapshot.context as CaseFile;

const insert = `INSERT INTO case_row (id, measure, unit, subject, act, opened_at, state, file,
  version, effective_from, until, ended_at, done, seq) VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?)`;
const update = `UPDATE case_row SET state = ?, file = ?, version = ?, effective_from = ?, until = ?,
  ended_at = ?, done = ?, seq = ? WHERE id = ?`;

/** Writes the row of a case that was just opened. */
export function insertCase(db: Handle, live: LiveCase, seq: number): void {
  const file = fileOf(live);
  run(db, insert, live.id, file.measure, file.unit, file.subject, file.act, file.openedAt,
    ...columnsOf(live, seq));
}

/** Writes the row of a case that took a step. */
export const updateCase = (db: Handle, live: LiveCase, seq: number): void =>
  void run(db, update, ...columnsOf(live, seq), live.id);

function columnsOf({ snapshot, version }: LiveCase, seq: number) {
  const { state, file } = stored(snapshot);
  const done = snapshot.status === 'done' ? 1 : 0;
  return [
    state, rowText(file), version, file.effectiveFrom, file.until, file.ended?.at ?? null,
    done, seq,
  ] as const;
}

export interface DueRow {
  readonly name: string;
  readonly due: Instant;
  readonly rule: string;
}

/** The earliest open deadline of a case that has come. */
export const nextDue = (db: Handle, id: string, now: Instant): DueRow | undefined =>
  first<DueRow>(
    db,
    `SELECT name, due, rule FROM deadline WHERE case_id = ? AND open = 1 AND due <= ?
       ORDER BY due, name LIMIT 1`,
    id, now,
  );
