import { sign, verify } from 'node:crypto';
import { hashes, Point, sign as signOfOthers, verify as verifyOfOthers } from '@noble/ed25519';
import { sha512 } from '@noble/hashes/sha2.js';
import { isWeak, keyPair, parseVkey, signerKey } from '#trail/keys';
import { noteParts, openNote, parseSignatureLine, signatureLineOf, signNote } from '#trail/note';

hashes.sha512 = sha512;
const hex = (text: string): Buffer => Buffer.from(text, 'hex');
const publicKeyOf = (vkey: string): Buffer =>
  Buffer.from(vkey.slice(vkey.lastIndexOf('+', vkey.length - 45) + 1), 'base64').subarray(1);

// RFC 8032 § 7.1: secret key, public key, message, signature.
const PUBLISHED = [
  ['TEST 1',
    '9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60',
    'd75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a', '',
    'e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e06522490155' +
    '5fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b'],
  ['TEST 2',
    '4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb',
    '3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c', '72',
    '92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da' +
    '085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00'],
  ['TEST 3',
    'c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7',
    'fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025', 'af82',
    '6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac' +
    '18ff9b538d16f290ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a'],
] as const;

describe('Ed25519, RFC 8032 § 7.1', () => {
  it.each(PUBLISHED)('%s', (_name, secret, publicKey, message, signature) => {
    const { vkey, skey } = keyPair('log', hex(secret));
    expect(publicKeyOf(vkey).toString('hex')).toBe(publicKey);
    expect(sign(null, hex(message), signerKey(skey).key).toString('hex')).toBe(signature);
    expect(verify(null, hex(message), parseVkey(vkey).key, hex(signature))).toBe(true);
  });
});

describe('Ed25519 beside @noble/ed25519', () => {
  it('makes the same keys and signatures, and opens what the other signed', () => {
    for (let turn = 0; turn < 50; turn += 1) {
      const seed = Buffer.alloc(32, turn);
      const { vkey, skey } = keyPair('log', seed);
      const text = `turn ${turn}\n`;
      const { lines } = noteParts(signNote(text, [skey]));
      const { signature, ...signer } = parseSignatureLine(lines[0] as string);
      const others = Buffer.from(signOfOthers(Buffer.from(text), seed));
      expect(signature).toEqual(others);
      expect(verifyOfOthers(signature, Buffer.from(text), publicKeyOf(vkey))).toBe(true);
      const note = `${text}\n${signatureLineOf({ ...signer, signature: others })}`;
      expect(openNote(note, [vkey]).signedBy).toEqual(['log']);
    }
  });
});

describe('weak public keys, RFC 8032 § 5.1.3', () => {
  const PRIME = 2n ** 255n - 19n;

  /** The 32 bytes of a y coordinate and the sign of x. */
  const encoded = (y: bigint, sign: 0n | 1n): Buffer =>
    hex((y | (sign << 255n)).toString(16).padStart(64, '0')).reverse();

  it('include all 38 names of a point that has another name', () => {
    for (let y = PRIME; y < 2n ** 255n; y += 1n) {
      expect([isWeak(encoded(y, 0n)), isWeak(encoded(y, 1n))]).toEqual([true, true]);
    }
  });

  it('include every multiple of a point of order eight, which are all of low order', () => {
    const first = Point.fromHex('26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05');
    const names = new Set<string>();
    let point = first;
    for (let times = 1; times <= 8; times += 1) {
      names.add(point.toHex());
      expect(point.isSmallOrder()).toBe(true);
      expect(isWeak(Buffer.from(point.toBytes()))).toBe(true);
      point = point.add(first);
    }
    expect(names.size).toBe(8);
  });

  it('include nothing else near either end of the field', () => {
    const near = Array.from({ length: 200 }, (_, at) => BigInt(at));
    const ends = near.flatMap((y) => [y, PRIME - 1n - y]);
    const points = ends.map((y) => encoded(y, 0n)).filter(isPoint);
    expect(points.length).toBeGreaterThan(150);
    for (const bytes of points) expect(isWeak(bytes)).toBe(Point.fromBytes(bytes).isSmallOrder());
  });

  function isPoint(bytes: Buffer): boolean {
    try {
      return Point.fromBytes(bytes) instanceof Point;
    } catch {
      return false;
    }
  }
});
