import { chmodSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A session that `volitus sign-in` opened: with which server, and the cookie that proves it. */
export interface KeptSession {
  readonly url: string;
  readonly cookie: string;
}

const pathIn = (home: string): string => join(home, 'cli-session');

/** Keeps the session for later commands, readable by its owner alone. */
export function keepSession(home: string, session: KeptSession): void {
  mkdirSync(home, { recursive: true, mode: 0o700 });
  writeFileSync(pathIn(home), `${JSON.stringify(session)}\n`, { mode: 0o600 });
  // The mode above counts only for a new file.
  chmodSync(pathIn(home), 0o600);
}

/** The session kept for that server; null where there is none. */
export function keptSession(home: string, url: string): KeptSession | null {
  try {
    const session = JSON.parse(readFileSync(pathIn(home), 'utf8')) as KeptSession;
    return session.url === url && typeof session.cookie === 'string' ? session : null;
  } catch {
    return null;
  }
}

/** Forgets the session. */
export const forgetSession = (home: string): void => rmSync(pathIn(home), { force: true });
