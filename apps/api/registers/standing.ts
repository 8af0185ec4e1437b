import type { Instant } from '#calendar/instant';
import { entryFields } from '#registers/entry-fields';
import type { RegisterName } from '#registers/schemas';
import { cards } from '../references/cards.js';
import { notEnded } from '../references/entry-card.js';
import type { RegisterEntry } from '../register/register-facts.js';

/** How an entry stands at an instant. */
export interface Standing {
  /** Whether it has begun and not ended; null where nothing in it begins or ends. */
  readonly state: 'current' | 'ahead' | 'past' | null;
  /** Whether an act may still change it. */
  readonly open: boolean;
}

const ends = ['until', 'withdrawnAt', 'closedAt'];

/** How the entry of the register stands. */
export function standingOf(
  register: RegisterName,
  entry: Readonly<Record<string, unknown>>,
  now: Instant,
): Standing {
  const known = entry as unknown as RegisterEntry;
  return {
    state: stateOf(Object.keys(entryFields(register)), known, now),
    open: cards[register]?.open(known, now) ?? false,
  };
}

function stateOf(fields: readonly string[], entry: RegisterEntry, now: Instant): Standing['state'] {
  if (!fields.some((name) => ends.includes(name))) return null;
  if (!notEnded(entry, now)) return 'past';
  if (!fields.includes('from')) return 'current';
  // A candidate without a beginning neither holds nor is about to (AMB-48).
  if (entry.from === undefined) return null;
  return entry.from > now ? 'ahead' : 'current';
}
