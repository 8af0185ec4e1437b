import { Flaw } from './flaw.js';
import type { Code } from './flaw.js';

/** Standard base64 with padding (RFC 4648 § 4). The inverse of {@link fromBase64}. */
export function toBase64(bytes: Buffer): string {
  return bytes.toString('base64');
}

/**
 * The bytes of a base64 text, only when the text is their one encoding: no missing padding, no
 * stray character, no set bits after the last byte. Throws a {@link Flaw} with the code given.
 */
export function fromBase64(text: string, code: Code): Buffer {
  const bytes = Buffer.from(text, 'base64');
  if (bytes.toString('base64') !== text) throw new Flaw(code, 'not canonical base64');
  return bytes;
}

// 43 digits hold 258 bits, so the last of them must have its two low bits clear.
const HASH = /^[A-Za-z0-9+/]{42}[AEIMQUYcgkosw048]=$/;

/** Says whether the text is the one base64 encoding of a SHA-256 hash. */
export function isBase64Hash(text: unknown): text is string {
  return typeof text === 'string' && HASH.test(text);
}
