import type { Handle } from '../database/handle.js';
import { first } from '../database/prepared.js';
import { Told } from '../http/problem.js';

const most = 100;

/** Nobody fills the store with what they only keep for themselves: throws 409 beyond a hundred. */
export function checkRoom(db: Handle, table: 'draft' | 'saved_filter', person: string): void {
  const { count } = first<{ count: number }>(
    db, `SELECT count(*) AS count FROM ${table} WHERE person = ?`, person,
  )!;
  if (count >= most) throw new Told(noRoom);
}

const noRoom = {
  name: 'no-room', status: 409,
  title: {
    et: `Alles saab hoida ${most}; kustutage enne mõni`,
    en: `No more than ${most} are kept; delete one first`,
  },
};
