import { lastInstant } from '#calendar/term';
import { lengthOf } from '#law/policies/parameters';
import { wordingAt } from '#law/wordings/index';
import { ERASURE } from '#trail/datum';
import { listRoot } from '#trail/erasure';
import { rows, run } from '../database/prepared.js';
import { project } from '../register/projection.js';
import { systemActor } from '../register/register.js';
import type { Vault } from '../register/vault.js';
import type { Transaction } from '../store/store.js';
import { forgetCode } from '../vault/code-index.js';
import { forgetMentions } from './mentions.js';
import { orderSeq, stillPending } from './pending.js';
import type { Pending } from './pending.js';
import { contentSubjects, dataUnder, keysOf } from './what-lies.js';

// An entry has 65 535 bytes, and an id with its quotes takes 26 of them.
const mostIds = 1_500;

/**
 * Destroys what an order names, in one transaction with the entries that prove it: keys, texts, the
 * code in the index, what others put away about the person. While somebody has still to be told of
 * an act (§ 40) only the content goes, and the identity when that is over (AMB-42).
 * Answers the bytes that must be found in no file from now on; null where there is nothing to do.
 */
export function complete(transaction: Transaction, vault: Vault, id: string): Buffer[] | null {
  const { db } = transaction;
  const [pending] = stillPending(db, id);
  if (pending === undefined) return null;
  const { person, whole } = pending;
  const content = contentSubjects(db, person);
  const subjects = whole ? [...content, person] : content;
  const mentions = forgetMentions(db, vault, person);
  const gone = { data: dataUnder(db, subjects), keys: keysOf(db, subjects) };
  const traces = [...mentions, ...subjects.flatMap((subject) => tracesOf(transaction, subject))];
  for (const subject of subjects) vault.destroy(db, subject);
  if (whole) forgetPerson(transaction, person);
  run(db, 'INSERT OR REPLACE INTO scrub (one) VALUES (1)');
  prove(transaction, pending, gone);
  return traces;
}

function tracesOf({ db }: Transaction, subject: string): Buffer[] {
  const found = rows<{ bytes: Buffer }>(
    db, `SELECT bytes FROM datum WHERE subject = ?
      UNION ALL SELECT wrapped FROM subject_key WHERE subject = ?`, subject, subject,
  );
  return found.map(({ bytes }) => bytes);
}

function forgetPerson({ db }: Transaction, person: string): void {
  forgetCode(db, person);
  run(db, 'DELETE FROM draft WHERE person = ?', person);
  run(db, 'DELETE FROM saved_filter WHERE person = ?', person);
}

function prove(
  { db, now, append }: Transaction,
  { id, person, whole }: Pending,
  { data, keys }: { readonly data: readonly string[]; readonly keys: ReturnType<typeof keysOf> },
): void {
  const order = orderSeq(db, id);
  const root = listRoot(data);
  const backupsClearBy = lastInstant(now, lengthOf('P-BACKUPS'));
  const count = Math.max(1, Math.ceil(data.length / mostIds));
  for (let part = 1; part <= count; part += 1) {
    const erased = data.slice((part - 1) * mostIds, part * mostIds);
    project(db, append({
      type: ERASURE, at: now, actor: systemActor.person, office: 'system', subject: person,
      rules: wordingAt(now).id,
      body: {
        id, person, order, erased, root, keys: part === count ? keys : [], whole,
        part: [part, count], backupsClearBy,
      },
    }));
  }
}
