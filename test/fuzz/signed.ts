import { ok, strictEqual } from 'node:assert';
import fc from 'fast-check';
import { checkpointText, openCheckpoint, parseCheckpoint } from '#trail/checkpoint';
import { Flaw } from '#trail/flaw';
import { inclusionPath } from '#trail/inclusion';
import { parseVkey } from '#trail/keys';
import { openNote, signNote } from '#trail/note';
import { parseProof, proofText, provenEntry } from '#trail/proof';
import { aLogOf } from '#trail/small-log';
import { mutations, soup, spoiled } from './mutations.js';
import { attempt, target } from './target.js';

const SIZE = 13;
const log = aLogOf(SIZE);
const [vkey, checkpoint] = [log.vkey, log.checkpoints[SIZE] as string];
const proofs = log.entries.map((bytes, index) => ({
  bytes,
  text: proofText({ index, path: inclusionPath(index, SIZE, log.readNode), checkpoint }),
}));
const text = 'first\n\nsecond, after an empty line\n';
const note = Buffer.from(signNote(text, [log.skey]));
const head = Buffer.from(checkpoint.slice(0, checkpoint.indexOf('\n\n') + 1));

/** A signed text opens as it was signed, or not at all: nothing else bears that signature. */
function opensAs(signed: string, changed: Buffer): void {
  const opened = attempt(() => openNote(changed.toString(), [vkey]));
  if (opened instanceof Flaw) strictEqual(opened.code, 'E_SIG');
  else strictEqual(opened.text, signed);
}

/** What is promised of reading keys, notes, checkpoints and proofs. */
export const signed = [
  target(
    'a spoiled note opens with its own text or not at all',
    fc.property(mutations, (done) => opensAs(text, spoiled(note, done))),
  ),
  target('no pieces make a signed note', fc.property(soup, (bytes) => {
    ok(attempt(() => openNote(bytes.toString(), [vkey])) instanceof Flaw);
  })),
  target(
    'a spoiled checkpoint is three lines again, or refused',
    fc.property(mutations, (done) => {
      const changed = spoiled(head, done).toString();
      const read = attempt(() => parseCheckpoint(changed));
      if (read instanceof Flaw) strictEqual(read.code, 'E_SCHEMA');
      else strictEqual(attempt(() => checkpointText(read)) instanceof Flaw ||
        checkpointText(read) === changed, true);
    }),
  ),
  target(
    'a spoiled signed checkpoint is the same head or none',
    fc.property(mutations, (done) => {
      const changed = spoiled(Buffer.from(checkpoint), done).toString();
      const read = attempt(() => openCheckpoint(changed, [vkey]));
      if (!(read instanceof Flaw)) strictEqual(checkpointText(read), head.toString());
    }),
  ),
  target(
    'a spoiled proof proves nothing but its own entry',
    fc.property(fc.constantFrom(...proofs), mutations, ({ bytes, text: proof }, done) => {
      const changed = spoiled(Buffer.from(proof), done).toString();
      const read = attempt(() => parseProof(changed));
      if (read instanceof Flaw) return strictEqual(read.code, 'E_SCHEMA');
      strictEqual(proofText(read), changed.replace(/^(.*\n)extra .*\n/u, '$1'));
      const entry = attempt(() => provenEntry(bytes, changed, [vkey]));
      if (!(entry instanceof Flaw)) strictEqual(proofs[entry.seq]?.bytes, bytes);
    }),
  ),
  target(
    'a proof proves no spoiled entry',
    fc.property(fc.constantFrom(...proofs), mutations, ({ bytes, text: proof }, done) => {
      const changed = spoiled(bytes, done);
      const entry = attempt(() => provenEntry(changed, proof, [vkey]));
      strictEqual(entry instanceof Flaw, !changed.equals(bytes));
    }),
  ),
  target(
    'a spoiled key is the same key or none',
    fc.property(mutations, (done) => {
      const changed = spoiled(Buffer.from(vkey), done).toString();
      strictEqual(attempt(() => parseVkey(changed)) instanceof Flaw, changed !== vkey);
    }),
  ),
];
