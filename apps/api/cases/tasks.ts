import { sightOf } from '../people/need-to-know.js';
import { claimOn } from '../register/claim-rows.js';
import { fileOf, loadCase } from '../register/rows.js';
import { awaitedOffices } from './awaited.js';
import { conditionOf } from './case-condition.js';
import { byDue, caseTask, workable } from './case-task.js';
import type { Workable } from './case-task.js';
import type { ListViewing } from './case-summary.js';
import { decidedAt, tookPart } from './decided.js';
import { linesWhere } from './known-case.js';

import { noticeTasks } from './notice-task.js';
import { reachOf } from './reach.js';

/** The most decisions of one's own that are shown. */
const mostDecided = 50;

/**
 * What waits for the person, and what the person waits for, the earliest statutory deadline first.
 * `mine` is what they took up and the notices sent to them, `office` what any holder of an office
 * of theirs may do, `waiting` what is in others' hands and they had a part in, `decided` their own
 * decisions, newest first. `items` is everything in which they may take any step.
 */
export function tasksOf(viewing: ListViewing) {
  const { db, asker, now } = viewing;
  const cases = casesWhere(viewing, 'done = 0', [])
    .flatMap(({ line, sight }) => workable(viewing, line, sight));
  const isMine = ({ line }: Workable) => claimOn(db, line.id)?.person === asker.person;
  const shown = new Map(cases.map((each) => [each, caseTask(viewing, each)] as const));
  const tasks = (these: readonly Workable[]) => these.map((each) => shown.get(each)!);
  const notices = noticeTasks(viewing);
  const mine = [...tasks(cases.filter(isMine)), ...notices].sort(byDue);
  const others = cases.filter((each) => !isMine(each));
  const office = tasks(others.filter(({ open }) => open)).sort(byDue);
  const waiting = others
    .filter(({ open, live }) => !open && tookPart(fileOf(live), asker.person))
    .map((each) => ({
      ...shown.get(each)!, awaits: awaitedOffices(db, each.live, now),
    }))
    .sort(byDue);
  const decided = decidedBy(viewing);
  const items = [...tasks(cases.filter(({ steps }) => steps.length > 0)), ...notices].sort(byDue);
  const counts = {
    mine: mine.length, office: office.length, waiting: waiting.length, decided: decided.length,
  };
  return { now, counts, mine, office, waiting, decided, items };
}

/** The cases that the reader may know of, as far as the condition holds. */
function casesWhere(
  { db, asker, now }: ListViewing,
  text: string,
  values: readonly string[],
) {
  const [reached, units] = conditionOf({ sort: 'opened', page: 1 }, reachOf(asker), now);
  return linesWhere(db, `${text} AND ${reached}`, [...values, ...units]).flatMap((line) => {
    const sight = sightOf(asker, line);
    return sight === null ? [] : [{ line, sight }];
  });
}

/** The reader's own decisions, newest first: the file of each names who took them. */
function decidedBy(viewing: ListViewing) {
  return casesWhere(viewing, 'instr(file, ?) > 0', [viewing.asker.person])
    .flatMap(({ line, sight }) => {
      const at = decidedAt(fileOf(loadCase(viewing.db, line.id)!), viewing.asker.person);
      return at === null ? [] : [{ line, sight, at }];
    })
    .sort((one, other) => (one.at < other.at ? 1 : -1))
    .slice(0, mostDecided)
    .map(({ line, sight, at }) => ({
      ...caseTask(viewing, workable(viewing, line, sight)), decidedAt: at,
    }));
}
