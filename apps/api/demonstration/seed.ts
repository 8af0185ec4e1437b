import { cast, world } from '#measures/world';
import type { Member } from '#measures/world';
import type { Cast } from '#measures/story';
import type { Actor } from '#statechart/step';
import type { House } from '../house.js';
import { addAccount } from '../people/accounts.js';
import { systemActor } from '../register/register.js';
import type { Names } from './player.js';

/** The invented people and the registers they live by. */
export interface World {
  readonly names: Names;
  readonly actors: ReadonlyMap<Cast, Actor>;
}

/** Writes the invented world into an empty register; every account gets the same password. */
export async function seedWorld(house: House, password: string): Promise<World> {
  const names: Names = new Map();
  const actors = new Map<Cast, Actor>();
  const units = world.filter(({ register }) => register === 'units');
  for (const entry of units) await put(house, names, systemActor, entry);
  for (const member of cast) {
    const actor = await enter(house, names, member, password);
    actors.set(member.cast, actor);
    names.set(`#${member.cast}`, actor.person);
  }
  for (const entry of world) {
    if (!units.includes(entry)) await put(house, names, actors.get(entry.who)!, entry);
  }
  return { names, actors };
}

type Entry = (typeof world)[number];

async function put(house: House, names: Names, by: Actor, entry: Entry): Promise<void> {
  const fields = Object.fromEntries(
    Object.entries(entry.with).map(([key, value]) => [key, names.get(String(value)) ?? value]),
  );
  const outcome = await house.store.write((tx) =>
    house.registrar.record(tx, by, { register: entry.register, act: 'record', fields }));
  if (!outcome.done) throw new Error(`the world cannot be written: ${entry.as}`);
  names.set(entry.as, outcome.id);
}

async function enter(
  house: House,
  names: Names,
  { name, signIn, office, unit, serviceman }: Member,
  password: string,
): Promise<Actor> {
  const unitId = unit === undefined ? null : names.get(unit)!;
  const person = await house.store.write((tx) =>
    addAccount(tx, house.registrar, systemActor, {
      name, signIn, password, office, unit: unitId, serviceman, demonstration: true,
    }));
  return { person, office, unit: unitId };
}
