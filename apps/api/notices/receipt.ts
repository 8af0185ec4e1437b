import type { Actor } from '#statechart/step';
import { first } from '../database/prepared.js';
import { Malformed, NotKnown, NotYours } from '../register/answers.js';
import { project } from '../register/projection.js';
import type { Vault } from '../register/vault.js';
import type { Transaction } from '../store/store.js';
import { contentOf } from '../vault/subjects.js';
import type { Owed } from './letter.js';
import { appendNotice } from './postman.js';

/** The office that confirms a notice to each addressee. */
export const addressees: Readonly<Record<string, string>> = {
  kapo: 'kapoLiaison', minister: 'minister',
};

/** The incoming document by which a receipt came, where nobody confirmed it in the register. */
export interface Receipt {
  readonly reference: string | null;
  /** SHA-256 of the document, in lower-case hex. */
  readonly digest: string | null;
}

interface Row extends Owed {
  readonly sent_at: string | null;
}

/**
 * The recipient confirms a notice, or a records officer registers the receipt that came by a
 * document, with its reference (sealed, for it may hold a name) and its digest.
 */
export function receive(
  transaction: Transaction,
  vault: Vault,
  by: Actor,
  id: string,
  { reference, digest }: Receipt,
): number {
  const notice = first<Row>(transaction.db, 'SELECT * FROM notice WHERE id = ?', id);
  const mine = notice !== undefined && addressees[notice.addressee] === by.office;
  if (notice === undefined || (!mine && by.office !== 'recordsOfficer')) throw new NotKnown(id);
  if (notice.sent_at === null) throw new NotYours(notSentYet);
  if (!mine && (reference === null || digest === null)) throw new NotYours(needsDocument);
  if (digest !== null && !/^[0-9a-f]{64}$/.test(digest)) throw new Malformed([notADigest]);
  const sealed = reference === null
    ? null
    : vault.seal(transaction.db, contentOf(subjectOf(transaction.db, notice)), reference);
  const body = { reference: sealed?.text ?? null, digest };
  const entry = appendNotice(transaction, by, notice, 'notice.received', body, sealed?.pd);
  project(transaction.db, entry);
  return entry.seq;
}

/** The reference goes when what is said of the person goes whom the case concerns. */
const subjectOf = (db: Transaction['db'], { person, case_id }: Row): string =>
  person ?? first<{ subject: string | null }>(
    db, 'SELECT subject FROM case_row WHERE id = ?', case_id,
  )?.subject ?? case_id;

const notSentYet = { et: 'teadet ei ole veel saadetud', en: 'the notice has not been sent yet' };
const needsDocument = {
  et: 'kättesaamise registreerimiseks on vaja saabunud dokumendi viidet ja räsi',
  en: 'to register a receipt the reference and the digest of the incoming document are needed',
};
const notADigest = {
  path: 'digest',
  says: {
    et: 'räsi on 64 väikest kuueteistkümnendnumbrit (SHA-256)',
    en: 'a digest is 64 lower-case hexadecimal digits (SHA-256)',
  },
};
