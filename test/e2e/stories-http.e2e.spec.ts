import { measures } from '#measures/index';
import type { Cast } from '#measures/story';
import { play } from '../../apps/api/demonstration/player.js';
import { AnswerCheck, watched } from '../support/answer-check.js';
import { HttpStage } from '../support/http-stage.js';
import { unseenIn } from '../support/unseen.js';
import { startStage } from '../support/house.js';
import type { Stage } from '../support/house.js';

let stage: Stage;

beforeAll(async () => {
  stage = await startStage();
}, 60_000);

afterAll(() => stage.close());

it('plays every story over HTTP as the people of the cast, each answer as described', async () => {
  const stories = measures.flatMap((measure) => measure.stories);
  const check = await AnswerCheck.of(stage.url);
  const wrong: string[] = [];
  const as = (who: Cast) =>
    watched(stage.as(who), (answer) => void wrong.push(...check.faults(answer)));
  await play(stories, stage.names, new HttpStage(as, unseenIn(stage)));
  expect(stories.length).toBeGreaterThan(0);
  expect(wrong).toEqual([]);
}, 300_000);
