import type { Browser } from 'playwright-core';
import type { Cast } from '#measures/story';
import { cast } from '#measures/world';
import { startStage } from '../../support/house.js';
import type { Stage } from '../../support/house.js';
import { startChromium } from './chromium.js';
import { Screen } from './screen.js';
import type { Looking } from './screen.js';

/** A register of its own and a browser to look at it with. */
export interface Screens {
  readonly stage: Stage;
  /** A window in which this person of the cast is signed in. */
  as(who: Cast, looking?: Looking): Promise<Screen>;
  /** A window in which nobody is. */
  nobody(looking?: Looking): Promise<Screen>;
  close(): Promise<void>;
}

/** Starts both; the built screens have to be there (`npm run build`). */
export async function openScreens(): Promise<Screens> {
  const [stage, browser] = await Promise.all([startStage(), startChromium()]);
  const nobody = (looking: Looking = {}) => windowOf(browser, stage.url, looking);
  return {
    stage,
    nobody,
    as: async (who, looking) => {
      const screen = await nobody(looking);
      await screen.signIn(cast.find((member) => member.cast === who)!.signIn);
      return screen;
    },
    close: async () => {
      await browser.close();
      await stage.close();
    },
  };
}

async function windowOf(browser: Browser, url: string, looking: Looking): Promise<Screen> {
  const { width = 1440, scheme = 'light', language = 'et' } = looking;
  const context = await browser.newContext({
    locale: 'et-EE', timezoneId: 'Europe/Tallinn', colorScheme: scheme,
    viewport: { width, height: 900 },
  });
  return Screen.open(context, url, language);
}
