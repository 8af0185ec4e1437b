import { parseCheckpoint } from '#trail/checkpoint';
import { consistencyPath } from '#trail/consistency';
import { noteParts } from '#trail/note';
import type { Party } from '#trail/policy';
import { requestText } from '#trail/witness';
import type { Handle } from '../database/handle.js';
import { nodeIn } from '../trail/entries.js';
import { post, shownBy } from './asking.js';
import type { Reply } from './asking.js';
import { givenFor } from './reply.js';
import type { Given } from './reply.js';

/** How asking a witness ended. */
export type Outcome =
  | { readonly is: 'cosigned'; readonly given: Given }
  /** It answered and did not cosign; `shown` is the head it shows instead, if it shows one. */
  | { readonly is: 'refused'; readonly status: number; readonly shown: string | null }
  | { readonly is: 'unreachable' };

/** The body of the request to cosign a head, by whoever is believed to have cosigned `old`. */
export function requestFor(db: Handle, checkpoint: string, old: number): string {
  const { size } = headOf(checkpoint);
  const path = old === 0 || old > size ? [] : consistencyPath(old, size, nodeIn(db));
  return requestText({ old, path, checkpoint });
}

/**
 * Asks one witness to cosign a head. Where it has cosigned another size than we believed, it is
 * asked once more from there; where it then still refuses, it is asked to show what it has.
 */
export async function askOne(
  db: Handle,
  party: Party,
  address: string,
  asked: { readonly checkpoint: string; readonly old: number },
): Promise<Outcome> {
  const { checkpoint, old } = asked;
  const head = headOf(checkpoint);
  let reply = await post(address, requestFor(db, checkpoint, old));
  const size = reply === null ? null : sizeIn(reply);
  if (size !== null && size !== old && size <= head.size) {
    reply = await post(address, requestFor(db, checkpoint, size));
  }
  if (reply === null) return { is: 'unreachable' };
  const [given] = reply.status === 200 ? givenFor(reply.body, head, [party]) : [];
  if (given !== undefined) return { is: 'cosigned', given };
  return { is: 'refused', status: reply.status, shown: await shownBy(address, head.origin) };
}

/** The head in a note of our own. */
export const headOf = (checkpoint: string) => parseCheckpoint(noteParts(checkpoint).text);

/** The size in the body of a 409 (C2SP tlog-witness); null where there is none. */
function sizeIn({ status, body }: Reply): number | null {
  if (status !== 409 || !/^(0|[1-9][0-9]{0,15})\n$/u.test(body)) return null;
  return Number(body);
}
