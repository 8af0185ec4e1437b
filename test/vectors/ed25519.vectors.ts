import { verify } from 'node:crypto';
import { toBase64 } from '#trail/base64';
import { sha256 } from '#trail/digest';
import { Flaw } from '#trail/flaw';
import { isWeak, parseVkey } from '#trail/keys';
import { edgeCases, jsonOf, wycheproof } from './published.js';

/** The public key as a log would publish it. */
function vkeyWith(publicKey: Buffer): string {
  const typed = Buffer.concat([Buffer.of(1), publicKey]);
  const id = sha256(Buffer.concat([Buffer.from('log\n'), typed])).toString('hex', 0, 4);
  return `log+${id}+${toBase64(typed)}`;
}

/** Whether we would take the signature: the key at the door, then the signature as in a note. */
function taken(publicKey: Buffer, message: Buffer, signature: Buffer): boolean {
  try {
    return verify(null, message, parseVkey(vkeyWith(publicKey)).key, signature);
  } catch (refusal) {
    expect(refusal).toBeInstanceOf(Flaw);
    return false;
  }
}

const hex = (text: string): Buffer => Buffer.from(text, 'hex');

describe('Ed25519, C2SP/wycheproof', () => {
  type Test = { tcId: number; comment: string; msg: string; sig: string; result: string };
  type File = { testGroups: { publicKey: { pk: string }; tests: Test[] }[] };
  const { testGroups } = jsonOf<File>(wycheproof, 'testvectors_v1/ed25519_test.json');
  const cases = testGroups.flatMap(({ publicKey, tests }) =>
    tests.map((test) => [test.tcId, test.comment, publicKey.pk, test] as const));

  it.each(cases)('case %i: %s', (_id, _comment, key, { msg, sig, result }) => {
    expect(taken(hex(key), hex(msg), hex(sig))).toBe(result === 'valid');
  });
});

describe('Ed25519 edge cases, C2SP/CCTV', () => {
  type Case = { number: number; key: string; sig: string; msg: string; flags: string[] | null };
  const cases = jsonOf<Case[]>(edgeCases, 'ed25519/ed25519vectors.json').map((each) =>
    [each.number, (each.flags ?? []).join(' '), each] as const);
  const weak = ['low_order_A', 'non_canonical_A'];

  it.each(cases)('case %i: %s', (_number, _flags, { key, sig, msg, flags }) => {
    const refused = weak.some((flag) => flags?.includes(flag));
    expect(isWeak(hex(key))).toBe(refused);
    if (refused) expect(taken(hex(key), Buffer.from(msg), hex(sig))).toBe(false);
    else expect(parseVkey(vkeyWith(hex(key))).name).toBe('log');
  });
});
