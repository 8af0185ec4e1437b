import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { worldBegins } from '#measures/world';
import type { Cast } from '#measures/story';
import type { Actor } from '#statechart/step';
import { TurnableClock } from '../../apps/api/clock/clock.js';
import { first, rows } from '../../apps/api/database/prepared.js';
import { seedWorld } from '../../apps/api/demonstration/seed.js';
import type { World } from '../../apps/api/demonstration/seed.js';
import { hashPassword } from '../../apps/api/people/passwords.js';
import { createHouse } from '../../apps/api/house.js';
import type { House } from '../../apps/api/house.js';
import type { Sample } from './bare-commits.js';
import { requestWith } from './walk.js';
import type { Saying } from './walk.js';

export const password = 'only for the bench';

/** A case that walks in circles, and where it stands. */
export interface Walker {
  readonly id: string;
  /** The fields of its request. */
  readonly request: Saying['fields'];
  version: number;
  /** How many steps of the walk it took. */
  steps: number;
}

/** A whole register in a folder of its own, with the invented people in it. */
export interface Scene {
  readonly house: House;
  actor(who: Cast): Actor;
  /** Opens that many cases of M14, each on a person of its own. */
  walkers(count: number): Promise<Walker[]>;
  /** Every command that was acknowledged so far must be an entry: counts both. */
  entries(): number;
  /** Real entries and a real case, for the other side of the comparison. */
  sample(walker: Walker): Sample;
  synchronous(): Promise<unknown>;
}

export async function openScene(folder: string): Promise<Scene> {
  const home = join(folder, 'register');
  mkdirSync(home);
  const house = await createHouse(home, new TurnableClock(worldBegins, true));
  const world = await seedWorld(house, await hashPassword(password));
  const actor = (who: Cast) => world.actors.get(who)!;
  return {
    house, actor,
    walkers: (count) => Promise.all(Array.from({ length: count }, () => walker(house, world))),
    entries: () =>
      first<{ count: number }>(house.reader, 'SELECT count(*) AS count FROM entry')!.count,
    sample: ({ id }) => ({
      entries: rows<{ bytes: Buffer }>(
        house.reader,
        `SELECT bytes FROM entry JOIN case_entry USING (seq) WHERE case_id = ? AND seq > 0
           ORDER BY seq DESC LIMIT 64`, id,
      ).map(({ bytes }) => bytes),
      state: first<{ file: string }>(
        house.reader, 'SELECT file FROM case_row WHERE id = ?', id,
      )!.file,
    }),
    synchronous: () => house.store.write(({ db }) => db.pragma('synchronous', { simple: true })),
  };
}

async function walker(house: House, { names, actors }: World): Promise<Walker> {
  const records = actors.get('recordsOfficer')!;
  const record = async (register: string, fields: Readonly<Record<string, unknown>>) => {
    const outcome = await house.store.write((tx) =>
      house.registrar.record(tx, records, { register, act: 'record', fields }));
    if (!outcome.done) throw new Error(`the bench may not write into ${register}`);
    return outcome.id;
  };
  const person = await record('people', { name: 'Näidis Isik', estonian: 'no', identified: true });
  await record('cooperation', { person, from: '2020-10-01T06:00:00.000Z' });
  const consent = await record('consents', {
    person, form: 'written', clauses: ['37-1.4-2.3'], givenAt: '2020-10-02T06:00:00.000Z',
  });
  const id = await house.store.write((tx) => house.register.open(tx, actors.get('requester')!, {
    measure: 'M14', unit: names.get('#unit')!, subject: person,
  }));
  const request = requestWith(new Map([...names, ['@consent', consent]]));
  return { id, request, version: 1, steps: 0 };
}

