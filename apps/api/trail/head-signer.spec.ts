import { cpSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type Database from 'better-sqlite3';
import { wordingAt } from '#law/wordings/index';
import { leafHash } from '#trail/tree';
import {
  aFolder, createdAt, growsAt, grown, openedAt, within,
} from '../../../test/support/growing.js';
import { TurnableClock } from '../clock/clock.js';
import { openForReading, openForWriting } from '../database/handle.js';
import type { Handle } from '../database/handle.js';
import { placesIn } from '../settings.js';
import { SqliteStore } from '../store/sqlite-store.js';
import { HeadStore } from './head-store.js';
import { openKeys } from './keys.js';
import { Log } from './log.js';
import { checkedTip } from './start-check.js';

let folder: string;
let home: string;
beforeAll(async () => {
  folder = aFolder();
  await within(createdAt(join(folder, 'seed')), (house) => grown(house, 4));
});
afterAll(() => rmSync(folder, { recursive: true }));
beforeEach(() => {
  home = join(folder, 'home');
  cpSync(join(folder, 'seed'), home, { recursive: true });
});
afterEach(() => rmSync(home, { recursive: true }));

type Parameters = readonly unknown[];
type Spoils = (parameters: Parameters) => Parameters;

/** A handle that spoils what statements of that beginning are given, on its way to the disk. */
function spoiling(handle: Handle, beginning: string, spoil: Spoils): Handle {
  const prepare = (text: string): Database.Statement => {
    const statement = handle.prepare(text);
    if (!text.startsWith(beginning)) return statement;
    return new Proxy(statement, {
      get: (target, name) => name === 'run'
        ? (...given: Parameters) => target.run(...spoil(given))
        : Reflect.get(target, name) as unknown,
    });
  };
  return new Proxy(handle, {
    get: (target, name) => {
      if (name === 'prepare') return prepare;
      const member = Reflect.get(target, name) as unknown;
      return typeof member === 'function' ? (member.bind(target) as unknown) : member;
    },
  });
}

/** Writes one entry through such a handle; answers what the store says then, and its head. */
async function written(beginning: string, spoil: Spoils) {
  const places = placesIn(home);
  const handle = openForWriting(places.database);
  const reader = openForReading(places.database);
  const keys = openKeys(places.keys, false);
  const head = new HeadStore(places.head);
  const log = new Log(keys, head, reader, checkedTip(reader, keys, head));
  const clock = new TurnableClock(growsAt, false);
  const store = new SqliteStore(spoiling(handle, beginning, spoil), log, clock);
  const write = () => store.write(({ append, now }) => void append({
    type: 'spec.grew', at: now, actor: null, office: 'system', rules: wordingAt(now).id, body: {},
  }));
  const said = await write().then(() => 'signed', ({ message }: Error) => message);
  const after = await write().then(() => 'signed', ({ message }: Error) => message);
  reader.close();
  handle.close();
  head.close();
  return { said, after };
}

const headFile = () => readFileSync(placesIn(home).head);

function flipped(bytes: Buffer, bit: number): Buffer {
  const copy = Buffer.from(bytes);
  copy[bit >> 3]! ^= 1 << (bit & 7);
  return copy;
}

describe('a bit that flips between the writing of an entry and its reading back', () => {
  it('is never signed, wherever in the entry it is', async () => {
    const before = headFile();
    for (let round = 0; round < 24; round += 1) {
      const { said, after } = await written('INSERT INTO entry', ([seq, bytes, leaf]) => {
        const bits = (bytes as Buffer).length * 8;
        return [seq, flipped(bytes as Buffer, Math.floor((round * bits) / 24)), leaf];
      });
      expect(said).toMatch(/^E_(ROOT|TIME)/);
      expect(after).toBe(said);
      expect(headFile()).toEqual(before);
      cpSync(join(folder, 'seed'), home, { recursive: true });
      for (const rest of ['-wal', '-shm']) {
        rmSync(`${placesIn(home).database}${rest}`, { force: true });
      }
    }
  });

  it('is never signed in its leaf either, and the store does not open again', async () => {
    const before = headFile();
    const { said } = await written('INSERT INTO entry', ([seq, bytes, leaf]) =>
      [seq, bytes, flipped(leaf as Buffer, 77)]);
    expect(said).toBe('E_ROOT: entry 5 came back changed');
    expect(headFile()).toEqual(before);
    await expect(openedAt(home)).rejects.toThrow('E_LEAF');
  });

  it('is not mistaken for one: a handle that spoils nothing is signed', async () => {
    const before = headFile();
    expect(await written('INSERT INTO entry', (given) => given))
      .toEqual({ said: 'signed', after: 'signed' });
    expect(headFile().length).toBeGreaterThan(before.length);
  });
});

describe('the signer', () => {
  it('signs no other entry than the one that was given, however whole it is', async () => {
    const other = ([seq, bytes]: Parameters): Parameters => {
      const changed = Buffer.from(String(bytes).replace('"office":"system"', '"office":"sister"'));
      return [seq, changed, leafHash(changed)];
    };
    const { said } = await written('INSERT INTO entry', other);
    expect(said).toBe('E_ROOT: what was read back is not what was written');
  });

  it('signs no time that runs back', async () => {
    const earlier = ([seq, bytes]: Parameters): Parameters => {
      const changed = Buffer.from(String(bytes).replaceAll('2021-01-04T', '2021-01-03T'));
      return [seq, changed, leafHash(changed)];
    };
    const { said } = await written('INSERT INTO entry', earlier);
    expect(said).toBe('E_TIME: entry 5 is older than the one before');
  });

  it('signs no tree that is not an extension of the one it signed last', async () => {
    const before = headFile();
    const db = openForWriting(placesIn(home).database);
    db.exec('DROP TRIGGER node_no_update');
    db.prepare('UPDATE node SET h = ? WHERE lvl = 2 AND idx = 0').run(Buffer.alloc(32, 7));
    db.close();
    const { said } = await written('none', (given) => given);
    expect(said).toBe('E_FORK: the stored tree is not the one that was signed last');
    expect(headFile()).toEqual(before);
  });
});

describe('an error of the disk', () => {
  it('stops the store for good, and is looked into at the next opening', async () => {
    const before = headFile();
    const { said, after } = await written('COMMIT', () => {
      throw Object.assign(new Error('disk I/O error'), { code: 'SQLITE_IOERR_FSYNC' });
    });
    expect([said, after]).toEqual(['disk I/O error', 'disk I/O error']);
    expect(headFile()).toEqual(before);
    expect(await within(openedAt(home), ({ log }) => log.size)).toBe(5);
  });
});
