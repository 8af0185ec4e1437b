import { randomBytes } from 'node:crypto';
import { toBase64 } from '#trail/base64';
import { commitment, sha256 } from '#trail/digest';
import type { PersonalDatum } from '#trail/entry';
import type { SealedText } from '#statechart/field';
import { first, rows, run } from '../database/prepared.js';
import type { Handle } from '../database/handle.js';
import { CodeIndex, codesIn } from '../vault/code-index.js';
import {
  decrypted, derived, encrypted, keyedDigest, padded, unpadded,
} from '../vault/sealing.js';
import { keyNamed, keyOf, wrapAnew } from '../vault/subject-keys.js';
import type { SubjectKey } from '../vault/subject-keys.js';
import { newId } from './ids.js';

const saltBytes = 32;

/** A text sealed apart from the trail: what the entry holds of it, and what the step carries. */
export interface Sealed {
  readonly pd: PersonalDatum;
  readonly text: SealedText;
}

/**
 * Names, codes and free text, each encrypted under a key of its subject: whoever destroys that key
 * has erased the text everywhere, and the trail, which holds only a commitment, still verifies.
 */
export class Vault {
  #sealing: Buffer;
  #digesting!: Buffer;
  #codes!: CodeIndex;

  constructor(sealing: Buffer) {
    this.#sealing = sealing;
    this.sealWith(sealing);
  }

  /** From now on this is the sealing key: the store has every key of a subject wrapped by it. */
  sealWith(sealing: Buffer): void {
    this.#sealing = sealing;
    this.#digesting = derived(sealing, 'volitus/digest/v1');
    this.#codes = new CodeIndex(sealing);
  }

  /** Whose a personal code is. */
  get codes(): CodeIndex {
    return this.#codes;
  }

  /** Seals a text under the subject's key, which is made where there is none. */
  seal(db: Handle, subject: string, text: string): Sealed {
    return this.sealer(db, subject)(text);
  }

  /** `seal` for all texts of a message: the key is unwrapped with the first of them, and once. */
  sealer(db: Handle, subject: string): (text: string) => Sealed {
    let known: SubjectKey | undefined;
    return (text) => {
      const { keyId, key } = (known ??= keyOf(db, this.#sealing, subject));
      const id = newId('d');
      const salt = randomBytes(saltBytes);
      const data = Buffer.from(text, 'utf8');
      const bytes = encrypted(
        recordKey(key, id, boundForm), [id, subject, keyId], Buffer.concat([salt, padded(data)]),
      );
      run(db, 'INSERT INTO datum (id, subject, key_id, bytes, form) VALUES (?, ?, ?, ?, ?)',
        id, subject, keyId, bytes, boundForm);
      const pd = {
        id, ct: toBase64(sha256(bytes)), cm: toBase64(commitment(salt, data)), key: keyId,
      };
      return { pd, text: { d: id, letters: lettersIn(text) } };
    };
  }

  /** The text of a datum; null where it was erased. Throws where the stored bytes were changed. */
  open(db: Handle, id: string): string | null {
    return opened(db, this.#sealing, id);
  }

  /** Takes a text out of the store for good. Never for a datum that an entry names: erase that. */
  discard(db: Handle, id: string): void {
    run(db, 'DELETE FROM datum WHERE id = ?', id);
  }

  /** Destroys the key of a subject and all that lay under it; answers the ids of what is gone. */
  destroy(db: Handle, subject: string): string[] {
    const gone = rows<{ id: string }>(
      db, 'SELECT id FROM datum WHERE subject = ? ORDER BY rowid', subject,
    ).map(({ id }) => id);
    run(db, 'DELETE FROM datum WHERE subject = ?', subject);
    run(db, 'DELETE FROM subject_key WHERE subject = ?', subject);
    return gone;
  }

  /** A digest nobody without the sealing key can make, so that no text can be guessed from it. */
  digest(text: string): string {
    return keyedDigest(this.#digesting, text);
  }

  /**
   * Wraps the key of every subject under another sealing key, and writes the index of codes anew;
   * answers how many keys there are. `sealWith` that key once the commit is durable.
   */
  rewrap(db: Handle, next = this.#sealing): number {
    const count = wrapAnew(db, this.#sealing, next);
    const known = codesIn(db).map(({ person, d }) => ({ person, code: opened(db, next, d) }));
    run(db, 'DELETE FROM code_index');
    // What the former key opens still lies in pages of the file that are used no more.
    run(db, 'INSERT OR REPLACE INTO scrub (one) VALUES (1)');
    const codes = new CodeIndex(next);
    for (const { person, code } of known) if (code !== null) codes.put(db, person, code);
    return count;
  }
}

/** How many letters a text has, so that a rule can tell a reason from a dash. */
export const lettersIn = (text: string): number => text.match(/\p{L}/gu)?.length ?? 0;

/** How texts are sealed now: bound to their id, their subject and their key. */
const boundForm = 2;

const recordKey = (key: Buffer, id: string, form: number): Buffer =>
  derived(key, `volitus/record/v${form}\n${id}`);

function opened(db: Handle, sealing: Buffer, id: string): string | null {
  const row = first<{ bytes: Buffer; subject: string; keyId: string; form: number }>(
    db, 'SELECT bytes, subject, key_id AS keyId, form FROM datum WHERE id = ?', id,
  );
  const key = row && keyNamed(db, sealing, row.keyId);
  if (row === undefined || key === undefined) return null;
  const { bytes, subject, keyId, form } = row;
  const bound = form === boundForm ? [id, subject, keyId] : [id];
  const plain = decrypted(recordKey(key, id, form), bound, bytes);
  return unpadded(plain.subarray(saltBytes)).toString('utf8');
}
