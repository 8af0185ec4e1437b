import { aCheckedCase, aDraft, grant, say, versionOf } from '../support/a-case.js';
import { newKey } from '../support/caller.js';
import { startStage } from '../support/house.js';
import type { Stage } from '../support/house.js';

let stage: Stage;
let draft: string;
let checked: string;

beforeAll(async () => {
  stage = await startStage();
  draft = await aDraft(stage);
  checked = await aCheckedCase(stage);
}, 60_000);

afterAll(() => stage.close());

const steps = (id: string) => `/api/cases/${id}/steps`;
const until = '2021-02-20T07:00:00.000Z';
const tooLong = '2021-03-04T07:00:00.001Z';
const granting = { ...grant, until };

describe('a dry run', () => {
  it('says what would happen and writes nothing', async () => {
    const version = await versionOf(stage, checked);
    const before = stage.entries();
    const path = `${steps(checked)}?dry-run=true`;
    const { status, body } = await stage.as('commander').post(path, { ...granting, version });
    expect(status).toBe(200);
    expect(body).toMatchObject({
      allowed: true, refusals: [], state: { name: 'decided' }, until,
      notices: [{ to: 'kapo', by: '§ 37¹ (4⁴)' }],
    });
    const refused = await stage.as('commander').post(path, { ...grant, until: tooLong, version });
    expect(refused.body).toMatchObject({ allowed: false, state: { name: 'checked' } });
    expect(refused.body.refusals[0].by).toBe('§ 37¹ (4³)');
    expect([stage.entries(), await versionOf(stage, checked)]).toEqual([before, version]);
  });
});

describe('the same key again', () => {
  it('gives the recorded outcome and opens no second case', async () => {
    const key = newKey();
    const opening = {
      measure: 'M14', unit: stage.names.get('#unit'), subject: stage.names.get('#cooperating'),
    };
    const first = await stage.as('requester').post('/api/cases', opening, key);
    const before = stage.entries();
    const again = await stage.as('requester').post('/api/cases', opening, key);
    expect([again.status, again.body.id]).toEqual([201, first.body.id]);
    expect(stage.entries()).toBe(before);
  });

  it('gives the recorded refusal with the same entry', async () => {
    const key = newKey();
    const said = { ...grant, until: tooLong, version: await versionOf(stage, checked) };
    const first = await stage.as('commander').post(steps(checked), said, key);
    const again = await stage.as('commander').post(steps(checked), said, key);
    expect([again.status, again.body]).toEqual([409, first.body]);
  });

  it('does nothing else under the key: 422', async () => {
    const key = newKey();
    const version = await versionOf(stage, checked);
    await stage.as('commander').post(steps(checked), { ...grant, until: tooLong, version }, key);
    const answer = await stage.as('commander').post(steps(checked), { ...granting, version }, key);
    expect([answer.status, answer.body.type]).toEqual([422, '/problems/key-reused']);
  });

  it('may be tried again where the first attempt failed', async () => {
    const key = newKey();
    const version = await versionOf(stage, draft);
    const stale = { type: 'request', version: version + 1 };
    expect((await stage.as('requester').post(steps(draft), stale, key)).status).toBe(412);
    const right = { type: 'request', version };
    const { status } = await stage.as('requester').post(steps(draft), right, key);
    expect(status).toBe(200);
  });

  it('is another key for another person', async () => {
    const key = newKey();
    const said = { ...grant, until: tooLong, version: await versionOf(stage, checked) };
    const first = await stage.as('commander').post(steps(checked), said, key);
    const other = await stage.as('legalOfficer').post(steps(checked), said, key);
    expect(other.body.entry).not.toBe(first.body.entry);
  });
});

describe('two decisions at the same moment', () => {
  it('are one decision: exactly one wins, the other saw an old version', async () => {
    const id = await aCheckedCase(stage);
    const version = await versionOf(stage, id);
    const said = { ...granting, version };
    const answers = await Promise.all([
      stage.as('commander').post(steps(id), said),
      stage.as('authorisedCommander').post(steps(id), said),
      stage.as('commander').post(steps(id), said),
      stage.as('authorisedCommander').post(steps(id), said),
    ]);
    const statuses = answers.map(({ status }) => status).sort();
    expect(statuses[0]).toBe(200);
    expect(statuses.slice(1).every((status) => [404, 412].includes(status))).toBe(true);
    expect(await versionOf(stage, id)).toBe(version + 1);
  });

  it('under one key are done once and answered alike', async () => {
    const id = await aCheckedCase(stage);
    const said = { ...granting, version: await versionOf(stage, id) };
    const key = newKey();
    const answers = await Promise.all(
      [1, 2, 3, 4].map(() => stage.as('commander').post(steps(id), said, key)),
    );
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
    expect(new Set(answers.map(({ body }) => body.entry)).size).toBe(1);
  });
});

describe('lists', () => {
  it('narrow by measure, state, unit and letters, and refuse what they cannot be', async () => {
    const list = (query: string) => stage.as('commander').get(`/api/cases?${query}`);
    const all = (await list('')).body;
    expect(all.total).toBeGreaterThanOrEqual(5);
    expect((await list('state=checked')).body.items.map(({ id }: { id: string }) => id))
      .toContain(checked);
    expect((await list(`measure=M14&unit=${stage.names.get('#otherUnit')}`)).body.total).toBe(0);
    expect((await list('q=jälgimine')).body.total).toBe(all.total);
    expect((await list('page=99')).body.items).toEqual([]);
    for (const query of ['measure=M99', 'due=2021-02-30', 'page=0', 'other=1', 'state=a&state=b']) {
      expect((await list(query)).status).toBe(400);
    }
  });

  it('put what is due first into the inbox, for the office that may act', async () => {
    await say(stage, 'requester', draft, { type: 'submit' }).catch(() => undefined);
    const tasks = (await stage.as('commander').get('/api/tasks')).body.items;
    const mine = tasks.find((each: { case: string }) => each.case === checked);
    expect(mine.steps.map(({ type }: { type: string }) => type)).toContain('grant');
    const dues = tasks.map(({ due }: { due: string | null }) => due ?? '9');
    expect(dues).toEqual([...dues].sort());
    expect((await stage.as('administrator').get('/api/tasks')).body.items).toEqual([]);
  });
});
