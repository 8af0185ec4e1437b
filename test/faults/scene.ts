import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Instant } from '#calendar/instant';
import type { Cast } from '#measures/story';
import { worldBegins } from '#measures/world';
import type { Actor } from '#statechart/step';
import { TurnableClock } from '../../apps/api/clock/clock.js';
import { first } from '../../apps/api/database/prepared.js';
import { seedWorld } from '../../apps/api/demonstration/seed.js';
import type { World } from '../../apps/api/demonstration/seed.js';
import { createHouse, openHouse } from '../../apps/api/house.js';
import type { House } from '../../apps/api/house.js';
import type { Outcome } from '../../apps/api/register/answers.js';
import type { Transaction } from '../../apps/api/store/store.js';

type Fields = Readonly<Record<string, unknown>>;

export const aHome = (): string => mkdtempSync(join(tmpdir(), 'volitus-'));

/** A house of its own in a folder of its own, with the invented world in it. */
export interface Scene {
  readonly home: string;
  readonly clock: TurnableClock;
  readonly world: World;
  house: House;
}

let seeded: Promise<{ home: string; world: World }> | undefined;

async function seed(): Promise<{ home: string; world: World }> {
  const home = aHome();
  const house = await createHouse(home, new TurnableClock(worldBegins, false));
  const world = await seedWorld(house, 'not a password');
  await house.close();
  return { home, world };
}

// Written once for each file of specs, then copied: writing it takes a hundred synced commits.
if (typeof afterAll === 'function') {
  afterAll(async () => seeded && rmSync((await seeded).home, { recursive: true }));
}

export async function aScene(): Promise<Scene> {
  seeded ??= seed();
  const { home: written, world } = await seeded;
  const home = aHome();
  cpSync(written, home, { recursive: true });
  const clock = new TurnableClock(worldBegins, false);
  return { home, clock, world, house: await openHouse(home, clock) };
}

/** Closes the house and takes its folder away. */
export async function leave({ house, home }: Scene): Promise<void> {
  await house.close();
  rmSync(home, { recursive: true });
}

/** Closes the house; what `meanwhile` does to its files, nobody sees until it opens again. */
export async function reopened(scene: Scene, meanwhile: () => void = () => {}): Promise<void> {
  await scene.house.close();
  meanwhile();
  scene.house = await openHouse(scene.home, scene.clock);
}

export const actor = ({ world }: Scene, who: Cast): Actor => world.actors.get(who)!;
export const named = ({ world }: Scene, name: string): string => world.names.get(name)!;

/** One act on a register by somebody of the cast. */
export const record = (
  scene: Scene, who: Cast, register: string, act: string, fields: Fields,
): Promise<Outcome> =>
  scene.house.store.write((tx) =>
    scene.house.registrar.record(tx, actor(scene, who), { register, act, fields }));

/** Opens a case in the requester's unit. */
export const open = (scene: Scene, measure: string, subject: string | null): Promise<string> =>
  scene.house.store.write((tx) =>
    scene.house.register.open(tx, actor(scene, 'requester'), {
      measure, subject, unit: named(scene, '#unit'),
    }));

export const say = (
  scene: Scene, who: Cast, id: string, type: string, fields: Fields = {},
): Promise<Outcome> =>
  scene.house.store.write((tx) => sayIn(scene, tx, who, id, type, fields));

export function sayIn(
  scene: Scene, tx: Transaction, who: Cast, id: string, type: string, fields: Fields,
): Outcome {
  const { version } = rowOf(tx.db, id);
  return scene.house.register.say(tx, actor(scene, who), { case: id, type, version, fields });
}

interface CaseColumns {
  readonly state: string;
  readonly file: string;
  readonly version: number;
  readonly until: Instant | null;
  readonly ended_at: Instant | null;
}

export const rowOf = (db: Transaction['db'], id: string): CaseColumns =>
  first<CaseColumns>(db, 'SELECT * FROM case_row WHERE id = ?', id)!;

export const request = {
  purpose: '36-1-2', aim: 'reliability', reasons: 'Teated on olnud ebatäpsed.',
  necessity: 'Teisiti ei saa kontrollida.', rightsAffected: ['privateLife'],
  proportionality: 'Jälgitakse vaid kokkulepitud kohtumisi.', milderMeans: 'Vestlus ei aidanud.',
} as const;

const grant = {
  extent: 'asAsked', reasons: 'Nõustun taotlusega.', proportionality: 'Riive on lühike.',
} as const;

/** A consent of the cooperating person to covert surveillance, given an hour ago. */
export const consented = async (scene: Scene): Promise<string> =>
  (await record(scene, 'recordsOfficer', 'consents', 'record', {
    person: named(scene, '#cooperating'), form: 'written', clauses: ['37-1.4-2.3'],
    givenAt: '2021-01-04T06:00:00.000Z',
  })).id;

/** A step that the Act must allow here. */
async function done(...args: Parameters<typeof say>): Promise<void> {
  const outcome = await say(...args);
  if (outcome.done) return;
  throw new Error(`${args[3]}: ${outcome.refusals.map(({ rule, by }) => `${rule} ${by}`).join()}`);
}

/** A case of M14 as far as the decision; the notice to KAPO is not sent yet. */
export async function decidedM14(scene: Scene, until: Instant, consent?: string): Promise<string> {
  const id = await open(scene, 'M14', named(scene, '#cooperating'));
  const given = consent ?? await consented(scene);
  await done(scene, 'requester', id, 'request', {
    ...request, consent: given, operation: named(scene, '#operation'),
  });
  await done(scene, 'requester', id, 'submit');
  await done(scene, 'legalOfficer', id, 'findLawful', { reasons: 'Kõik on olemas.' });
  await done(scene, 'commander', id, 'grant', { ...grant, until });
  return id;
}

/** A case of M14 in effect. */
export async function effectiveM14(scene: Scene, until: Instant): Promise<string> {
  const id = await decidedM14(scene, until);
  await scene.house.postman.round();
  await done(scene, 'requester', id, 'activate');
  return id;
}
