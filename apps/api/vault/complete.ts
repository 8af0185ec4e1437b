import type { Handle } from '../database/handle.js';
import type { Vault } from '../register/vault.js';
import type { Store } from '../store/store.js';
import { lacksFingerprints } from './subject-keys.js';

/** Gives keys from before fingerprints were kept theirs, and finds persons by codes from then. */
export async function completeVault(store: Store, reader: Handle, vault: Vault): Promise<void> {
  if (!lacksFingerprints(reader)) return;
  await store.write(({ db }) => vault.rewrap(db));
}
