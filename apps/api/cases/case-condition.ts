import type { Instant } from '#calendar/instant';
import { measures } from '#measures/index';
import type { CaseQuery, Sorting } from './case-query.js';
import type { Reach } from './reach.js';

type Part = readonly [string, readonly string[]];

const within = "(state = ? OR substr(state, 1, length(?) + 1) = ? || '.')";
const dueBy = `EXISTS (SELECT 1 FROM deadline
  WHERE case_id = case_row.id AND open = 1 AND due <= ?)`;
// The same as `effectiveAt`, from the columns that the file fills.
const inEffect = `(effective_from <= ? AND (until IS NULL OR until > ?)
  AND (ended_at IS NULL OR ended_at > ?))`;

/** The condition of a query and of the reader's reach, with the values it asks for. */
export function conditionOf(query: CaseQuery, reach: Reach, now: Instant): [string, string[]] {
  const parts = [...withinReach(reach), ...asked(query, now)];
  return [
    parts.map(([text]) => text).join(' AND ') || '1 = 1',
    parts.flatMap(([, values]) => values),
  ];
}

const withinReach = (reach: Reach): Part[] =>
  typeof reach === 'string' ? [] : [[`unit IN (${placesFor(reach.units)})`, reach.units]];

function asked(query: CaseQuery, now: Instant): Part[] {
  const { measure, state, unit, subject, due, from, before, effective, q } = query;
  return [
    ...given(measure, 'measure = ?'),
    ...given(unit, 'unit = ?'),
    ...given(subject, 'subject = ?'),
    ...given(state, within, 3),
    ...given(due, dueBy),
    ...given(from, 'opened_at >= ?'),
    ...given(before, 'opened_at < ?'),
    ...given(effective ? now : undefined, inEffect, 3),
    ...(q === undefined || q === '' ? [] : [matching(q)]),
  ];
}

const given = (value: string | undefined, text: string, times = 1): Part[] =>
  value === undefined ? [] : [[text, Array.from({ length: times }, () => value)]];

const placesFor = (values: readonly unknown[]): string => values.map(() => '?').join(', ');

function matching(q: string): Part {
  const wanted = q.toLowerCase();
  const fitting = measures.filter(({ id, title, section }) =>
    [id, title.et, title.en, section].some((text) => text.toLowerCase().includes(wanted)));
  const ids = fitting.map(({ id }) => id);
  return [`(instr(id, ?) > 0 OR measure IN (${placesFor(ids)}))`, [wanted, ...ids]];
}

/** The orders of a list: what has no deadline or no end comes last. */
export const orders: Readonly<Record<Sorting, string>> = {
  opened: 'opened_at DESC, id',
  due: 'due IS NULL, due, opened_at DESC, id',
  until: 'until IS NULL, until, opened_at DESC, id',
};
