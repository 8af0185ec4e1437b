import { mayKnow } from '../people/need-to-know.js';
import { claimOn } from '../register/claim-rows.js';
import { fileOf } from '../register/rows.js';
import { awaitedOffices } from './awaited.js';
import { conditionOf } from './case-condition.js';
import { byDue, caseTask, workable } from './case-task.js';
import type { Workable } from './case-task.js';
import type { ListViewing } from './case-summary.js';
import { decisionsOf } from './decided.js';
import { linesWhere, newestFirst } from './known-case.js';
import { noticeTasks } from './notice-task.js';
import { questionTasks } from './question-task.js';
import { reachOf } from './reach.js';
import { tookPart } from './taken-part.js';

/** The most decisions of one's own that are shown. */
const mostDecided = 50;

/**
 * What waits for the person, and what the person waits for, the earliest statutory deadline first.
 * `mine` is what they took up and the notices sent to them, `office` what any holder of an office
 * of theirs may do or answer, `waiting` what is in others' hands and they had a part in, `decided`
 * their own decisions, newest first. `items` is everything in which they may take any step.
 */
export function tasksOf(viewing: ListViewing) {
  const { db, asker, now } = viewing;
  const cases = casesWhere(viewing, 'done = 0', [])
    .map((line) => workable(viewing, line));
  const isMine = ({ line }: Workable) => claimOn(db, line.id)?.person === asker.person;
  const shown = new Map(cases.map((each) => [each, caseTask(viewing, each)] as const));
  const tasks = (these: readonly Workable[]) => these.map((each) => shown.get(each)!);
  const notices = noticeTasks(viewing);
  const mine = [...tasks(cases.filter(isMine)), ...notices].sort(byDue);
  const others = cases.filter((each) => !isMine(each));
  const questions = questionTasks(viewing);
  const office = [...tasks(others.filter(({ open }) => open)), ...questions].sort(byDue);
  const waiting = others
    .filter(({ open, live }) => !open && tookPart(fileOf(live), asker.person))
    .map((each) => ({
      ...shown.get(each)!, awaits: awaitedOffices(db, each.live, now),
    }))
    .sort(byDue);
  const decided = decidedBy(viewing);
  const said = tasks(cases.filter(({ steps }) => steps.length > 0));
  const items = [...said, ...notices, ...questions].sort(byDue);
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
  order = newestFirst,
) {
  const [reached, units] = conditionOf({ sort: 'opened', page: 1 }, reachOf(asker), now);
  return linesWhere(db, `${text} AND ${reached}`, [...values, ...units], order)
    .filter((line) => mayKnow(asker, line));
}

/** The reader's own decisions, newest first. */
function decidedBy(viewing: ListViewing) {
  const { db, asker } = viewing;
  // Whoever decided is named in the file; most of the cases need not be looked at any closer.
  const touched = casesWhere(viewing, 'instr(file, ?) > 0', [asker.person], 'seq DESC');
  return decisionsOf(db, asker.person, touched, mostDecided)
    .map(({ line, words, at }) => ({
      ...caseTask(viewing, workable(viewing, line)), decision: words, decidedAt: at,
    }));
}
