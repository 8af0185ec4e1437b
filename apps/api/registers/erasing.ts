import { seedWording } from '#law/wordings/index';
import type { Actor } from '#statechart/step';
import { ERASURE } from '#trail/datum';
import type { Vault } from '../register/vault.js';
import type { Transaction } from '../store/store.js';
import type { Recording } from './ripples.js';

/** Whether the act deletes what its entry kept. */
export const isDeletion = ({ register, act }: Recording): boolean =>
  register === 'items' && act === 'delete';

/**
 * Deletion (AMB-42): the key of the datum is destroyed with every text under it, and an entry of
 * the trail proves it, so that the trail verifies without them. What stays in the register is the
 * kernel by which a person can still be told (§ 40): the case, the person, the kind and the time.
 */
export function erase(transaction: Transaction, vault: Vault, by: Actor, id: string): void {
  const erased = vault.destroy(transaction.db, id);
  transaction.append({
    type: ERASURE, at: transaction.now, actor: by.person, office: by.office, unit: by.unit,
    rules: seedWording.id, body: { register: 'items', id, erased },
  });
}
