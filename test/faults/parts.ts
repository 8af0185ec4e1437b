import type { Clock } from '../../apps/api/clock/clock.js';
import { openForReading, openForWriting } from '../../apps/api/database/handle.js';
import { Register } from '../../apps/api/register/register.js';
import { Vault } from '../../apps/api/register/vault.js';
import { Registrar } from '../../apps/api/registers/registrar.js';
import { placesIn } from '../../apps/api/settings.js';
import { SqliteStore } from '../../apps/api/store/sqlite-store.js';
import { HeadStore } from '../../apps/api/trail/head-store.js';
import { openKeys } from '../../apps/api/trail/keys.js';
import { Log } from '../../apps/api/trail/log.js';
import { checkedTip } from '../../apps/api/trail/start-check.js';

/** The parts of a house that stands closed, with the writing handle and the head in reach. */
export function parts(home: string, clock: Clock, Head = HeadStore) {
  const places = placesIn(home);
  const handle = openForWriting(places.database);
  const reader = openForReading(places.database);
  const keys = openKeys(places.keys, false);
  const head = new Head(places.head);
  const log = new Log(keys, head, reader, checkedTip(reader, keys, head));
  const register = new Register(new Vault(keys.sealing));
  return {
    handle, reader, head, log, register,
    registrar: new Registrar(register),
    store: new SqliteStore(handle, log, clock),
    close: () => {
      reader.close();
      handle.close();
      head.close();
    },
  };
}
