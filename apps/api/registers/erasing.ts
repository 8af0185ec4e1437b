import { wordingAt } from '#law/wordings/index';
import type { Actor, StepSchema } from '#statechart/step';
import { ERASURE } from '#trail/datum';
import type { Fields, SealedMessage } from '../register/message.js';
import type { Vault } from '../register/vault.js';
import type { Transaction } from '../store/store.js';
import type { Recording } from './ripples.js';

/** Content that the Act forbids to keep is not kept by the record of its refusal either. */
export function withoutTexts({ fields: schema }: StepSchema, fields: Fields): SealedMessage {
  const others = Object.entries(fields).filter(([name]) => schema[name]?.kind !== 'text');
  return { fields: Object.fromEntries(others) as Fields, pd: [] };
}

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
    rules: wordingAt(transaction.now).id, body: { register: 'items', id, erased },
  });
}
