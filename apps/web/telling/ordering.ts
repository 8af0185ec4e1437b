import { estonianOrder } from '../words/times.js';
import { calledOf } from './owed.js';
import type { PersonOwed } from './owed.js';

/** How a list is ordered: by which column, and whether the largest comes first. */
export interface Sort {
  readonly by: string;
  readonly down: boolean;
}

/** The order in an address: `next`, or `-next` for the other way around. */
export const sortFrom = (text: string | undefined, usual: string): Sort => {
  const name = text ?? usual;
  return { by: name.replace(/^-/, ''), down: name.startsWith('-') };
};

export const sortText = ({ by, down }: Sort): string => `${down ? '-' : ''}${by}`;

const values: Readonly<Record<string, (row: PersonOwed) => string | null>> = {
  person: calledOf,
  since: ({ openedAt }) => openedAt,
  next: ({ next }) => next?.due ?? null,
  others: (row) => [row.nextReview, row.courtDeadline, row.oneYear]
    .flatMap((date) => (date === null ? [] : [date.at])).sort()[0] ?? null,
};

/** The rows in that order; those without the value stand last either way. */
export function ordered(rows: readonly PersonOwed[], { by, down }: Sort): PersonOwed[] {
  const valueOf = values[by] ?? values['next']!;
  return [...rows].sort((one, other) => {
    const [left, right] = [valueOf(one), valueOf(other)];
    if (left === null || right === null) return Number(left === null) - Number(right === null);
    return estonianOrder(left, right) * (down ? -1 : 1);
  });
}
