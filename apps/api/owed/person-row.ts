import { endInWords } from '#calendar/in-words';
import type { Instant } from '#calendar/instant';
import { citationOf } from '#law/citation';
import type { RuleId } from '#law/citation';
import { situationOf } from '#law/rule';
import { measureOf } from '#measures/index';
import { standingOf } from '#measures/s40-telling-the-person/index';
import type { OwedDeadline, PersonOwed } from '#reports/owed';
import { deadlineNamed } from '../cases/diary.js';
import { Opener } from '../cases/opened.js';
import { lineOfCase } from '../cases/known-case.js';
import { stateShown } from '../cases/state-words.js';
import type { House } from '../house.js';
import type { Answered } from '../http/answer-parts.js';
import { knowsOf } from '../people/known-persons.js';
import { sightOf } from '../people/need-to-know.js';
import type { SignedIn } from '../people/signed-in.js';
import { gatherFacts } from '../register/facts.js';
import { systemActor } from '../register/register.js';
import { fileOf, loadCase } from '../register/rows.js';
import type { LiveCase } from '../register/rows.js';
import type { personOwedPart } from './owed.answers.js';

/** Whose ledger is read, and at which instant. */
export interface Asked {
  readonly house: Pick<House, 'reader' | 'vault'>;
  readonly asker: SignedIn;
  readonly now: Instant;
}

export type PersonRow = Answered<typeof personOwedPart>;

const day = 86_400_000;

/** A person of the ledger as the reader may know of them; null where they may not know at all. */
export function personRow(
  { house: { reader, vault }, asker, now }: Asked,
  { state: name, ...owed }: PersonOwed,
): PersonRow | null {
  const line = lineOfCase(reader, owed.case);
  const sight = line === undefined ? null : sightOf(asker, line);
  const live = loadCase(reader, owed.case);
  if (line === undefined || live === undefined || sight?.content !== true) return null;
  const { next, act } = owed;
  const source = act === null ? undefined : lineOfCase(reader, act);
  const { id: measure, title } = measureOf(source?.measure ?? line.measure);
  return {
    ...owed, measure, title, tellingCase: line.id,
    stateName: name, state: stateShown(live.snapshot).words,
    next: next === null ? null : nextShown(line.measure, next),
    dueWords: next === null ? null : endInWords(next.due),
    sourceCase: source === undefined || sightOf(asker, source) === null ? null : source.id,
    person: new Opener(reader, vault, sight, knowsOf(reader, asker, now))
      .concerned(line.subject ?? ''),
    openedAt: line.openedAt,
    ageDays: Math.floor((Date.parse(now) - Date.parse(line.openedAt)) / day),
    ...standingShown(reader, live, line.state, now),
    overdue: [next?.due, line.due].some((due) => due !== undefined && due !== null && due <= now),
  };
}

/** A deadline with what it is, and the provision that sets it. */
const nextShown = (measure: string, { name, due, rule }: OwedDeadline) => ({
  name, words: deadlineNamed(measure, name), due, rule,
  by: rule === null ? null : citationOf(rule as RuleId),
});

/** The ground and the dates of the case; what the case has not come to is null. */
function standingShown(
  reader: House['reader'],
  live: LiveCase,
  state: string,
  now: Instant,
) {
  const file = fileOf(live);
  const facts = gatherFacts(reader, file, systemActor, now, {});
  const asked = situationOf(file, { type: 'timePassed', at: now, by: systemActor, facts });
  const { ground, nextReview, oneYear, courtDeadline } = standingOf(asked, state);
  return {
    ground, nextReview: dated(nextReview), oneYear: dated(oneYear),
    courtDeadline: dated(courtDeadline),
  };
}

/** A last instant with its words: midnight is 24.00 of the day that it ends. */
const dated = (at: Instant | null) => (at === null ? null : { at, words: endInWords(at) });
