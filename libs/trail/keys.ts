import { createPrivateKey, createPublicKey } from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import { fromBase64, toBase64 } from './base64.js';
import { sha256 } from './digest.js';
import { Flaw } from './flaw.js';

/** The signature type byte of plain Ed25519 (C2SP signed-note, "Signature types"). */
const ED25519 = 0x01;

// RFC 8410 wraps the 32 raw bytes of a key in constant DER.
const PKCS8_PREFIX = Buffer.from('302e020100300506032b657004220420', 'hex');
const SPKI_PREFIX = Buffer.from('302a300506032b6570032100', 'hex');

/** Who may sign, and the key to check them with. */
export type VerifierKey = { readonly name: string; readonly id: string; readonly key: KeyObject };

/** Who signs, and with what. */
export type SignerKey = { readonly name: string; readonly id: string; readonly key: KeyObject };

/** A signer key, or the text of one; whoever signs often parses it once. */
export type Signer = SignerKey | string;

/** Both halves of a key as text: `vkey` is for everyone, `skey` for the signer alone. */
export type KeyPair = { readonly vkey: string; readonly skey: string };

/**
 * The key pair of a name and 32 secret random bytes, which the caller provides:
 * `vkey` is `name+id+base64(0x01 ‖ public key)` (C2SP signed-note), `skey` is
 * `PRIVATE+KEY+name+id+base64(0x01 ‖ seed)`, the form that Go's sumdb/note gave it.
 */
export function keyPair(name: string, seed: Buffer): KeyPair {
  checkName(name);
  const publicKey = rawPublicKey(privateKey(seed));
  const id = keyId(name, publicKey);
  return {
    vkey: `${name}+${id}+${encoded(publicKey)}`,
    skey: `PRIVATE+KEY+${name}+${id}+${encoded(seed)}`,
  };
}

/**
 * The verifier key in the text. Throws a {@link Flaw} `E_SIG` when it is malformed, when its id is
 * not that of its name and key, or when the public key is one that {@link isWeak}.
 */
export function parseVkey(vkey: string): VerifierKey {
  const { name, id, raw } = split(vkey);
  if (isWeak(raw)) throw new Flaw('E_SIG', `the public key of ${name} is weak`);
  if (keyId(name, raw) !== id) throw new Flaw('E_SIG', `the key id of ${name} does not fit`);
  const key = createPublicKey({
    key: Buffer.concat([SPKI_PREFIX, raw]),
    format: 'der',
    type: 'spki',
  });
  return { name, id, key };
}

/** The signer key in the text. Throws a {@link Flaw} `E_SIG`, as {@link parseVkey} does. */
export function parseSkey(skey: string): SignerKey {
  const prefix = 'PRIVATE+KEY+';
  if (!skey.startsWith(prefix)) throw new Flaw('E_SIG', 'not a signer key');
  const { name, id, raw } = split(skey.slice(prefix.length));
  const key = privateKey(raw);
  if (keyId(name, rawPublicKey(key)) !== id) throw new Flaw('E_SIG', 'the key id does not fit');
  return { name, id, key };
}

/** The signer key at hand. Throws a {@link Flaw} `E_SIG`, as {@link parseVkey} does. */
export const signerKey = (signer: Signer): SignerKey =>
  typeof signer === 'string' ? parseSkey(signer) : signer;

/** The `vkey` that belongs to an `skey`. */
export function vkeyOf(skey: string): string {
  const { name, id, key } = parseSkey(skey);
  return `${name}+${id}+${encoded(rawPublicKey(key))}`;
}

/** Throws a {@link Flaw} `E_SIG` for an empty name or one with a space, a control or a plus. */
export function checkName(name: string): void {
  if (!NAME.test(name)) throw new Flaw('E_SIG', 'a key name is not empty, without space or plus');
}

// `\s` covers every Unicode space but U+0085, which is a control character.
const NAME = /^[^\s+\p{Cc}\p{Surrogate}]+$/u;

const encoded = (raw: Buffer): string => toBase64(Buffer.concat([Buffer.from([ED25519]), raw]));

// key id = SHA-256(name ‖ "\n" ‖ type ‖ public key)[:4]; it names a key and protects nothing.
function keyId(name: string, publicKey: Buffer): string {
  const preimage = Buffer.concat([Buffer.from(`${name}\n`), Buffer.from([ED25519]), publicKey]);
  return sha256(preimage).toString('hex', 0, 4);
}

function split(text: string): { name: string; id: string; raw: Buffer } {
  const [, name = '', id = '', key = ''] = /^([^+]*)\+([0-9a-f]{8})\+(.*)$/su.exec(text) ?? [];
  checkName(name);
  const bytes = fromBase64(key, 'E_SIG');
  if (bytes.length !== 33 || bytes[0] !== ED25519) throw new Flaw('E_SIG', 'not an Ed25519 key');
  return { name, id, raw: bytes.subarray(1) };
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
