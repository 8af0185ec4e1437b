import { decrypted, derived } from '../../apps/api/vault/sealing.js';
import { jsonOf, wycheproof } from './published.js';

const hex = (text: string): Buffer => Buffer.from(text, 'hex');

// What we bind to a ciphertext or derive a key for is text: other bytes cannot be asked for.
const isText = (bytes: Buffer): boolean => Buffer.from(bytes.toString()).equals(bytes);

describe('AES-256-GCM with a 96-bit iv and a 128-bit tag, C2SP/wycheproof', () => {
  type Test = Record<'key' | 'iv' | 'aad' | 'msg' | 'ct' | 'tag' | 'result' | 'comment', string> &
    { tcId: number };
  type Group = Record<'ivSize' | 'keySize' | 'tagSize', number> & { tests: Test[] };
  const file = jsonOf<{ testGroups: Group[] }>(wycheproof, 'testvectors_v1/aes_gcm_test.json');
  const cases = file.testGroups
    .filter((group) => group.keySize === 256 && group.ivSize === 96 && group.tagSize === 128)
    .flatMap(({ tests }) => tests)
    .filter(({ aad }) => isText(hex(aad)));

  const named = cases.map((test) => [test.tcId, test.comment, test] as const);
  it.each(named)('case %i: %s', (_id, _comment, test) => {
    const sealed = Buffer.concat([hex(test.iv), hex(test.ct), hex(test.tag)]);
    const open = () => decrypted(hex(test.key), [hex(test.aad).toString()], sealed).toString('hex');
    if (test.result === 'valid') expect(open()).toBe(test.msg);
    else expect(open).toThrow('unable to authenticate');
  });
});

describe('HKDF-SHA-256 without salt, C2SP/wycheproof', () => {
  type Test = Record<'ikm' | 'salt' | 'info' | 'okm' | 'result' | 'comment', string> &
    { tcId: number; size: number };
  const file = jsonOf<{ testGroups: { tests: Test[] }[] }>(
    wycheproof, 'testvectors_v1/hkdf_sha256_test.json',
  );
  // The first 32 bytes do not depend on how many were asked for (RFC 5869 § 2.3).
  const cases = file.testGroups
    .flatMap(({ tests }) => tests)
    .filter(({ salt, info, result }) => salt === '' && isText(hex(info)) && result === 'valid');

  const named = cases.map((test) => [test.tcId, test.comment, test] as const);
  it.each(named)('case %i: %s', (_id, _comment, test) => {
    const ours = derived(hex(test.ikm), hex(test.info).toString()).toString('hex');
    const both = Math.min(32, test.size) * 2;
    expect(ours.slice(0, both)).toBe(test.okm.slice(0, both));
  });
});
