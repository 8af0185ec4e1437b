import type { Instant } from '#calendar/instant';
import { inWords } from '#calendar/in-words';
import { sightOf } from '../people/need-to-know.js';
import type { Sight } from '../people/need-to-know.js';
import { loadCase } from '../register/rows.js';
import type { LiveCase } from '../register/rows.js';
import { summaryOf } from './case-summary.js';
import type { ListViewing } from './case-summary.js';
import { claimability, claimantOf } from './claimant.js';
import { deadlinesOf } from './diary.js';
import type { CaseLine } from './known-case.js';
import { Steps } from './step-views.js';
import type { StepView } from './step-views.js';
import { isWork } from './taking-back.js';

/** A case with what its reader may do in it now. */
export interface Workable {
  readonly line: CaseLine;
  readonly sight: Sight;
  readonly live: LiveCase;
  readonly steps: readonly StepView[];
  /** Whether one of the steps takes the case further. */
  readonly open: boolean;
}

/** The case, asked what this reader may do in it; the reader may know of it. */
export function workable({ db, asker, now }: ListViewing, line: CaseLine): Workable {
  const sight = sightOf(asker, line)!;
  const live = loadCase(db, line.id)!;
  const steps = new Steps(db, live, asker, now).all().filter(({ allowed }) => allowed);
  return { line, sight, live, steps, open: steps.some(isWork) };
}

/** The case as an inbox shows it: what is next, by when, and who works on it. */
export function caseTask(viewing: ListViewing, { line, sight, live, steps }: Workable) {
  const { db, now } = viewing;
  const [next] = sight.content ? deadlinesOf(db, line.id, now) : [];
  const { id, ...summary } = summaryOf(viewing, line);
  return {
    kind: 'case' as const, case: id, ...summary, stateWords: summary.state.words,
    claimedBy: claimantOf(viewing, sight, id), ...claimability(viewing, live, steps),
    ...dueIn(next?.due ?? null, now), deadline: next ?? null,
    steps: steps.map(({ type, label, office }) => ({ type, label, office })),
  };
}

/** When it is due, in words, and how many seconds are left; negative once it has passed. */
export const dueIn = (due: Instant | null, now: Instant) => ({
  due,
  dueWords: due === null ? null : inWords(due),
  left: due === null ? null : Math.floor((Date.parse(due) - Date.parse(now)) / 1000),
});

/** The earliest first; what has no deadline comes last. */
export const byDue = ({ due: one }: Due, { due: other }: Due): number => {
  if (one === other) return 0;
  if (one === null || other === null) return one === null ? 1 : -1;
  return one < other ? -1 : 1;
};
type Due = { readonly due: Instant | null };
