import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';
import { toBase64 } from '#trail/base64';
import { commitment } from '#trail/digest';
import { sha256 } from '#trail/digest';
import type { PersonalDatum } from '#trail/entry';
import type { SealedText } from '#statechart/field';
import { first, rows, run } from '../database/prepared.js';
import type { Handle } from '../database/handle.js';
import { newId } from './ids.js';

const algorithm = 'aes-256-gcm';
const ivBytes = 12;
const tagBytes = 16;
const saltBytes = 32;
// Lengths are hidden in steps, so that a short reason and a long name look alike from outside.
const step = 256;

/** A text sealed apart from the trail: what the entry holds of it, and what the step carries. */
export interface Sealed {
  readonly pd: PersonalDatum;
  readonly text: SealedText;
}

interface SubjectKey {
  readonly keyId: string;
  readonly key: Buffer;
}

/**
 * Names, codes and free text, each encrypted under a key of its subject: whoever destroys that key
 * has erased the text everywhere, and the trail, which holds only a commitment, still verifies.
 */
export class Vault {
  readonly #digesting: Buffer;

  constructor(private readonly sealing: Buffer) {
    this.#digesting = derived(sealing, 'volitus/digest/v1');
  }

  /** Seals a text under the subject's key, which is made where there is none. */
  seal(db: Handle, subject: string, text: string): Sealed {
    return this.sealer(db, subject)(text);
  }

  /** `seal` for all texts of a message: the key is unwrapped with the first of them, and once. */
  sealer(db: Handle, subject: string): (text: string) => Sealed {
    let known: SubjectKey | undefined;
    return (text) => {
      const { keyId, key } = (known ??= this.#keyOf(db, subject));
      const id = newId('d');
      const salt = randomBytes(saltBytes);
      const data = Buffer.from(text, 'utf8');
      const bytes = encrypted(recordKey(key, id), id, Buffer.concat([salt, padded(data)]));
      run(db, 'INSERT INTO datum (id, subject, key_id, bytes) VALUES (?, ?, ?, ?)',
        id, subject, keyId, bytes);
      const pd = {
        id, ct: toBase64(sha256(bytes)), cm: toBase64(commitment(salt, data)), key: keyId,
      };
      return { pd, text: { d: id, letters: lettersIn(text) } };
    };
  }

  /** The text of a datum; null where it was erased. Throws where the stored bytes were changed. */
  open(db: Handle, id: string): string | null {
    const row = first<{ bytes: Buffer; wrapped: Buffer; keyId: string }>(
      db,
      `SELECT datum.bytes, subject_key.wrapped, subject_key.id AS keyId FROM datum
         JOIN subject_key ON subject_key.id = datum.key_id WHERE datum.id = ?`,
      id,
    );
    if (row === undefined) return null;
    const key = decrypted(this.sealing, row.keyId, row.wrapped);
    const plain = decrypted(recordKey(key, id), id, row.bytes);
    return unpadded(plain.subarray(saltBytes)).toString('utf8');
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
    return createHmac('sha256', this.#digesting).update(text).digest('hex');
  }

  #keyOf(db: Handle, subject: string): SubjectKey {
    const row = first<{ id: string; wrapped: Buffer }>(
      db, 'SELECT id, wrapped FROM subject_key WHERE subject = ?', subject,
    );
    if (row !== undefined) {
      return { keyId: row.id, key: decrypted(this.sealing, row.id, row.wrapped) };
    }
    const keyId = newId('k');
    const key = randomBytes(32);
    const wrapped = encrypted(this.sealing, keyId, key);
    run(db, 'INSERT INTO subject_key (id, subject, wrapped) VALUES (?, ?, ?)',
      keyId, subject, wrapped);
    return { keyId, key };
  }
}

/** How many letters a text has, so that a rule can tell a reason from a dash. */
export const lettersIn = (text: string): number => text.match(/\p{L}/gu)?.length ?? 0;

const derived = (key: Buffer, purpose: string): Buffer =>
  Buffer.from(hkdfSync('sha256', key, Buffer.alloc(0), purpose, 32));

const recordKey = (key: Buffer, id: string): Buffer => derived(key, `volitus/record/v1\n${id}`);

/** iv ‖ ciphertext ‖ tag; the id is authenticated with it, so that no row can stand for another. */
function encrypted(key: Buffer, id: string, plain: Buffer): Buffer {
  const iv = randomBytes(ivBytes);
  const cipher = createCipheriv(algorithm, key, iv, { authTagLength: tagBytes });
  cipher.setAAD(Buffer.from(id));
  return Buffer.concat([iv, cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
}

function decrypted(key: Buffer, id: string, bytes: Buffer): Buffer {
  const iv = bytes.subarray(0, ivBytes);
  const decipher = createDecipheriv(algorithm, key, iv, { authTagLength: tagBytes });
  decipher.setAAD(Buffer.from(id));
  decipher.setAuthTag(bytes.subarray(bytes.length - tagBytes));
  const sealed = bytes.subarray(ivBytes, bytes.length - tagBytes);
  return Buffer.concat([decipher.update(sealed), decipher.final()]);
}

/** u32 length ‖ data ‖ zeros up to a step. */
function padded(data: Buffer): Buffer {
  const whole = Math.ceil((data.length + 4) / step) * step;
  const bytes = Buffer.alloc(whole);
  bytes.writeUInt32BE(data.length);
  data.copy(bytes, 4);
  return bytes;
}

const unpadded = (bytes: Buffer): Buffer => bytes.subarray(4, 4 + bytes.readUInt32BE());
