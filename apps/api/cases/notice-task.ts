import { citationOf } from '#law/citation';
import { myNotices } from '../notices/notice-list.js';
import { dueIn } from './case-task.js';
import type { ListViewing } from './case-summary.js';

/** The notices that were sent to an office of the reader and that nobody has confirmed yet. */
export const noticeTasks = ({ db, vault, asker, now }: ListViewing) =>
  myNotices(db, vault, asker)
    .filter(({ mine, sentAt, receivedAt }) => mine && sentAt !== null && receivedAt === null)
    .map(({ id, case: of, measure, title, unitName, due, rule }) => ({
      kind: 'notice' as const, notice: id, case: of, measure, title, unitName,
      stateWords: awaitingReceipt, claimedBy: null, steps: [], ...dueIn(due, now),
      rule, by: citationOf(rule),
    }));

const awaitingReceipt = {
  et: 'teade ootab kättesaamise kinnitust', en: 'notice awaiting confirmation of receipt',
};
