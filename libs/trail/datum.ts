import { isBase64Hash, toBase64 } from './base64.js';
import { commitment, sha256 } from './digest.js';
import type { Entry, PersonalDatum } from './entry.js';
import { ofEntry } from './verdict.js';
import type { Verdict } from './verdict.js';

/** The type of the entry that proves an erasure; `body.erased` lists the ids of the data. */
export const ERASURE = 'erasure.completed';

/** What is known of a datum outside the trail: its stored bytes, and whether it was erased. */
export type Custody = { readonly stored: Buffer | undefined; readonly erased: boolean };

/**
 * The verdict on one datum of the entry `seq`, or null when all is well: it is stored and its bytes
 * have the hash `ct`, or it is gone and its erasure is proven. Needs no key and reads no content.
 */
export function verifyDatum(datum: PersonalDatum, seq: number, custody: Custody): Verdict | null {
  const { id, ct } = datum;
  const { stored, erased } = custody;
  if (stored === undefined) return erased ? null : missing(id, seq);
  if (erased) return stillThere(id, seq);
  return isBase64Hash(ct) && toBase64(sha256(stored)) === ct ? null : swapped(id, seq);
}

/** Says whether salt and plain data are those that the entry committed to. */
export function isCommitted({ cm }: PersonalDatum, salt: Buffer, data: Buffer): boolean {
  return toBase64(commitment(salt, data)) === cm;
}

/** How many data are there, how many were erased with proof, and how many are neither. */
export type DataCount = {
  readonly present: number;
  readonly erased: number;
  readonly missing: number;
};

/** The data that entries refer to and the erasures that they prove, gathered entry by entry. */
export class Custodian {
  readonly #data: { readonly datum: PersonalDatum; readonly seq: number }[] = [];
  readonly #erased = new Set<string>();
  #present = 0;
  #gone = 0;
  #missing = 0;

  /** Takes note of an entry. */
  take({ pd, seq, type, body }: Entry): void {
    for (const datum of pd) this.#data.push({ datum, seq });
    if (type !== ERASURE || !Array.isArray(body['erased'])) return;
    for (const id of body['erased'] as readonly unknown[]) this.#erased.add(String(id));
  }

  /** The three states counted, as far as {@link Custodian.verdicts} has come. */
  get count(): DataCount {
    return { present: this.#present, erased: this.#gone, missing: this.#missing };
  }

  /** The verdicts on all data, once the last entry was taken. */
  *verdicts(storedDatum: (id: string) => Buffer | undefined): Generator<Verdict> {
    for (const { datum, seq } of this.#data) {
      const custody = { stored: storedDatum(datum.id), erased: this.#erased.has(datum.id) };
      if (custody.stored !== undefined) this.#present += 1;
      else if (custody.erased) this.#gone += 1;
      else this.#missing += 1;
      const verdict = verifyDatum(datum, seq, custody);
      if (verdict !== null) yield verdict;
    }
  }
}

function missing(id: string, seq: number): Verdict {
  return ofEntry(
    'E_PD_MISSING',
    seq,
    `Kirje ${seq} isikuandmed ${id} puuduvad ja nende kustutamise kohta kirjet ei ole.`,
    `The personal data ${id} of entry ${seq} are gone and no entry proves their erasure.`,
  );
}

function swapped(id: string, seq: number): Verdict {
  return ofEntry(
    'E_PD_MISMATCH',
    seq,
    `Kirje ${seq} isikuandmed ${id} ei ole need, mis kirje tegemisel hoiule võeti.`,
    `The personal data ${id} of entry ${seq} are not those that were stored when it was written.`,
  );
}

function stillThere(id: string, seq: number): Verdict {
  return ofEntry(
    'E_ERASED_PRESENT',
    seq,
    `Kirje ${seq} isikuandmed ${id} on kirje järgi kustutatud, kuid endiselt alles.`,
    `The personal data ${id} of entry ${seq} were erased by an entry's word but are still there.`,
  );
}
