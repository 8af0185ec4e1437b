import type { Instant } from '#calendar/instant';
import { inWords } from '#calendar/in-words';
import { citationOf } from '#law/citation';
import type { Handle } from '../database/handle.js';
import { sightOf } from '../people/need-to-know.js';
import type { SignedIn } from '../people/signed-in.js';
import { loadCase } from '../register/rows.js';
import { myNotices } from '../notices/notice-list.js';
import { summaryOf } from './case-list.js';
import { deadlinesOf } from './diary.js';
import { linesWhere } from './known-case.js';
import type { CaseLine } from './known-case.js';
import { Steps } from './step-views.js';

/**
 * What waits for the person: cases in which one of their offices may take a step now, and notices
 * to be received, the earliest statutory deadline first and what has none last.
 */
export function tasksOf(db: Handle, asker: SignedIn, now: Instant) {
  const cases = linesWhere(db, 'done = 0', [])
    .filter((line) => sightOf(asker, line) !== null)
    .flatMap((line) => caseTask(db, line, asker, now));
  const notices = myNotices(db, asker)
    .filter(({ mine, sentAt, receivedAt }) => mine && sentAt !== null && receivedAt === null)
    .map(({ id, case: of, measure, title, due, rule }) => ({
      kind: 'notice', notice: id, case: of, measure, title, steps: [], ...dueIn(due, now),
      rule, by: citationOf(rule),
    }));
  return { now, items: [...cases, ...notices].sort((one, other) => order(one.due, other.due)) };
}

function caseTask(db: Handle, line: CaseLine, asker: SignedIn, now: Instant) {
  const live = loadCase(db, line.id)!;
  const steps = new Steps(db, live, asker, now).all().filter(({ allowed }) => allowed);
  if (steps.length === 0) return [];
  const [next] = deadlinesOf(db, line.id, now);
  const { id, ...summary } = summaryOf(line, asker, now);
  return [{
    kind: 'case', case: id, ...summary, ...dueIn(next?.due ?? null, now), deadline: next ?? null,
    steps: steps.map(({ type, label, office }) => ({ type, label, office })),
  }];
}

const dueIn = (due: Instant | null, now: Instant) => ({
  due,
  dueWords: due === null ? null : inWords(due),
  left: due === null ? null : Math.floor((Date.parse(due) - Date.parse(now)) / 1000),
});

const order = (one: Instant | null, other: Instant | null): number => {
  if (one === other) return 0;
  if (one === null || other === null) return one === null ? 1 : -1;
  return one < other ? -1 : 1;
};
