import { existsSync, readFileSync } from 'node:fs';
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
  const done = rows<{ name: string }>(store.db, 'SELECT name FROM migrations').map((row) => row.name);
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
  if (last === undefined) return ill('head', 'fail', 'no signed head', 'serve nothing; volitus verify');
  const signed = openCheckpoint(last, [vkey]);
  const lost = `${signed.size} entries were signed, ${size} are left`;
  if (size < signed.size) return ill('head', 'fail', `E_TAIL_LOST: ${lost}`, 'restore from a backup');
  if (!frontierOf(db, signed.size).root().equals(signed.root)) {
    return ill('head', 'fail', 'E_FORK: these are not the entries that were signed', 'volitus verify');
  }
  const unsigned = size - signed.size;
  return ok('head', `${size} entries${unsigned > 0 ? `, ${unsigned} about to be signed` : ', all signed'}`);
}

/** Who has the store open. */
export const lock: Look = ({ home }) => {
  const path = placesIn(home).lock;
  if (!existsSync(path)) return ok('lock', 'no server has the store open');
  const holder = Number(readFileSync(path, 'utf8'));
  return lives(holder)
    ? ok('lock', `open in process ${holder}`)
    : ill('lock', 'warn', `left behind by process ${holder}`, 'the next start takes it over');
};

function lives(holder: number): boolean {
  try {
    process.kill(holder, 0);
    return true;
  } catch (fault) {
    return (fault as { code?: string }).code === 'EPERM';
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
    return ill('accounts', 'warn', `${invented} of the demonstration`, 'never use it for real cases');
  }
  return open > 0 ? ok('accounts', `${open} open`) : ill('accounts', 'fail', 'none', 'volitus init');
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
  return unsent > 0 ? ill('notices', 'warn', says, 'the running server sends them') : ok('notices', says);
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
    ? ill('clock', 'fail', `it is ${now}, the last entry was written at ${ts}`, 'set the clock right')
    : ok('clock', `${now}, after the last entry`);
};
