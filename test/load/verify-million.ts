import { hash } from 'node:crypto';
import { signCheckpoint } from '#trail/checkpoint';
import { keyPair } from '#trail/keys';
import { aDraft } from '#trail/small-log';
import { Frontier } from '#trail/tree';
import { Verifier } from '#trail/verify';
import { emptyTail, written } from '#trail/writing';

const origin = 'volitus/million';
const atOnce = 1_000;

/** The entries of a log of that size, a thousand at a time: never the whole log in memory. */
function* streamed(size: number): Generator<{ bytes: Buffer; leaf: Buffer }[]> {
  let tail = emptyTail(origin);
  for (let from = 0; from < size; from += atOnce) {
    yield Array.from({ length: Math.min(atOnce, size - from) }, (_, place) => {
      const said = 'Jälgiti kohtumist kokkulepitud paigas; midagi erilist ei nähtud. '.repeat(2);
      const next = written(aDraft(from + place, { body: { step: 'logActivity', said } }), tail);
      tail = next.tail;
      return next;
    });
  }
}

/** Milliseconds that hashing every leaf and a node for each takes, and nothing else. */
function bare(entries: readonly { readonly bytes: Buffer }[], leaf: Buffer, node: Buffer): number {
  const begun = performance.now();
  for (const { bytes } of entries) {
    bytes.copy(leaf, 1);
    node.write(hash('sha256', leaf.subarray(0, bytes.length + 1), 'hex'), 1, 'hex');
    node.write(hash('sha256', node, 'hex'), 33, 'hex');
  }
  return performance.now() - begun;
}

/**
 * Verifies a signed log of that many entries in one pass, beside the bare hashing of the same bytes
 * (RFC 6962 § 2.1), and answers what to print. Throws where the log is not found whole.
 */
export function verifyStreaming(size: number, tell: (text: string) => void): string {
  const { vkey, skey } = keyPair(origin, Buffer.alloc(32, 3));
  const frontier = new Frontier();
  let bytes = 0;
  for (const some of streamed(size)) {
    for (const each of some) {
      frontier.append(each.leaf);
      bytes += each.bytes.length;
    }
  }
  tell(`the log of ${size} entries has a root; verifying it`);
  const note = signCheckpoint({ origin, size, root: frontier.root() }, skey);
  const verifier = new Verifier({ checkpoints: [note], vkey, knownCheckpoint: note });
  const [leaf, node] = [Buffer.alloc(65_537), Buffer.alloc(65, 1)];
  let [hashing, verifying, most] = [0, 0, 0];
  for (const some of streamed(size)) {
    hashing += bare(some, leaf, node);
    const begun = performance.now();
    for (const each of some) verifier.add(each.bytes);
    verifying += performance.now() - begun;
    most = Math.max(most, process.memoryUsage.rss());
  }
  const { whole, verdicts } = verifier.finish();
  if (!whole) throw new Error(verdicts.map(({ code }) => code).join());
  const rate = (milliseconds: number) => Math.round((size * 1_000) / milliseconds);
  return `${size} entries of ${Math.round(bytes / size)} bytes, whole
verified in ${(verifying / 1_000).toFixed(1)} s: ${rate(verifying)}/s
bare SHA-256 of leaves and nodes in ${(hashing / 1_000).toFixed(1)} s: ${rate(hashing)}/s
verifying ÷ bare hashing: ${(hashing / verifying).toFixed(2)}
RSS ${Math.round(most / 1_048_576)} MiB at the most
`;
}
