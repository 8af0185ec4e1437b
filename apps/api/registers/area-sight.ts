import type { Instant } from '#calendar/instant';
import { lastInstant } from '#calendar/term';
import { lengthOf } from '#law/policies/parameters';

/** When the notices of § 54 (3) on a temporary area are late; "immediately" is policy (AMB-04). */
export const noticesDue = (designatedAt: Instant): Instant =>
  lastInstant(designatedAt, lengthOf('P-IMM-AREA'));

interface Area {
  readonly at: Instant;
  readonly from: Instant;
  readonly kind: string;
  readonly until?: Instant;
  readonly markedAt?: Instant;
  readonly policeToldAt?: Instant;
  readonly localGovernmentToldAt?: Instant;
}

/**
 * What an area on record lacks at the instant, since when, by name of field: a notice that was not
 * given in time is a breach for good; that it is not marked is a warning while it is in force.
 */
export function areaLacks(area: Area, now: Instant): Readonly<Record<string, Instant>> {
  const temporary = area.kind === '3';
  const due = noticesDue(area.at);
  const late = [area.policeToldAt, area.localGovernmentToldAt]
    .some((told = now) => told >= due);
  const inForce = area.from <= now && (area.until === undefined || now < area.until);
  const unmarked = inForce && area.markedAt === undefined;
  return {
    ...(temporary && late ? { untoldSince: due } : {}),
    ...(unmarked ? { [temporary ? 'notYetMarkedSince' : 'unmarkedSince']: area.from } : {}),
  };
}
