import { run, rows } from '../../apps/api/database/prepared.js';
import { newKey } from '../support/caller.js';
import { startStage } from '../support/house.js';
import type { Stage } from '../support/house.js';

let stage: Stage;

beforeEach(async () => {
  stage = await startStage();
}, 60_000);

afterEach(() => stage.close());

const record = async (key: string) => {
  const answer = await stage.as('administrator').post(
    '/api/registers/units', { act: 'record', name: 'Näidis', temporary: true }, key,
  );
  return answer.body.id as string;
};
const keys = () =>
  rows<{ key: string }>(stage.house.reader, 'SELECT key FROM idempotency ORDER BY at, key')
    .map(({ key }) => key);

describe('the record of a command', () => {
  it('stands for seven days and goes with the next command after', async () => {
    const [first, second, third] = [newKey(), newKey(), newKey()];
    const id = await record(first);
    await stage.turnTo('2021-01-11T06:59:59.999Z');
    stage.sessionClock.turnTo('2021-01-04T07:01:00.000Z');
    await record(second);
    expect(keys()).toEqual([first, second]);
    expect(await record(first)).toBe(id);
    await stage.turnTo('2021-01-11T07:00:00.000Z');
    await record(third);
    expect(keys()).toEqual([second, third]);
    expect(await record(first)).not.toBe(id);
  });

  it('goes by index, a few at a time, so that no command waits for a thousand', async () => {
    await stage.house.store.write(({ db }) => {
      for (let place = 0; place < 40; place += 1) {
        run(db, 'INSERT INTO idempotency (key, person, digest, outcome, at) VALUES (?, ?, ?, ?, ?)',
          `old-${place}`, 'p_1', '', 'null', '2020-12-01T00:00:00.000Z');
      }
    });
    const left: number[] = [];
    for (let time = 0; time < 3; time += 1) {
      await record(newKey());
      left.push(keys().filter((key) => key.startsWith('old-')).length);
    }
    expect(left).toEqual([24, 8, 0]);
    const plan = rows<{ detail: string }>(stage.house.reader, `EXPLAIN QUERY PLAN
      SELECT key, person FROM idempotency WHERE at <= ? ORDER BY at LIMIT 16`, '');
    expect(plan.map(({ detail }) => detail).join()).toContain('idempotency_by_age');
  });
});
