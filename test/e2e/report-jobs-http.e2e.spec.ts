import type { Instant } from '#calendar/instant';
import { periodFromId } from '#calendar/period';
import { reportKind } from '#reports/kinds';
import { reportBytes } from '#reports/render';
import { entriesUpTo } from '../../apps/api/trail/entries.js';
import { aCheckedCase, grant, say } from '../support/a-case.js';
import { newKey } from '../support/caller.js';
import type { Caller } from '../support/caller.js';
import { startStage } from '../support/house.js';
import type { Stage } from '../support/house.js';

let stage: Stage;
const asked = { kind: '43-2.a', period: '2021-T1' } as const;

beforeAll(async () => {
  stage = await startStage();
  const id = await aCheckedCase(stage);
  await say(stage, 'commander', id, { ...grant, until: '2021-02-20T07:00:00.000Z' });
}, 60_000);

afterAll(() => stage.close());

interface Job {
  readonly job: string; readonly state: string; readonly done: number; readonly total: number;
  readonly report: string | null;
}

/** Asks until the job has ended. */
async function ended(who: Caller, job: string): Promise<Job> {
  for (;;) {
    const { body, status } = await who.get(`/api/reports/jobs/${job}`);
    expect(status).toBe(200);
    if ((body as Job).state !== 'running') return body as Job;
  }
}

const bytesOf = async (report: string) =>
  (await stage.as('oversight').get(`/api/reports/${report}.json`)).text;

describe('a report made as a job', () => {
  it.each([
    ['43-2.a', '2021-T1', 2], ['43-2.b', '2021-H1', 4], ['37-2.6', '2021-H1', 2],
  ])('is for %s byte for byte the report made at once', async (kind, period, readings) => {
    const commander = stage.as('commander');
    const size = stage.entries();
    const started = await commander.post('/api/reports/jobs', { kind, period });
    expect(started.status).toBe(202);
    const job = await ended(commander, started.body.job);
    expect(job).toMatchObject({ state: 'done', done: size * readings, total: size * readings });
    const { body: kept } = await stage.as('oversight').get(`/api/reports/${job.report}`);
    expect([kept.kind, kept.period, kept.size]).toEqual([kind, period, size]);
    const atOnce = reportKind(kind)!.make(
      entriesUpTo(stage.house.reader, size), periodFromId(period), { size },
    );
    expect(await bytesOf(job.report!)).toBe(reportBytes(atOnce).toString());
    const posted = await commander.post('/api/reports', { kind, period });
    expect(posted.body.report.sections.slice(0, -1)).toEqual(kept.report.sections.slice(0, -1));
  });

  it('ends with the entry that every report has, and no other', async () => {
    const before = stage.entries();
    const { body } = await stage.as('oversight').post('/api/reports/jobs', asked);
    const { report } = await ended(stage.as('oversight'), body.job);
    expect(stage.entries()).toBe(before + 1);
    const { entries } = (await stage.as('oversight').get(`/api/trail/entries?from=${before}`)).body;
    expect(entries).toMatchObject([{
      type: 'report.issued', office: 'oversight',
      body: { id: report, kind: '43-2.a', period: '2021-T1', size: before },
    }]);
  });

  it('is begun once for a key, also after its end, and no other command has that key', async () => {
    const key = newKey();
    const before = stage.entries();
    const commander = stage.as('commander');
    const first = await commander.post('/api/reports/jobs', asked, key);
    const again = await commander.post('/api/reports/jobs', asked, key);
    expect([again.status, again.body.job]).toEqual([202, first.body.job]);
    await ended(commander, first.body.job);
    const later = await commander.post('/api/reports/jobs', asked, key);
    expect(later.body.job).toBe(first.body.job);
    const other = await commander.post('/api/reports/jobs', { ...asked, period: '2021-T2' }, key);
    expect([other.status, other.body.type]).toEqual([422, '/problems/key-reused']);
    expect(stage.entries()).toBe(before + 1);
  });

  it('is begun by those alone who may make the report, for a period of its kind', async () => {
    const post = (who: Parameters<Stage['as']>[0], body: object) =>
      stage.as(who).post('/api/reports/jobs', { ...body });
    expect((await post('requester', asked)).status).toBe(403);
    const { status, body } = await post('commander', { ...asked, period: '2021-H1' });
    expect([status, body.faults[0].path]).toEqual([400, 'period']);
    expect((await stage.as('commander').get('/api/reports/jobs/j_00')).status).toBe(404);
  });
});

describe('the making of a report of a long trail', () => {
  const filler = 20_000;

  beforeAll(async () => {
    await stage.house.store.write(({ append, now }) => {
      for (let place = 0; place < filler; place += 1) {
        append({
          type: 'spec.filler', at: now, actor: null, office: 'system',
          rules: 'kks@2020-06-05', body: { place },
        });
      }
    });
  }, 60_000);

  it('says how far it has come, serves others meanwhile, and takes no second one', async () => {
    const commander = stage.as('commander');
    const { body: { job } } = await commander.post('/api/reports/jobs', asked);
    const rest = await commander.get(`/api/reports/jobs/${job}`);
    expect(rest.body).toMatchObject({ job, state: 'running', report: null });
    expect(rest.body.done).toBeLessThan(rest.body.total);
    const second = await commander.post('/api/reports/jobs', { ...asked, period: '2021-T2' });
    expect([second.status, second.body]).toEqual([409, expect.objectContaining({
      type: '/problems/job-running', job,
    })]);
    expect((await stage.as('oversight').get(`/api/reports/jobs/${job}`)).status).toBe(404);
    const end = await ended(commander, job);
    expect([end.state, end.done]).toEqual(['done', end.total]);
    expect(end.done).toBeGreaterThan(2 * filler);
  });
});

// Last, because nobody else's session lasts that long.
describe('a job', () => {
  it('is forgotten an hour after its end; its report is neither lost nor made again', async () => {
    const key = newKey();
    const { body } = await stage.as('commander').post('/api/reports/jobs', asked, key);
    const { report } = await ended(stage.as('commander'), body.job);
    const turn = (minutes: number) =>
      stage.sessionClock.turnTo(plusMinutes(stage.sessionClock.now(), minutes));
    const state = async () =>
      (await stage.as('commander').get(`/api/reports/jobs/${body.job}`)).status;
    // In two parts, because a session at which nobody does anything is closed before the hour.
    turn(14);
    expect(await state()).toBe(200);
    for (let passed = 14; passed < 59; passed += 9) {
      turn(9);
      expect(await state()).toBe(200);
    }
    turn(1);
    expect(await state()).toBe(404);
    const before = stage.entries();
    const again = await stage.as('commander').post('/api/reports/jobs', asked, key);
    expect(again.body.job).not.toBe(body.job);
    expect(await ended(stage.as('commander'), again.body.job)).toMatchObject({
      state: 'done', report,
    });
    expect(stage.entries()).toBe(before);
  });
});

const plusMinutes = (at: string, minutes: number) =>
  new Date(Date.parse(at) + minutes * 60_000).toISOString() as Instant;
