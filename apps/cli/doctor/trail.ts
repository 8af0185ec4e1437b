import type { Entry } from '#trail/entry';
import { parseEntry } from '#trail/entry';
import { first, rows } from '../../api/database/prepared.js';
import { entriesOfType } from '../../api/trail/entries.js';
import { heartbeat, longestSilence } from '../../api/trail/heartbeat.js';
import { keysSeen } from '../store/keys-seen.js';
import type { SeenStore } from '../store/seen-store.js';
import { ill, ok } from './check.js';
import type { Look } from './check.js';

const day = 86_400_000;
const daysSince = (from: string, now: string): number =>
  Math.floor((Date.parse(now) - Date.parse(from)) / day);

const last = ({ db }: SeenStore): Entry | null => {
  const row = first<{ bytes: Buffer }>(db, 'SELECT bytes FROM entry ORDER BY seq DESC LIMIT 1');
  return row === undefined ? null : parseEntry(row.bytes);
};

/** Which incarnation the log is in: more than the first were restored from a backup. */
export const incarnation: Look = ({ store }) => {
  const inc = last(store)?.inc ?? 1;
  const lost = entriesOfType(store.db, 'log.restored', store.size);
  const says = lost.length === 0
    ? `incarnation ${inc}, never restored`
    : `incarnation ${inc}, restored at ${lost.map(({ ts }) => ts).join(', ')}`;
  return ok('restored', says);
};

// A round of the clock, a closing and an opening fit into it.
const patience = 2 * longestSilence;

/** Whether somebody wrote lately; a register that is served is never silent for long. */
export const silence: Look = ({ store, now }) => {
  const written = last(store)?.ts;
  if (written === undefined) return ok('silence', 'nothing was written yet');
  const beats = entriesOfType(store.db, heartbeat, store.size).at(-1)?.ts ?? 'never';
  const minutes = Math.floor((Date.parse(now) - Date.parse(written)) / 60_000);
  const says = `last entry ${minutes} minutes ago, last heartbeat ${beats}`;
  return minutes < patience
    ? ok('silence', says)
    : ill('silence', 'warn', says, 'is the register served? silence has to be explained');
};

const yearly = 366;

/** How old the keys in use are; both are changed once a year. */
export const keyAges: Look = ({ store, now }) => {
  const used = keysSeen(store).filter(({ until, since }) => until === null && since !== null);
  const ages = used.map(({ use, since }) => ({ use, days: daysSince(since!, now) }));
  const says = ages.map(({ use, days }) => `${use} ${days} days`).join(', ');
  return ages.every(({ days }) => days < yearly)
    ? ok('key ages', says)
    : ill('key ages', 'warn', says, 'volitus keys rotate, or keys rotate --sealing');
};

/** How far somebody else vouches for the log. */
export const cosignatures: Look = ({ store }) => {
  const found = rows<{ name: string; size: number; line: string }>(
    store.db, `SELECT name, max(size) AS size, line FROM cosig GROUP BY name ORDER BY name`,
  );
  if (found.length === 0) return ok('cosigned', 'none: nobody else vouches for the log');
  const each = found.map(({ name, size, line }) =>
    `${name} ${size} of ${store.size} entries, at ${timeOf(line)}`);
  return ok('cosigned', each.join('; '));
};

/** The time in a cosignature: eight bytes behind its key id, seconds (C2SP tlog-cosignature). */
function timeOf(line: string): string {
  const blob = Buffer.from(line.trim().split(' ').at(-1) ?? '', 'base64');
  if (blob.length < 12) return 'an unknown time';
  return new Date(Number(blob.readBigUInt64BE(4)) * 1000).toISOString();
}
