import { join } from 'node:path';
import { parseVkey } from '#trail/keys';
import { placesIn } from '../../api/settings.js';
import { entriesOfType } from '../../api/trail/entries.js';
import { sealingIn } from '../../api/trail/keys.js';
import { fingerprintOf } from '../../api/vault/sealing.js';
import type { SeenStore } from './seen-store.js';

/** A key of the store as anybody may know it, and when it was used. Instants are log time, UTC. */
export interface SeenKey {
  readonly use: 'log' | 'sealing';
  /** The verifier key of a signing key; the fingerprint of a sealing key. */
  readonly known: string;
  /** The short id by which its signatures are told apart; null for a sealing key. */
  readonly id: string | null;
  readonly since: string | null;
  /** Null while it is in use. */
  readonly until: string | null;
}

/** Every key the log was ever signed by, oldest first, then every one that its texts lay under. */
export const keysSeen = (store: SeenStore): SeenKey[] => [...logKeys(store), ...sealingKeys(store)];

function logKeys({ db, size }: SeenStore): SeenKey[] {
  const opened = entriesOfType(db, 'log.opened', size).map(({ ts, body }) => ({
    ts, vkey: String(body['vkey']),
  }));
  const changed = entriesOfType(db, 'key.rotated', size).map(({ ts, body }) => ({
    ts, vkey: String(body['to']),
  }));
  const all = [...opened, ...changed];
  return all.map(({ ts, vkey }, place) => ({
    use: 'log', known: vkey, id: parseVkey(vkey).id, since: ts, until: all[place + 1]?.ts ?? null,
  }));
}

function sealingKeys({ home, db, size }: SeenStore): SeenKey[] {
  const [opened] = entriesOfType(db, 'log.opened', size);
  const changes = entriesOfType(db, 'sealing.rotated', size);
  const now = fingerprintOf(sealingIn(join(placesIn(home).keys, 'sealing.key')));
  const known = [...changes.map(({ body }) => String(body['from'])), now];
  return known.map((fingerprint, place) => ({
    use: 'sealing', known: fingerprint, id: null,
    since: changes[place - 1]?.ts ?? opened?.ts ?? null, until: changes[place]?.ts ?? null,
  }));
}
