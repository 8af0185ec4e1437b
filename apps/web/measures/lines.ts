import type { components } from '#openapi';

export type Line = components['schemas']['CaseLine'];

/** Of some cases a reader knows that they are there, and not what they hold. */
export const isOutline = ({ daysUsed }: Line): boolean => daysUsed === null;

/** A case that tells of another one's act has no term of its own. */
export const isTelling = ({ act }: Line): boolean => act !== null;

/** A measure that has begun. */
export type Begun = Line & { readonly from: string };
export const hasBegun = (line: Line): line is Begun => line.from !== null;

/** Until when it was used: its end, the last instant that was granted, or now. */
export const usedTo = ({ endedAt, until }: Line, now: string): string =>
  endedAt ?? (until !== null && until < now ? until : now);

/** Seconds from one instant to another. */
export const seconds = (from: string, to: string): number =>
  Math.floor((Date.parse(to) - Date.parse(from)) / 1000);
