import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';
import { toBase64 } from '#trail/base64';
import { labelled } from '#trail/digest';

const algorithm = 'aes-256-gcm';
const ivBytes = 12;
const tagBytes = 16;
// Lengths are hidden in steps, so that a short reason and a long name look alike from outside.
const step = 256;

/**
 * iv ‖ ciphertext ‖ tag by AES-256-GCM with a random 96-bit iv and a 128-bit tag. What `bound`
 * lists is authenticated with it, so that no row can stand for another one.
 */
export function encrypted(key: Buffer, bound: readonly string[], plain: Buffer): Buffer {
  const iv = randomBytes(ivBytes);
  const cipher = createCipheriv(algorithm, key, iv, { authTagLength: tagBytes });
  cipher.setAAD(together(bound));
  return Buffer.concat([iv, cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
}

/** The inverse of `encrypted`; throws where the bytes, the key or what is bound are others. */
export function decrypted(key: Buffer, bound: readonly string[], bytes: Buffer): Buffer {
  const decipher = createDecipheriv(algorithm, key, bytes.subarray(0, ivBytes), {
    authTagLength: tagBytes,
  });
  decipher.setAAD(together(bound));
  decipher.setAuthTag(bytes.subarray(bytes.length - tagBytes));
  const sealed = bytes.subarray(ivBytes, bytes.length - tagBytes);
  return Buffer.concat([decipher.update(sealed), decipher.final()]);
}

// Opaque ids hold no line break, so that two lists never give the same bytes.
const together = (bound: readonly string[]): Buffer => Buffer.from(bound.join('\n'));

/** A key of 32 bytes for one purpose (HKDF-SHA-256, RFC 5869, without salt). */
export const derived = (key: Buffer, purpose: string): Buffer =>
  Buffer.from(hkdfSync('sha256', key, Buffer.alloc(0), purpose, 32));

/** What a key is recognised by once it is destroyed, base64; nobody finds the key from it. */
export const fingerprintOf = (key: Buffer): string =>
  toBase64(labelled('volitus/key-fp/v1', key));

/** HMAC-SHA-256 of a text as lower-case hex: the same for the same text, and for nobody else. */
export const keyedDigest = (key: Buffer, text: string): string =>
  createHmac('sha256', key).update(text).digest('hex');

/** u32be length ‖ data ‖ zeros up to a multiple of 256 bytes. */
export function padded(data: Buffer): Buffer {
  const bytes = Buffer.alloc(Math.ceil((data.length + 4) / step) * step);
  bytes.writeUInt32BE(data.length);
  data.copy(bytes, 4);
  return bytes;
}

/** The inverse of `padded`. */
export const unpadded = (bytes: Buffer): Buffer => bytes.subarray(4, 4 + bytes.readUInt32BE());
