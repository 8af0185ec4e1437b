// What the registers say of a person at an instant, made again from the trail.
import type { Instant } from '#calendar/instant';
import type {
  ActorFacts, AuthorisationFacts, ConsentFacts, ControllerFacts, PersonFacts, ServiceStatus,
} from '#law/facts';
import type { Office } from '#law/offices';
import type { Actor } from '#statechart/step';
import type { CaseFile } from '#statechart/case-file';
import { fileOf } from './cases.js';
import { holdsAt } from './registers.js';
import type { RegisterEntry } from './registers.js';
import type { World } from './world.js';

/** An office that a person holds at an instant. */
export interface Held {
  readonly office: Office;
  readonly unit: string | null;
  readonly serviceman: boolean;
}

/** The offices that the register gives a person at the instant (UTC), oldest entry first. */
export const officesOf = ({ registers }: World, person: string, at: string): Held[] =>
  registers.about('offices', person).filter((each) => holdsAt(each, at)).map((each) => ({
    office: String(each['office']) as Office,
    unit: (each['unit'] as string | undefined) ?? null,
    serviceman: Boolean(each['serviceman']),
  }));

/** The authorisations that a person holds at the instant (UTC). */
export const authorisationsOf = (
  { registers }: World, person: string, at: string,
): AuthorisationFacts[] =>
  registers.about('authorisations', person).filter((each) => holdsAt(each, at)).map((each) => ({
    id: each.id, provision: String(each['provision']), from: each.from, until: each.until!,
  }));

/** Who the actor is at the instant (UTC). */
export function actorFacts(world: World, by: Actor, at: string): ActorFacts {
  const offices = officesOf(world, by.person, at);
  return {
    ...by,
    serviceman: offices.some(({ serviceman }) => serviceman),
    commands: offices.flatMap(({ office, unit }) =>
      (office === 'unitCommander' && unit !== null ? [unit] : [])),
    authorisations: authorisationsOf(world, by.person, at),
  };
}

/** A person as the rules see him or her; the age only where a rule asks for it. */
export function personFacts(world: World, id: unknown, age = false): PersonFacts | null {
  const { registers } = world;
  const person = registers.one('people', id);
  if (person === undefined) return null;
  const service = registers.about('service', person.id).at(-1);
  const [cooperation] = cooperationsOf(world, person.id);
  return {
    id: person.id,
    identified: Boolean(person['identified']),
    estonian: person['estonian'] as PersonFacts['estonian'],
    status: (service?.['status'] as ServiceStatus | undefined) ?? 'none',
    serviceFrom: service?.from ?? null,
    serviceUntil: service?.until ?? null,
    cooperatesFrom: cooperation?.from ?? null,
    cooperatesUntil: cooperation?.until ?? null,
    consents: registers.about('consents', person.id).map(consentFacts),
    ...(age
      ? { adultVerifiedAt: (person['adultVerifiedAt'] as Instant | undefined) ?? null }
      : {}),
    daysBefore: 0,
  };
}

const consentFacts = (each: RegisterEntry): ConsentFacts => ({
  id: each.id,
  form: each['form'] as ConsentFacts['form'],
  clauses: each['clauses'] as string[],
  told: (each['told'] as number[] | undefined) ?? [],
  toldAt: (each['toldAt'] as Instant | undefined) ?? null,
  givenAt: each['givenAt'] as Instant,
  withdrawnAt: (each['withdrawnAt'] as Instant | undefined) ?? null,
});

type Stretch = Pick<RegisterEntry, 'from' | 'until'>;

/** The times of secret cooperation, the one that lasts longest first; of equals, the earliest. */
function cooperationsOf({ registers, cases }: World, person: string): Stretch[] {
  const involving = [
    ...cases.about(person).filter(({ measure }) => measure.involves === 'subject'),
    ...cases.recruiting().filter((each) => fileOf(each).asked['recruit'] === person),
  ];
  const begun = involving.map(fileOf).flatMap(({ effectiveFrom, ended }) =>
    (effectiveFrom === null ? [] : [{ from: effectiveFrom, until: ended?.at ?? null }]));
  const endOf = ({ until }: Stretch) => until ?? '~';
  return [...registers.about('cooperation', person), ...begun].sort((one, other) =>
    (endOf(one) === endOf(other)
      ? one.from < other.from ? -1 : 1
      : endOf(one) > endOf(other) ? -1 : 1));
}

/** Whom the step names as controller, else who controls the cooperation, or is asked for it. */
export function controllerFacts(
  world: World,
  { asked, kept }: CaseFile,
  said: Readonly<Record<string, unknown>>,
  at: string,
): ControllerFacts | null {
  const person = said['controller'] ?? kept['controller']?.['controller'] ?? asked['controller'];
  if (typeof person !== 'string') return null;
  const held = officesOf(world, person, at);
  const serves = world.registers.about('service', person).filter((each) => holdsAt(each, at));
  return {
    person,
    commander: held.some(({ office }) => office === 'commander'),
    official: serves.some((each) => each['status'] === 'official') &&
      !held.some(({ serviceman }) => serviceman),
    authorisations: authorisationsOf(world, person, at),
  };
}
