import type { Instant } from '#calendar/instant';
import type { Entry } from '#trail/entry';
import { Cases } from './cases.js';
import type { CaseLine } from './cases.js';
import { NoticeBook } from './notice-book.js';
import type { NoticeLine } from './notice-book.js';
import { instantOf, takenStep, textOf } from './read.js';
import type { TakenStep } from './read.js';
import { atOnce, eachEntry } from './strides.js';
import type { Strides } from './strides.js';
import { isSettled, tellingMeasure } from './telling-states.js';
import type { AsOf } from './window.js';

export interface OwedDeadline {
  readonly name: string;
  readonly due: Instant;
  readonly rule: string | null;
}

/** A person of an act of § 40 (1) who has been neither told nor lawfully left untold for good. */
export interface PersonOwed {
  readonly case: string;
  /** The case whose act the person is to be told of. */
  readonly act: string | null;
  readonly unit: string | null;
  /** Null before the case took its first step. */
  readonly state: string | null;
  readonly since: Instant;
  /** The first deadline after the last step of the case; the last one where all have passed. */
  readonly next: OwedDeadline | null;
  /** The entry that opened the case. */
  readonly seq: number;
}

export interface OwedLedger {
  readonly persons: readonly PersonOwed[];
  /** Every notice ever owed, with its sending and receipt; a debt is one without receipt. */
  readonly notices: readonly NoticeLine[];
}

/** The ledger of what is owed, as of the first `size` entries of the trail. Pure. */
export const owed = (entries: Iterable<Entry>, asOf: AsOf): OwedLedger =>
  atOnce(owedStrides(entries, asOf));

/** The same, with rests. */
export function* owedStrides(entries: Iterable<Entry>, asOf: AsOf): Strides<OwedLedger> {
  const cases = new Cases();
  const book = new NoticeBook();
  const acts = new Map<string, string>();
  const diaries = new Map<string, Diary>();
  yield* eachEntry(entries, asOf, (entry) => {
    const step = takenStep(entry);
    cases.take(entry, step);
    book.take(entry, step);
    if (entry.measure !== tellingMeasure || entry.case === null) return;
    const act = textOf(entry.body['act']);
    if (act !== null && entry.type === 'case.opened') acts.set(entry.case, act);
    diaries.set(entry.case, written(diaries.get(entry.case), step, entry.at as Instant));
  });
  const persons = [...cases.all()].filter(
    ({ measure, state }) => measure === tellingMeasure && !isSettled(state),
  );
  return {
    persons: persons.map((line) => personOwed(line, acts.get(line.id), diaries.get(line.id))),
    notices: book.all(),
  };
}

interface Diary {
  readonly last: Instant;
  readonly deadlines: ReadonlyMap<string, OwedDeadline>;
}

// A deadline set again under the same name replaces the earlier one, as in the register's diary.
function written(diary: Diary | undefined, step: TakenStep | null, last: Instant): Diary {
  const deadlines = new Map(diary?.deadlines);
  for (const { type, name, due, rule } of step?.effects ?? []) {
    if (type !== 'deadline' || typeof name !== 'string') continue;
    const at = instantOf(due);
    if (at === null) deadlines.delete(name);
    else deadlines.set(name, { name, due: at, rule: textOf(rule) });
  }
  return { last, deadlines };
}

function personOwed(
  { id, unit, state, since, opened }: CaseLine,
  act: string | undefined,
  diary: Diary | undefined,
): PersonOwed {
  const deadlines = [...(diary?.deadlines.values() ?? [])].sort((one, other) =>
    one.due < other.due ? -1 : 1,
  );
  const next = deadlines.find(({ due }) => due > (diary?.last ?? '')) ?? deadlines.at(-1) ?? null;
  return { case: id, act: act ?? null, unit, state, since, next, seq: opened };
}
