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
 * dates, maps and every other object with a class of its own, hidden and computed members, lone
 * surrogates, keys outside `[a-z][a-zA-Z0-9_]*`, more than twelve levels (the outermost object is
 * the first), more than `limit` bytes.
 */
export function canonicalBytes(value: Canonical, limit = ENTRY_LIMIT): Buffer {
  const walk: Walk = { left: limit, sorted: true, keysOf: plainKeys };
  inspect(value, 1, walk);
  // RFC 8785 § 3.2.2 took its escapes and numbers from ECMAScript, so JSON.stringify writes them.
  const bytes = Buffer.from(JSON.stringify(walk.sorted ? value : sorted(value)), 'utf8');
  if (bytes.length > limit) throw refused(`longer than ${limit} bytes`);
  return bytes;
}

/**
 * The value of canonical bytes. The inverse of {@link canonicalBytes}.
 *
 * Strict because it writes the parsed value again and compares: a byte-order mark, space, a key
 * given twice, `1.0` or `"\u0041"` come back as other text, and bytes that are not UTF-8 as other
 * bytes. Throws a {@link Flaw} `E_NONCANONICAL`.
 */
export function parseCanonical(bytes: Buffer, limit = ENTRY_LIMIT): Canonical {
  if (bytes.length > limit) throw refused(`longer than ${limit} bytes`);
  const text = bytes.toString('utf8');
  const value = jsonOf(text);
  // What JSON.parse made has no hidden keys, and looking for them is a third of the time.
  const walk: Walk = { left: limit, sorted: true, keysOf: Object.keys };
  inspect(value, 1, walk);
  const same = walk.sorted && JSON.stringify(value) === text;
  if (!same || !Buffer.from(text, 'utf8').equals(bytes)) throw refused('another encoding');
  return value;
}

function jsonOf(text: string): Canonical {
  try {
    return JSON.parse(text) as Canonical;
  } catch {
    throw refused('not JSON');
  }
}

type Walk = {
  /** How many more values fit, at a byte each at least. */
  left: number;
  /** Whether all keys were in order so far. */
  sorted: boolean;
  readonly keysOf: (object: object) => readonly (string | symbol)[];
};

function inspect(value: unknown, depth: number, walk: Walk): void {
  // Counted, or twelve levels of shared references would fill the memory before they are measured.
  if ((walk.left -= 1) < 0) throw refused('more values than fit');
  if (typeof value === 'string') inspectText(value);
  else if (typeof value === 'number') inspectNumber(value);
  else if (typeof value === 'object' && value !== null) inspectNested(value, depth, walk);
  else if (value !== null && typeof value !== 'boolean') throw refused(`a ${typeof value}`);
}

function inspectText(text: string): void {
  if (LONE_SURROGATE.test(text)) throw refused('a lone surrogate');
}

function inspectNumber(value: number): void {
  if (!Number.isSafeInteger(value)) throw refused('a number that is not a safe integer');
  if (Object.is(value, -0)) throw refused('-0');
}

function inspectNested(value: object, depth: number, walk: Walk): void {
  if (depth > DEEPEST) throw refused(`deeper than ${DEEPEST} levels`);
  if (!Array.isArray(value)) return inspectMembers(value, depth, walk);
  // A list of a class could name a `toJSON` of its own and come out as something else.
  if ('toJSON' in value) throw refused('a list of a class');
  if (walk.keysOf(value).length !== value.length) throw refused('an array with holes or names');
  for (const item of value as readonly unknown[]) inspect(item, depth + 1, walk);
}

function inspectMembers(object: object, depth: number, walk: Walk): void {
  const prototype: unknown = Object.getPrototypeOf(object);
  if (prototype !== Object.prototype && prototype !== null) throw refused('an object of a class');
  let last = '';
  for (const key of walk.keysOf(object)) {
    if (typeof key !== 'string' || !KEY.test(key)) throw refused('a key outside the profile');
    // RFC 8785 § 3.2.3 sorts by UTF-16 code units; for ASCII keys every order agrees.
    if (key < last) walk.sorted = false;
    last = key;
    inspect((object as Record<string, unknown>)[key], depth + 1, walk);
  }
}

/** The own keys of a value that the writer gave, none of which may be hidden or computed. */
function plainKeys(object: object): readonly (string | symbol)[] {
  const list = Array.isArray(object);
  return Reflect.ownKeys(object).filter((key) => {
    if (list && key === 'length') return false;
    const member = Object.getOwnPropertyDescriptor(object, key);
    // JSON.stringify would drop a hidden one, and ask a computed one again for another answer.
    if (member?.enumerable !== true || !('value' in member)) throw refused('a hidden member');
    return true;
  });
}

function sorted(value: Canonical): Canonical {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return (value as readonly Canonical[]).map(sorted);
  const members = Object.entries(value).map(([key, member]) => [key, sorted(member)] as const);
  return Object.fromEntries(members.sort(([a], [b]) => (a < b ? -1 : 1)));
}

function refused(what: string): Flaw {
  return new Flaw('E_NONCANONICAL', `not canonical: ${what}`);
}
