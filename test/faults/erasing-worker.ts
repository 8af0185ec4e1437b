// A house of its own process that erases a person, until it is killed or done.
import { writeSync } from 'node:fs';
import { TurnableClock } from '../../apps/api/clock/clock.js';
import { first } from '../../apps/api/database/prepared.js';
import { openHouse } from '../../apps/api/house.js';
import { countAnew, dieAt } from './moments.js';
import { record } from './scene.js';
import type { Scene } from './scene.js';
import type { Orders } from './worker.js';

async function erase({ home, now, names, actors }: Orders): Promise<void> {
  const clock = new TurnableClock(now, false);
  const house = await openHouse(home, clock);
  const world = { names: new Map(names), actors: new Map(actors) };
  const scene: Scene = { home, clock, house, world };
  const { id: entry } = first<{ id: string }>(
    house.reader, "SELECT id FROM register_row WHERE register = 'erasures'",
  )!;
  countAnew();
  writeSync(1, 'open\n');
  const { seq, id } = await record(scene, 'legalOfficer', 'erasures', 'confirm', {
    entry, reasons: 'Vajadus on lõppenud.',
  });
  writeSync(1, `${seq} ${id}\n`);
  await house.passTime();
  writeSync(1, 'done\n');
  await house.close();
}

const orders = JSON.parse(process.argv[2]!) as Orders;
if (orders.moment !== undefined) dieAt(orders.moment, orders.nth ?? 1);
await erase(orders);
