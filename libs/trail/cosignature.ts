import { sign, verify } from 'node:crypto';
import { Flaw } from './flaw.js';
import { signerKey } from './keys.js';
import type { Signer, VerifierKey } from './keys.js';
import { noteParts, parseSignatureLine, signatureLineOf } from './note.js';
import type { SignatureLine } from './note.js';

/** A cosignature that holds: which witness gave it, and when, in seconds since 1970 (UTC). */
export type Cosignature = { readonly name: string; readonly time: number };

const TIME_BYTES = 8;
const SIGNATURE_BYTES = 64;

/**
 * The signature line of a witness for the text of a checkpoint, with its newline (C2SP
 * tlog-cosignature, Ed25519): the blob is key id ‖ u64be time ‖ signature over
 * `cosignature/v1\ntime <time>\n` ‖ text. The time is in whole seconds since 1970 (UTC). Whoever
 * signs says: at that time this was the largest head of that log I had seen, and all agree.
 * Throws a {@link Flaw} `E_SIG` for a key that is not that of a witness, or for no such time.
 */
export function cosignature(text: string, signer: Signer, time: number): string {
  const { name, id, key } = signerKey(signer, 'witness');
  if (!Number.isSafeInteger(time) || time < 0) throw new Flaw('E_SIG', 'not a time in seconds');
  const stamp = Buffer.alloc(TIME_BYTES);
  stamp.writeBigUInt64BE(BigInt(time));
  const signature = Buffer.concat([stamp, sign(null, signed(text, time), key)]);
  return signatureLineOf({ name, id, signature });
}

/**
 * The cosignature in a line, with or without its newline, if the key gave it for that text; null
 * when the line names another key. Throws a {@link Flaw} `E_SIG` when it names this key and does
 * not hold, or when it is no signature line. {@link cosignature} makes it.
 */
export function openCosignature(
  line: string,
  text: string,
  witness: VerifierKey,
): Cosignature | null {
  const claim = parseSignatureLine(line.endsWith('\n') ? line.slice(0, -1) : line);
  return isOf(claim, witness) ? opened(claim, text, witness) : null;
}

/** What the lines under a note are worth: those that hold, and the names of those that do not. */
export type Cosignatures = {
  readonly held: readonly (Cosignature & { readonly id: string })[];
  readonly failed: readonly string[];
};

/**
 * The cosignatures of the given witnesses under a note. Lines of unknown keys are passed over. One
 * of a known key that does not hold is named and counts for nothing; it does not undo the others,
 * for else whoever can add a line could silence every witness. Throws a {@link Flaw} `E_SIG` when
 * it is no note.
 */
export function cosignaturesOf(note: string, witnesses: readonly VerifierKey[]): Cosignatures {
  const { text, lines } = noteParts(note);
  const claims = lines.map(parseSignatureLine);
  const pairs = witnesses.flatMap((witness) =>
    claims.filter((claim) => isOf(claim, witness)).map((claim) => ({ claim, witness })));
  const seen = pairs.map(({ claim, witness }) => ({ witness, found: tried(claim, text, witness) }));
  return {
    held: seen.flatMap(({ found, witness: { id } }) => (found === null ? [] : [{ ...found, id }])),
    failed: [...new Set(seen.flatMap(({ found, witness: { name } }) =>
      (found === null ? [name] : [])))],
  };
}

const isOf = (claim: SignatureLine, { name, id }: VerifierKey): boolean =>
  claim.name === name && claim.id === id;

function opened(
  { signature }: SignatureLine,
  text: string,
  { name, type, key }: VerifierKey,
): Cosignature {
  if (type !== 'witness') throw new Flaw('E_SIG', `${name} is no witness`);
  if (signature.length !== TIME_BYTES + SIGNATURE_BYTES) throw doesNotHold(name);
  const time = Number(signature.readBigUInt64BE());
  if (!Number.isSafeInteger(time)) throw doesNotHold(name);
  if (!verify(null, signed(text, time), key, signature.subarray(TIME_BYTES))) {
    throw doesNotHold(name);
  }
  return { name, time };
}

function tried(claim: SignatureLine, text: string, witness: VerifierKey): Cosignature | null {
  try {
    return opened(claim, text, witness);
  } catch (flaw) {
    if (flaw instanceof Flaw) return null;
    throw flaw;
  }
}

const signed = (text: string, time: number): Buffer =>
  Buffer.from(`cosignature/v1\ntime ${time}\n${text}`, 'utf8');

const doesNotHold = (name: string) =>
  new Flaw('E_SIG', `the cosignature of ${name} does not fit the text`);
