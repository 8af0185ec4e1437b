import type { Handle } from '../database/handle.js';
import { rows, run } from '../database/prepared.js';
import { derived, keyedDigest } from './sealing.js';

/**
 * Which person a personal code belongs to, without the code: a row holds a digest of it that only
 * the holder of the sealing key can make, so that no eleven digits can be tried out on it.
 */
export class CodeIndex {
  readonly #key: Buffer;

  constructor(sealing: Buffer) {
    this.#key = derived(sealing, 'volitus/code-index/v1');
  }

  /** Who has the code: exactly, whatever space or case it was written with. */
  withCode(db: Handle, code: string): string[] {
    return rows<{ person: string }>(
      db, 'SELECT person FROM code_index WHERE mac = ? ORDER BY person', this.#digest(code),
    ).map(({ person }) => person);
  }

  /** The person has this code from now on, and no other. */
  put(db: Handle, person: string, code: string): void {
    forgetCode(db, person);
    run(db, 'INSERT INTO code_index (mac, person) VALUES (?, ?)', this.#digest(code), person);
  }

  #digest(code: string): string {
    return keyedDigest(this.#key, code.normalize('NFKC').replace(/\s/g, '').toUpperCase());
  }
}

/** Takes the person out of the index. */
export const forgetCode = (db: Handle, person: string): void =>
  void run(db, 'DELETE FROM code_index WHERE person = ?', person);

/** Every person with a code, and where its text lies. */
export const codesIn = (db: Handle) =>
  rows<{ person: string; d: string }>(
    db, `SELECT id AS person, body ->> '$.code.d' AS d FROM register_row
      WHERE register = 'people' AND body ->> '$.code.d' IS NOT NULL`,
  );
