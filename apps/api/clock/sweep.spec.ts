import { first, rows } from '../database/prepared.js';
import { NotNow } from '../register/answers.js';
import {
  aScene, decidedM14, effectiveM14, leave, reopened, rowOf, say,
} from '../../../test/faults/scene.js';
import { entriesIn } from '../../../test/faults/replayed.js';
import type { Scene } from '../../../test/faults/scene.js';

let scene: Scene;
beforeEach(async () => { scene = await aScene(); });
afterEach(() => leave(scene));

const until = '2021-02-04T07:00:00.000Z';
const stepsOf = (id: string) => entriesIn(scene.house.reader).filter((each) => each.case === id);

describe('letting time pass', () => {
  it('dates each step at its own instant after a standstill, and says it was late', async () => {
    const id = await effectiveM14(scene, until);
    await reopened(scene, () => scene.clock.turnTo('2021-05-01T10:00:00.000Z'));
    const { size } = scene.house.log;
    await scene.house.passTime();
    const row = rowOf(scene.house.reader, id);
    expect([row.state, row.ended_at]).toEqual(['ended.expired', until]);
    const late = entriesIn(scene.house.reader).slice(size);
    const ended = late.find(({ type, case: about }) => type === 'case.step' && about === id)!;
    expect(ended).toMatchObject({
      at: until, ts: '2021-05-01T10:00:00.000Z', body: { late: true, to: 'ended.expired' },
    });
    const telling = first<{ id: string; opened_at: string }>(
      scene.house.reader, 'SELECT id, opened_at FROM case_row WHERE act = ?', id,
    )!;
    expect(telling.opened_at).toBe(until);
    expect(stepsOf(telling.id).map(({ at }) => at).slice(0, 2)).toEqual([until, until]);
    const ats = stepsOf(telling.id).map(({ at }) => at);
    expect(ats).toEqual([...ats].sort());
  });

  it('is not waited for: the case refuses by itself what its term no longer allows', async () => {
    const id = await effectiveM14(scene, until);
    await reopened(scene, () => scene.clock.turnTo('2021-02-20T10:00:00.000Z'));
    await expect(say(scene, 'requester', id, 'stop', { because: 'aimMet', reasons: 'Lõpp.' }))
      .rejects.toThrow(NotNow);
    const outcome = await say(scene, 'requester', id, 'logActivity', {
      from: '2021-02-10T07:00:00.000Z', to: '2021-02-10T08:00:00.000Z', what: 'Jälgiti edasi.',
    });
    expect(outcome.done).toBe(false);
    const row = rowOf(scene.house.reader, id);
    expect(row).toMatchObject({ state: 'ended.expired', ended_at: until });
  });

  it('comes to the last instant and not before it', async () => {
    const id = await effectiveM14(scene, until);
    scene.clock.turnTo('2021-02-04T06:59:59.999Z');
    await scene.house.passTime();
    expect(rowOf(scene.house.reader, id).state).toBe('effective.running');
    scene.clock.turnTo(until);
    await scene.house.passTime();
    expect(rowOf(scene.house.reader, id).state).toBe('ended.expired');
    const entry = stepsOf(id).at(-1)!;
    expect([entry.at, entry.ts, entry.body['late']]).toEqual([until, until, false]);
  });

  it('notes a notice not sent in time as a breach of that time, and notes it once', async () => {
    const id = await decidedM14(scene, until);
    const { due, rule } = first<{ due: string; rule: string }>(
      scene.house.reader,
      "SELECT due, rule FROM deadline WHERE case_id = ? AND name = 'kapoNotice'", id,
    )!;
    await reopened(scene, () => scene.clock.turnTo('2021-01-20T07:00:00.000Z'));
    await Promise.all([scene.house.passTime(), scene.house.passTime()]);
    await scene.house.passTime();
    const file = JSON.parse(rowOf(scene.house.reader, id).file) as { breaches: unknown[] };
    expect(file.breaches).toEqual([{ rule, at: due }]);
    const sent = entriesIn(scene.house.reader).filter(({ type }) => type === 'notice.sent');
    expect(sent.map(({ at }) => at)).toEqual(['2021-01-20T07:00:00.000Z']);
    expect(rows(scene.house.reader, 'SELECT 1 FROM deadline WHERE open = 1 AND due <= ?',
      scene.clock.now())).toEqual([]);
  });
});
