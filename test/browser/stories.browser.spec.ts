import { measureOf } from '#measures/index';
import { play } from '../../apps/api/demonstration/player.js';
import { BrowserStage } from './support/browser-stage.js';
import { openScreens } from './support/screens.js';
import type { Screens } from './support/screens.js';

let screens: Screens;
beforeAll(async () => {
  screens = await openScreens();
}, 120_000);
afterAll(async () => screens.close());

const storyOf = (measure: string, id: string) =>
  measureOf(measure).stories.find((story) => story.id === id)!;

/** Each by hand, from the first draft to the last sheet, by everybody whose part it is. */
describe('a whole story on the screens', () => {
  it.each([
    ['M27', 'm27-to-its-term'],
    ['M30', 'm30-to-its-term'],
  ])('goes as it is written: %s %s', async (measure, id) => {
    const stage = new BrowserStage(screens);
    await play([storyOf(measure, id)], screens.stage.names, stage);
    await stage.close();
    expect(stage.wrong).toEqual([]);
  }, 300_000);
});
