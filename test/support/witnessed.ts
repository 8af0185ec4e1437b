import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { worldBegins } from '#measures/world';
import { TurnableClock } from '../../apps/api/clock/clock.js';
import { houseStage } from '../../apps/api/demonstration/house-stage.js';
import { seedWorld } from '../../apps/api/demonstration/seed.js';
import { createHouse, openHouse } from '../../apps/api/house.js';
import type { House } from '../../apps/api/house.js';
import { setPolicy } from '../../apps/api/witness/set-policy.js';
import { Folder } from '../../apps/witness/folder.js';
import { serveWitness } from '../../apps/witness/opened.js';
import type { Listening } from '../../apps/witness/serving.js';

/** A register with a real witness beside it, on the loopback. */
export interface Witnessed {
  house: House;
  readonly clock: TurnableClock;
  readonly folder: Folder;
  readonly path: string;
  /** The verifier key of the witness. */
  readonly vkey: string;
  listening: Listening | null;
  readonly world: Awaited<ReturnType<typeof seedWorld>>;
  stage(): ReturnType<typeof houseStage>;
  /** Serves the witness, at the port it had. */
  listen(): Promise<void>;
  /** Sets the policy: this log, this witness, at the address it has. */
  order(gate: boolean, graceMinutes: number): Promise<void>;
  /** Closes the house; its home may then be changed. */
  shut(): Promise<void>;
  /** Opens the house again. */
  open(): Promise<void>;
  close(): Promise<void>;
}

/** Opens a house with the invented world, and serves a witness that trusts its log. */
export async function startWitnessed(): Promise<Witnessed> {
  const root = mkdtempSync(join(tmpdir(), 'volitus-'));
  const [home, path] = [join(root, 'home'), join(root, 'w1')];
  const clock = new TurnableClock(worldBegins, false);
  const house = await createHouse(home, clock);
  const world = await seedWorld(house, 'not a password');
  const folder = new Folder(path);
  const vkey = folder.begin('committee.example/w1', Buffer.alloc(32, 9));
  folder.trust(house.log.vkey);
  const seconds = () => Math.floor(Date.parse(clock.now()) / 1000);
  let port = 0;
  let isOpen = true;
  const all: Witnessed = {
    house, clock, folder, path, vkey, world, listening: null,
    stage: () => houseStage(all.house, clock, world.actors),
    listen: async () => {
      all.listening = await serveWitness(path, seconds, { port });
      port = Number(new URL(all.listening.url).port);
    },
    order: async (gate, graceMinutes) => {
      const { log, store } = all.house;
      const text = `log ${log.vkey}\nwitness w1 ${vkey} http://127.0.0.1:${port}\nquorum w1\n`;
      await store.write((tx) =>
        setPolicy(tx, log.vkey, { text, gate, graceMinutes, by: ['p_a', 'p_b'] }));
    },
    shut: async () => {
      if (isOpen) await all.house.close();
      isOpen = false;
    },
    open: async () => {
      all.house = await openHouse(home, clock);
      isOpen = true;
    },
    close: async () => {
      await all.shut();
      await all.listening?.close();
      rmSync(root, { recursive: true });
    },
  };
  await all.listen();
  return all;
}
