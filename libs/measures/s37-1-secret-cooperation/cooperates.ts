import type { Instant } from '#calendar/instant';
import type { PersonFacts } from '#law/facts';

/** Whether the person is involved in secret cooperation at the instant; nobody is not. */
export function cooperates(person: PersonFacts | null, at: Instant): boolean {
  const { cooperatesFrom: from = null, cooperatesUntil: until = null } = person ?? {};
  return from !== null && from <= at && (until === null || at < until);
}
