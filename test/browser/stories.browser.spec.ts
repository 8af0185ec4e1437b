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

/**
 * From the first draft to the last sheet, by everybody whose part it is: a background check over
 * KAPO to the minister's receipt, its end and the telling of the person, and between its weeks a
 * restricted area's 24 hours, with every refusal on the way shown by its provision.
 */
describe('whole stories on the screens', () => {
  it('go by hand as they are written', async () => {
    const stage = new BrowserStage(screens);
    const stories = [storyOf('M27', 'm27-to-its-term'), storyOf('M30', 'm30-to-its-term')];
    await play(stories, screens.stage.names, stage);
    await stage.close();
    expect(stage.wrong).toEqual([]);
  }, 600_000);
});
