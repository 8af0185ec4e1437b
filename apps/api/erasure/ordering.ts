import type { Citation } from '#law/citation';
import { wordingAt } from '#law/wordings/index';
import type { Actor } from '#statechart/step';
import { ERASURE_ORDER, listRoot } from '#trail/erasure';
import { project } from '../register/projection.js';
import { entryOf } from '../register/register-facts.js';
import type { Recording } from '../registers/ripples.js';
import type { Transaction } from '../store/store.js';
import { contentSubjects, dataUnder, keysOf } from './what-lies.js';

/** The provision that each ground of an erasure is. */
const grounds: Readonly<Record<string, Citation>> = {
  needEnded: '§ 36 (3) 2)', areaNeedEnded: '§ 54¹ (4)',
};

/** Whether the act makes an order final. */
export const isConfirmation = ({ register, act }: Recording): boolean =>
  register === 'erasures' && act === 'confirm';

/**
 * Writes down what is to be erased, in the transaction of its confirmation: the list of data and
 * the keys, with whoever ordered and confirmed it. The erasing itself comes after, and is taken up
 * again if the house is closed in between.
 */
export function order(transaction: Transaction, by: Actor, id: string): void {
  const { db, now, append } = transaction;
  const { person, ground, by: orderedBy } = entryOf(db, 'erasures', id)! as unknown as {
    readonly person: string; readonly ground: string; readonly by: string;
  };
  const subjects = [person, ...contentSubjects(db, person)];
  const data = dataUnder(db, subjects);
  project(db, append({
    type: ERASURE_ORDER, at: now, actor: by.person, office: by.office, unit: by.unit,
    subject: person, rules: wordingAt(now).id,
    body: {
      id, person, ground: grounds[ground]!, data: { count: data.length, root: listRoot(data) },
      keys: keysOf(db, subjects), by: [orderedBy, by.person],
    },
  }));
}
