import { cpSync, rmSync } from 'node:fs';
import { worldBegins } from '#measures/world';
import { Custodian } from '#trail/datum';
import { ErasureLedger } from '#trail/erasure';
import { TurnableClock } from '../../apps/api/clock/clock.js';
import { first, rows } from '../../apps/api/database/prepared.js';
import { filesWith } from '../../apps/api/erasure/traces.js';
import { openHouse } from '../../apps/api/house.js';
import type { House } from '../../apps/api/house.js';
import { erasingMoments } from './moments.js';
import type { Moment } from './moments.js';
import { built, worked } from './process.js';
import { entriesIn, tablesFrom, tablesOf } from './replayed.js';
import { aHome, aScene, record } from './scene.js';
import type { Scene } from './scene.js';

const worker = 'erasing-worker.js';
let scene: Scene;
let person: string;
let traces: Buffer[];

/** A person with name, code and something said, and the order to erase all of it. */
beforeAll(async () => {
  built(worker);
  scene = await aScene();
  person = (await record(scene, 'recordsOfficer', 'people', 'record', {
    name: 'Kustutatav Isik', code: '49001010000', estonian: 'no', identified: true,
  })).id;
  await record(scene, 'recordsOfficer', 'requests', 'record', {
    person, receivedAt: '2021-01-04T06:00:00.000Z', asked: ['1'], letter: 'Kiri 7-1/12',
  });
  await record(scene, 'recordsOfficer', 'erasures', 'record', {
    person, ground: 'needEnded', reasons: 'Vajadus on lõppenud.',
  });
  traces = rows<{ bytes: Buffer }>(
    scene.house.reader, `SELECT bytes FROM datum WHERE subject IN (?, ?)
      UNION ALL SELECT wrapped FROM subject_key WHERE subject IN (?, ?)`,
    person, `${person}.content`, person, `${person}.content`,
  ).map(({ bytes }) => bytes);
  await scene.house.close();
}, 120_000);
afterAll(() => rmSync(scene.home, { recursive: true }));

const types = ({ reader }: House): string[] =>
  entriesIn(reader).map(({ type }) => type).filter((type) => type.startsWith('erasure.'));

function verdicts({ reader }: House): string[] {
  const [custodian, ledger] = [new Custodian(), new ErasureLedger()];
  for (const entry of entriesIn(reader)) {
    custodian.take(entry);
    ledger.take(entry);
  }
  const stored = (id: string) =>
    first<{ bytes: Buffer }>(reader, 'SELECT bytes FROM datum WHERE id = ?', id)?.bytes;
  const storedKey = ({ id }: { id: string }) =>
    first(reader, 'SELECT 1 FROM subject_key WHERE id = ?', id) !== undefined;
  return [...custodian.verdicts(stored), ...ledger.verdicts(storedKey)].map(({ code }) => code);
}

/** Erases in a process that dies at the moment; answers whether it died, and what was ordered. */
async function died(moment: Moment, nth: number): Promise<{ killed: boolean; ordered: boolean }> {
  const home = aHome();
  cpSync(scene.home, home, { recursive: true });
  const { names, actors } = scene.world;
  const ended = await worked({
    home, now: worldBegins, cases: 0, names: [...names], actors: [...actors], moment, nth,
  }, undefined, worker);
  expect(ended.said).toBe('');
  const house = await openHouse(home, new TurnableClock(worldBegins, false));
  const ordered = types(house).includes('erasure.ordered');
  expect(ordered || ended.answered.length === 0).toBe(true);
  await house.passTime();
  expect(types(house)).toEqual(ordered ? ['erasure.ordered', 'erasure.completed'] : []);
  expect(verdicts(house)).toEqual([]);
  expect(tablesOf(house.reader)).toEqual(await tablesFrom(entriesIn(house.reader)));
  const found = await filesWith(home, traces);
  expect(found.length > 0).toBe(!ordered);
  expect(first(house.reader, 'SELECT 1 FROM scrub')).toBeUndefined();
  await house.close();
  rmSync(home, { recursive: true });
  return { killed: ended.killed, ordered };
}

describe('an erasure under kill -9', () => {
  it.each(erasingMoments)('%s is either done to the last byte or was never ordered', async (at) => {
    const seen: boolean[] = [];
    // Between two prepared statements nothing becomes durable: every sixth of them is enough.
    const stride = at === 'before prepare' ? 6 : 1;
    for (let nth = 1; nth <= 8 * stride; nth += stride) {
      const { killed, ordered } = await died(at, nth);
      if (!killed) break;
      seen.push(ordered);
    }
    expect(seen.length).toBeGreaterThan(0);
  }, 180_000);
});
