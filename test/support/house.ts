import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cast, worldBegins } from '#measures/world';
import type { Cast } from '#measures/story';
import { TurnableClock } from '../../apps/api/clock/clock.js';
import type { Names } from '../../apps/api/demonstration/player.js';
import { seedWorld } from '../../apps/api/demonstration/seed.js';
import { createHouse } from '../../apps/api/house.js';
import type { House } from '../../apps/api/house.js';
import { hashPassword } from '../../apps/api/people/passwords.js';
import { serve } from '../../apps/api/serve.js';
import { signIn } from './caller.js';
import type { Caller } from './caller.js';

export const password = 'kõik on välja mõeldud';

/** A register of its own, served at an address of its own, with the invented people in it. */
export interface Stage {
  readonly url: string;
  readonly house: House;
  readonly clock: TurnableClock;
  /** The clock of sessions; it stands too. */
  readonly sessionClock: TurnableClock;
  readonly names: Names;
  /** Everybody of the cast, signed in. */
  as(who: Cast): Caller;
  /** Turns the clock and lets everything come that falls due. */
  turnTo(at: string): Promise<void>;
  /** How many entries the trail has. */
  entries(): number;
  close(): Promise<void>;
}

/** Starts a house in a folder of its own and serves it on a free port. */
export async function startStage({ demonstration = true } = {}): Promise<Stage> {
  const home = mkdtempSync(join(tmpdir(), 'volitus-'));
  const clock = new TurnableClock(worldBegins, false);
  const sessionClock = new TurnableClock(worldBegins, false);
  const house = await createHouse(home, clock);
  const { names } = await seedWorld(house, await hashPassword(password));
  const served = await serve(house, {
    host: '127.0.0.1', port: 0, demonstration, secureCookies: false, sessionClock,
  });
  const callers = demonstration ? await everybody(served.url) : new Map<Cast, Caller>();
  return {
    url: served.url, house, clock, sessionClock, names,
    as: (who) => callers.get(who)!,
    turnTo: async (at) => {
      clock.turnTo(at as Parameters<typeof clock.turnTo>[0]);
      await house.passTime();
    },
    entries: () => house.log.size,
    close: async () => {
      await served.close();
      await house.close();
      rmSync(home, { recursive: true });
    },
  };
}

async function everybody(url: string): Promise<Map<Cast, Caller>> {
  const callers = new Map<Cast, Caller>();
  for (const { cast: who, signIn: name } of cast) {
    callers.set(who, await signIn(url, name, password));
  }
  return callers;
}
