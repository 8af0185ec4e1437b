import { cpSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { plusDays } from '#calendar/instant';
import type { Instant } from '#calendar/instant';
import { sha256 } from '#trail/digest';
import { toBase64 } from '#trail/base64';
import { worldBegins } from '#measures/world';
import { TurnableClock } from '../../apps/api/clock/clock.js';
import { first, rows } from '../../apps/api/database/prepared.js';
import { createHouse, openHouse } from '../../apps/api/house.js';
import type { House } from '../../apps/api/house.js';
import { placesIn } from '../../apps/api/settings.js';
import { moments } from './moments.js';
import type { Moment } from './moments.js';
import { built, worked } from './process.js';
import type { Ended } from './process.js';
import { checkpointsHold, entriesIn, tablesFrom, tablesOf } from './replayed.js';
import { aHome, aScene } from './scene.js';
import type { Scene } from './scene.js';

let scene: Scene;
beforeAll(async () => {
  built();
  scene = await aScene();
  await scene.house.close();
}, 120_000);
afterAll(() => rmSync(scene.home, { recursive: true }));

const people = () => ({
  names: [...scene.world.names], actors: [...scene.world.actors],
});

/** Everything that must hold in a house after its process was killed. */
async function checked(house: House, { answered, said }: Ended): Promise<void> {
  const { reader, log } = house;
  const entries = entriesIn(reader);
  expect(said).not.toMatch(/E_|TypeError|NotStored/);
  expect(entries.map(({ seq }) => seq)).toEqual(entries.map((_, index) => index));
  for (const { seq, id } of answered) {
    const { body, case: about } = entries[seq]!;
    expect([about, body['id']]).toContain(id);
  }
  expect(tablesOf(reader)).toEqual(await tablesFrom(entries));
  for (const { id, ct } of entries.flatMap(({ pd }) => pd)) {
    const datum = first<{ bytes: Buffer }>(reader, 'SELECT bytes FROM datum WHERE id = ?', id);
    expect(toBase64(sha256(datum!.bytes))).toBe(ct);
  }
  expect(checkpointsHold(reader, log.vkey)).toBeGreaterThan(0);
  await house.passTime();
  lettersLeft(house);
  await house.store.write((tx) => void tx.append({
    type: 'access.read', at: tx.now, actor: null, office: 'system', rules: 'x', body: {},
  }));
}

/** Every notice has left, and the letter that lies there is the one the trail speaks of. */
function lettersLeft({ reader, home }: House): void {
  const { outbox } = placesIn(home);
  const notices = rows<{ id: string; digest: string }>(reader, 'SELECT id, digest FROM notice');
  for (const { id, digest } of notices) {
    expect(sha256(readFileSync(join(outbox, `${id}.txt`))).toString('hex')).toBe(digest);
  }
  const left = readdirSync(outbox).filter((name) => name.endsWith('.txt'));
  expect(left).toHaveLength(notices.length);
}

/** Four houses live through kill after kill; each is looked through after each. */
const houses = 4;
const dayOf = (round: number): Instant => plusDays(worldBegins, 1 + round);

async function lives(kills: readonly Kill[]): Promise<Lived> {
  const home = aHome();
  cpSync(scene.home, home, { recursive: true });
  const lived = { killed: 0, answered: 0 };
  for (const [round, { after, answers, ...moment }] of kills.entries()) {
    const orders = { home, now: dayOf(round), cases: 20, ...people(), ...moment };
    const ended = await worked(orders, after, 'worker.js', answers);
    if (ended.killed) lived.killed += 1;
    lived.answered += ended.answered.length;
    const house = await openHouse(home, new TurnableClock(plusDays(dayOf(round), 1), false));
    await checked(house, ended);
    await house.close();
  }
  rmSync(home, { recursive: true });
  return lived;
}

interface Lived {
  readonly killed: number;
  readonly answered: number;
}

interface Kill {
  /** So many milliseconds after the house opened, or after so many answers. */
  readonly after?: number;
  readonly answers?: number;
  readonly moment?: Moment;
  readonly nth?: number;
}

/** Two at a time: there are two processors. */
async function all(kills: readonly Kill[]): Promise<Lived> {
  const chain = (from: number) => lives(kills.filter((_, index) => index % houses === from));
  const pair = async (from: number) => [await chain(from), await chain(from + 1)];
  const lived = (await Promise.all([pair(0), pair(2)])).flat();
  const sum = (of: (each: Lived) => number) => lived.map(of).reduce((a, b) => a + b);
  return { killed: sum((each) => each.killed), answered: sum((each) => each.answered) };
}

/** Opens a house for the first time, is killed meanwhile, and opens it again. */
async function firstStart(kill: Kill): Promise<boolean> {
  const home = aHome();
  const ended = await worked({ home, now: worldBegins, cases: 0, ...people(), ...kill });
  const house = await createHouse(home, new TurnableClock(worldBegins, false));
  expect(entriesIn(house.reader).map(({ type }) => type)).toEqual(['log.opened']);
  await house.close();
  rmSync(home, { recursive: true });
  return ended.killed;
}

describe('kill -9', () => {
  it('at any instant loses nothing that was answered and leaves nothing half done', async () => {
    // Every other round is well on its way first, however long a busy machine takes for that.
    const kills = Array.from({ length: 16 }, (_, round) => ({
      after: (round * 97) % 300, answers: round % 2 === 0 ? 0 : 20,
    }));
    const { killed, answered } = await all(kills);
    expect(killed).toBe(kills.length);
    expect(answered).toBeGreaterThan(100);
  }, 120_000);

  it('between any two durable writes loses nothing and leaves nothing half done', async () => {
    const kills = moments.flatMap((moment) => [2, 9].map((nth) => ({ moment, nth })));
    expect(kills.length).toBeGreaterThanOrEqual(28);
    const { killed, answered } = await all(kills);
    expect(killed).toBe(kills.length);
    expect(answered).toBeGreaterThan(100);
  }, 120_000);

  it('during the very first start leaves a house that opens', async () => {
    const kills: readonly Kill[] = [
      ...[1, 2, 4, 6, 8].map((nth) => ({ moment: 'before sync' as const, nth })),
      ...[1, 2, 3].map((nth) => ({ moment: 'before rename' as const, nth })),
      ...[1, 10, 20].map((nth) => ({ moment: 'before prepare' as const, nth })),
      ...[1, 2].flatMap((nth) =>
        (['before head', 'half head', 'after head'] as const).map((moment) => ({ moment, nth }))),
      ...(['after append', 'before COMMIT', 'after COMMIT'] as const).map((moment) => ({ moment })),
    ];
    const half = (from: number) => kills.filter((_, index) => index % 2 === from);
    const outcomes = await Promise.all([0, 1].map(async (from) => {
      const killed: boolean[] = [];
      for (const kill of half(from)) killed.push(await firstStart(kill));
      return killed;
    }));
    expect(outcomes.flat().filter((killed) => !killed)).toEqual([]);
  }, 120_000);
});
