import { instant } from '#calendar/instant';
import type { Instant } from '#calendar/instant';

/** A session lasts this long at the most, and this long without a request. */
const longestMinutes = 12 * 60;
const idleMinutes = 15;
/** How long a password typed again stands for the decisions that follow. */
const confirmationMinutes = 5;
// The last request is noted at this grain: a note is a commit, and reading must stay cheap.
const noteMinutes = 1;

/** When a session was opened, last used, and last confirmed by its password: real time. */
export interface SessionTimes {
  readonly openedAt: Instant;
  readonly seenAt: Instant;
  readonly confirmedAt: Instant | null;
}

/** Whether it has ended: the twelve hours are over, or the quarter of an hour without a request. */
export const isOver = ({ openedAt, seenAt }: SessionTimes, now: Instant): boolean =>
  now >= plusMinutes(openedAt, longestMinutes) || now >= plusMinutes(seenAt, idleMinutes);

/** Whether a request at this instant is to be noted as activity. */
export const isWorthNoting = ({ seenAt }: SessionTimes, now: Instant): boolean =>
  now >= plusMinutes(seenAt, noteMinutes);

/** Sessions opened at or before this instant have ended in any case. */
export const longAgo = (now: Instant): Instant => plusMinutes(now, -longestMinutes);

/** Until when the password typed again stands; null where it was not, or no longer does. */
export function confirmedUntil({ confirmedAt }: SessionTimes, now: Instant): Instant | null {
  const until = confirmedAt === null ? null : plusMinutes(confirmedAt, confirmationMinutes);
  return until !== null && now < until ? until : null;
}

/** The times of a session as its screen shows them. */
export const timesShown = (times: SessionTimes, now: Instant) => ({
  idleSeconds: idleMinutes * 60,
  idleAt: plusMinutes(times.seenAt, idleMinutes),
  endsAt: plusMinutes(times.openedAt, longestMinutes),
  confirmedUntil: confirmedUntil(times, now),
});

const plusMinutes = (from: Instant, minutes: number): Instant =>
  instant(new Date(Date.parse(from) + minutes * 60_000).toISOString());
