import type { Actor } from '#statechart/step';
import { first } from '../database/prepared.js';
import type { Handle } from '../database/handle.js';
import { NotYours } from '../register/answers.js';
import type { Recording } from './ripples.js';

/**
 * Whoever made an account knows its first password, and so appoints nobody by it: another
 * administrator does. One alone can then give themselves no office that sees a case. Throws
 * NotYours.
 */
export function checkMadeByAnother(db: Handle, by: Actor, recording: Recording): void {
  const { register, act, fields } = recording;
  if (by.office === 'system' || register !== 'offices' || act !== 'record') return;
  const account = first<{ maker: string | null }>(
    db, 'SELECT made_by AS maker FROM account WHERE person = ?', String(fields['person']),
  );
  if (account?.maker === by.person) throw new NotYours(madeByOneself);
}

const madeByOneself = {
  et: 'kes konto tegi, see selle omanikku ametisse ei määra; seda teeb teine süsteemihaldur',
  en: 'whoever made the account does not appoint its person; another administrator does',
};
