import { join, resolve } from 'node:path';

/** What the environment says, read once; nothing else in the house reads it. */
export interface Settings {
  /** The folder of the store, its keys and its outbox; made on first start. */
  readonly home: string;
  readonly host: string;
  readonly port: number;
  /** Invented people and a clock that can be turned forward; refused on a production store. */
  readonly demonstration: boolean;
  /** Secure cookies need HTTPS in front; off only where the address is this machine's own. */
  readonly secureCookies: boolean;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** Reads `VOLITUS_DATA`, `VOLITUS_HOST`, `VOLITUS_PORT`, `VOLITUS_INSECURE_COOKIES`. */
export function settingsFrom(environment: Environment, demonstration = false): Settings {
  const home = environment['VOLITUS_DATA'] ?? join('var', demonstration ? 'demo' : 'register');
  const port = Number(environment['VOLITUS_PORT'] ?? 3000);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new RangeError(`VOLITUS_PORT is not a port: ${environment['VOLITUS_PORT']}`);
  }
  const host = environment['VOLITUS_HOST'] ?? '127.0.0.1';
  const secureCookies = !demonstration && environment['VOLITUS_INSECURE_COOKIES'] !== '1';
  return { home: resolve(home), host, port, demonstration, secureCookies };
}

/** Where things lie in the home. */
export const placesIn = (home: string) => ({
  database: join(home, 'volitus.sqlite'),
  head: join(home, 'head', 'checkpoints'),
  keys: join(home, 'keys'),
  outbox: join(home, 'outbox'),
  lock: join(home, 'volitus.lock'),
  /** What came from witnesses; the head is held against it. */
  witnesses: join(home, 'witness'),
  /** There only while a log is being made. */
  inception: join(home, 'inception'),
});
