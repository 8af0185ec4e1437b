import type { Entry } from '#trail/entry';
import { first, rows, run } from '../database/prepared.js';
import type { Handle } from '../database/handle.js';
import { rowText } from '../database/row-text.js';

type Fields = Readonly<Record<string, unknown>>;

/** Writes into the registers that the content of a person, or everything, was erased (AMB-42). */
export function projectErasure(db: Handle, { body, at }: Entry): void {
  // A single datum says so in its own register, and only the last part says that all is done.
  if (body['order'] === undefined || !isLast(body['part'])) return;
  const { id, person, whole, backupsClearBy } = body as Fields;
  change(db, String(id), (before) => ({
    ...(whole === true ? { erasedAt: at, closedAt: at } : {}), contentErasedAt: at, ...before,
    backupsClearBy,
  }));
  for (const item of itemsOf(db, String(person))) {
    change(db, item, (before) => ({ closedAt: at, ...before }));
  }
  // What was said afterwards may go later still; everything known till then went the first time.
  if (whole === true) change(db, String(person), (before) => ({ erasedAt: at, ...before }));
}

/** What is kept on a person is deleted with all the rest: nothing of it is overdue any more. */
const itemsOf = (db: Handle, person: string): string[] =>
  rows<{ id: string }>(
    db, `SELECT id FROM register_row WHERE register = 'items' AND body ->> '$.person' = ?
      AND body ->> '$.closedAt' IS NULL`, person,
  ).map(({ id }) => id);

const isLast = (part: unknown): boolean => Array.isArray(part) && part[0] === part[1];

function change(db: Handle, id: string, changed: (before: Fields) => Fields): void {
  const row = first<{ body: string }>(db, 'SELECT body FROM register_row WHERE id = ?', id);
  if (row === undefined) throw new Error(`no register entry ${id}`);
  const before = JSON.parse(row.body) as Fields;
  run(db, 'UPDATE register_row SET body = ? WHERE id = ?',
    rowText({ ...before, ...changed(before) }), id);
}
