import type { Instant } from '#calendar/instant';
import type { Handle } from '../database/handle.js';
import type { Sight } from '../people/need-to-know.js';
import type { SignedIn } from '../people/signed-in.js';
import type { Vault } from '../register/vault.js';

/** What a view is made from: committed rows, the vault, the reader and the instant. */
export interface Viewing {
  readonly db: Handle;
  readonly vault: Vault;
  readonly asker: SignedIn;
  readonly sight: Sight;
  readonly now: Instant;
}
