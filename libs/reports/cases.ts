import type { Instant } from '#calendar/instant';
import type { Entry } from '#trail/entry';
import { instantOf, takenStep } from './read.js';
import type { TakenStep } from './read.js';

/** What a report remembers of a case while it reads on. */
export interface CaseLine {
  readonly id: string;
  readonly measure: string | null;
  readonly unit: string | null;
  /** The entry that opened the case. */
  readonly opened: number;
  readonly state: string | null;
  /** When it came into that state. */
  readonly since: Instant;
  readonly submitted: boolean;
  /** The entry that put the measure into effect. */
  readonly begun: number | null;
  /** The last instant of the decision in force, exclusive. */
  readonly until: Instant | null;
}

/** Says whether the state is one in which a measure runs. */
export const isEffective = (state: string | null): boolean => isIn(state, 'effective');

/** Says whether the state is an ending. */
export const isEnded = (state: string | null): boolean => isIn(state, 'ended');

const isIn = (state: string | null, outer: string): boolean =>
  state === outer || (state?.startsWith(`${outer}.`) ?? false);

/** The cases of the entries read so far. */
export class Cases {
  readonly #lines = new Map<string, CaseLine>();

  /** The case as the entries before left it; what the entry itself says where it is the first. */
  before(entry: Entry): CaseLine | null {
    if (entry.case === null) return null;
    return this.#lines.get(entry.case) ?? lineFrom(entry, entry.case);
  }

  /** Takes note of an entry, and of its step where that was read already. */
  take(entry: Entry, step = takenStep(entry)): void {
    const line = this.before(entry);
    if (line === null) return;
    if (step !== null) this.#lines.set(line.id, after(line, step, entry));
    else if (entry.type === 'case.opened') this.#lines.set(line.id, line);
  }

  /** Every case, in the order of opening. */
  all(): Iterable<CaseLine> {
    return this.#lines.values();
  }

  /** The same, without the cases that do not concern. */
  only(concerns: (line: CaseLine | null) => boolean): Cases {
    const only = new Cases();
    for (const line of this.all()) if (concerns(line)) only.#lines.set(line.id, line);
    return only;
  }
}

const lineFrom = ({ measure, unit, seq, at }: Entry, id: string): CaseLine => ({
  id, measure, unit, opened: seq, state: null, since: at as Instant,
  submitted: false, begun: null, until: null,
});

// The steps that state a new end; a review that states none leaves the measure without one.
const decisions = new Set(['grant', 'review']);

function after(line: CaseLine, { type, fields, from, to }: TakenStep, entry: Entry): CaseLine {
  const changes = from !== to || line.state !== to || type === 'submit' || decisions.has(type);
  if (!changes) return line;
  const begins = isEffective(to) && !isEffective(from);
  return {
    ...line,
    state: to,
    since: from === to && line.state !== null ? line.since : (entry.at as Instant),
    submitted: line.submitted || type === 'submit',
    begun: begins ? entry.seq : line.begun,
    until: decisions.has(type) ? instantOf(fields['until']) : line.until,
  };
}

/** In effect at the last instant before `end`, whether or not an entry said that it was over. */
export const runsAt = ({ state, until }: CaseLine, end: Instant): boolean =>
  isEffective(state) && (until === null || until >= end);
