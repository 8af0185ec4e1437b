import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseEntry } from '#trail/entry';
import type { Entry } from '#trail/entry';
import {
  aFolder, createdAt, growsAt, grown, keyChanged, openedAt, put, within,
} from '../../../test/support/growing.js';
import { TurnableClock } from '../clock/clock.js';
import { rows } from '../database/prepared.js';
import { placesIn } from '../settings.js';
import { HeadStore, lastNoteIn, notesIn } from './head-store.js';
import { headIn } from './remembered.js';
import { repairing } from './repair.js';
import type { Repair } from './repair.js';
import { compared, restored } from './restore.js';
import type { Lost } from './restore.js';
import { headless, unlocked } from './unlock.js';

let folder: string;
let home: string;
const dayBefore = () => join(folder, 'old');
const today = () => join(folder, 'new');

beforeAll(async () => {
  folder = aFolder();
  await within(createdAt(today()), (house) => grown(house, 3));
  cpSync(today(), dayBefore(), { recursive: true });
  await within(openedAt(today()), (house) => grown(house, 5));
});
afterAll(() => rmSync(folder, { recursive: true }));
beforeEach(() => {
  home = join(folder, 'home');
  cpSync(today(), home, { recursive: true });
});
afterEach(() => rmSync(home, { recursive: true }));

const order = { by: ['p_1', 'p_2'], reason: 'Ketas läks katki.' } as const;
const clock = () => new TurnableClock(growsAt, false);
const repaired = <Result>(work: (repair: Repair) => Result) => repairing(home, clock(), work);
const sizes = () => notesIn(placesIn(home).head).map((note) => headIn(note)!.size);
const entries = (): Promise<Entry[]> => within(openedAt(home), ({ reader }) =>
  rows<{ bytes: Buffer }>(reader, 'SELECT bytes FROM entry ORDER BY seq')
    .map(({ bytes }) => parseEntry(bytes)));

/** Declares what is lost as lost; there must be something. */
function declared(repair: Repair): Entry {
  const found = compared(repair);
  return restored(repair, { ...found, lost: found.lost as Lost }, order);
}

describe('a database older than its head', () => {
  beforeEach(() => put('database', dayBefore(), home));

  it('is served again after its loss was declared, in the next incarnation', async () => {
    await expect(openedAt(home)).rejects.toThrow('E_TAIL_LOST');
    const entry = await repaired(declared);
    const { root } = headIn(lastNoteIn(placesIn(today()).head)!)!;
    expect(entry).toMatchObject({
      type: 'log.restored', seq: 4, inc: 2, actor: 'p_1',
      body: { from: 4, lost: { size: 9, root: root.toString('base64') }, by: ['p_1', 'p_2'] },
    });
    await within(openedAt(home), (house) => grown(house, 2));
    expect((await entries()).map(({ inc }) => inc)).toEqual([1, 1, 1, 1, 2, 2, 2]);
  });

  it('keeps every head that it had in the history of the head', async () => {
    const before = notesIn(placesIn(home).head);
    await repaired(declared);
    expect(notesIn(placesIn(home).head).slice(0, -1)).toEqual(before);
    expect(sizes()).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 5]);
  });

  it('seals the reason apart from the trail', async () => {
    const { pd, body } = await repaired(declared);
    expect(JSON.stringify(body)).not.toContain(order.reason);
    await within(openedAt(home), ({ vault, reader }) =>
      expect(vault.open(reader, pd[0]!.id)).toBe(order.reason));
  });

  it('grows past what was lost, and may lose again', async () => {
    await repaired(declared);
    await within(openedAt(home), (house) => grown(house, 7));
    const third = join(folder, 'third');
    cpSync(home, third, { recursive: true });
    await within(openedAt(home), (house) => grown(house, 1));
    put('database', third, home);
    rmSync(third, { recursive: true });
    expect(await repaired(declared)).toMatchObject({ seq: 12, inc: 3, body: { from: 12 } });
    await expect(entries()).resolves.toHaveLength(13);
  });

  it('is signed at last where the power went between the entry and the head', async () => {
    class Stopping extends HeadStore {
      override write(): void {
        throw new Error('the power went');
      }
    }
    await expect(repaired((repair) => {
      const { path } = repair.head;
      repair.head.close();
      repair.head = new Stopping(path);
      return declared(repair);
    })).rejects.toThrow('the power went');
    await expect(openedAt(home)).rejects.toThrow(/E_TAIL_LOST/);
    expect(await repaired(declared)).toMatchObject({ seq: 4, inc: 2 });
    expect((await entries()).map(({ type }) => type).filter((type) => type === 'log.restored'))
      .toHaveLength(1);
    expect(sizes().at(-1)).toBe(5);
  });

  it('is refused where it was cut by hand at a place that no head stands over', async () => {
    writeFileSync(placesIn(home).head, notesIn(placesIn(today()).head)
      .filter((note) => headIn(note)!.size !== 4).map((note) => `${note}\f\n\n`).join(''));
    await expect(repaired(declared)).rejects.toThrow(/^E_FORK: no head was ever signed/);
  });

  it('is not brought back behind a change of the key that destroyed the old one', async () => {
    put('database', today(), home);
    await within(openedAt(home), keyChanged);
    put('database', dayBefore(), home);
    await expect(repaired(compared)).rejects.toThrow(/^E_KEYS/);
  });
});

describe('a home set back as a whole', () => {
  it('gives up what a witness remembers, and is not refused for it again', async () => {
    put('database', dayBefore(), home);
    put('head', dayBefore(), home);
    const { witnesses } = placesIn(home);
    mkdirSync(witnesses);
    writeFileSync(join(witnesses, 'checkpoint'), lastNoteIn(placesIn(today()).head)!);
    await expect(openedAt(home)).rejects.toThrow('E_ROLLBACK');
    expect(await repaired(declared)).toMatchObject({ inc: 2, body: { lost: { size: 9 } } });
    expect(sizes()).toEqual([0, 1, 2, 3, 4, 9, 5]);
    await expect(entries()).resolves.toHaveLength(5);
  });
});

describe('a log that nothing is missing from', () => {
  it('is no loss to declare', async () => {
    expect((await repaired(compared)).lost).toBeNull();
    expect(await repaired(headless)).toBeNull();
  });

  it('is not restored where it is another history', async () => {
    put('database', dayBefore(), home);
    put('head', dayBefore(), home);
    await within(openedAt(home), (house) => grown(house, 7, 90));
    put('head', today(), home);
    await expect(repaired(compared)).rejects.toThrow(/^E_FORK/);
  });
});

describe('a log whose head is gone', () => {
  const unlock = () => repaired((repair) => unlocked(repair, headless(repair)!, order.by));

  it('is unlocked by an entry of two persons, under a head that stands over it', async () => {
    put('head', null, home);
    await expect(openedAt(home)).rejects.toThrow('E_HEAD_MISSING');
    expect(await repaired(headless)).toMatchObject({
      code: 'E_HEAD_MISSING', size: 9, lastAt: growsAt, vouchedFor: 8,
    });
    expect(await unlock()).toBe(9);
    expect((await entries()).at(-1)).toMatchObject({
      type: 'head.unlocked', inc: 1,
      body: { because: 'E_HEAD_MISSING', size: 9, vouchedFor: 8, by: ['p_1', 'p_2'] },
    });
    expect(sizes()).toEqual([10]);
  });

  it('keeps the bytes of a file that was no head, set aside', async () => {
    const { head } = placesIn(home);
    writeFileSync(head, 'not a head');
    await unlock();
    expect(lastNoteIn(`${head}.aside-1`)).toBeNull();
    expect(sizes()).toEqual([10]);
    writeFileSync(head, 'nor is this');
    await unlock();
    expect(sizes()).toEqual([11]);
  });

  it('goes on from a head that was set back by itself', async () => {
    put('head', dayBefore(), home);
    await expect(openedAt(home)).rejects.toThrow('E_ROLLBACK');
    await unlock();
    expect(sizes()).toEqual([0, 1, 2, 3, 4, 10]);
    await expect(entries()).resolves.toHaveLength(10);
  });

  it('is not unlocked where a witness remembers more, or something else is wrong', async () => {
    put('head', null, home);
    const { witnesses } = placesIn(home);
    mkdirSync(witnesses);
    writeFileSync(join(witnesses, 'checkpoint'), lastNoteIn(placesIn(today()).head)!);
    put('database', dayBefore(), home);
    await expect(unlock()).rejects.toThrow(/^E_HEAD_MISSING/);
    put('head', today(), home);
    await expect(unlock()).rejects.toThrow(/^E_TAIL_LOST/);
  });
});
