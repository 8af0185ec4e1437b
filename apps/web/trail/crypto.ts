import { hashes, verify as verifyEd25519 } from '@noble/ed25519';
import { sha256, sha512 } from '@noble/hashes/sha2.js';
import { Buffer } from 'buffer';

// What the verifier asks of `node:crypto`, for a browser: SHA-256, and checking Ed25519. The same
// code of libs/trail runs over it, so that the browser's verdict is the command line's verdict.

hashes.sha512 = sha512;

const rawBytes = 32;

/** A public key, of which only the raw bytes matter here. */
interface PublicKey {
  readonly raw: Uint8Array;
  export(): Buffer;
}

/** `crypto.hash('sha256', bytes, 'binary')`. */
export function hash(algorithm: string, bytes: Uint8Array, _encoding: 'binary'): string {
  if (algorithm !== 'sha256') throw new RangeError(`no ${algorithm} here`);
  return Buffer.from(sha256(bytes)).toString('binary');
}

/** A public key from its DER, RFC 8410: the raw key is its last 32 bytes. */
export function createPublicKey(from: { readonly key: Uint8Array } | PublicKey): PublicKey {
  if ('raw' in from) return from;
  const { key } = from;
  return { raw: key.slice(-rawBytes), export: () => Buffer.from(key) };
}

/** `crypto.verify(null, bytes, key, signature)` for Ed25519, RFC 8032, the strict reading. */
export function verify(
  _algorithm: null,
  bytes: Uint8Array,
  { raw }: PublicKey,
  signature: Uint8Array,
): boolean {
  try {
    return verifyEd25519(Uint8Array.from(signature), Uint8Array.from(bytes), raw, {
      zip215: false,
    });
  } catch {
    return false;
  }
}

const notHere = (): never => {
  throw new Error('nothing is signed in a browser');
};

export const createPrivateKey = notHere;
export const sign = notHere;
