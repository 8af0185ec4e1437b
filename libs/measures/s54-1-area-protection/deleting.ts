import type { Rule } from '#law/rule';
import { add, breach, deadline, keep, lawful } from '#statechart/statechart';
import * as deletion from './deletion.js';
import type { Afterwards } from '../s36-common/life-own.js';
import { fileKept, reasonsGiven } from '../s36-common/law.js';

/**
 * The stretch after a measure under § 54¹: need ended or reasoned, deleted, confirmed. The arrows
 * of the clock come apart, because a measure may have others of its own there.
 */
export const deleting = {
  storeItem: { guard: lawful(deletion.notYetDeleted), actions: [add('items')] },
  endNeed: {
    guard: lawful(deletion.needNotYetEnded, reasonsGiven),
    actions: [keep('needEnd'), deadline('deletion', deletion.deletionBy)],
  },
  keepLonger: {
    guard: lawful(deletion.needNotYetEnded, deletion.keptForAreaOnly, reasonsGiven),
    actions: [keep('keeping')],
  },
  recordDeletion: {
    guard: lawful(
      deletion.needEnded, fileKept, deletion.deletionDescribed, deletion.notYetDeleted,
    ),
    actions: [keep('deletion')],
  },
  confirmDeletion: {
    guard: lawful(deletion.deletionRecorded, deletion.confirmerApart, deletion.notYetDeleted),
    actions: [keep('deletionConfirmed')],
  },
};

/** The breaches of § 54¹ (4), each once: silence about the need, and late deletion. */
export const deletionTimes = [
  { guard: lawful(deletion.needUndeclared), actions: [breach('KKS-54s1-4.a')] },
  { guard: lawful(deletion.deletionOverdue), actions: [breach('KKS-54s1-4.b')] },
];

/** The same for a measure of the common life (`s36-common/life.ts`). */
export const deletedAfterwards: Afterwards = {
  by: '§ 54¹ (4)',
  arrows: deleting,
  diary: [deadline('need', deletion.needDeclaredBy)],
  times: deletionTimes,
};

/** What has to be so before a case with such data is closed. */
export const deletedAtClosing: readonly Rule[] = [deletion.needEnded, deletion.deletionConfirmed];
