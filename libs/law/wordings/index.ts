import type { Day } from '#calendar/day';
import { startOf } from '#calendar/day';
import type { Instant } from '#calendar/instant';
import { wordings } from './known.js';
import type { Wording } from './wording.js';

export { wordings } from './known.js';

/** The first wording: the one the rulebook was written from. */
export const seedWording: Wording = wordings[0]!;

/**
 * The wording that an act at the instant falls under: the latest known that was in force by then,
 * from the first instant of its first day in Estonia; before all of them, the first. A case keeps
 * the one it was opened under.
 */
export function wordingAt(at: Instant): Wording {
  return wordings.findLast(({ from }) => startOf(from as Day) <= at) ?? seedWording;
}

/** The wording a case was opened under; throws on an id the register does not know. */
export function wordingOf(id: string): Wording {
  const wording = wordings.find((known) => known.id === id);
  if (!wording) throw new RangeError(`Unknown wording of the Act: ${id}`);
  return wording;
}
