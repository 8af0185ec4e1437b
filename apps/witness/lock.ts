import {
  closeSync, linkSync, openSync, readFileSync, renameSync, rmSync, writeFileSync,
} from 'node:fs';
import { join } from 'node:path';

/**
 * One process at a time writes the folder of a witness; answers what takes the lock off again. The
 * file holds the number of its process: one that is gone no longer holds it. Throws where a living
 * process does. A number that was given to another program since also refuses: then a person looks
 * and deletes the file, which is safe while no witness runs, and is never guessed here.
 */
export function lockFolder(folder: string): () => void {
  const path = join(folder, 'lock');
  const release = () => rmSync(path, { force: true });
  if (taken(path)) return release;
  const holder = readFileSync(path, 'utf8');
  if (isAlive(Number(holder))) throw locked(holder);
  setAside(path, holder);
  if (!taken(path)) throw locked('another');
  return release;
}

/** Says whether the file was made by this call: making it is atomic. */
function taken(path: string): boolean {
  try {
    const file = openSync(path, 'wx', 0o600);
    writeFileSync(file, String(process.pid));
    closeSync(file);
    return true;
  } catch (fault) {
    if ((fault as { code?: string }).code === 'EEXIST') return false;
    throw fault;
  }
}

/** Takes a dead lock away; renaming is atomic, so a lock that was renewed meanwhile is noticed. */
function setAside(path: string, holder: string): void {
  const aside = `${path}.${process.pid}`;
  renameSync(path, aside);
  const isSame = readFileSync(aside, 'utf8') === holder;
  if (!isSame) linkSync(aside, path);
  rmSync(aside);
  if (!isSame) throw locked('another');
}

function isAlive(pid: number): boolean {
  // An empty file was left by a process that died between making and writing it.
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (fault) {
    return (fault as { code?: string }).code === 'EPERM';
  }
}

const locked = (holder: string) =>
  new Error(`E_LOCKED: the witness is open in another process (${holder})`);
