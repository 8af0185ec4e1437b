import { mkdirSync, openSync, readFileSync, rmSync, writeSync, closeSync } from 'node:fs';

/**
 * One process at a time writes a store. Returns what takes the lock off again; throws where another
 * living process holds it. A lock left behind by a process that is gone is taken over.
 */
export function lockHome(home: string, path: string): () => void {
  mkdirSync(home, { recursive: true, mode: 0o700 });
  if (!taken(path)) {
    const holder = Number(readFileSync(path, 'utf8'));
    if (holder !== process.pid && lives(holder)) {
      throw new Error(`E_LOCKED: the store is open in another process (${holder})`);
    }
    rmSync(path);
    if (!taken(path)) throw new Error('E_LOCKED: the store was opened by another process');
  }
  return () => rmSync(path, { force: true });
}

function taken(path: string): boolean {
  try {
    const file = openSync(path, 'wx', 0o600);
    writeSync(file, String(process.pid));
    closeSync(file);
    return true;
  } catch (fault) {
    if ((fault as { code?: string }).code === 'EEXIST') return false;
    throw fault;
  }
}

function lives(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
