import { createPrivateKey, createPublicKey } from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import { fromBase64, toBase64 } from './base64.js';
import { sha256 } from './digest.js';
import { Flaw } from './flaw.js';

/**
 * The signature type byte of each office (C2SP signed-note, "Signature types"): a log signs in
 * plain Ed25519, a witness cosigns with a time.
 */
const TYPES = { log: 0x01, witness: 0x04 } as const;

/** What a key is for: to sign the heads of a log, or to cosign them as a witness. */
export type KeyType = keyof typeof TYPES;

// RFC 8410 wraps the 32 raw bytes of a key in constant DER.
const PKCS8_PREFIX = Buffer.from('302e020100300506032b657004220420', 'hex');
const SPKI_PREFIX = Buffer.from('302a300506032b6570032100', 'hex');

/** Who may sign, and the key to check them with. */
export type VerifierKey = {
  readonly name: string;
  readonly id: string;
  readonly type: KeyType;
  readonly key: KeyObject;
};

/** Who signs, and with what. */
export type SignerKey = VerifierKey;

/** A signer key, or the text of one; whoever signs often parses it once. */
export type Signer = SignerKey | string;

/** Both halves of a key as text: `vkey` is for everyone, `skey` for the signer alone. */
export type KeyPair = { readonly vkey: string; readonly skey: string };

/**
 * The key pair of a name and 32 secret random bytes, which the caller provides:
 * `vkey` is `name+id+base64(type ‖ public key)` (C2SP signed-note), `skey` is
 * `PRIVATE+KEY+name+id+base64(type ‖ seed)`, the form that Go's sumdb/note gave it. The type byte
 * is 0x01 for a log and 0x04 for a witness (C2SP tlog-cosignature).
 */
export function keyPair(name: string, seed: Buffer, type: KeyType = 'log'): KeyPair {
  checkName(name);
  const publicKey = rawPublicKey(privateKey(seed));
  const id = keyId(name, type, publicKey);
  return {
    vkey: `${name}+${id}+${encoded(type, publicKey)}`,
    skey: `PRIVATE+KEY+${name}+${id}+${encoded(type, seed)}`,
  };
}

/**
 * The verifier key in the text, of either type. Throws a {@link Flaw} `E_SIG` when it is malformed,
 * when its id is not that of its name and key, or when the public key is one that {@link isWeak}.
 */
export function parseVkey(vkey: string): VerifierKey {
  const { name, id, type, raw } = split(vkey);
  if (isWeak(raw)) throw new Flaw('E_SIG', `the public key of ${name} is weak`);
  if (keyId(name, type, raw) !== id) throw new Flaw('E_SIG', `the key id of ${name} does not fit`);
  const key = createPublicKey({
    key: Buffer.concat([SPKI_PREFIX, raw]),
    format: 'der',
    type: 'spki',
  });
  return { name, id, type, key };
}

/** The verifier key of that type. Throws a {@link Flaw} `E_SIG` when it is of the other one. */
export function vkeyFor(type: KeyType, vkey: string): VerifierKey {
  return ofType(type, parseVkey(vkey));
}

/** The signer key in the text. Throws a {@link Flaw} `E_SIG`, as {@link parseVkey} does. */
export function parseSkey(skey: string): SignerKey {
  const prefix = 'PRIVATE+KEY+';
  if (!skey.startsWith(prefix)) throw new Flaw('E_SIG', 'not a signer key');
  const { name, id, type, raw } = split(skey.slice(prefix.length));
  const key = privateKey(raw);
  if (keyId(name, type, rawPublicKey(key)) !== id) {
    throw new Flaw('E_SIG', 'the key id does not fit');
  }
  return { name, id, type, key };
}

/**
 * The signer key at hand, of that type. Throws a {@link Flaw} `E_SIG`, as {@link parseVkey} does,
 * and for a key of the other type: a witness never signs for a log, nor a log for a witness.
 */
export const signerKey = (signer: Signer, type: KeyType = 'log'): SignerKey =>
  ofType(type, typeof signer === 'string' ? parseSkey(signer) : signer);

/** The `vkey` that belongs to an `skey`. */
export function vkeyOf(skey: string): string {
  const { name, id, type, key } = parseSkey(skey);
  return `${name}+${id}+${encoded(type, rawPublicKey(key))}`;
}

/** Throws a {@link Flaw} `E_SIG` for an empty name or one with a space, a control or a plus. */
export function checkName(name: string): void {
  if (!NAME.test(name)) throw new Flaw('E_SIG', 'a key name is not empty, without space or plus');
}

// `\s` covers every Unicode space but U+0085, which is a control character.
const NAME = /^[^\s+\p{Cc}\p{Surrogate}]+$/u;

function ofType(type: KeyType, key: VerifierKey): VerifierKey {
  if (key.type === type) return key;
  throw new Flaw('E_SIG', `the key of ${key.name} is that of a ${key.type}, not of a ${type}`);
}

const encoded = (type: KeyType, raw: Buffer): string =>
  toBase64(Buffer.concat([Buffer.from([TYPES[type]]), raw]));

// key id = SHA-256(name ‖ "\n" ‖ type ‖ public key)[:4]; it names a key and protects nothing.
function keyId(name: string, type: KeyType, publicKey: Buffer): string {
  const preimage = Buffer.concat([Buffer.from(`${name}\n`), Buffer.from([TYPES[type]]), publicKey]);
  return sha256(preimage).toString('hex', 0, 4);
}

type Split = {
  readonly name: string;
  readonly id: string;
  readonly type: KeyType;
  readonly raw: Buffer;
};

function split(text: string): Split {
  const [, name = '', id = '', key = ''] = /^([^+]*)\+([0-9a-f]{8})\+(.*)$/su.exec(text) ?? [];
  checkName(name);
  const bytes = fromBase64(key, 'E_SIG');
  const type = bytes[0] === TYPES.log ? 'log' : 'witness';
  if (bytes.length !== 33 || bytes[0] !== TYPES[type]) {
    throw new Flaw('E_SIG', 'not an Ed25519 key');
  }
  return { name, id, type, raw: bytes.subarray(1) };
}

function privateKey(seed: Buffer): KeyObject {
  if (seed.length !== 32) throw new Flaw('E_SIG', 'an Ed25519 seed has 32 bytes');
  return createPrivateKey({
    key: Buffer.concat([PKCS8_PREFIX, seed]),
    format: 'der',
    type: 'pkcs8',
  });
}

function rawPublicKey(key: KeyObject): Buffer {
  const spki = createPublicKey(key).export({ format: 'der', type: 'spki' });
  return spki.subarray(SPKI_PREFIX.length);
}

const PRIME = 2n ** 255n - 19n;

// The y coordinates of the points whose order divides 8. Whatever the sign of x, they are weak.
const LOW_ORDER = new Set([
  0n,
  1n,
  PRIME - 1n,
  0x05fc536d880238b13933c6d305acdfd5f098eff289f4c345b027b2c28f95e826n,
  0x7a03ac9277fdc74ec6cc392cfa53202a0f67100d760b3cba4fd84d3d706a17c7n,
]);

/**
 * Says whether a public key must not be trusted: one of low order, under which a signature fits
 * many messages, so that its owner could deny each of them; or one whose y coordinate is not below
 * 2²⁵⁵ − 19, so that the same point has two names (RFC 8032 § 5.1.3). OpenSSL takes both.
 */
export function isWeak(publicKey: Buffer): boolean {
  const littleEndian = Buffer.from(publicKey).reverse();
  const coordinate = BigInt(`0x${littleEndian.toString('hex')}`) & (2n ** 255n - 1n);
  return coordinate >= PRIME || LOW_ORDER.has(coordinate);
}
