import { periodOf } from '#calendar/period';
import { dayOf } from '#calendar/day';
import type { Instant } from '#calendar/instant';
import { measureOf } from '#measures/index';
import { reportKind } from '#reports/kinds';
import { openFile } from '#statechart/case-file';
import { start } from '#statechart/decide';
import type { Snapshot } from '#statechart/decide';
import { replayed } from '#statechart/replay';
import type { Step } from '#statechart/step';
import { parseEntry } from '#trail/entry';
import type { Entry } from '#trail/entry';
import { verifyTrail } from '#trail/verify';
import { stepIn } from '../../apps/api/register/projection.js';
import type { LongTrail } from './long-trail.js';
import { onePass } from './measured.js';
import type { Contestant } from './measured.js';

/** What an overseer does with a whole log: verifies it, replays its cases, makes a report of it. */
export function longReads(trail: LongTrail): Contestant[] {
  const { entries, vkey, checkpoint } = trail;
  const pass = (id: string, read: () => void): Contestant =>
    ({ id, slice: () => onePass(entries.length, read) });
  return [
    pass('ours.verify', () => {
      const { whole, verdicts } = verifyTrail({ entries, vkey, checkpoints: [checkpoint] });
      if (!whole) throw new Error(`the trail does not verify: ${verdicts[0]?.code}`);
    }),
    pass('ours.replay', () => replayAll(entries)),
    pass('ours.overview', () => makeOverview(entries)),
  ];
}

/** Every step judged again by the rules on the facts in its own entry; throws where one differs. */
function replayAll(entries: readonly Buffer[]): void {
  const cases = new Map<string, Snapshot>();
  for (const bytes of entries) {
    const entry = parseEntry(bytes);
    if (entry.type === 'case.opened') cases.set(entry.case!, opened(entry));
    if (entry.type !== 'case.step') continue;
    const { machine } = measureOf(entry.measure!);
    cases.set(entry.case!, replayed(machine, cases.get(entry.case!)!, stepIn(entry)));
  }
}

function opened(entry: Entry): Snapshot {
  const { body, measure, unit, subject } = entry;
  const by = { person: entry.actor, office: entry.office, unit: body['actorUnit'] };
  return start(measureOf(measure!).machine, openFile({
    id: entry.case!, measure: measure!, wording: entry.rules, unit: unit!, subject, renews: null,
    openedAt: entry.at as Instant, openedBy: by as Step['by'],
  }));
}

function makeOverview(entries: readonly Buffer[]): void {
  const period = periodOf(4, dayOf(parseEntry(entries[0]!).at as Instant));
  const size = entries.length;
  const read = { *[Symbol.iterator]() { for (const bytes of entries) yield parseEntry(bytes); } };
  const { sections } = reportKind('43-2.a')!.make(read, period, { size });
  if (sections.length === 0) throw new Error('the overview is empty');
}
