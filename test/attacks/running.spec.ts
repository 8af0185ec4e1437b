import Database from 'better-sqlite3';
import { rmSync } from 'node:fs';
import type { Instant } from '#calendar/instant';
import { effectiveAt } from '#statechart/case-file';
import type { CaseFile } from '#statechart/case-file';
import type { Handle } from '../../apps/api/database/handle.js';
import { openHouse } from '../../apps/api/house.js';
import { placesIn } from '../../apps/api/settings.js';
import { parts } from '../faults/parts.js';
import { tablesFrom, tablesOf } from '../faults/replayed.js';
import { aScene, effectiveM14, named, open, request, rowOf, sayIn } from '../faults/scene.js';
import type { Scene } from '../faults/scene.js';
import { attempt } from './attack.js';
import { entriesIn } from './powers.js';

const codeOf = (fault: unknown): string => {
  const text = `${String(fault)} ${(fault as { code?: string }).code ?? ''}`;
  return /E_[A-Z_]+/.exec(text)?.[0] ?? /SQLITE_[A-Z]+/.exec(text)?.[0] ?? String(fault);
};

const outcomeOf = (work: Promise<unknown>): Promise<string> =>
  work.then(() => 'answered', codeOf);

/** A scene whose house is closed, so that its parts may be opened one by one. */
async function standingStill(): Promise<Scene & { readonly id: string }> {
  const scene = await aScene();
  const id = await open(scene, 'M14', named(scene, '#cooperating'));
  await scene.house.close();
  return { ...scene, id };
}

type Parts = ReturnType<typeof parts>;

const asked = (scene: Scene, { store, register }: Parts, id: string): Promise<unknown> =>
  store.write((tx) => sayIn({ ...scene, house: { ...scene.house, register } }, tx,
    'requester', id, 'request', { ...request, operation: named(scene, '#operation') }));

/** What the register knows of the case after a failed write, and what its trail says. */
async function agreeing({ home, clock }: Scene): Promise<string> {
  const house = await openHouse(home, clock);
  const same = JSON.stringify(tablesOf(house.reader)) ===
    JSON.stringify(await tablesFrom(entriesIn(house.reader)));
  await house.close();
  return same ? 'nothing half done' : 'tables without entries';
}

describe('the trail', () => {
  attempt(29, 'a trigger swallows what is written into it', {
    power: 'DBA', verdict: ['E_ROOT', 'E_TAIL_LOST', 'E_GAP'],
    does: async () => {
      const scene = await standingStill();
      const db = new Database(placesIn(scene.home).database);
      db.exec('CREATE TRIGGER quiet BEFORE INSERT ON entry BEGIN SELECT RAISE(IGNORE); END');
      db.close();
      const here = parts(scene.home, scene.clock);
      const outcome = await outcomeOf(asked(scene, here, scene.id));
      const again = await outcomeOf(asked(scene, here, scene.id));
      expect(again).not.toBe('answered');
      here.close();
      rmSync(scene.home, { recursive: true });
      return [outcome];
    },
  });

  attempt(29, 'a fault at each statement of a command in turn', {
    power: 'nature', verdict: ['nothing half done'], timeout: 180_000,
    does: async () => {
      const found = new Set<string>();
      let answered = 0;
      for (let nth = 1; answered === 0; nth += 1) {
        const scene = await standingStill();
        const here = parts(scene.home, scene.clock);
        const before = here.log.size;
        failing(here.handle, nth);
        const outcome = await outcomeOf(asked(scene, here, scene.id));
        if (outcome === 'answered') answered += 1;
        else if (here.log.size !== before && nth === 1) found.add('written without an answer');
        here.close();
        found.add(await agreeing(scene));
        rmSync(scene.home, { recursive: true });
        if (nth > 120) throw new Error('no command is so long');
      }
      return [...found];
    },
  });

  attempt(34, 'in each of the entries of a commit', {
    power: 'nature', verdict: ['E_ROOT'],
    does: async () => {
      const found = new Set<string>();
      for (const at of [5, 40, 200]) {
        const scene = await standingStill();
        const here = parts(scene.home, scene.clock);
        const signed = here.head.last;
        flipping(here.handle, at);
        found.add(await outcomeOf(asked(scene, here, scene.id)));
        expect(here.head.last).toBe(signed);
        here.close();
        rmSync(scene.home, { recursive: true });
      }
      return [...found];
    },
  });
});

/** From now on the nth statement that changes something fails, once, as a broken disk does. */
function failing(handle: Handle, nth: number): void {
  let turn = 0;
  const real = handle.prepare.bind(handle);
  handle.prepare = ((text: string) => {
    const statement = real(text);
    const run = statement.run.bind(statement);
    statement.run = ((...values: never[]) => {
      turn += 1;
      if (turn === nth) throw Object.assign(new Error('disk'), { code: 'SQLITE_IOERR_WRITE' });
      return run(...values);
    }) as never;
    return statement;
  }) as never;
}

/** A bit flips in the bytes of each entry between the making of its hash and the storing. */
function flipping(handle: Handle, at: number): void {
  const real = handle.prepare.bind(handle);
  handle.prepare = ((text: string) => {
    const statement = real(text);
    if (!text.startsWith('INSERT INTO entry')) return statement;
    const run = statement.run.bind(statement);
    statement.run = ((seq: number, bytes: Buffer, leaf: Buffer) => {
      const other = Buffer.from(bytes);
      other[at]! ^= 1;
      return run(seq, other, leaf);
    }) as never;
    return statement;
  }) as never;
}

describe('the clock', () => {
  const until = '2021-02-04T07:00:00.000Z' as Instant;

  for (const back of ['2021-01-04T06:59:59.999Z', '2020-01-04T07:00:00.000Z'] as Instant[]) {
    attempt(20, `set back to ${back}`, {
      power: 'root', verdict: ['E_CLOCK'],
      does: async () => {
        const scene = await standingStill();
        const here = parts(scene.home, { now: () => back });
        const outcome = await outcomeOf(asked(scene, here, scene.id));
        here.close();
        rmSync(scene.home, { recursive: true });
        return [outcome];
      },
    });
  }

  attempt(20, 'set back after a measure has begun, so that it may run on', {
    power: 'root', verdict: ['E_CLOCK'],
    does: async () => {
      const scene = await aScene();
      const id = await effectiveM14(scene, until);
      scene.clock.turnTo(until);
      await scene.house.passTime();
      expect(rowOf(scene.house.reader, id).state).toBe('ended.expired');
      await scene.house.close();
      const here = parts(scene.home, { now: () => '2021-01-20T07:00:00.000Z' as Instant });
      const file = JSON.parse(rowOf(here.reader, id).file) as CaseFile;
      expect(effectiveAt(file, until)).toBe(false);
      const outcome = await outcomeOf(here.store.write((tx) => sayIn(
        { ...scene, house: { ...scene.house, register: here.register } }, tx, 'requester', id,
        'logActivity', {
          from: '2021-01-19T07:00:00.000Z', to: '2021-01-19T08:00:00.000Z', what: 'Jälgiti.',
        },
      )));
      here.close();
      rmSync(scene.home, { recursive: true });
      return [outcome];
    },
  });

  attempt(20, 'standing, strobing and leaping over a year: no measure outlives its term', {
    power: 'root', verdict: ['ended at its term'],
    does: async () => {
      const scene = await aScene();
      const id = await effectiveM14(scene, until);
      const ended = () => rowOf(scene.house.reader, id).ended_at;
      for (const at of [
        '2021-02-04T06:59:59.998Z', '2021-02-04T06:59:59.999Z', '2022-03-27T00:59:59.999Z',
        '2022-03-27T01:00:00.000Z',
      ] as Instant[]) {
        const { state, until: term, file } = rowOf(scene.house.reader, id);
        expect([state.startsWith('effective'), term]).toEqual([true, until]);
        expect(effectiveAt(JSON.parse(file) as CaseFile, until)).toBe(false);
        scene.clock.turnTo(at);
        if (at > until) break;
        await scene.house.passTime();
      }
      await scene.house.passTime();
      const outcome = ended() === until ? 'ended at its term' : String(ended());
      await scene.house.close();
      rmSync(scene.home, { recursive: true });
      return [outcome];
    },
  });
});
