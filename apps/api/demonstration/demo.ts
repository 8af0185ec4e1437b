import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { measures } from '#measures/index';
import { worldBegins } from '#measures/world';
import { TurnableClock } from '../clock/clock.js';
import { createHouse } from '../house.js';
import type { House } from '../house.js';
import { hashPassword } from '../people/passwords.js';
import { loadReferenceData } from '../registers/reference-data.js';
import { placesIn } from '../settings.js';
import type { Settings } from '../settings.js';
import { houseStage } from './house-stage.js';
import { play } from './player.js';
import { withReports } from './reporting.js';
import { seedWorld } from './seed.js';
import { draftForTour, signIns, tour } from './tour.js';
import type { TourDraft } from './tour.js';
import { playWitnessed, witnessedIn } from './witnessed.js';
import type { StartsWitness } from './witnessed.js';

/** The password of every invented person; it opens nothing but a demonstration. */
export const demonstrationPassword = 'naidis-2021';

type Say = (line: string) => void;

/**
 * Makes the demonstration anew in its own home: an invented world and every story of every
 * measure, played in the order of time. Answers the open house; its clock runs on from there.
 */
export async function openDemonstration(settings: Settings, say: Say): Promise<Demonstration> {
  clear(settings.home);
  mkdirSync(settings.home, { recursive: true, mode: 0o700 });
  writeFileSync(markIn(settings.home), 'This register is invented from beginning to end.\n');
  const clock = new TurnableClock(worldBegins, false);
  const house = await createHouse(settings.home, clock);
  await loadReferenceData(house);
  say('Writing the invented world: units, designations, authorisations, people …');
  const { names, actors } = await seedWorld(house, await hashPassword(demonstrationPassword));
  const stories = measures.flatMap((measure) => measure.stories);
  say(`Playing ${stories.length} stories of ${measures.length} measures in the order of time …`);
  const stage = withReports(
    houseStage(house, clock, actors), house, actors.get('commander')!,
  );
  await play(stories, names, stage);
  const draft = await draftForTour(names, stage);
  clock.letRun();
  say(`Done: ${house.log.size} entries in the trail, the clock stands at ${clock.now()}.`);
  return { house, draft };
}

/** A demonstration ready to be shown. */
export interface Demonstration {
  readonly house: House;
  readonly draft: TourDraft;
}

export interface Showing {
  /** Makes the demonstration, says what came of it, and leaves. */
  readonly once: boolean;
  readonly say: Say;
  /** Verifies the register in that home from its first entry on, and says what it found. */
  verified(home: string): Promise<string>;
  /** Starts the witness of the story that has one. */
  readonly startsWitness: StartsWitness;
}

/** `npm run demo`: the invented world, every story, and the register serving it until stopped. */
export async function demo(settings: Settings, showing: Showing): Promise<void> {
  const { once, say } = showing;
  const { house, draft } = await openDemonstration(settings, say);
  say(await showing.verified(settings.home));
  say(await playWitnessed(
    settings.home, showing.startsWitness, await hashPassword(demonstrationPassword),
  ));
  say(await showing.verified(witnessedIn(settings.home).register));
  if (once) return house.close();
  const { serve } = await import('../serve.js');
  const served = await serve(house, settings);
  const shown = { url: served.url, home: settings.home, now: house.clock.now(), ...draft };
  const lines = [...signIns(demonstrationPassword), ...tour(shown, demonstrationPassword)];
  for (const line of lines) say(line);
  await stopped();
  await served.close();
  await house.close();
}

/** Waits until somebody stops the program. */
const stopped = (): Promise<void> =>
  new Promise((resolve) => {
    process.once('SIGINT', () => resolve());
    process.once('SIGTERM', () => resolve());
  });

const markIn = (home: string): string => join(home, 'DEMONSTRATION');

/** Only a home that a demonstration made is ever cleared: a file in it says so. */
function clear(home: string): void {
  const { keys, database, head, outbox } = placesIn(home);
  if (existsSync(database) && !existsSync(markIn(home))) {
    throw new Error(`${home} holds a register that is no demonstration; it is left alone`);
  }
  for (const place of [keys, dirname(head), outbox])
    rmSync(place, { recursive: true, force: true });
  for (const suffix of ['', '-wal', '-shm']) rmSync(`${database}${suffix}`, { force: true });
}
