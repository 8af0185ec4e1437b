// What the registers say of units, places, threats and lists, made again from the trail.
import type { Instant } from '#calendar/instant';
import type { EnquiryFacts } from '#law/enquiry-facts';
import type { AreaFacts, OperationFacts, TaskFacts, ThreatFacts, UnitFacts } from '#law/facts';
import { authorisationsOf } from './person-facts.js';
import { holdsAt } from './registers.js';
import type { World } from './world.js';

/** A unit at the instant (UTC): its commander and what it is designated for. */
export function unitFacts({ registers }: World, id: string, at: string): UnitFacts | null {
  const unit = registers.one('units', id);
  if (unit === undefined) return null;
  const held = (register: string) => registers.every(register).filter((each) => holdsAt(each, at));
  const designations = registers.about('designations', id).filter((each) => holdsAt(each, at));
  const commander = held('offices').find((each) =>
    each['unit'] === id && each['office'] === 'unitCommander');
  return {
    id,
    temporary: Boolean(unit['temporary']),
    commander: (commander?.['person'] as string | undefined) ?? null,
    designated: [...new Set(designations.map((each) => String(each['provision'])))],
  };
}

/** The operation that a request names. */
export function operationFacts({ registers }: World, id: unknown): OperationFacts | null {
  const operation = registers.one('operations', id);
  if (operation === undefined) return null;
  const hasArea = Boolean(operation['hasArea']);
  const from = (operation.from as Instant | undefined) ?? null;
  return {
    id: operation.id, selectable: hasArea && from !== null, hasArea,
    from, until: operation.until ?? null,
  };
}

/** The restricted area that a request names (§ 50). */
export function areaFacts(world: World, id: unknown): AreaFacts | null {
  const area = world.registers.one('areas', id);
  if (area === undefined) return null;
  const kind = Number(area['kind']) as AreaFacts['kind'];
  const authorised = authorisationsOf(world, String(area['by']), area.at)
    .some(({ provision }) => provision === '50.0.3');
  return {
    id: area.id, kind, from: area.from, until: area.until ?? null,
    marked: typeof area['markedAt'] === 'string',
    lawfullyDesignated: kind !== 3 || area['byOffice'] === 'commander' || authorised,
    notified: (['police', 'localGovernment'] as const)
      .filter((each) => area[`${each}ToldAt`] !== undefined),
  };
}

/** The threat assessment that a request names. */
export function threatFacts({ registers }: World, id: unknown): ThreatFacts | null {
  const threat = registers.one('threats', id);
  if (threat === undefined) return null;
  return {
    id: threat.id,
    grade: threat['grade'] as ThreatFacts['grade'],
    area: threat['area'] as ThreatFacts['area'],
    assessor: threat['by'] as ThreatFacts['assessor'],
    assessedAt: threat.at,
    closedAt: (threat['closedAt'] as Instant | undefined) ?? null,
  };
}

/** The item of the plan that a request names (§ 42 (2)). */
export function taskFacts({ registers }: World, id: unknown): TaskFacts | null {
  const task = registers.one('tasks', id);
  return task === undefined
    ? null
    : { id: task.id, from: task.from, until: task.until ?? null };
}

/** The ids of the entries of a register that hold at the instant (UTC). */
export const inForceAt = ({ registers }: World, register: string, at: string): string[] =>
  registers.every(register).filter((each) => holdsAt(each, at)).map(({ id }) => id);

/** What a request that names an undertaking, or a need for access, is judged by besides. */
export function enquiryFacts(
  world: World,
  asked: Readonly<Record<string, unknown>>,
  at: string,
): EnquiryFacts {
  const police = world.registers.every('designations')
    .find((each) => holdsAt(each, at) && each['provision'] === '21.3');
  return {
    ...('undertaking' in asked ? { undertakings: inForceAt(world, 'undertakings', at) } : {}),
    ...('access' in asked
      ? { militaryPolice: (police?.['unit'] as string | undefined) ?? null }
      : {}),
  };
}
