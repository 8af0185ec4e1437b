import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import type { Cast } from '#measures/story';
import { cast } from '#measures/world';
import { demonstrationPassword, openDemonstration } from '../../../apps/api/demonstration/demo.js';
import type { House } from '../../../apps/api/house.js';
import { serve } from '../../../apps/api/serve.js';
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

/** The whole demonstration, every story played, and a browser to look at it with. */
export interface DemonstrationScreens {
  readonly house: House;
  as(who: Cast, looking?: Looking): Promise<Screen>;
  close(): Promise<void>;
}

/** Plays every story first: the pages have something to show. */
export async function openDemonstrationScreens(): Promise<DemonstrationScreens> {
  const home = mkdtempSync(join(tmpdir(), 'volitus-'));
  const serving = { host: '127.0.0.1', port: 0, demonstration: true, secureCookies: false };
  const browser = await startChromium();
  const { house } = await openDemonstration({ home, ...serving }, () => undefined);
  const served = await serve(house, serving);
  return {
    house,
    as: async (who, looking = {}) => {
      const screen = await windowOf(browser, served.url, looking);
      const { signIn } = cast.find((member) => member.cast === who)!;
      await screen.signIn(signIn, demonstrationPassword);
      return screen;
    },
    close: async () => {
      await browser.close();
      await served.close();
      await house.close();
      rmSync(home, { recursive: true });
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
