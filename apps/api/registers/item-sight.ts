import type { Instant } from '#calendar/instant';
import { lastInstant } from '#calendar/term';
import type { Office } from '#law/offices';
import { lengthOf } from '#law/policies/parameters';
import { isOverdue } from '#registers/law/keeping';
import type { RegisterName } from '#registers/schemas';
import { first } from '../database/prepared.js';
import type { Handle } from '../database/handle.js';
import type { Held } from '../people/signed-in.js';
import { areaLacks } from './area-sight.js';

type Fields = Readonly<Record<string, unknown>>;

/** Who sees the content of what is kept wherever it comes from; others in their own unit only. */
const everywhere: readonly Office[] = ['recordsOfficer', 'legalOfficer', 'commander'];
const ofTheUnit: readonly Office[] = ['unitCommander', 'requester'];

/**
 * Whether the texts of an entry are for the reader. Of a datum kept: not once the need for it ended
 * (§ 36 (3) 2)), not outside the unit that collected it, and where it is of a special category
 * (§ 41¹⁰ (1) 2)) not for a requester either. Every other register has one sight for all entries.
 */
export function seesTexts(
  db: Handle,
  register: RegisterName,
  entry: Fields,
  offices: readonly Held[],
): boolean {
  if (register !== 'items') return true;
  if (entry['needEndedAt'] !== undefined) return false;
  const unit = first<{ unit: string }>(
    db, 'SELECT unit FROM case_row WHERE id = ?', String(entry['case']),
  )?.unit;
  return offices.some((held) => everywhere.includes(held.office) ||
    (ofTheUnit.includes(held.office) && held.unit === unit &&
      (entry['kind'] !== 'special' || held.office === 'unitCommander')));
}

/** What is unlawful about an entry as it stands at the instant: since when, by name of field. */
export function breachesIn(
  register: RegisterName,
  entry: Fields,
  now: Instant,
): Readonly<Record<string, Instant>> {
  if (register === 'areas') return areaLacks(entry as never, now);
  if (register !== 'items' || entry['closedAt'] !== undefined) return {};
  const { nextReview, needEndedAt } = entry as { nextReview?: Instant; needEndedAt?: Instant };
  if (needEndedAt !== undefined) {
    const due = lastInstant(needEndedAt, lengthOf('P-IMM-DEL'));
    return due <= now ? { undeletedSince: due } : {};
  }
  return nextReview !== undefined && isOverdue(nextReview, now) ? { overdueSince: nextReview } : {};
}
