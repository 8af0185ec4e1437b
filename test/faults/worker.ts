// A house of its own process: it does commands until it is killed, and prints what was answered.
import { writeSync } from 'node:fs';
import { plusHours } from '#calendar/instant';
import type { Instant } from '#calendar/instant';
import type { Cast } from '#measures/story';
import type { Actor } from '#statechart/step';
import { TurnableClock } from '../../apps/api/clock/clock.js';
import { createHouse } from '../../apps/api/house.js';
import { dieAt } from './moments.js';
import type { Moment } from './moments.js';
import { named, open, record, request, say } from './scene.js';
import type { Scene } from './scene.js';

/** What the process is told by whoever starts it. */
export interface Orders {
  readonly home: string;
  readonly now: Instant;
  readonly names: readonly (readonly [string, string])[];
  readonly actors: readonly (readonly [Cast, Actor])[];
  /** The moment to die at of itself; without one it lives until it is killed or done. */
  readonly moment?: Moment;
  readonly nth?: number;
  /** How many cases each lane takes through. */
  readonly cases: number;
}

const lanes = 3;

// Written before anything else happens, so that nobody who was answered is forgotten.
const answered = (seq: number, id: string) => void writeSync(1, `${seq} ${id}\n`);

async function acted(act: ReturnType<typeof say>): Promise<string> {
  const { seq, id } = await act;
  answered(seq, id);
  return id;
}

/** One case from the person to the end of its term, and the notices on the way. */
async function oneCase(scene: Scene): Promise<void> {
  const { clock, house } = scene;
  const now = clock.now();
  const put = (register: string, fields: object) =>
    acted(record(scene, 'recordsOfficer', register, 'record', { ...fields }));
  const person = await put('people', { name: 'Näidis', estonian: 'no', identified: true });
  await put('cooperation', { person, from: '2020-10-01T06:00:00.000Z' });
  const consent = await put('consents', {
    person, form: 'written', clauses: ['37-1.4-2.3'], givenAt: now,
  });
  const id = await open(scene, 'M14', person);
  const step = (who: Cast, type: string, fields = {}) => acted(say(scene, who, id, type, fields));
  await step('requester', 'request', {
    ...request, consent, operation: named(scene, '#operation'),
  });
  await step('requester', 'submit');
  await step('legalOfficer', 'findLawful', { reasons: 'Kõik on olemas.' });
  await step('commander', 'grant', {
    extent: 'asAsked', reasons: 'Nõustun.', proportionality: 'Riive on lühike.',
    until: plusHours(now, 1),
  });
  await house.postman.round();
  await step('requester', 'activate');
  await step('requester', 'storeItem', { file: 'Toimik 1', classified: false });
  clock.turnTo(plusHours(clock.now(), 1));
  await house.passTime();
}

async function work({ home, now, names, actors, cases }: Orders): Promise<void> {
  const clock = new TurnableClock(now, false);
  const house = await createHouse(home, clock);
  writeSync(1, 'open\n');
  const world = { names: new Map(names), actors: new Map(actors) };
  const scene: Scene = { home, clock, house, world };
  const lane = async () => {
    for (let done = 0; done < cases; done += 1) {
      // The lanes share one clock: a term may be over before its case is begun. That is no fault.
      await oneCase(scene).catch(({ name, message }: Error) =>
        writeSync(2, `${name} ${message}\n`));
    }
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  await house.close();
  writeSync(1, 'done\n');
}

const orders = JSON.parse(process.argv[2]!) as Orders;
if (orders.moment !== undefined) dieAt(orders.moment, orders.nth ?? 1);
await work(orders);
