import type { Office } from '#law/offices';
import type { RegisterName } from '#registers/schemas';
import type { Held } from '../people/signed-in.js';

/** How much of a register a reader sees. */
export interface RegisterSight {
  /** Names, codes and references as they were written. */
  readonly texts: boolean;
}

const casework: readonly Office[] = [
  'recordsOfficer', 'requester', 'unitCommander', 'commander', 'legalOfficer',
];
const aboutPersons: readonly RegisterName[] = [
  'people', 'consents', 'service', 'cooperation', 'items', 'requests', 'restrictions',
  'disclosures', 'erasures',
];
/** Reference data and the order of the house: everybody who signs in. */
const forAll: readonly RegisterName[] = ['units', 'partners', 'agreements', 'instruments'];
/** Who holds which office and for what: whoever runs the house or looks after it, too. */
const ofTheHouse: readonly RegisterName[] = ['designations', 'offices', 'authorisations'];
const runners: readonly Office[] = ['administrator', 'securityAuditor'];

/**
 * § 36 (3) 3) for the registers: names of persons only for those who ask, check, decide and keep
 * records; an overseer sees their opaque ids. Null where the register is not for any office held.
 */
export function registerSight(name: RegisterName, offices: readonly Held[]): RegisterSight | null {
  const holds = (among: readonly Office[]) => offices.some(({ office }) => among.includes(office));
  if (holds(casework)) return { texts: true };
  if (holds(['oversight'])) return { texts: !aboutPersons.includes(name) };
  if (ofTheHouse.includes(name) && holds(runners)) return { texts: true };
  return forAll.includes(name) && offices.length > 0 ? { texts: true } : null;
}
