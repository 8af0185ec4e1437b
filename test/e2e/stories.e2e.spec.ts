import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { measures } from '#measures/index';
import { worldBegins } from '#measures/world';
import { TurnableClock } from '../../apps/api/clock/clock.js';
import { houseStage } from '../../apps/api/demonstration/house-stage.js';
import { play } from '../../apps/api/demonstration/player.js';
import { seedWorld } from '../../apps/api/demonstration/seed.js';
import { createHouse } from '../../apps/api/house.js';
import type { House } from '../../apps/api/house.js';

let home: string;
let house: House;
const clock = new TurnableClock(worldBegins, false);

beforeAll(async () => {
  home = mkdtempSync(join(tmpdir(), 'volitus-'));
  house = await createHouse(home, clock);
});

afterAll(async () => {
  await house.close();
  rmSync(home, { recursive: true });
});

it('plays every story of every measure in the register', async () => {
  const { names, actors } = await seedWorld(house, 'not a password');
  const stories = measures.flatMap((measure) => measure.stories);
  await play(stories, names, houseStage(house, clock, actors));
  expect(stories.length).toBeGreaterThan(0);
}, 120_000);
