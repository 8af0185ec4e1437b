import { groundPartners } from '#law/partner-organisations';
import type { Facts, LinkedFacts } from '#law/facts';
import { measureOf } from '#measures/index';
import type { Step } from '#statechart/step';
import { fieldsOf } from '#statechart/step';
import {
  actFacts, alsoWatched, earlierDecisions, othersAbout, refusedBefore, refusedToAnswer,
} from './case-facts.js';
import { fileOf } from './cases.js';
import type { LiveCase } from './cases.js';
import { actorFacts, controllerFacts, personFacts } from './person-facts.js';
import {
  areaFacts, enquiryFacts, inForceAt, operationFacts, taskFacts, threatFacts, unitFacts,
} from './place-facts.js';
import type { World } from './world.js';

/**
 * The facts of a step as the entries before it give them: a second reckoning, which shares no line
 * with the register's own. Pure; instants are UTC.
 */
export function factsFor(world: World, live: LiveCase, step: Step): Facts {
  const file = fileOf(live);
  const { by, at } = step;
  const said = fieldsOf(step);
  const asked = { ...file.asked, ...said };
  const others = othersAbout(world, file);
  return {
    actor: actorFacts(world, by, at),
    unit: unitFacts(world, file.unit, at),
    subject: personFacts(world, file.subject, measureOf(file.measure).involves === 'subject'),
    agent: personFacts(world, asked['agent']),
    ...('recruit' in asked ? { recruit: personFacts(world, asked['recruit'], true) } : {}),
    controller: controllerFacts(world, file, said, at),
    operation: operationFacts(world, asked['operation']),
    area: areaFacts(world, asked['area']),
    threat: threatFacts(world, asked['threat']),
    notices: world.cases.noticesOf(file.id),
    alsoWatched: alsoWatched(others, file, at),
    earlier: earlierDecisions(world, others, file, at),
    refusedBefore: refusedBefore(others, file, at),
    ...refusedToAnswer(world, others, file),
    task: taskFacts(world, asked['task']),
    methods: 'methods' in asked ? inForceAt(world, 'methods', at) : [],
    ...enquiryFacts(world, asked, at),
    partners: 'partner' in asked ? groundPartners : [],
    act: file.act === null ? null : actFacts(world, file),
    telling: world.cases.telling(file.id)
      .map((each) => ({ case: each.id, person: fileOf(each).subject! })),
    ...linkedFacts(world, said['linkedCase']),
  };
}

function linkedFacts({ cases }: World, id: unknown): { readonly linked?: LinkedFacts } {
  const linked = cases.get(id);
  if (linked === undefined) return {};
  const { measure, subject } = fileOf(linked);
  return { linked: { case: linked.id, measure, subject } };
}

/** The names of the facts that an entry gives otherwise than the entries before it. */
export function otherFacts(named: unknown, made: Facts): string[] {
  const [told, own] = [named, made].map((each) => (each ?? {}) as Record<string, unknown>);
  const names = new Set([...Object.keys(told!), ...Object.keys(own!)]);
  return [...names].filter((name) => !same(told![name], own![name])).sort();
}

/** Whether two values are the same data; what is undefined is not there. */
export function same(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || !one || !other) return false;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const [left, right] = [one, other].map((each) =>
    Object.entries(each).filter(([, value]) => value !== undefined));
  const named = new Map<string, unknown>(right);
  return left!.length === right!.length &&
    left!.every(([key, value]) => named.has(key) && same(value, named.get(key)));
}

