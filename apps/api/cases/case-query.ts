import { instant } from '#calendar/instant';
import { faultsOf } from '../http/read-message.js';
import { Malformed } from '../register/answers.js';
import { measures } from '#measures/index';
import { choice, instantField, optional, reference } from '#statechart/field';
import type { CaseQuery } from './case-list.js';

const short = (et: string, en: string, most: number) =>
  ({ kind: 'text', label: { et, en }, most, optional: true }) as const;

/** What a list of cases may be narrowed by, as the address carries it. */
export const queryFields = {
  measure: optional(choice(
    { et: 'Meede', en: 'Measure' },
    Object.fromEntries(measures.map(({ id, title }) => [id, title])),
  )),
  state: short('Seisund', 'State', 80),
  unit: optional(reference({ et: 'Struktuuriüksus', en: 'Unit' }, 'unit')),
  due: optional(instantField({ et: 'Tähtaeg hiljemalt', en: 'Due by' })),
  q: short('Otsing', 'Search', 100),
  page: short('Lehekülg', 'Page', 6),
} as const;

/** The query in an address; throws Malformed for what it cannot be. */
export function queryIn(query: Readonly<Record<string, unknown>>): CaseQuery {
  const faults = faultsOf(queryFields, { ...query });
  const page = Number(query['page'] ?? 1);
  if (!Number.isSafeInteger(page) || page < 1) faults.push({ path: 'page', says: notAPage });
  if (faults.length > 0) throw new Malformed(faults);
  const { measure, state, unit, due, q } = query as Record<string, string | undefined>;
  return { measure, state, unit, q, page, due: due === undefined ? undefined : instant(due) };
}

const notAPage = { et: 'lehekülje number alates ühest', en: 'a page number from one' };
