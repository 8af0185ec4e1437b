import type { Office } from '#law/offices';
import type { Actor } from '#statechart/step';
import type { Transaction } from '../store/store.js';
import { contentOf } from '../vault/subjects.js';
import { newId } from './ids.js';
import { project } from './projection.js';
import { fileOf } from './rows.js';
import type { LiveCase } from './rows.js';
import type { Vault } from './vault.js';

/** Whose words go into a case, and the vault that keeps them out of the trail. */
export interface Asking {
  readonly transaction: Transaction;
  readonly vault: Vault;
  readonly by: Actor;
  readonly live: LiveCase;
}

/** Somebody asks an office something about a case; answers the id of the question. */
export function writeQuestion(asking: Asking, to: Office, text: string): string {
  const question = newId('q');
  write(asking, 'case.asked', { question, to }, text);
  return question;
}

/** The office answers; a question may be answered again until the case is over. */
export const writeAnswer = (asking: Asking, question: string, text: string): void =>
  write(asking, 'case.answered', { question }, text);

/** The text is sealed with whatever else is said of the person concerned, as in every step. */
function write(
  { transaction, vault, by, live }: Asking,
  type: 'case.asked' | 'case.answered',
  body: Readonly<Record<string, string>>,
  words: string,
): void {
  const { db, now, append } = transaction;
  const { unit, subject, wording } = fileOf(live);
  const { pd, text } = vault.seal(db, contentOf(subject ?? live.id), words);
  project(db, append({
    type, at: now, actor: by.person, office: by.office, unit, case: live.id,
    measure: live.measure.id, subject, rules: wording, pd: [pd],
    body: { ...body, text, actorUnit: by.unit },
  }));
}
