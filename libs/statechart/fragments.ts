// Stretches of path that every measure walks: asking, legal check, decision, ending. Each measure
// names its own states and rules; a fragment only saves writing the same arrows again.
import type { Citation } from '#law/citation';
import type { Rule } from '#law/rule';
import type { Words } from '#law/words';
import { add, end, forget, keep, lawful, opens } from './statechart.js';

/** What every state shows: its provision and its name in both languages. */
export const meta = (by: Citation, et: string, en: string) => ({
  meta: { by, words: { et, en } satisfies Words },
});

/** A draft is filled in as often as needed; a changed request voids what was said of the old. */
export const asking = (submit: readonly Rule[]) => ({
  request: { actions: ['keepRequest' as const, forget('check'), forget('coordination')] },
  submit: { guard: lawful(...submit), target: 'submitted', actions: [keep('submission')] },
  ...withdrawing,
});

/** The requester takes the request back; the record stays (AMB-64). */
export const withdrawing = { withdraw: { target: 'withdrawn', actions: [keep('withdrawal')] } };

/** The legal officer's check before a decision: lawful, lawful with changes, or not. */
export const checking = (checker: readonly Rule[], lawfulTarget: string) => ({
  findLawful: { guard: lawful(...checker), target: lawfulTarget, actions: [keep('check')] },
  findLawfulWithChanges: { guard: lawful(...checker), target: 'drafted', actions: [keep('check')] },
  findUnlawful: { guard: lawful(...checker), target: 'foundUnlawful', actions: [keep('check')] },
  ...withdrawing,
});

/** Refused or returned; granting differs from measure to measure and is drawn there. */
export const notGranting = (decider: readonly Rule[]) => ({
  refuse: { guard: lawful(...decider), target: 'refused', actions: [keep('refusal')] },
  returnForChanges: { guard: lawful(...decider), target: 'drafted', actions: [keep('returning')] },
  ...withdrawing,
});

/** Ended early by whoever may (AMB-56); a stop needs no gate but a reason. */
export const stopping = (reasons: readonly Rule[]) => ({
  stop: {
    guard: lawful(...reasons),
    target: 'ended.stopped',
    actions: [keep('stop'), end('stopped')],
  },
});

/** What is written down while the measure runs, and afterwards of the time it ran. */
export const recording = (within: readonly Rule[], person: readonly Rule[]) => ({
  logActivity: { guard: lawful(...within), actions: [add('activity')] },
  storeItem: { actions: [add('items')] },
  identify: { guard: lawful(...person), actions: [add('persons')] },
  addDocument: { actions: [add('documents')] },
});

/** The same once the act has ended: a person identified now has a case of his or her own too. */
export const recordingAfterwards = (within: readonly Rule[], person: readonly Rule[]) => ({
  ...recording(within, person),
  identify: { guard: lawful(...person), actions: [add('persons'), opens('S40', 'KKS-40-1.c')] },
});
