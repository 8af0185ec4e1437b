import { isBase64Hash } from './base64.js';
import { canonicalBytes, parseCanonical } from './canonical.js';
import type { Canonical } from './canonical.js';
import { Flaw } from './flaw.js';

/** A moment as `YYYY-MM-DDTHH:MM:SS.sssZ`, always UTC: the order of strings is that of time. */
export type Moment = string;

/** A reference to personal data kept outside the trail. */
export type PersonalDatum = {
  readonly id: string;
  /** base64 SHA-256 of the stored (encrypted) bytes. */
  readonly ct: string;
  /** base64 `commitment(salt, data)` to the plain data. */
  readonly cm: string;
  /** The name of the key that the bytes are encrypted with. */
  readonly key: string;
};

/** One thing that happened. Its canonical bytes are what is stored, hashed and signed. */
export type Entry = {
  readonly v: 1;
  /** The log it belongs to: the origin line of every checkpoint. */
  readonly log: string;
  /** Its place, from 0, without gaps: the index of its leaf. */
  readonly seq: number;
  /** When it was written down. */
  readonly ts: Moment;
  /** The instant in law that it speaks of: a term that ran out in the night, read at dawn. */
  readonly at: Moment;
  readonly type: string;
  /** The incarnation of the log: 1, and one more after every declared restoration. */
  readonly inc: number;
  readonly actor: string | null;
  readonly office: string | null;
  readonly unit: string | null;
  readonly case: string | null;
  readonly measure: string | null;
  readonly subject: string | null;
  /** The wording of the rules that judged it. */
  readonly rules: string;
  readonly body: { readonly [key: string]: Canonical };
  readonly pd: readonly PersonalDatum[];
  /** base64 leaf hash of entry seq − 1; empty for entry 0. */
  readonly prev: string;
};

/** The bytes of an entry. The inverse of {@link parseEntry}. Throws a {@link Flaw}. */
export function entryBytes(entry: Entry): Buffer {
  return canonicalBytes(checked(entry));
}

/**
 * The entry in the bytes. The inverse of {@link entryBytes}. Throws a {@link Flaw}:
 * `E_NONCANONICAL` when the bytes are not the one encoding of their value, `E_SCHEMA` when the
 * value is not an entry: a field missing, foreign or of the wrong shape.
 */
export function parseEntry(bytes: Buffer): Entry {
  return checked(parseCanonical(bytes));
}

/** Every field of a closed shape, and what fits it. */
type Shape = readonly (readonly [field: string, fits: (value: unknown) => boolean])[];

// Identifiers are printable ASCII without space, so no name or report line can hide a line break.
const IDENTIFIER = /^[!-~]{1,200}$/;
const ORIGIN = /^[!-*,-~]{1,200}$/;
const TYPE = /^[a-z][a-zA-Z0-9]{0,63}(\.[a-z][a-zA-Z0-9]{0,63}){0,3}$/;
const DATUM_ID = /^[A-Za-z0-9_-]{1,64}$/;
const MOMENT =
  /^\d{4}-(?:0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3])(?::[0-5]\d){2}\.\d{3}Z$/;

const matches = (pattern: RegExp) => (value: unknown) =>
  typeof value === 'string' && pattern.test(value);
const isIdentifier = matches(IDENTIFIER);
const isNullOrIdentifier = (value: unknown) => value === null || isIdentifier(value);
const countsFrom = (least: number) => (value: unknown) =>
  Number.isSafeInteger(value) && (value as number) >= least;

function isMoment(value: unknown): boolean {
  const day = typeof value === 'string' ? MOMENT.exec(value)?.[1] : undefined;
  if (day === undefined) return false;
  // A 30th of February parses as the 2nd of March; it does not come back as it went.
  return day <= '28' || new Date(Date.parse(String(value))).toISOString() === value;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const DATUM: Shape = [
  ['id', matches(DATUM_ID)],
  ['ct', isBase64Hash],
  ['cm', isBase64Hash],
  ['key', isIdentifier],
];

const ENTRY: Shape = [
  ['v', (value) => value === 1],
  ['log', matches(ORIGIN)],
  ['seq', countsFrom(0)],
  ['ts', isMoment],
  ['at', isMoment],
  ['type', matches(TYPE)],
  ['inc', countsFrom(1)],
  ['actor', isNullOrIdentifier],
  ['office', isNullOrIdentifier],
  ['unit', isNullOrIdentifier],
  ['case', isNullOrIdentifier],
  ['measure', isNullOrIdentifier],
  ['subject', isNullOrIdentifier],
  ['rules', isIdentifier],
  ['body', isRecord],
  ['pd', (value) => Array.isArray(value) && value.every((datum) => fault(datum, DATUM) === null)],
  ['prev', (value) => value === '' || isBase64Hash(value)],
];

/** The first field that does not fit the closed shape, or null. */
function fault(value: unknown, shape: Shape): string | null {
  if (!isRecord(value)) return 'not an object';
  for (const [field, fits] of shape) if (!fits(value[field])) return field;
  return Object.keys(value).length === shape.length ? null : 'a foreign field';
}

function checked(value: unknown): Entry {
  const field = fault(value, ENTRY);
  if (field !== null) throw new Flaw('E_SCHEMA', `not an entry: ${field}`);
  const entry = value as Entry;
  if ((entry.seq === 0) !== (entry.prev === '')) {
    throw new Flaw('E_SCHEMA', 'not an entry: only the first has no predecessor');
  }
  return entry;
}
