import { Flaw } from './flaw.js';

/** A value that has exactly one encoding: the restricted profile of RFC 8785 (see README). */
export type Canonical =
  | string
  | number
  | boolean
  | null
  | readonly Canonical[]
  | { readonly [key: string]: Canonical };

/** The longest entry a tile bundle can carry: its length prefix has 16 bits (C2SP tlog-tiles). */
export const ENTRY_LIMIT = 65_535;

const DEEPEST = 12;
const KEY = /^[a-z][a-zA-Z0-9_]{0,63}$/;
const LONE_SURROGATE = /\p{Surrogate}/u;

/**
 * The one encoding of a value, in UTF-8. The inverse of {@link parseCanonical}.
 *
 * Throws a {@link Flaw} `E_NONCANONICAL` for anything outside the profile instead of dropping or
 * converting it: fractions, -0, integers beyond ±(2⁵³−1), `undefined`, functions, symbols, bigint,
 * dates, maps and every other object with a class of its own, lone surrogates, keys outside
 * `[a-z][a-zA-Z0-9_]*`, more than twelve levels (the outermost object is the first), more than
 * `limit` bytes.
 */
export function canonicalBytes(value: Canonical, limit = ENTRY_LIMIT): Buffer {
  const out: Output = { text: '', limit };
  write(value, 1, out);
  const bytes = Buffer.from(out.text, 'utf8');
  if (bytes.length > limit) throw refused(`longer than ${limit} bytes`);
  return bytes;
}

/**
 * The value of canonical bytes. The inverse of {@link canonicalBytes}.
 *
 * Strict because it encodes the parsed value again and compares: bytes that are not UTF-8, a
 * byte-order mark, space, a key given twice, keys out of order, `1.0` or `"\u0041"` all come back
 * as other bytes, so one comparison refuses them all, as a {@link Flaw} `E_NONCANONICAL`.
 */
export function parseCanonical(bytes: Buffer, limit = ENTRY_LIMIT): Canonical {
  if (bytes.length > limit) throw refused(`longer than ${limit} bytes`);
  const value = jsonOf(bytes.toString('utf8'));
  if (!canonicalBytes(value, limit).equals(bytes)) throw refused('another encoding than ours');
  return value;
}

function jsonOf(text: string): Canonical {
  try {
    return JSON.parse(text) as Canonical;
  } catch {
    throw refused('not JSON');
  }
}

type Output = { text: string; readonly limit: number };

function write(value: unknown, depth: number, out: Output): void {
  if (value === null || typeof value === 'boolean') out.text += String(value);
  else if (typeof value === 'string') out.text += quoted(value);
  else if (typeof value === 'number') out.text += integer(value);
  else if (typeof value === 'object') writeNested(value, depth, out);
  else throw refused(`a ${typeof value}`);
}

function writeNested(value: object, depth: number, out: Output): void {
  if (depth > DEEPEST) throw refused(`deeper than ${DEEPEST} levels`);
  // Asked at every level, or twelve levels of shared references would fill the memory first.
  if (out.text.length > out.limit) throw refused(`longer than ${out.limit} bytes`);
  if (Array.isArray(value)) writeArray(value, depth, out);
  else writeObject(value, depth, out);
}

function writeArray(items: readonly unknown[], depth: number, out: Output): void {
  if (Reflect.ownKeys(items).length !== items.length + 1) throw refused('an array with holes');
  out.text += '[';
  items.forEach((item, index) => {
    if (index > 0) out.text += ',';
    write(item, depth + 1, out);
  });
  out.text += ']';
}

function writeObject(object: object, depth: number, out: Output): void {
  const prototype: unknown = Object.getPrototypeOf(object);
  if (prototype !== Object.prototype && prototype !== null) throw refused('an object of a class');
  const keys = Object.keys(object);
  if (Reflect.ownKeys(object).length !== keys.length) throw refused('a hidden property');
  out.text += '{';
  // RFC 8785 § 3.2.3 sorts by UTF-16 code units; for ASCII keys every order agrees.
  keys.sort().forEach((key, index) => {
    if (!KEY.test(key)) throw refused(`the key ${JSON.stringify(key)}`);
    out.text += `${index > 0 ? ',' : ''}"${key}":`;
    write((object as Record<string, unknown>)[key], depth + 1, out);
  });
  out.text += '}';
}

// RFC 8785 § 3.2.2.2 took its escapes from ECMAScript, so JSON.stringify writes them.
function quoted(text: string): string {
  if (LONE_SURROGATE.test(text)) throw refused('a lone surrogate');
  return JSON.stringify(text);
}

function integer(value: number): string {
  if (!Number.isSafeInteger(value)) throw refused('a number that is not a safe integer');
  if (Object.is(value, -0)) throw refused('-0');
  return String(value);
}

function refused(what: string): Flaw {
  return new Flaw('E_NONCANONICAL', `not canonical: ${what}`);
}
