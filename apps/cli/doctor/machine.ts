import { mkdtempSync, rmSync, statSync, statfsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { first } from '../../api/database/prepared.js';
import { openForWriting } from '../../api/database/handle.js';
import { placesIn } from '../../api/settings.js';
import { ill, ok } from './check.js';
import type { Check, Look, Patient } from './check.js';

const leastNode = [20, 19] as const;

/** The versions below us; the register is tested on Node 20.19 and later. */
export const versions: Look = ({ store }) => {
  const { sqlite } = first<{ sqlite: string }>(store.db, 'SELECT sqlite_version() AS sqlite')!;
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const says = `Node ${process.versions.node}, SQLite ${sqlite}`;
  const isOld = major < leastNode[0] || (major === leastNode[0] && minor < leastNode[1]);
  return isOld
    ? ill('versions', 'fail', says, `use Node ${leastNode.join('.')} or later`)
    : ok('versions', says);
};

const secret = ['log.skey', 'sealing.key'] as const;

/** The keys are readable by their owner alone. */
export const keys: Look = ({ home }) => {
  const { keys: folder } = placesIn(home);
  const modes = secret.map((name) => ({ name, mode: modeOf(join(folder, name)) }));
  const gone = modes.filter(({ mode }) => mode === null).map(({ name }) => name);
  if (gone.length > 0) {
    return ill('keys', 'fail', `missing: ${gone.join(', ')}`, 'bring keys/ back from its copy');
  }
  const open = modes.filter(({ mode }) => (mode! & 0o077) !== 0).map(({ name }) => name);
  return open.length > 0
    ? ill('keys', 'fail', `others may read ${open.join(', ')}`, `chmod 600 ${folder}/*.?key`)
    : ok('keys', 'readable by their owner alone');
};

/** So is the folder that everything lies in. */
export const folder: Look = ({ home }) =>
  (modeOf(home)! & 0o077) === 0
    ? ok('folder', home)
    : ill('folder', 'warn', `others may look into ${home}`, `chmod 700 ${home}`);

function modeOf(path: string): number | null {
  return statSync(path, { throwIfNoEntry: false })?.mode ?? null;
}

const [least, comfortable] = [256 * 2 ** 20, 2 * 2 ** 30];

/** A full disk stops every change. */
export const disk: Look = ({ home }) => {
  const { bavail, bsize } = statfsSync(home);
  const free = bavail * bsize;
  const says = `${(free / 2 ** 30).toFixed(1)} GiB free`;
  if (free >= comfortable) return ok('disk', says);
  return ill('disk', free < least ? 'fail' : 'warn', says, 'make room before the disk is full');
};

/** The database is one, and its pages agree. */
export const integrity: Look = ({ store }) => {
  const found = store.db.pragma('integrity_check', { simple: true });
  return found === 'ok'
    ? ok('integrity', 'every page of the database agrees')
    : ill('integrity', 'fail', String(found), 'stop the server and restore from a backup');
};

const full = 2;

/** A commit is on the disk before it is answered: WAL, synchronous=FULL, as the writer has it. */
export const durability: Look = ({ store }: Patient): Check => {
  const journal = String(store.db.pragma('journal_mode', { simple: true }));
  const synchronous = writersSynchronous();
  const level = synchronous === full ? 'FULL' : synchronous;
  const says = `journal_mode=${journal}, synchronous=${level}`;
  return journal === 'wal' && synchronous === full
    ? ok('durability', says)
    : ill('durability', 'fail', says, 'start the server once; it sets both');
};

/** The setting is a connection's own, so an empty database is opened just as the writer does it. */
function writersSynchronous(): number {
  const beside = mkdtempSync(join(tmpdir(), 'volitus-'));
  try {
    const file = join(beside, 'empty.sqlite');
    writeFileSync(file, '');
    const handle = openForWriting(file);
    const synchronous = Number(handle.pragma('synchronous', { simple: true }));
    handle.close();
    return synchronous;
  } finally {
    rmSync(beside, { recursive: true });
  }
}
