import { mkdirSync, rmSync } from 'node:fs';
import Database from 'better-sqlite3';

/**
 * One process at a time writes a store. Returns what takes the lock off again; throws where
 * somebody else holds it. The lock is the operating system's, on a file that holds nothing: it goes
 * with the process, however that ends, so a lock left behind never needs to be judged, and a number
 * that another process was given since cannot be taken for its holder.
 */
export function lockHome(home: string, path: string): () => void {
  mkdirSync(home, { recursive: true, mode: 0o700 });
  const handle = new Database(path, { timeout: 0 });
  try {
    handle.exec('BEGIN EXCLUSIVE');
  } catch (fault) {
    handle.close();
    const code = (fault as { code?: string }).code ?? '';
    if (code.startsWith('SQLITE_BUSY')) {
      throw new Error('E_LOCKED: the store is open in another process', { cause: fault });
    }
    if (code !== 'SQLITE_NOTADB') throw fault;
    // A lock of another kind, as an older version left it.
    rmSync(path);
    return lockHome(home, path);
  }
  return () => void handle.close();
}
