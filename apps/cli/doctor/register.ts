import { existsSync } from 'node:fs';
import Database from 'better-sqlite3';
import { openCheckpoint } from '#trail/checkpoint';
import { migrations } from '../../api/database/migrations.js';
import { first, rows } from '../../api/database/prepared.js';
import { placesIn } from '../../api/settings.js';
import { frontierOf } from '../../api/trail/log.js';
import { messageOf } from '../faults.js';
import { ill, ok } from './check.js';
import type { Check, Look, Patient } from './check.js';

/** The tables are those of this version. */
export const tables: Look = ({ store }) => {
  const done = rows<{ name: string }>(store.db, 'SELECT name FROM migrations')
    .map((row) => row.name);
  const missing = migrations.map(({ name }) => name).filter((name) => !done.includes(name));
  return missing.length === 0
    ? ok('tables', `${done.length} migrations`)
    : ill('tables', 'fail', `not migrated: ${missing.join(', ')}`, 'volitus migrate');
};

/** The newest signed head stands for the entries in the database. */
export const head: Look = (patient) => {
  try {
    return headSeen(patient);
  } catch (fault) {
    return ill('head', 'fail', messageOf(fault), 'serve nothing; volitus verify');
  }
};

function headSeen({ store: { db, notes, vkey, size } }: Patient): Check {
  const last = notes.at(-1);
  if (last === undefined) return noHead;
  const signed = openCheckpoint(last, [vkey]);
  if (size < signed.size) {
    const lost = `E_TAIL_LOST: ${signed.size} entries were signed, ${size} are left`;
    return ill('head', 'fail', lost, 'restore from a backup');
  }
  if (!frontierOf(db, signed.size).root().equals(signed.root)) {
    return ill('head', 'fail', 'E_FORK: other entries were signed', 'volitus verify');
  }
  const unsigned = size - signed.size;
  const signing = unsigned > 0 ? `${unsigned} not signed yet` : 'all signed';
  return ok('head', `${size} entries, ${signing}`);
}

const noHead = ill('head', 'fail', 'no signed head', 'serve nothing; volitus verify');

/** Whether somebody has the store open for writing. */
export const lock: Look = ({ home }) => {
  const path = placesIn(home).lock;
  return ok('lock', existsSync(path) && isHeld(path)
    ? 'a server has the store open'
    : 'no server has the store open');
};

/** Reading an empty database fails while another handle holds it exclusively. */
function isHeld(path: string): boolean {
  const handle = new Database(path, { readonly: true, timeout: 0 });
  try {
    handle.prepare('SELECT 1 FROM sqlite_schema').get();
    return false;
  } catch (fault) {
    if ((fault as { code?: string }).code?.startsWith('SQLITE_BUSY') === true) return true;
    throw fault;
  } finally {
    handle.close();
  }
}

/** Somebody can sign in, and nobody invented can. */
export const accounts: Look = ({ store }) => {
  const { open, invented } = first<{ open: number; invented: number }>(
    store.db,
    `SELECT count(*) FILTER (WHERE disabled = 0) AS open,
       count(*) FILTER (WHERE demonstration = 1) AS invented FROM account`,
  )!;
  if (invented > 0) {
    return ill('accounts', 'warn', `${invented} of the demonstration`, 'not for real cases');
  }
  return open > 0
    ? ok('accounts', `${open} open`)
    : ill('accounts', 'fail', 'none', 'volitus init');
};

/** Notices owed and not sent: none may wait past its time. */
export const notices: Look = ({ store, now }) => {
  const { unsent, late } = first<{ unsent: number; late: number }>(
    store.db,
    `SELECT count(*) AS unsent, count(*) FILTER (WHERE due < ?) AS late FROM notice
       WHERE sent_at IS NULL`,
    now,
  )!;
  const says = `${unsent} not sent, ${late} of them past their time`;
  if (late > 0) return ill('notices', 'fail', says, 'look at the outbox and its carrier');
  return unsent > 0
    ? ill('notices', 'warn', says, 'the running server sends them')
    : ok('notices', says);
};

/** Instants that came and were not yet told to their cases. */
export const deadlines: Look = ({ store, now }) => {
  const { due, open } = first<{ due: number; open: number }>(
    store.db,
    `SELECT count(*) FILTER (WHERE due <= ?) AS due, count(*) AS open FROM deadline WHERE open = 1`,
    now,
  )!;
  return due === 0
    ? ok('deadlines', `${open} ahead`)
    : ill('deadlines', 'warn', `${due} have come and were not told to their cases`,
      'start the server: each is recorded at its own instant, as late');
};

/** Whether the clock of this machine can be right. */
export const clock: Look = ({ store, now }) => {
  const last = first<{ bytes: Buffer }>(
    store.db, 'SELECT bytes FROM entry ORDER BY seq DESC LIMIT 1',
  );
  const { ts = '' } = last === undefined
    ? {}
    : (JSON.parse(last.bytes.toString('utf8')) as { ts?: string });
  return now < ts
    ? ill('clock', 'fail', `it is ${now}, the last entry is of ${ts}`, 'set the clock right')
    : ok('clock', `${now}, after the last entry`);
};
