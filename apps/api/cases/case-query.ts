import { endOf, startOf } from '#calendar/day';
import type { Day } from '#calendar/day';
import { instant } from '#calendar/instant';
import type { Instant } from '#calendar/instant';
import { faultsOf } from '../http/read-message.js';
import { Malformed } from '../register/answers.js';
import { measures } from '#measures/index';
import { choice, dayField, instantField, optional, reference } from '#statechart/field';

export type Sorting = 'opened' | 'due' | 'until';

/** What a list is narrowed by; every member may be left out. */
export interface CaseQuery {
  readonly measure?: string | undefined;
  /** A state, or one that contains it: `effective` is also `effective.running`. */
  readonly state?: string | undefined;
  readonly unit?: string | undefined;
  /** The person concerned, by opaque id; only where the reader may know whom a case concerns. */
  readonly subject?: string | undefined;
  /** Only measures in effect at this very instant. */
  readonly effective?: boolean | undefined;
  /** Only cases with an open deadline at or before this instant. */
  readonly due?: Instant | undefined;
  /** Opened from this instant on, and before that one. */
  readonly from?: Instant | undefined;
  readonly before?: Instant | undefined;
  /** Letters of an id or of the title of the measure; names are sealed and cannot be searched. */
  readonly q?: string | undefined;
  readonly sort: Sorting;
  readonly page: number;
}

const short = (et: string, en: string, most: number) =>
  ({ kind: 'text', label: { et, en }, most, optional: true }) as const;

/** What a list of cases may be narrowed and ordered by, as the address carries it. */
export const queryFields = {
  measure: optional(choice(
    { et: 'Meede', en: 'Measure' },
    Object.fromEntries(measures.map(({ id, title }) => [id, title])),
  )),
  state: short('Seisund', 'State', 80),
  unit: optional(reference({ et: 'Struktuuriüksus', en: 'Unit' }, 'unit')),
  subject: optional(reference({ et: 'Isik', en: 'Person' }, 'person')),
  effective: optional(choice({ et: 'Meede kestab', en: 'In effect' }, {
    true: { et: 'üksnes kestvad', en: 'in effect only' },
  })),
  due: optional(instantField({ et: 'Tähtaeg hiljemalt', en: 'Due by' })),
  from: optional(dayField({ et: 'Avatud alates', en: 'Opened from' })),
  to: optional(dayField({ et: 'Avatud kuni', en: 'Opened to' })),
  sort: optional(choice({ et: 'Järjestus', en: 'Order' }, {
    opened: { et: 'uuemad ees', en: 'newest first' },
    due: { et: 'varaseim tähtaeg ees', en: 'earliest deadline first' },
    until: { et: 'varem lõppev ees', en: 'ending soonest first' },
  } satisfies Record<Sorting, object>)),
  q: short('Otsing', 'Search', 100),
  page: short('Lehekülg', 'Page', 6),
} as const;

/** The query in an address; throws Malformed for what it cannot be. */
export function queryIn(query: Readonly<Record<string, unknown>>): CaseQuery {
  const faults = faultsOf(queryFields, { ...query });
  const page = Number(query['page'] ?? 1);
  if (!Number.isSafeInteger(page) || page < 1) faults.push({ path: 'page', says: notAPage });
  if (faults.length > 0) throw new Malformed(faults);
  const { measure, state, unit, subject, effective, due, from, to, sort, q } =
    query as Record<string, string | undefined>;
  return {
    measure, state, unit, subject, q, page,
    effective: effective === 'true',
    due: due === undefined ? undefined : instant(due),
    from: from === undefined ? undefined : startOf(from as Day),
    before: to === undefined ? undefined : endOf(to as Day),
    sort: (sort ?? 'opened') as Sorting,
  };
}

const notAPage = { et: 'lehekülje number alates ühest', en: 'a page number from one' };
