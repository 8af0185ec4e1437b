import { cpSync, existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { wordingAt } from '#law/wordings/index';
import { ERASURE } from '#trail/datum';
import { said } from '../../../test/support/cli.js';
import {
  aFolder, createdAt, growsAt, grown, openedAt, put, within,
} from '../../../test/support/growing.js';
import { TurnableClock } from '../clock/clock.js';
import { rows } from '../database/prepared.js';
import type { House } from '../house.js';
import { placesIn } from '../settings.js';
import { erasedAgain } from './erased-again.js';
import { lastNoteIn } from './head-store.js';
import { putBack } from './put-back.js';
import { repairing } from './repair.js';
import type { Repair } from './repair.js';

let folder: string;
let home: string;
let kept: string;
let gone: string;
const text = 'Näidis Kustutatu, elab näidistänaval';
const dayBefore = () => join(folder, 'old');
const today = () => join(folder, 'new');

/** A text of that subject, put away with the entry that names it; answers its id. */
const sealed = (house: House, subject: string): Promise<string> =>
  house.store.write(({ db, append, now }) => {
    const { pd } = house.vault.seal(db, subject, text);
    append({
      type: 'spec.sealed', at: now, actor: null, office: 'system', rules: wordingAt(now).id,
      body: {}, pd: [pd],
    });
    return pd.id;
  });

const erased = (house: House, subject: string): Promise<void> =>
  house.store.write(({ db, append, now }) => void append({
    type: ERASURE, at: now, actor: null, office: 'system', rules: wordingAt(now).id,
    body: { register: 'items', id: subject, erased: house.vault.destroy(db, subject) },
  }));

beforeAll(async () => {
  folder = aFolder();
  await within(createdAt(today()), async (house) => {
    kept = await sealed(house, 'r_kept');
    gone = await sealed(house, 'r_gone');
  });
  cpSync(today(), dayBefore(), { recursive: true });
  await within(openedAt(today()), async (house) => {
    await erased(house, 'r_gone');
    await grown(house, 2);
  });
  await said(['export', join(folder, 'export'), '--data', today()]);
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true }));
beforeEach(() => {
  home = join(folder, 'home');
  cpSync(today(), home, { recursive: true });
  put('database', dayBefore(), home);
});
afterEach(() => rmSync(home, { recursive: true }));

const exported = (path: string): Buffer | undefined => {
  const file = join(folder, 'export', path);
  return existsSync(file) ? readFileSync(file) : undefined;
};
const repaired = <Result>(work: (repair: Repair) => Result) =>
  repairing(home, new TurnableClock(growsAt, false), work);
const texts = () => within(openedAt(home), ({ vault, reader }) => [
  vault.open(reader, kept), vault.open(reader, gone),
  rows<{ subject: string }>(reader, 'SELECT subject FROM subject_key').map((row) => row.subject),
]);

describe('an erasure that an older backup undid', () => {
  it('is done again before anything is served, once its entry is back', async () => {
    expect(await repaired((repair) => putBack(repair, exported)))
      .toEqual({ from: 3, to: 6, missingTexts: 0 });
    expect(await texts()).toEqual([text, text, expect.arrayContaining(['r_kept', 'r_gone'])]);
    expect(await repaired(({ handle }) => erasedAgain(handle, 6))).toBe(2);
    expect(await texts()).toEqual([text, null, ['r_kept']]);
    expect(await repaired(({ handle }) => erasedAgain(handle, 6))).toBe(0);
    expect((await said(['verify', '--data', home])).out).not.toMatch(/^E_(?!RULE)/m);
  });
});

describe('what is put back from an export', () => {
  it('goes as far as a head of ours stands over it, and moves one that is behind', async () => {
    put('head', dayBefore(), home);
    await repaired((repair) => putBack(repair, exported));
    expect(lastNoteIn(placesIn(home).head)).toBe(lastNoteIn(placesIn(today()).head));
    expect(await within(openedAt(home), ({ log }) => log.size)).toBe(6);
  });

  it('is nothing where the export has no entry that we lack', async () => {
    put('database', today(), home);
    await expect(repaired((repair) => putBack(repair, exported))).rejects.toThrow(/^E_ROOT/);
  });

  it('is nothing from an export of another history, and the store stays as it was', async () => {
    put('head', dayBefore(), home);
    await within(openedAt(home), (house) => grown(house, 1));
    await expect(repaired((repair) => putBack(repair, exported))).rejects.toThrow(/^E_FORK/);
    expect(await within(openedAt(home), ({ log }) => log.size)).toBe(4);
  });

  it('ends before an entry that was changed, at the newest head that still fits', async () => {
    const spoiled = (path: string): Buffer | undefined => {
      const bytes = exported(path);
      if (bytes === undefined || !path.startsWith('tile/entries/')) return bytes;
      const copy = Buffer.from(bytes);
      copy[copy.length - 50]! ^= 1;
      return copy;
    };
    // The last entry is spoiled, so the head over the two before it is the newest that fits.
    expect(await repaired((repair) => putBack(repair, spoiled)))
      .toEqual({ from: 3, to: 5, missingTexts: 0 });
    const again = repaired((repair) => putBack(repair, spoiled));
    await expect(again).rejects.toThrow(/^E_ROOT/);
    await expect(openedAt(home)).rejects.toThrow('E_TAIL_LOST: 6 entries were signed, 5 are left');
  });
});
