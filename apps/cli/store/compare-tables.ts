import { first, rows } from '../../api/database/prepared.js';
import type { Handle } from '../../api/database/handle.js';

/** The tables that are a shortcut to the trail, with the columns that name a row. */
const tables: Readonly<Record<string, readonly string[]>> = {
  case_row: ['id'],
  case_entry: ['case_id', 'seq'],
  deadline: ['case_id', 'name'],
  notice: ['id'],
  claim: ['case_id'],
  question: ['id'],
  register_row: ['id'],
};

/** Where a live table differs from what the trail gives; null is what is not there. */
export interface Difference {
  readonly table: string;
  readonly row: string;
  readonly column: string;
  readonly trail: string | null;
  readonly live: string | null;
}

type Row = Readonly<Record<string, unknown>>;

/** Every difference between the tables made from the trail and the live ones, row by row. */
export function* differences(trail: Handle, live: Handle): Generator<Difference> {
  for (const [table, key] of Object.entries(tables)) yield* inTable(table, key, trail, live);
}

/** How many rows the compared tables have. */
export function rowsIn(db: Handle): number {
  return Object.keys(tables)
    .map((table) => first<{ n: number }>(db, `SELECT count(*) AS n FROM ${table}`)!.n)
    .reduce((sum, n) => sum + n, 0);
}

function* inTable(
  table: string,
  key: readonly string[],
  trail: Handle,
  live: Handle,
): Generator<Difference> {
  const named = (row: Row) => key.map((column) => String(row[column])).join(' ');
  const made = rows<Row>(trail, `SELECT * FROM ${table}`);
  const known = new Map(rows<Row>(live, `SELECT * FROM ${table}`).map((row) => [named(row), row]));
  for (const row of made) {
    const other = known.get(named(row));
    known.delete(named(row));
    if (other === undefined) yield { table, row: named(row), column: '*', trail: '…', live: null };
    else yield* inRow(table, named(row), row, other);
  }
  for (const row of known.keys()) yield { table, row, column: '*', trail: null, live: '…' };
}

function* inRow(table: string, row: string, made: Row, known: Row): Generator<Difference> {
  for (const column of Object.keys({ ...made, ...known })) {
    const [trail, live] = [text(made[column]), text(known[column])];
    if (trail !== live) yield { table, row, column, trail, live };
  }
}

const text = (value: unknown): string | null =>
  value === null || value === undefined ? null : String(value);
