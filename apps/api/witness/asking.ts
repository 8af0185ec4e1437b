import { LONGEST_REQUEST } from '#trail/witness';
import { sha256 } from '#trail/digest';

/** What a witness said to a request; null where it said nothing in time. */
export interface Reply {
  readonly status: number;
  readonly body: string;
}

const patience = 10_000;

/** Posts an `add-checkpoint` request to a witness (C2SP tlog-witness); null when out of reach. */
export const post = (address: string, body: string): Promise<Reply | null> =>
  said(`${address}/add-checkpoint`, { method: 'POST', body });

/** The note of the head the witness cosigned last for the log, or null where it shows none. */
export async function shownBy(address: string, origin: string): Promise<string | null> {
  const at = sha256(Buffer.from(origin)).toString('hex');
  const reply = await said(`${address}/${at}/checkpoint`, { method: 'GET' });
  return reply?.status === 200 ? reply.body : null;
}

/** Nobody is sent on to another address, nobody is waited for, and no long answer is read. */
async function said(url: string, init: RequestInit): Promise<Reply | null> {
  try {
    const answer = await fetch(url, {
      ...init, redirect: 'error', signal: AbortSignal.timeout(patience),
      headers: { 'content-type': 'text/plain; charset=utf-8' },
    });
    return { status: answer.status, body: await shortBody(answer) };
  } catch {
    return null;
  }
}

async function shortBody({ body }: Response): Promise<string> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const piece of (body ?? []) as AsyncIterable<Uint8Array>) {
    length += piece.length;
    if (length > LONGEST_REQUEST) throw new Error('the answer is too long');
    pieces.push(piece);
  }
  return Buffer.concat(pieces).toString('utf8');
}
