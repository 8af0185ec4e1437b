import { sign, verify } from 'node:crypto';
import { fromBase64, toBase64 } from './base64.js';
import { Flaw } from './flaw.js';
import { checkName, signerKey, vkeyFor } from './keys.js';
import type { Signer, VerifierKey } from './keys.js';

/** A note whose signatures were checked: its text, and who of those we know signed it. */
export type OpenedNote = { readonly text: string; readonly signedBy: readonly string[] };

const LONGEST = 1_048_576;
const MOST_SIGNATURES = 100;
const FORBIDDEN = /[\u0000-\u0009\u000b-\u001f]|\p{Surrogate}/u;

/**
 * The text with one signature line for each key (C2SP signed-note): the text, an empty line, then
 * `— name base64(key id ‖ signature)`. Ed25519 is deterministic, so the same text and key always
 * give the same note. The text ends in a newline. Throws a {@link Flaw} `E_SIG`.
 * {@link openNote} is the inverse.
 */
export function signNote(text: string, signers: readonly Signer[]): string {
  if (!text.endsWith('\n') || FORBIDDEN.test(text)) throw malformed('text');
  return `${text}\n${signers.map((signer) => signatureLine(text, signer)).join('')}`;
}

/** One more signature under a note, such as that of a second key while keys are being changed. */
export function countersign(note: string, skey: string): string {
  return note + signatureLine(noteParts(note).text, skey);
}

/**
 * The text of a note and the names of the given keys that signed it. Signatures of unknown keys are
 * ignored; one that fails under a known key rejects the note, and so does having none of a known
 * key. Throws a {@link Flaw} `E_SIG`.
 */
export function openNote(note: string, vkeys: readonly string[]): OpenedNote {
  const { text, lines } = noteParts(note);
  const known = vkeys.map((vkey) => vkeyFor('log', vkey));
  const signedBy = lines.flatMap((line) => signerOf(line, text, known));
  if (signedBy.length === 0) throw new Flaw('E_SIG', 'no signature of a known key');
  return { text, signedBy: [...new Set(signedBy)] };
}

function signatureLine(text: string, signer: Signer): string {
  const { name, id, key } = signerKey(signer);
  return signatureLineOf({ name, id, signature: sign(null, Buffer.from(text, 'utf8'), key) });
}

/** The text of a note and its signature lines, of which nothing is verified. */
export type NoteParts = { readonly text: string; readonly lines: readonly string[] };

/**
 * The two parts of a note (C2SP signed-note): the text with its last newline, and the lines of
 * the signatures without theirs, as they stand. Throws a {@link Flaw} `E_SIG` when it is no note.
 */
export function noteParts(note: string): NoteParts {
  if (Buffer.byteLength(note) > LONGEST || FORBIDDEN.test(note)) throw malformed('characters');
  // The last empty line parts text from signatures: the text may have empty lines of its own.
  const end = note.lastIndexOf('\n\n');
  if (end < 0 || !note.endsWith('\n')) throw malformed('signature part');
  const lines = note.slice(end + 2, -1).split('\n');
  if (lines.length > MOST_SIGNATURES) throw malformed('number of signatures');
  return { text: note.slice(0, end + 1), lines };
}

/** A signature line taken apart: who claims to have signed, with which key, and the signature. */
export type SignatureLine = {
  readonly name: string;
  readonly id: string;
  readonly signature: Buffer;
};

/** The line `— name base64(key id ‖ signature)`. Throws a {@link Flaw} `E_SIG`. */
export function parseSignatureLine(line: string): SignatureLine {
  const [, name = '', encoded = ''] = /^— ([^ ]+) ([^ ]+)$/u.exec(line) ?? [];
  checkName(name);
  const blob = fromBase64(encoded, 'E_SIG');
  if (blob.length < 5) throw malformed('signature');
  return { name, id: blob.toString('hex', 0, 4), signature: blob.subarray(4) };
}

/** The signature line of those parts, with its newline: {@link parseSignatureLine} backwards. */
export function signatureLineOf({ name, id, signature }: SignatureLine): string {
  return `— ${name} ${toBase64(Buffer.concat([Buffer.from(id, 'hex'), signature]))}\n`;
}

function signerOf(line: string, text: string, known: readonly VerifierKey[]): string[] {
  const { name, id, signature } = parseSignatureLine(line);
  const signer = known.find((key) => key.name === name && key.id === id);
  if (signer === undefined) return [];
  if (!verify(null, Buffer.from(text, 'utf8'), signer.key, signature)) {
    throw new Flaw('E_SIG', `the signature of ${name} does not fit the text`);
  }
  return [name];
}

function malformed(part: string): Flaw {
  return new Flaw('E_SIG', `malformed note: ${part}`);
}
