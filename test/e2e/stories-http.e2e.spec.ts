import { measures } from '#measures/index';
import { play } from '../../apps/api/demonstration/player.js';
import { HttpStage } from '../support/http-stage.js';
import { unseenIn } from '../support/unseen.js';
import { startStage } from '../support/house.js';
import type { Stage } from '../support/house.js';

let stage: Stage;

beforeAll(async () => {
  stage = await startStage();
}, 60_000);

afterAll(() => stage.close());

it('plays every story of every measure over HTTP, as the people of the cast', async () => {
  const stories = measures.flatMap((measure) => measure.stories);
  await play(stories, stage.names, new HttpStage(stage.as, unseenIn(stage)));
  expect(stories.length).toBeGreaterThan(0);
}, 300_000);
