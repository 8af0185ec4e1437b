import { rmSync } from 'node:fs';
import type { Instant } from '#calendar/instant';
import { parseEntry } from '#trail/entry';
import { aFolder, growsAt } from '../../../test/support/growing.js';
import { TurnableClock } from '../clock/clock.js';
import { Ticker } from '../clock/ticker.js';
import { rows } from '../database/prepared.js';
import { createHouse } from '../house.js';
import type { House } from '../house.js';
import { beat } from './heartbeat.js';

let home: string;
let clock: TurnableClock;
let house: House;
beforeEach(async () => {
  home = aFolder();
  clock = new TurnableClock(growsAt, false);
  house = await createHouse(home, clock);
});
afterEach(async () => {
  await house.close();
  rmSync(home, { recursive: true });
});

const after = (time: string): Instant => `2021-01-04T${time}Z` as Instant;
const entries = () => rows<{ bytes: Buffer }>(house.reader, 'SELECT bytes FROM entry ORDER BY seq')
  .map(({ bytes }) => parseEntry(bytes));

describe('a log in which nothing happens', () => {
  it('is silent for fifteen minutes, and not a millisecond longer', async () => {
    clock.turnTo(after('07:14:59.999'));
    expect(await beat(house)).toBe(false);
    clock.turnTo(after('07:15:00.000'));
    expect(await beat(house)).toBe(true);
    expect(await beat(house)).toBe(false);
    expect(entries().at(-1)).toMatchObject({
      type: 'log.heartbeat', ts: after('07:15:00.000'), actor: null, office: 'system', body: {},
    });
    clock.turnTo(after('07:30:00.000'));
    expect(await beat(house)).toBe(true);
  });

  it('beats once however far the clock went', async () => {
    clock.turnTo('2021-06-01T07:00:00.000Z');
    expect([await beat(house), await beat(house)]).toEqual([true, false]);
    expect(entries().map(({ type }) => type)).toEqual(['log.opened', 'log.heartbeat']);
  });

  it('beats while it is served in earnest, and not where the clock is turned', async () => {
    clock.turnTo(after('08:00:00.000'));
    const turned = new Ticker(house, { beats: false });
    await turned.pass();
    expect(entries()).toHaveLength(1);
    const earnest = new Ticker(house, { beats: true });
    await earnest.pass();
    await earnest.pass();
    expect(entries().map(({ type }) => type)).toEqual(['log.opened', 'log.heartbeat']);
    expect(earnest.fault).toBeNull();
  });
});
