import { leafHash } from '#trail/tree';
import type { Entry } from '#trail/entry';
import type { Handle } from '../../apps/api/database/handle.js';
import { first, run } from '../../apps/api/database/prepared.js';
import { attack } from './attack.js';
import {
  asDba, asRoot, bytesIn, drawing, entriesIn, rawBytes, relinked, rewritten,
} from './powers.js';
import { faultsIn, inStore } from './judges.js';
import { aCopy, theWorld } from './world.js';
import type { World } from './world.js';

beforeAll(() => theWorld(), 120_000);

const middle = ({ size }: World): number => size >> 1;

function put(db: Handle, seq: number, bytes: Buffer): void {
  run(db, 'UPDATE entry SET bytes = ? WHERE seq = ?', bytes, seq);
}

const bytesAt = (db: Handle, seq: number): Buffer =>
  first<{ bytes: Buffer }>(db, 'SELECT bytes FROM entry WHERE seq = ?', seq)!.bytes;

/** Another byte in the value that the text stands before. */
const after = (text: string) => (bytes: Buffer): number => bytes.indexOf(text) + text.length;

const byteClasses: readonly (readonly [string, (bytes: Buffer) => number])[] = [
  ['a brace', () => 0],
  ['a name of a field', after('"act')],
  ['the office', after('"office":"')],
  ['the time', after('"ts":"202')],
  ['the place', after('"seq":')],
  ['the log', after('"log":"')],
  ['the predecessor', after('"prev":"')],
  ['the last byte', (bytes) => bytes.length - 1],
];

function edited(world: World, seq: number, at: (bytes: Buffer) => number): void {
  asDba(world, (db) => {
    const bytes = bytesAt(db, seq);
    bytes[at(bytes)]! ^= 1;
    put(db, seq, bytes);
  });
}

describe('an entry', () => {
  it.each(byteClasses)('#1 is edited in %s → E_LEAF', async (_, at) => {
    const draw = drawing('bytes');
    for (let turn = 0; turn < 3; turn += 1) {
      const world = await aCopy();
      edited(world, draw(world.size), at);
      expect(faultsIn(await inStore(world))).toContain('E_LEAF');
    }
  }, 60_000);

  for (const [name, at] of [byteClasses[2]!, byteClasses[6]!]) {
    attack(1, name, {
      power: 'DBA',
      does: (world) => edited(world, middle(world), at),
      found: { start: ['E_LEAF'], store: ['E_LEAF'], offline: ['E_LEAF'] },
    });
  }

  const another = (entry: Entry): Buffer => rawBytes({ ...entry, actor: 'p_another' });

  attack(2, 'one leaf', {
    power: 'DBA',
    does: (world) => asDba(world, (db) => {
      const seq = middle(world);
      const bytes = another(entriesIn(db)[seq]!);
      run(db, 'UPDATE entry SET bytes = ?, leaf = ? WHERE seq = ?', bytes, leafHash(bytes), seq);
    }),
    found: { start: ['E_FORK'], store: ['E_LEAF', 'E_ROOT'], offline: ['E_LEAF', 'E_ROOT'] },
  });

  attack(2, 'the whole chain from there on', {
    power: 'DBA',
    does: (world) => asDba(world, (db) => {
      const seq = middle(world);
      const log = entriesIn(db);
      rewritten(db, relinked(log.with(seq, { ...log[seq]!, actor: 'p_another' })));
    }),
    found: { start: ['E_FORK'], store: ['E_ROOT'], offline: ['E_ROOT'] },
  });

  attack(6, 'in the week before', {
    power: 'DBA',
    does: (world) => asDba(world, (db) => {
      const log = entriesIn(db);
      const seq = middle(world);
      rewritten(db, relinked(log.toSpliced(seq, 0, { ...log[seq]!, actor: 'p_another' })));
    }),
    found: { start: ['E_FORK'], store: ['E_ROOT'], offline: ['E_ROOT'] },
  });

  attack(6, 'and signed with the key', {
    power: 'root',
    does: (world) => asRoot(world, (log) => {
      const seq = middle(world);
      return relinked(log.toSpliced(seq, 0, { ...log[seq]!, actor: 'p_another' }));
    }),
    found: { store: ['E_FORK'], offline: ['E_FORK'] },
  });

  attack(7, 'a year back, signed with the key', {
    power: 'root',
    does: (world) => asRoot(world, (log) => {
      const last = log.at(-1)!;
      return relinked([...log, { ...last, ts: '2020-12-01T10:00:00.000Z' }]);
    }),
    found: { store: ['E_TIME'], offline: ['E_TIME'] },
  });

  attack(8, 'their rows', {
    power: 'DBA',
    does: (world) => asDba(world, (db) => {
      const [one, other] = [middle(world), middle(world) + 1];
      const [bytes, bytesOfOther] = [bytesAt(db, one), bytesAt(db, other)];
      for (const [seq, its] of [[one, bytesOfOther], [other, bytes]] as const) {
        run(db, 'UPDATE entry SET bytes = ?, leaf = ? WHERE seq = ?', its, leafHash(its), seq);
      }
    }),
    found: { start: ['E_FORK'], store: ['E_SEQ'], offline: ['E_SEQ'] },
  });

  attack(8, 'their places too, the chain made anew', {
    power: 'DBA',
    does: (world) => asDba(world, (db) => {
      const log = entriesIn(db);
      const seq = middle(world);
      rewritten(db, relinked(log.with(seq, log[seq + 1]!).with(seq + 1, log[seq]!)));
    }),
    found: { start: ['E_FORK'], store: ['E_ROOT'], offline: ['E_ROOT'] },
  });

  for (const count of [1, 2, 3, 10]) {
    attack(5, `${count} entries, the others left as they are`, {
      power: 'DBA',
      does: (world) => asDba(world, (db) => {
        const seq = middle(world);
        run(db, 'DELETE FROM entry WHERE seq >= ? AND seq < ?', seq, seq + count);
      }),
      found: { start: ['E_GAP'], store: ['E_GAP'], offline: ['E_GAP'] },
    });
    attack(5, `${count} entries, and as many put behind the rest`, {
      power: 'DBA',
      does: (world) => asDba(world, (db) => {
        const log = entriesIn(db);
        const last = log.at(-1)!;
        const fill = Array.from({ length: count }, () => last);
        rewritten(db, relinked([...log.toSpliced(middle(world), count), ...fill]));
      }),
      found: { start: ['E_FORK'], store: ['E_ROOT'], offline: ['E_ROOT'] },
    });
  }

  attack(9, 'the entry of a decision, appended again and signed', {
    power: 'root',
    does: (world) => asRoot(world, (log) => {
      const last = log.at(-1)!;
      const grant = log.find(({ type, body }) =>
        type === 'case.step' && (body['step'] as { type?: string }).type === 'grant')!;
      return relinked([...log, { ...grant, ts: last.ts }]);
    }),
    found: { store: ['E_RULE'] },
  });
});

describe('an approval', () => {
  attack(10, 'its entry is put behind the steps of another case, and signed', {
    power: 'root',
    does: (world) => asRoot(world, (log) => {
      const last = log.at(-1)!;
      const grant = log.find(({ type, body }) =>
        type === 'case.step' && (body['step'] as { type?: string }).type === 'grant')!;
      const other = log.find((each) => each.type === 'case.opened' && each.case !== grant.case)!;
      return relinked([...log, { ...grant, ts: last.ts, case: other.case }]);
    }),
    found: { store: ['E_RULE'] },
  });
});

describe('the honest world', () => {
  it('is whole before every judge, and has what the attacks need', async () => {
    const world = await aCopy();
    expect(faultsIn(await inStore(world))).toEqual([]);
    const types = new Set(asDba(world, (db) => entriesIn(db).map(({ type }) => type)));
    for (const type of ['case.step', 'case.refused', 'erasure.completed', 'report.issued']) {
      expect([type, types.has(type)]).toEqual([type, true]);
    }
    expect(asDba(world, bytesIn)).toHaveLength(world.size);
  });
});
