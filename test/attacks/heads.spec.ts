import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseEntry } from '#trail/entry';
import { keyPair } from '#trail/keys';
import { signCheckpoint } from '#trail/checkpoint';
import { TurnableClock } from '../../apps/api/clock/clock.js';
import { run } from '../../apps/api/database/prepared.js';
import { openHouse } from '../../apps/api/house.js';
import { placesIn } from '../../apps/api/settings.js';
import { attack } from './attack.js';
import { exported } from './judges.js';
import {
  Root, asDba, asRoot, bytesIn, entriesIn, relinked, rewritten, rootOver,
} from './powers.js';
import { aFolder, copyOf, theWorld } from './world.js';
import type { World } from './world.js';

beforeAll(() => theWorld(), 120_000);

/** Writes the log anew with one actor changed, and answers it. */
function altered(world: World): readonly Buffer[] {
  return asDba(world, (db) => {
    const log = entriesIn(db);
    const seq = log.length >> 1;
    const other = relinked(log.with(seq, { ...log[seq]!, actor: 'p_another' }));
    rewritten(db, other);
    return other;
  });
}

const cut = (world: World, left: number): void =>
  asDba(world, (db) => rewritten(db, bytesIn(db).slice(0, left)));

const sizeIn = (note: string): number => Number(note.split('\n')[1]);

describe('an entry altered', () => {
  attack(2, 'and a head put beside it that a key of another signed', {
    power: 'DBA',
    does: (world) => {
      const log = altered(world);
      const { log: origin } = parseEntry(log[0]!);
      const { skey } = keyPair(origin, Buffer.alloc(32, 9));
      const note = signCheckpoint({ origin, size: log.length, root: rootOver(log) }, skey);
      asDba(world, (db) => run(db, 'INSERT INTO checkpoint (size, note) VALUES (?, ?)',
        log.length + 1, note));
    },
    found: { start: ['E_FORK'], store: ['E_SIG', 'E_ROOT'], offline: ['E_ROOT'] },
  });

  attack(3, 'the heads in the database', {
    power: 'DBA',
    does: (world) => {
      const half = altered(world).length >> 1;
      asDba(world, (db) => run(db, 'DELETE FROM checkpoint WHERE size > ?', half));
    },
    found: { start: ['E_FORK'], store: ['E_ROOT'], offline: ['E_ROOT'] },
  });

  attack(3, 'those in the file too; the overseer has one', {
    power: 'files',
    does: (world) => {
      const half = altered(world).length >> 1;
      asDba(world, (db) => run(db, 'DELETE FROM checkpoint WHERE size > ?', half));
      const root = new Root(world);
      root.heads(root.notes.filter((note) => sizeIn(note) <= half));
    },
    found: { store: ['E_ROOT'], offline: ['E_TAIL_LOST'] },
  });

  attack(3, 'and all is signed anew; the overseer has one', {
    power: 'root',
    does: (world) => asRoot(world, (log) =>
      relinked(log.with(9, { ...log[9]!, actor: 'p_another' }))),
    found: { store: ['E_FORK'], offline: ['E_FORK'] },
  });

  attack(3, 'and all is signed anew; the overseer has an older one', {
    power: 'root',
    does: (world) => asRoot(world, (log) =>
      relinked(log.with(9, { ...log[9]!, actor: 'p_another' }))),
    found: { store: ['E_FORK'], offline: ['E_FORK'] },
    holding: 'older',
  });
});

describe('the tail', () => {
  const lost = [['1 entry', 1], ['2 entries', 2], ['3 entries', 3], ['10 entries', 10]] as const;
  for (const [which, count] of lost) {
    attack(4, which, {
      power: 'DBA',
      does: (world) => cut(world, world.size - count),
      found: { start: ['E_TAIL_LOST'], store: ['E_TAIL_LOST'], offline: ['E_TAIL_LOST'] },
    });
  }

  attack(4, 'half of the log, with the heads that speak of it', {
    power: 'files',
    does: (world) => {
      cut(world, world.size >> 1);
      const root = new Root(world);
      root.heads(root.notes.filter((note) => sizeIn(note) <= world.size >> 1));
      asDba(world, (db) => run(db, 'DELETE FROM checkpoint WHERE size > ?', world.size >> 1));
    },
    found: { store: ['E_TAIL_LOST'], offline: ['E_TAIL_LOST'] },
  });

  attack(4, 'and what is left is signed anew', {
    power: 'root',
    does: (world) => asRoot(world, (log) => relinked(log.slice(0, -10))),
    found: { store: ['E_TAIL_LOST'], offline: ['E_TAIL_LOST'] },
  });
});

/** Writes something, and copies the files while the write-ahead log still has it. */
async function withWal(world: World): Promise<void> {
  const house = await openHouse(world.home, new TurnableClock(world.now, false));
  for (let turn = 0; turn < 5; turn += 1) {
    await house.store.write((tx) => void tx.append({
      type: 'access.read', at: tx.now, actor: null, office: 'system', rules: 'x', body: { turn },
    }));
  }
  const away = join(aFolder(), 'away');
  cpSync(world.home, away, { recursive: true });
  await house.close();
  rmSync(world.home, { recursive: true });
  cpSync(away, world.home, { recursive: true });
  rmSync(placesIn(world.home).lock, { force: true });
}

describe('the write-ahead log', () => {
  const wal = ({ home }: World): string => `${placesIn(home).database}-wal`;
  const changed = (change: (bytes: Buffer) => Buffer) => async (world: World) => {
    await withWal(world);
    expect(existsSync(wal(world))).toBe(true);
    writeFileSync(wal(world), change(readFileSync(wal(world))));
  };
  const ways: readonly (readonly [string, (bytes: Buffer) => Buffer])[] = [
    ['gone', () => Buffer.alloc(0)],
    ['with one bit flipped in its midst', (bytes) => {
      bytes[bytes.length >> 1]! ^= 1;
      return bytes;
    }],
    ['with its header zeroed', (bytes) => bytes.fill(0, 0, 32)],
    ['cut by a tenth', (bytes) => bytes.subarray(0, Math.floor(bytes.length * 0.9))],
  ];
  for (const [which, change] of ways) {
    attack(4, `the write-ahead log is ${which}`, {
      power: 'nature', does: changed(change), found: { start: ['E_TAIL_LOST'] },
    });
  }
});

describe('heads', () => {
  const withoutHead = (world: World, mended: boolean): string => {
    const folder = exported(world);
    const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as {
      checkpoints: number[];
    };
    const [gone] = manifest.checkpoints.splice(manifest.checkpoints.length >> 1, 1);
    rmSync(join(folder, 'checkpoints', String(gone)));
    if (mended) writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
    return folder;
  };

  attack(5, 'a head that the export promises', {
    power: 'exporter', does: (world) => withoutHead(world, false),
    found: { offline: ['E_SIG', 'E_SCHEMA'] },
  });

  // Nothing is lost with it: each later head covers all that it covered.
  attack(5, 'a head of many, and the list of them mended', {
    power: 'exporter', does: (world) => withoutHead(world, true), found: { offline: [] },
  });

  attack(11, 'at the same size', {
    power: 'root',
    does: (world) => asRoot(world, (log) =>
      relinked(log.with(-1, { ...log.at(-1)!, actor: 'p_another' }))),
    found: { store: ['E_FORK'], offline: ['E_FORK'] },
  });

  attack(11, 'one of them longer', {
    power: 'root',
    does: (world) => asRoot(world, (log) => {
      const last = { ...log.at(-1)!, actor: 'p_another' };
      return relinked([...log.with(-1, last), last]);
    }),
    found: { store: ['E_FORK'], offline: ['E_FORK'] },
  });

  attack(11, 'and both heads lie in one file', {
    power: 'root',
    does: (world) => {
      const root = new Root(world);
      const log = asDba(world, (db) => entriesIn(db));
      const other = relinked(log.with(-1, { ...log.at(-1)!, actor: 'p_another' }));
      root.heads([...root.notes, root.signed(other)]);
    },
    found: { start: ['E_FORK'], store: ['E_FORK'] },
  });
});

/** The house as it was, and then as it is after one more day of work. */
async function workedOn(world: World): Promise<World> {
  const older = copyOf(world);
  await withWal(world);
  return older;
}

describe('an old backup', () => {
  attack(12, 'of the database alone', {
    power: 'DBA',
    does: async (world) => {
      const older = await workedOn(world);
      for (const suffix of ['', '-wal', '-shm']) {
        rmSync(`${placesIn(world.home).database}${suffix}`, { force: true });
      }
      cpSync(placesIn(older.home).database, placesIn(world.home).database);
    },
    found: { start: ['E_TAIL_LOST'], store: ['E_TAIL_LOST'] },
  });

  // With its head: nobody inside can tell; whoever was given a later head can.
  attack(12, 'of all that the house has', {
    power: 'files',
    does: (world) => {
      cut(world, world.size - 20);
      const root = new Root(world);
      root.heads(root.notes.filter((note) => sizeIn(note) <= world.size - 20));
      asDba(world, (db) => run(db, 'DELETE FROM checkpoint WHERE size > ?', world.size - 20));
    },
    found: { store: ['E_TAIL_LOST'], offline: ['E_TAIL_LOST'], start: [] },
  });

  attack(14, 'and the thief writes another past with it', {
    power: 'root',
    does: (world) => asRoot(world, (log) =>
      relinked(log.map((entry) => ({ ...entry, actor: entry.actor && 'p_thief' })))),
    found: { store: ['E_FORK'], offline: ['E_FORK'] },
  });

  attack(14, 'and the thief adds an approval that nobody gave', {
    power: 'root',
    does: (world) => asRoot(world, (log) => {
      const last = log.at(-1)!;
      const opened = log.find(({ type, measure }) => type === 'case.opened' && measure === 'M14')!;
      return relinked([...log, {
        ...last, type: 'case.step', case: opened.case, measure: 'M14', actor: 'p_thief',
        office: 'commander', subject: opened.subject, pd: [],
        body: { from: 'closed', to: 'decided', version: 99, effects: [], step: { type: 'grant' } },
      }]);
    }),
    found: { store: ['E_RULE'] },
  });
});
