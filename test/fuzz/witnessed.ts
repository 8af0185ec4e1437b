import { ok, strictEqual } from 'node:assert';
import fc from 'fast-check';
import { bundleFiles } from '#trail/bundle';
import { checkpointText, openCheckpoint, parseCheckpoint } from '#trail/checkpoint';
import { consistencyPath } from '#trail/consistency';
import { cosignature } from '#trail/cosignature';
import { Flaw } from '#trail/flaw';
import { keyPair } from '#trail/keys';
import { noteParts } from '#trail/note';
import { parsePolicy, quorumMet } from '#trail/policy';
import { aLogOf, LOG } from '#trail/small-log';
import { verifyBundle } from '#trail/verify-bundle';
import { judged, requestText } from '#trail/witness';
import { mutations, soup, spoiled } from './mutations.js';
import { attempt, target } from './target.js';

const SIZE = 20;
const log = aLogOf(SIZE);
const checkpoint = log.checkpoints[SIZE] as string;
const { text } = noteParts(checkpoint);
const witness = keyPair('witness.example', Buffer.alloc(32, 3), 'witness');
const cosigned = checkpoint + cosignature(text, witness.skey, 1_617_181_200);
const policy =
  `log ${log.vkey}\nwitness first ${witness.vkey}\ngroup all-of-them all first\n` +
  'quorum all-of-them\n';

const known = {
  vkeys: [log.vkey],
  head: parseCheckpoint(noteParts(log.checkpoints[7] as string).text),
};
const path = consistencyPath(7, SIZE, log.readNode);
const request = requestText({ old: 7, path, checkpoint });

const files = new Map([...bundleFiles({
  vkey: log.vkey,
  checkpoints: [7, SIZE].map((size) => log.checkpoints[size] as string),
  readEntries: (from, to) => log.entries.slice(from, to),
  readNode: log.readNode,
})].map(({ path: name, bytes }) => [name, bytes]));

/** An export with one file spoiled is not whole, save for a line of nobody under a note. */
function notWhole(name: string, bytes: Buffer): void {
  const { whole } = verifyBundle(
    (asked) => (asked === name ? bytes : files.get(asked)),
    { vkey: log.vkey },
  );
  if (!whole || bytes.equals(files.get(name) as Buffer)) return;
  ok(name.startsWith('checkpoint'), name);
  const before = openCheckpoint((files.get(name) as Buffer).toString(), [log.vkey]);
  const now = openCheckpoint(bytes.toString(), [log.vkey]);
  strictEqual(checkpointText(now), checkpointText(before));
}

/** What is promised of reading policies, cosignatures, requests to witnesses and exports. */
export const witnessed = [
  target(
    'a spoiled policy is a policy or refused by name',
    fc.property(mutations, (done) => {
      const changed = spoiled(Buffer.from(policy), done).toString();
      const read = attempt(() => parsePolicy(changed));
      if (read instanceof Flaw) return strictEqual(read.code, 'E_SCHEMA');
      const lines = changed.split('\n').map((line) => line.trim()).filter((line) => line !== '');
      for (const line of lines) ok(/^(?:#|(?:log|witness|group|quorum)\s)/u.test(line), line);
    }),
  ),
  target(
    'a spoiled note has its cosignature under its own text only',
    fc.property(mutations, (done) => {
      const changed = spoiled(Buffer.from(cosigned), done).toString();
      const read = attempt(() => quorumMet(policy, changed));
      if (!(read instanceof Flaw) && read.met) strictEqual(noteParts(changed).text, text);
    }),
  ),
  target(
    'a witness answers whatever it is asked, and takes no other head',
    fc.property(fc.oneof(mutations, soup), (done) => {
      const body = Buffer.isBuffer(done) ? done : spoiled(Buffer.from(request), done);
      const answer = judged((origin) => (origin === LOG ? known : undefined), body.toString());
      ok([200, 400, 403, 404, 409, 422].includes(answer.status));
      if (answer.status === 200) strictEqual(answer.text, text);
    }),
  ),
  target(
    'an export with a spoiled file is found out, and nobody falls over it',
    fc.property(fc.constantFrom(...files), mutations, ([name, bytes], done) =>
      notWhole(name, spoiled(bytes, done))),
    10,
  ),
];
