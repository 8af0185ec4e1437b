import { createHash, randomBytes } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseEntry } from '#trail/entry';
import { commitment } from '#trail/digest';
import { toBase64 } from '#trail/base64';
import type { Handle } from '../../apps/api/database/handle.js';
import { first, rows, run } from '../../apps/api/database/prepared.js';
import { attack, attempt } from './attack.js';
import { asDba, asRoot, bytesIn, entriesIn, relinked } from './powers.js';
import { aCopy, theWorld } from './world.js';
import type { World } from './world.js';

beforeAll(() => theWorld(), 120_000);

interface Datum {
  readonly id: string;
  readonly bytes: Buffer;
}

/** The data that entries name and that are still there. */
function dataIn(db: Handle): Datum[] {
  const named = new Set(entriesIn(db).flatMap(({ pd }) => pd.map(({ id }) => id)));
  return rows<Datum>(db, 'SELECT id, bytes FROM datum ORDER BY rowid')
    .filter(({ id }) => named.has(id));
}

const put = (db: Handle, id: string, bytes: Buffer): void =>
  void run(db, 'UPDATE datum SET bytes = ? WHERE id = ?', bytes, id);

describe('personal data', () => {
  attack(24, 'two with each other', {
    power: 'DBA',
    does: (world) => asDba(world, (db) => {
      const [one, other] = dataIn(db) as [Datum, Datum];
      put(db, one.id, other.bytes);
      put(db, other.id, one.bytes);
    }),
    found: { store: ['E_PD_MISMATCH'], offline: ['E_PD_MISMATCH'] },
  });

  attack(24, 'by one bit', {
    power: 'DBA',
    does: (world) => asDba(world, (db) => {
      const { id, bytes } = dataIn(db).at(-1)!;
      bytes[bytes.length - 1]! ^= 1;
      put(db, id, bytes);
    }),
    found: { store: ['E_PD_MISMATCH'], offline: ['E_PD_MISMATCH'] },
  });

  // Whoever has the keys can seal another text: its hash is another one all the same.
  attack(24, 'for a text sealed anew under the same key', {
    power: 'root',
    does: (world) => asDba(world, (db) => {
      const { id, bytes } = dataIn(db)[0]!;
      put(db, id, randomBytes(bytes.length));
    }),
    found: { store: ['E_PD_MISMATCH'], offline: ['E_PD_MISMATCH'] },
  });

  attack(24, 'and the entry is made to fit, the past signed anew', {
    power: 'root',
    does: (world) => {
      const other = randomBytes(300);
      const ct = createHash('sha256').update(other).digest('base64');
      const { id } = asDba(world, (db) => dataIn(db)[0]!);
      asDba(world, (db) => put(db, id, other));
      asRoot(world, (log) => relinked(log.map((entry) => ({
        ...entry, pd: entry.pd.map((datum) => (datum.id === id ? { ...datum, ct } : datum)),
      }))));
    },
    found: { store: ['E_FORK'], offline: ['E_FORK'] },
  });

  attack(22, 'a text is deleted, and nothing said', {
    power: 'DBA',
    does: (world) => asDba(world, (db) =>
      void run(db, 'DELETE FROM datum WHERE id = ?', dataIn(db)[2]!.id)),
    found: { store: ['E_PD_MISSING'], offline: ['E_PD_MISSING'] },
  });

  attack(22, 'the key of a person is deleted with all under it, and nothing said', {
    power: 'DBA',
    does: (world) => asDba(world, (db) => {
      const { subject } = first<{ subject: string }>(
        db, 'SELECT subject FROM datum WHERE id = ?', dataIn(db)[0]!.id,
      )!;
      run(db, 'DELETE FROM datum WHERE subject = ?', subject);
      run(db, 'DELETE FROM subject_key WHERE subject = ?', subject);
    }),
    found: { store: ['E_PD_MISSING'], offline: ['E_PD_MISSING'] },
  });

  attack(21, 'the text is put back where it was', {
    power: 'DBA',
    does: (world) => asDba(world, (db) => resurrected(db)),
    found: { store: ['E_ERASED_PRESENT'], offline: ['E_ERASED_PRESENT'] },
  });

  attack(23, 'the sealed bytes, in the folder that the overseer sees', {
    power: 'nature',
    does: (world) => asDba(world, (db) => resurrected(db)),
    found: { offline: ['E_ERASED_PRESENT'] },
  });
});

/** The datum that an entry says was erased, stored again in the columns of another. */
function resurrected(db: Handle): void {
  const erasure = entriesIn(db).find(({ type }) => type === 'erasure.completed')!;
  const [id] = erasure.body['erased'] as string[];
  const other = first<Record<string, unknown>>(db, 'SELECT * FROM datum')!;
  const row = { ...other, id, bytes: Buffer.alloc(300, 7) };
  const names = Object.keys(row);
  db.prepare(`INSERT INTO datum (${names.join()}) VALUES (${names.map(() => '?').join()})`)
    .run(Object.values(row));
}

/** Every commitment in the log. */
const commitmentsIn = (world: World): Set<string> =>
  asDba(world, (db) => new Set(bytesIn(db).flatMap((bytes) =>
    parseEntry(bytes).pd.map(({ cm }) => cm))));

describe('the log in a stranger’s hand', () => {
  attempt(25, 'every personal code of a year, without the salt', {
    power: 'outsider', verdict: ['nothing'],
    does: async () => {
      const known = commitmentsIn(await aCopy());
      expect(known.size).toBeGreaterThan(20);
      const salts = [Buffer.alloc(32), Buffer.alloc(32, 0xff)];
      let hits = 0;
      for (let day = 0; day < 36_600; day += 1) {
        const code = Buffer.from(`3${String(50_000_000 + day * 101).padStart(10, '0')}`);
        for (const salt of salts) hits += known.has(toBase64(commitment(salt, code))) ? 1 : 0;
        hits += known.has(createHash('sha256').update(code).digest('base64')) ? 1 : 0;
      }
      return [hits === 0 ? 'nothing' : `${hits} hits`];
    },
  });

  attempt(25, 'what the texts are, from the entries alone', {
    power: 'outsider', verdict: ['nothing'],
    does: async () => {
      const world = await aCopy();
      const log = asDba(world, (db) => Buffer.concat(bytesIn(db)));
      const words = ['Kaastöötaja', 'Linnak', 'Vahipost', 'Jälgiti', 'Kohtus', 'ebatäpseks'];
      const read = words.filter((word) => log.includes(word));
      return [read.length === 0 ? 'nothing' : read.join()];
    },
  });

  attempt(35, 'the database and all beside it, without the keys', {
    power: 'outsider', verdict: ['nothing'],
    does: async () => {
      const world = await aCopy();
      rmSync(join(world.home, 'keys'), { recursive: true });
      const bytes = readFileSync(join(world.home, 'volitus.sqlite'));
      const words = ['Näidis Kaastöötaja', 'Mihkel Linnak', 'Kohtus kolm korda', 'Jälgiti isiku'];
      const encoded = words.flatMap((word) =>
        [Buffer.from(word), Buffer.from(word, 'utf16le'), Buffer.from(word).toString('base64')]);
      const hits = encoded.filter((sought) => bytes.includes(sought));
      // The scan can fail: it finds what is put there.
      writeFileSync(join(world.home, 'proof'), words[0]!);
      expect(readFileSync(join(world.home, 'proof')).includes(words[0]!)).toBe(true);
      return [hits.length === 0 ? 'nothing' : 'a text'];
    },
  });
});
