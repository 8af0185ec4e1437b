import type { Instant } from '#calendar/instant';
import { first, rows } from '../database/prepared.js';
import type { Handle } from '../database/handle.js';
import { sightOf } from '../people/need-to-know.js';
import type { Knowable, Reader, Sight } from '../people/need-to-know.js';
import { NotKnown } from '../register/answers.js';

/** A row of the table of cases with what decides who may know of it. */
export interface CaseLine extends Knowable {
  readonly id: string;
  readonly subject: string | null;
  readonly act: string | null;
  readonly version: number;
  /** The entry that last changed it. */
  readonly seq: number;
  readonly openedAt: Instant;
  readonly done: boolean;
  /** The earliest open deadline. */
  readonly due: Instant | null;
  readonly effectiveFrom: Instant | null;
  readonly until: Instant | null;
  readonly endedAt: Instant | null;
}

interface Row extends Omit<CaseLine, 'noticesTo' | 'checked' | 'done'> {
  readonly notices: string | null;
  readonly checked: number;
  readonly done: number;
}

/** The columns of a line; what follows is a condition and an order of our own making. */
const columns = `SELECT id, measure, state, unit, subject, act, version, seq, done,
  opened_at AS openedAt,  effective_from AS effectiveFrom, until, ended_at AS endedAt,
  json_extract(file, '$.kept.decision.by.person') AS decider,
  json_extract(file, '$.kept.check') IS NOT NULL AS checked,
  (SELECT group_concat(DISTINCT addressee) FROM notice WHERE case_id = case_row.id) AS notices,
  (SELECT min(due) FROM deadline WHERE case_id = case_row.id AND open = 1) AS due
  FROM case_row`;

const lineOf = ({ notices, checked, done, ...row }: Row): CaseLine => ({
  ...row, checked: checked === 1, done: done === 1, noticesTo: notices?.split(',') ?? [],
});

/** One case; undefined where there is none of that id. */
export function lineOfCase(db: Handle, id: string): CaseLine | undefined {
  const row = first<Row>(db, `${columns} WHERE id = ?`, id);
  return row === undefined ? undefined : lineOf(row);
}

/** The cases for which the condition holds, newest first unless another order is given. */
export const linesWhere = (
  db: Handle,
  condition: string,
  values: readonly (string | number)[],
  order = newestFirst,
): CaseLine[] =>
  rows<Row>(db, `${columns} WHERE ${condition} ORDER BY ${order}`, ...values).map(lineOf);

/** The order in which cases are listed where nothing else is asked for. */
export const newestFirst = 'opened_at DESC, id';

/** The case and what the reader may see of it; throws NotKnown where that is nothing. */
export function knownCase(db: Handle, id: string, reader: Reader): [CaseLine, Sight] {
  const line = lineOfCase(db, id);
  const sight = line === undefined ? null : sightOf(reader, line);
  if (line === undefined || sight === null) throw new NotKnown(id);
  return [line, sight];
}
