import type { Instant } from '#calendar/instant';
import type { Entry } from '#trail/entry';
import { instantOf, takenStep, textOf } from './read.js';
import type { TakenStep } from './read.js';

/** An entry that did something to a notice. */
export interface Mark {
  readonly seq: number;
  readonly at: Instant;
}

/** A notice from the step that made it owed to the receipt. */
export interface NoticeLine {
  readonly id: string;
  readonly case: string | null;
  readonly measure: string | null;
  readonly to: string;
  readonly rule: string | null;
  /** The first instant at which sending is late; null where nothing sets one. */
  readonly due: Instant | null;
  readonly owed: Mark;
  readonly sent: Mark | null;
  readonly received: Mark | null;
}

/** The notices of the entries read so far, in the order in which they became owed. */
export class NoticeBook {
  readonly #lines = new Map<string, NoticeLine>();

  /** Takes note of an entry; answers the notices it made owed, or the one it sent or received. */
  take(entry: Entry, step = takenStep(entry)): readonly NoticeLine[] {
    if (entry.type === 'notice.sent') return this.#marked(entry, 'sent');
    if (entry.type === 'notice.received') return this.#marked(entry, 'received');
    const owed = owedBy(entry, step);
    for (const line of owed) this.#lines.set(line.id, line);
    return owed;
  }

  /** Every notice so far. */
  all(): readonly NoticeLine[] {
    return [...this.#lines.values()];
  }

  // The first sending and the first receipt settle the debt; a second one changes nothing.
  #marked(entry: Entry, what: 'sent' | 'received'): readonly NoticeLine[] {
    const line = this.#lines.get(textOf(entry.body['notice']) ?? '');
    if (line === undefined || line[what] !== null) return [];
    const marked = { ...line, [what]: markOf(entry) };
    this.#lines.set(line.id, marked);
    return [marked];
  }
}

const markOf = ({ seq, at }: Entry): Mark => ({ seq, at: at as Instant });

function owedBy(entry: Entry, step: TakenStep | null): readonly NoticeLine[] {
  if (step === null || step.effects.length === 0) return [];
  return step.effects
    .filter(({ type, id }) => type === 'notice' && typeof id === 'string')
    .map(({ id, to, rule, due }) => ({
      id: String(id),
      case: entry.case,
      measure: entry.measure,
      to: textOf(to) ?? 'unknown',
      rule: textOf(rule),
      due: instantOf(due),
      owed: markOf(entry),
      sent: null,
      received: null,
    }));
}

/** Says whether the notice left in time; one without a due instant cannot be late. */
export const sentInTime = ({ due, sent }: NoticeLine): boolean =>
  sent !== null && (due === null || sent.at < due);
