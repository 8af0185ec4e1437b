import { maxOf } from '#calendar/instant';
import type { Instant } from '#calendar/instant';
import { measureOf } from '#measures/index';
import { namesLeftBy, saidBy } from '#statechart/left-behind';
import type { CaseFile } from '#statechart/case-file';

const known = new Map<string, ReadonlySet<string>>();

/** Under which names the file of a measure keeps what was decided, as its steps say it themselves. */
function decisionsIn(id: string): ReadonlySet<string> {
  const found = known.get(id);
  if (found !== undefined) return found;
  const { machine, steps } = measureOf(id);
  const deciding = Object.keys(steps).filter((type) => steps[type]?.decides === true);
  const names = namesLeftBy(machine, deciding);
  known.set(id, names);
  return names;
}

/** When the person last decided in the case; null where they did not. */
export function decidedAt(file: CaseFile, person: string): Instant | null {
  const decided = saidBy(file, person, decisionsIn(file.measure)).map(({ at }) => at);
  const [one, ...others] = decided;
  return one === undefined ? null : maxOf(one, ...others);
}

/** Whether the person opened the case or said anything that is still in its file. */
export const tookPart = (file: CaseFile, person: string): boolean =>
  file.openedBy.person === person || saidBy(file, person).length > 0;
