import { wordingAt } from '#law/wordings/index';
import { run } from '../database/prepared.js';
import { readMessage } from '../http/read-message.js';
import { Malformed } from '../register/answers.js';
import type { Transaction } from '../store/store.js';
import { tooShort } from './account-fields.js';
import { isLongEnough } from './passwords.js';
import type { SignedIn } from './signed-in.js';

/** What changing one's own password asks for. */
export const newPasswordFields = {
  password: { kind: 'text', label: { et: 'Praegune parool', en: 'Present password' }, most: 1000 },
  fresh: { kind: 'text', label: { et: 'Uus parool', en: 'New password' }, most: 1000 },
} as const;

export interface NewPassword {
  readonly password: string;
  readonly fresh: string;
}

/** Both passwords in a body; throws Malformed for a new one that is too short or the old one. */
export function newPasswordIn(body: unknown): NewPassword {
  const asked = readMessage(newPasswordFields, body) as unknown as NewPassword;
  const faults = [
    ...(isLongEnough(asked.fresh) ? [] : [{ path: 'fresh', says: tooShort }]),
    ...(asked.fresh === asked.password ? [{ path: 'fresh', says: theSame }] : []),
  ];
  if (faults.length > 0) throw new Malformed(faults);
  return asked;
}

/** Keeps the new hash, ends every other session of the person, and records that, not what. */
export function changePassword(
  { db, append, now }: Transaction,
  { person, session }: SignedIn,
  hash: string,
): void {
  run(db, 'UPDATE account SET password = ? WHERE person = ?', hash, person);
  run(db, 'DELETE FROM session WHERE person = ? AND id <> ?', person, session);
  append({
    type: 'account.password', at: now, actor: person, office: null, rules: wordingAt(now).id,
    body: { person },
  });
}

const theSame = { et: 'peab erinema praegusest', en: 'has to differ from the present one' };
