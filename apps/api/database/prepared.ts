import type Database from 'better-sqlite3';
import type { Handle } from './handle.js';

const known = new WeakMap<Handle, Map<string, Database.Statement>>();

/** The statement of that text on that handle, prepared once. */
export function prepared(handle: Handle, text: string): Database.Statement {
  const statements = known.get(handle) ?? new Map<string, Database.Statement>();
  known.set(handle, statements);
  const statement = statements.get(text) ?? handle.prepare(text);
  statements.set(text, statement);
  return statement;
}

type Value = string | number | bigint | Buffer | null;

/** Runs a statement that changes rows. */
export const run = (handle: Handle, text: string, ...values: readonly Value[]) =>
  prepared(handle, text).run(...values);

/** The first row, or undefined. The caller vouches for the shape, which the schema fixes. */
export function first<Row>(
  handle: Handle,
  text: string,
  ...values: readonly Value[]
): Row | undefined {
  const row = prepared(handle, text).get(...values);
  return row === undefined ? undefined : plain<Row>(row);
}

/** Every row. */
export const rows = <Row>(handle: Handle, text: string, ...values: readonly Value[]): Row[] =>
  prepared(handle, text).all(...values).map(plain<Row>);

// The driver's rows may come from another realm, and the trail takes only objects of this one.
const plain = <Row>(row: unknown): Row => ({ ...(row as object) }) as Row;
