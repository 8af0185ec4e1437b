import { parseCheckpoint } from '#trail/checkpoint';
import { Flaw } from '#trail/flaw';
import { frontierFrom } from '#trail/tree';
import { first } from '../database/prepared.js';
import type { Handle } from '../database/handle.js';
import { nodeIn } from '../trail/entries.js';
import type { PolicyInForce } from './policy-in-force.js';
import { givenFor, noteTextIn } from './reply.js';
import type { Given } from './reply.js';

/**
 * The cosignatures in a reply that was brought by file: the note as the witness cosigned it. Only
 * those of witnesses of the policy, over a head that is the one of the tree here, count.
 */
export function givenInReply(
  db: Handle,
  { origin, policy: { witnesses } }: PolicyInForce,
  reply: string,
): Given[] {
  const text = noteTextIn(reply);
  const head = text === null ? null : headIn(text);
  if (head === null || head.origin !== origin) return [];
  const has = first(db, 'SELECT 1 FROM entry WHERE seq = ?', head.size - 1) !== undefined;
  if (!has || !frontierFrom(head.size, nodeIn(db)).root().equals(head.root)) return [];
  return givenFor(reply, head, witnesses.values());
}

function headIn(text: string) {
  try {
    return parseCheckpoint(text);
  } catch (flaw) {
    if (flaw instanceof Flaw) return null;
    throw flaw;
  }
}
