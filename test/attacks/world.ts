import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Instant } from '#calendar/instant';
import { measures } from '#measures/index';
import { houseStage } from '../../apps/api/demonstration/house-stage.js';
import { play } from '../../apps/api/demonstration/player.js';
import type { Stage } from '../../apps/api/demonstration/player.js';
import { withReports } from '../../apps/api/demonstration/reporting.js';
import { rows } from '../../apps/api/database/prepared.js';
import { placesIn } from '../../apps/api/settings.js';
import { notesIn } from '../../apps/api/trail/head-store.js';
import { aScene, record } from '../faults/scene.js';
import type { Scene } from '../faults/scene.js';
import { keptDatum, verification } from '../support/kept-data.js';

/** A closed house with an honest past, and what an overseer took home from it. */
export interface World {
  readonly home: string;
  /** The verifier key, from the overseer's own drawer. */
  readonly vkey: string;
  /** The newest head that the overseer was given: it covers the whole log. */
  readonly kept: string;
  /** The head that the overseer was given half a log earlier. */
  readonly older: string;
  readonly size: number;
  /** When the house was closed. */
  readonly now: Instant;
}

// Refusals, a measure to its term, a deletion with proof, the clock change, reports on the way.
const played = ['m14-gate-by-gate', 'm14-to-its-term', 'm30-to-its-term'];

let made: Promise<World> | undefined;
const folders: string[] = [];

if (typeof afterAll === 'function') {
  afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })));
}

/** A folder that goes away with the specs of this file. */
export function aFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'volitus-attack-'));
  folders.push(folder);
  return folder;
}

/** The honest world, lived once for each file of specs. */
export function theWorld(): Promise<World> {
  made ??= lived();
  return made;
}

/** A copy of the honest world, for one attack. */
export async function aCopy(): Promise<World> {
  const world = await theWorld();
  return copyOf(world);
}

/** The same world in a folder of its own. */
export function copyOf(world: World): World {
  const home = join(aFolder(), 'home');
  cpSync(world.home, home, { recursive: true });
  return { ...world, home };
}

async function lived(): Promise<World> {
  const scene = await aScene();
  const stage = await playedOut(scene);
  await deleted(scene);
  await stage.turnTo('2021-05-03T07:00:00.000Z');
  await scene.house.close();
  const home = join(aFolder(), 'home');
  cpSync(scene.home, home, { recursive: true });
  const now = scene.clock.now();
  rmSync(scene.home, { recursive: true });
  return seenAt(home, now);
}

/** What the overseer could take home from the closed house in the folder. */
export function seenAt(home: string, now: Instant): World {
  const { head, keys } = placesIn(home);
  const notes = notesIn(head);
  const kept = notes.at(-1)!;
  const size = Number(kept.split('\n')[1]);
  const older = notes.find((note) => Number(note.split('\n')[1]) > size / 2)!;
  return {
    home, kept, older, size, now, vkey: readFileSync(join(keys, 'log.vkey'), 'utf8').trim(),
  };
}

async function playedOut({ house, clock, world }: Scene): Promise<Stage> {
  const stories = measures.flatMap((measure) => measure.stories)
    .filter(({ id }) => played.includes(id));
  const stage = withReports(
    houseStage(house, clock, world.actors), house, world.actors.get('commander')!,
  );
  await play(stories, world.names, stage);
  return stage;
}

/** A datum on a person is kept, needed no more, and deleted by two, with proof. */
async function deleted(scene: Scene): Promise<void> {
  const of = rows<{ id: string }>(scene.house.reader,
    "SELECT id FROM case_row WHERE measure = 'M14' AND ended_at IS NOT NULL")[0]!.id;
  const entry = await keptDatum(scene, of, {
    collectedAt: scene.clock.now(), nextReview: '2022-01-01T07:00:00.000Z',
  });
  for (const [who, act, said] of [
    ['requester', 'endNeed', { entry, reasons: 'Ülesanne on täidetud.' }],
    ['legalOfficer', 'delete', { entry, ...verification }],
  ] as const) {
    const outcome = await record(scene, who, 'items', act, said);
    if (!outcome.done) throw new Error(outcome.refusals.map(({ rule }) => rule).join());
  }
}
