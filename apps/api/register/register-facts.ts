import type { Instant } from '#calendar/instant';
import { groundPartners } from '#law/partner-organisations';
import type {
  AreaFacts, AuthorisationFacts, ConsentFacts, OperationFacts, PersonFacts, ServiceStatus,
  TaskFacts, ThreatFacts, UnitFacts,
} from '#law/facts';
import type { Office } from '#law/offices';
import { first, rows } from '../database/prepared.js';
import type { Handle } from '../database/handle.js';
import { involvementsOf, lastCooperation } from './cooperation.js';

interface Row {
  id: string;
  body: string;
  at: Instant;
}

/** A register entry as it stands; its fields are those of its schema, checked at the door. */
export interface RegisterEntry {
  readonly id: string;
  readonly at: Instant;
  readonly from: Instant;
  readonly until?: Instant | null;
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- the schema fixes each field
  readonly [field: string]: any;
}

const parsed = ({ id, body, at }: Row): RegisterEntry =>
  ({ ...(JSON.parse(body) as RegisterEntry), id, at });

/** The entries of a register about one person, unit or area, oldest first. */
export const entriesOf = (db: Handle, register: string, ref: string): RegisterEntry[] =>
  rows<Row>(
    db, 'SELECT id, body, at FROM register_row WHERE register = ? AND ref = ? ORDER BY seq',
    register, ref,
  ).map(parsed);

/** Every entry of a register. */
export const allEntries = (db: Handle, register: string): RegisterEntry[] =>
  rows<Row>(
    db, 'SELECT id, body, at FROM register_row WHERE register = ? ORDER BY seq', register,
  ).map(parsed);

/** One entry by its id, of that register. */
export function entryOf(db: Handle, register: string, id: unknown): RegisterEntry | undefined {
  if (typeof id !== 'string') return undefined;
  const row = first<Row>(
    db, 'SELECT id, body, at FROM register_row WHERE id = ? AND register = ?', id, register,
  );
  return row === undefined ? undefined : parsed(row);
}

/** Whether the entry holds at the instant: from its beginning until before its end. */
export const holdsAt = (
  { from, until }: Pick<RegisterEntry, 'from' | 'until'>,
  at: Instant,
): boolean => from <= at && (until === undefined || until === null || at < until);

/** Everybody who commanded the unit; the database leaves out the others before they are parsed. */
const commandersOf = (db: Handle, unit: string): RegisterEntry[] =>
  rows<Row>(
    db,
    `SELECT id, body, at FROM register_row WHERE register = 'offices'
       AND body ->> 'unit' = ? AND body ->> 'office' = 'unitCommander' ORDER BY seq`,
    unit,
  ).map(parsed);

export function unitFacts(db: Handle, id: string, at: Instant): UnitFacts | null {
  const unit = entryOf(db, 'units', id);
  if (unit === undefined) return null;
  const designations = entriesOf(db, 'designations', id).filter((each) => holdsAt(each, at));
  const commander = commandersOf(db, id).find((each) => holdsAt(each, at));
  return {
    id,
    temporary: Boolean(unit['temporary']),
    commander: commander?.['person'] ?? null,
    designated: [...new Set(designations.map((each) => String(each['provision'])))],
  };
}

/** A person as the rules see him or her; the age only where a rule asks for it. */
export function personFacts(db: Handle, id: unknown, age = false): PersonFacts | null {
  const person = entryOf(db, 'people', id);
  if (person === undefined) return null;
  const service = entriesOf(db, 'service', person.id).at(-1);
  const cooperation = lastCooperation([
    ...entriesOf(db, 'cooperation', person.id), ...involvementsOf(db, person.id),
  ]);
  return {
    id: person.id,
    identified: Boolean(person['identified']),
    estonian: person['estonian'],
    status: (service?.['status'] as ServiceStatus | undefined) ?? 'none',
    serviceFrom: service?.from ?? null,
    serviceUntil: service?.until ?? null,
    cooperatesFrom: cooperation?.from ?? null,
    cooperatesUntil: cooperation?.until ?? null,
    consents: entriesOf(db, 'consents', person.id).map(consentFacts),
    ...(age ? ageIn(person) : {}),
    daysBefore: 0,
  };
}

const ageIn = (person: RegisterEntry) => ({
  adultVerifiedAt: (person['adultVerifiedAt'] as Instant | undefined) ?? null,
});

const consentFacts = (each: RegisterEntry): ConsentFacts => ({
  id: each.id,
  form: each['form'],
  clauses: each['clauses'],
  told: each['told'] ?? [],
  toldAt: each['toldAt'] ?? null,
  givenAt: each['givenAt'],
  withdrawnAt: each['withdrawnAt'] ?? null,
});

export function operationFacts(db: Handle, id: unknown): OperationFacts | null {
  const operation = entryOf(db, 'operations', id);
  if (operation === undefined) return null;
  const hasArea = Boolean(operation['hasArea']);
  return {
    id: operation.id, selectable: hasArea && operation.from !== undefined, hasArea,
    from: operation.from ?? null, until: operation.until ?? null,
  };
}

export function areaFacts(db: Handle, id: unknown): AreaFacts | null {
  const area = entryOf(db, 'areas', id);
  if (area === undefined) return null;
  const kind = Number(area['kind']) as AreaFacts['kind'];
  const { byOffice, by } = area as unknown as { byOffice: Office; by: string };
  const authorised = authorisationsOf(db, by, area.at).some(
    ({ provision }) => provision === '50.0.3',
  );
  return {
    id: area.id, kind, from: area.from, until: area.until ?? null,
    marked: typeof area['markedAt'] === 'string',
    lawfullyDesignated: kind !== 3 || byOffice === 'commander' || authorised,
    notified: (['police', 'localGovernment'] as const).filter(
      (each) => area[`${each}ToldAt`] !== undefined,
    ),
  };
}

export function threatFacts(db: Handle, id: unknown): ThreatFacts | null {
  const threat = entryOf(db, 'threats', id);
  if (threat === undefined) return null;
  return {
    id: threat.id, grade: threat['grade'], area: threat['area'], assessor: threat['by'],
    assessedAt: threat.at, closedAt: threat['closedAt'] ?? null,
  };
}

/** The item of the plan that a request names (§ 42 (2)). */
export function taskFacts(db: Handle, id: unknown): TaskFacts | null {
  const task = entryOf(db, 'tasks', id);
  return task === undefined
    ? null
    : { id: task.id, from: task.from, until: task.until ?? null };
}

/** The authorisations a person holds at the instant. */
export const authorisationsOf = (db: Handle, person: string, at: Instant): AuthorisationFacts[] =>
  entriesOf(db, 'authorisations', person)
    .filter((each) => holdsAt(each, at))
    .map(({ id, from, until, ...rest }) => ({
      id, provision: String(rest['provision']), from, until: until!,
    }));

/** The offices a person holds at the instant, with the unit of each. */
export const officesOf = (db: Handle, person: string, at: Instant) =>
  entriesOf(db, 'offices', person)
    .filter((each) => holdsAt(each, at))
    .map((each) => ({
      office: String(each['office']) as Office,
      unit: (each['unit'] as string | undefined) ?? null,
      serviceman: Boolean(each['serviceman']),
    }));

/** Everybody who ever held the office, oldest entry first. */
export const tenuresOf = (db: Handle, office: Office) =>
  rows<Row>(
    db,
    `SELECT id, body, at FROM register_row WHERE register = 'offices'
       AND body ->> 'office' = ? ORDER BY seq`,
    office,
  ).map(parsed).map(({ person, from, until = null }) => ({ person: String(person), from, until }));

/** The methods of the § 38 list in force at the instant. */
export const methodsAt = (db: Handle, at: Instant): string[] =>
  allEntries(db, 'methods').filter((each) => holdsAt(each, at)).map(({ id }) => id);

/** Partner states and organisations that can stand in a § 40 (2) 4) ground. */
export const partnersForGround: readonly string[] = groundPartners;
