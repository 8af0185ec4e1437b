import { deepStrictEqual, ok, strictEqual } from 'node:assert';
import fc from 'fast-check';
import { fromBase64 } from '#trail/base64';
import { canonicalBytes, parseCanonical } from '#trail/canonical';
import type { Canonical } from '#trail/canonical';
import { entryBytes, parseEntry } from '#trail/entry';
import { Flaw } from '#trail/flaw';
import { aLogOf } from '#trail/small-log';
import { mutations, soup, spoiled } from './mutations.js';
import { readByHand } from './second-reader.js';
import { attempt, target } from './target.js';

const key = fc.stringMatching(/^[a-z][a-zA-Z0-9_]{0,11}$/);
const leaf = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.maxSafeInteger().filter((number) => !Object.is(number, -0)),
  fc.constantFrom(0, 9007199254740991, -9007199254740991, '\u0000\b\t\u001f\u007f\u2028"\\/'),
  fc.boolean(),
  fc.constant(null),
);
const { value: anyValue } = fc.letrec<{ value: Canonical }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    leaf,
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(key, tie('value'), { maxKeys: 4, noNullPrototype: true }),
  ),
}));

/** Both readers take the bytes and find the same in them, or both refuse. */
function agree(bytes: Buffer): void {
  const ours = attempt(() => parseCanonical(bytes));
  const theirs = readByHand(bytes);
  if (ours instanceof Flaw) {
    strictEqual(ours.code, 'E_NONCANONICAL');
    strictEqual(theirs, null, `only the second reader takes ${bytes.toString('latin1')}`);
    return;
  }
  ok(theirs !== null, `only the first reader takes ${bytes.toString('latin1')}`);
  deepStrictEqual(theirs.value, ours);
  ok(canonicalBytes(ours).equals(bytes));
}

const entries = aLogOf(3).entries;
const [DIGIT, LAST_OF_TWO, LAST_OF_THREE] = ['[A-Za-z0-9+/]', '[AQgw]', '[AEIMQUYcgkosw048]'];
const ENDING = `${DIGIT}${LAST_OF_TWO}==|${DIGIT}{2}${LAST_OF_THREE}=`;
const BASE64 = new RegExp(`^(?:${DIGIT}{4})*(?:${ENDING})?$`, 'u');

/** What is promised of reading canonical bytes, entries and base64. */
export const reading = [
  target(
    'a value comes back from its bytes, by either reader',
    fc.property(anyValue, (value) => {
      const bytes = canonicalBytes(value);
      deepStrictEqual(parseCanonical(bytes), value);
      deepStrictEqual(readByHand(bytes), { value });
    }),
  ),
  target(
    'both readers say the same of spoiled canonical bytes',
    fc.property(anyValue, mutations, (value, done) => agree(spoiled(canonicalBytes(value), done))),
  ),
  target('both readers say the same of any pieces', fc.property(soup, agree)),
  target(
    'spoiled bytes are an entry again, or refused by name',
    fc.property(fc.constantFrom(...entries), mutations, (bytes, done) => {
      const changed = spoiled(bytes, done);
      const entry = attempt(() => parseEntry(changed));
      if (entry instanceof Flaw) ok(['E_NONCANONICAL', 'E_SCHEMA'].includes(entry.code));
      else ok(entryBytes(entry).equals(changed) && readByHand(changed) !== null);
    }),
  ),
  target(
    'base64 is read only from its one spelling',
    fc.property(fc.uint8Array({ maxLength: 40 }), mutations, (bytes, done) => {
      const text = spoiled(Buffer.from(Buffer.from(bytes).toString('base64')), done).toString();
      const read = attempt(() => fromBase64(text, 'E_SIG'));
      strictEqual(!(read instanceof Flaw), BASE64.test(text), JSON.stringify(text));
    }),
  ),
];
