import {
  cpSync, existsSync, linkSync, readFileSync, readdirSync, renameSync, rmSync, statSync,
} from 'node:fs';
import { join } from 'node:path';
import { wordingAt } from '#law/wordings/index';
import { openCheckpoint } from '#trail/checkpoint';
import { parseEntry } from '#trail/entry';
import type { Entry } from '#trail/entry';
import { parseVkey } from '#trail/keys';
import {
  aFolder, createdAt, growsAt, grown, keyChanged, openedAt, within,
} from '../../../test/support/growing.js';
import { parts } from '../../../test/faults/parts.js';
import { TurnableClock } from '../clock/clock.js';
import { rows } from '../database/prepared.js';
import { placesIn } from '../settings.js';
import { HeadStore, notesIn } from './head-store.js';
import { changeLogKey } from './key-change.js';
import { keyFiles, makeNextKey } from './key-files.js';
import { openKeys } from './keys.js';

let folder: string;
let home: string;
beforeAll(async () => {
  folder = aFolder();
  await within(createdAt(join(folder, 'seed')), (house) => grown(house, 2));
});
afterAll(() => rmSync(folder, { recursive: true }));
beforeEach(() => {
  home = join(folder, 'home');
  cpSync(join(folder, 'seed'), home, { recursive: true });
});
afterEach(() => rmSync(home, { recursive: true }));

const files = () => keyFiles(placesIn(home).keys);
const keyNames = () => readdirSync(placesIn(home).keys).sort();
const keys = () => openKeys(placesIn(home).keys, false);
const entries = (): Promise<Entry[]> => within(openedAt(home), ({ reader }) =>
  rows<{ bytes: Buffer }>(reader, 'SELECT bytes FROM entry ORDER BY seq')
    .map(({ bytes }) => parseEntry(bytes)));

/** The sizes of the heads that the key signed, oldest first. */
const signedBy = (vkey: string): number[] => notesIn(placesIn(home).head).flatMap((note) => {
  try {
    return [openCheckpoint(note, [vkey]).size];
  } catch {
    return [];
  }
});

const clock = new TurnableClock(growsAt, false);
const stopped = new Error('the process stopped here');

describe('the key of the log', () => {
  it('is changed by an entry that names both, under a head that both have signed', async () => {
    const from = keys().vkey;
    const change = await within(openedAt(home), async (house) => {
      const changed = await keyChanged(house);
      expect(house.log.vkey).toBe(changed.to);
      await grown(house, 2);
      return changed;
    });
    expect(change.from).toBe(from);
    expect(parseVkey(change.to).name).toBe(parseVkey(from).name);
    const [entry] = (await entries()).filter(({ type }) => type === 'key.rotated');
    expect(entry).toMatchObject({ seq: 3, body: { ...change, by: ['p_1', 'p_2'] } });
    expect(signedBy(from)).toEqual([0, 1, 2, 3, 4]);
    expect(signedBy(change.to)).toEqual([4, 5, 6]);
    expect(keys()).toMatchObject({ vkey: change.to, next: null });
    expect(readFileSync(files().vkey, 'utf8').trim()).toBe(change.to);
  });

  it('is the secret half no more where it was: overwritten, and taken away', async () => {
    const before = readFileSync(files().skey);
    const another = join(folder, 'another-name');
    linkSync(files().skey, another);
    await within(openedAt(home), keyChanged);
    // Under the other name the same blocks of the file are seen after it was removed.
    expect(readFileSync(another)).toHaveLength(before.length);
    expect(readFileSync(another).equals(before)).toBe(false);
    expect(keyNames()).toEqual(['log.skey', 'log.vkey', 'sealing.key']);
    expect(statSync(files().skey).mode & 0o077).toBe(0);
  });

  it('may be changed again', async () => {
    const first = await within(openedAt(home), keyChanged);
    const second = await within(openedAt(home), keyChanged);
    expect(second.from).toBe(first.to);
    expect(signedBy(second.to)).toEqual([5]);
    expect(await within(openedAt(home), ({ log }) => log.size)).toBe(5);
  });
});

describe('a change of the key that stops', () => {
  it('before its entry leaves the old key, and the new one is taken away', async () => {
    const { vkey, origin } = keys();
    makeNextKey(files(), origin);
    expect((await entries()).some(({ type }) => type === 'key.rotated')).toBe(false);
    expect(keys()).toMatchObject({ vkey, next: null });
    expect(existsSync(files().next)).toBe(false);
  });

  it('between its entry and the head is gone through with, both signing the head', async () => {
    class Stopping extends HeadStore {
      override write(): void {
        throw stopped;
      }
    }
    const { vkey } = keys();
    const { log, store, close } = parts(home, clock, Stopping);
    const changing = { folder: placesIn(home).keys, keys: keys(), log, store };
    await expect(changeLogKey(changing, ['p_1', 'p_2'])).rejects.toThrow(stopped.message);
    close();
    expect(signedBy(vkey)).toEqual([0, 1, 2, 3]);
    const { body } = (await entries()).at(-1)!;
    expect(keys()).toMatchObject({ vkey: body['to'], next: null });
    expect(signedBy(vkey)).toEqual([0, 1, 2, 3, 4]);
    expect(signedBy(String(body['to']))).toEqual([4]);
  });

  const steps: readonly (readonly [string, () => void])[] = [
    ['before the old key is set aside', () => {}],
    ['when the old key is set aside', () => renameSync(files().skey, files().old)],
    ['when the new key has its place', () => {
      renameSync(files().skey, files().old);
      renameSync(files().next, files().skey);
    }],
  ];

  it.each(steps)('%s is gone through with', async (_when, done) => {
    const { vkey } = keys();
    const { log, store, close } = parts(home, clock);
    const next = makeNextKey(files(), keys().origin);
    log.use(keys());
    const body = { from: vkey, to: next.vkey, by: ['p_1', 'p_2'] };
    await store.write(({ append, now }) => void append({
      type: 'key.rotated', at: now, actor: 'p_1', office: 'system', rules: wordingAt(now).id, body,
    }));
    close();
    done();
    expect((await entries()).at(-1)!.type).toBe('key.rotated');
    expect(keys()).toMatchObject({ vkey: next.vkey, next: null });
    expect(signedBy(vkey)).toEqual([0, 1, 2, 3, 4]);
    expect(signedBy(next.vkey)).toEqual([4]);
    expect(keyNames()).toEqual(['log.skey', 'log.vkey', 'sealing.key']);
    await within(openedAt(home), (house) => grown(house, 1));
    expect(signedBy(next.vkey)).toEqual([4, 5]);
  });

  it('after the old key is put back from a copy is refused', async () => {
    const copy = join(folder, 'keys-copy');
    cpSync(placesIn(home).keys, copy, { recursive: true });
    await within(openedAt(home), keyChanged);
    cpSync(copy, placesIn(home).keys, { recursive: true });
    // The head of the change bears both signatures; the key is refused all the same.
    await expect(openedAt(home)).rejects.toThrow(/^E_KEYS:/);
  });
});
