// What the registers say for an enquiry under § 41¹ and an act under § 41².
import type { Instant } from '#calendar/instant';
import type { EnquiryFacts } from '#law/enquiry-facts';
import type { ServiceStatus } from '#law/facts';
import type { Handle } from '../database/handle.js';
import { allEntries, holdsAt, officesOf, personFacts } from './register-facts.js';
import type { RegisterEntry } from './register-facts.js';

const holdingAt = (db: Handle, register: string, at: Instant): RegisterEntry[] =>
  allEntries(db, register).filter((each) => holdsAt(each, at));

/** What a request that names an undertaking, or a need for access, is judged by besides. */
export function enquiryFacts(
  db: Handle,
  asked: Readonly<Record<string, unknown>>,
  at: Instant,
): EnquiryFacts {
  return {
    ...('undertaking' in asked ? { undertakings: undertakingsAt(db, at) } : {}),
    ...('access' in asked ? { militaryPolice: militaryPoliceAt(db, at) } : {}),
  };
}

const undertakingsAt = (db: Handle, at: Instant): string[] =>
  holdingAt(db, 'undertakings', at).map(({ id }) => id);

const militaryPoliceAt = (db: Handle, at: Instant): string | null =>
  holdingAt(db, 'designations', at).find((each) => each['provision'] === '21.3')?.['unit'] ?? null;

/** As what a person serves at the instant, by an office or else by the register of service. */
export function servingAs(db: Handle, person: unknown, at: Instant): ServiceStatus {
  const known = personFacts(db, person);
  if (known === null) return 'none';
  if (officesOf(db, known.id, at).some(({ serviceman }) => serviceman)) return 'serviceman';
  const { status, serviceFrom: from, serviceUntil: until } = known;
  return from !== null && holdsAt({ from, until }, at) ? status : 'none';
}
