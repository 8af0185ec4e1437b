import { existsSync, readdirSync } from 'node:fs';
import { placesIn } from '../../apps/api/settings.js';
import { rows } from '../../apps/api/database/prepared.js';
import { aCheckedCase, aDraft, grant, versionOf } from '../support/a-case.js';
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

const dry = (id: string) => `/api/cases/${id}/steps?dry-run=true`;
const until = '2021-02-20T07:00:00.000Z';

/** Every row of every table, the length of the trail and every letter in the outbox. */
function everything() {
  const { reader, home } = stage.house;
  const tables = rows<{ name: string }>(
    reader, "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name",
  );
  const { outbox } = placesIn(home);
  return {
    trail: stage.entries(),
    letters: existsSync(outbox) ? readdirSync(outbox).sort() : [],
    rows: tables.map(({ name }) => [name, rows(reader, `SELECT * FROM "${name}"`)]),
  };
}

/** What is there before and after, beside what was answered. */
async function around(act: () => Promise<{ status: number; body: unknown }>) {
  const before = everything();
  const { status, body } = await act();
  await stage.house.passTime();
  return { status, body, before, after: everything() };
}

describe('a dry run', () => {
  it('keeps nothing and lets nothing leave, of a decision that would be lawful', async () => {
    const version = await versionOf(stage, checked);
    const { status, body, before, after } = await around(() =>
      stage.as('commander').post(dry(checked), { ...grant, until, version }));
    expect([status, body]).toMatchObject([200, {
      step: 'grant', allowed: true, refusals: [], state: { name: 'decided' }, until,
      notices: [{ to: 'kapo' }],
    }]);
    expect(before.rows.length).toBeGreaterThan(10);
    expect(after).toEqual(before);
  });

  it('keeps nothing of one that would be refused, and says how long it may be', async () => {
    const version = await versionOf(stage, checked);
    const { body, before, after } = await around(() =>
      stage.as('commander').post(dry(checked), {
        ...grant, until: '2021-03-04T07:00:00.001Z', version,
      }));
    expect(body).toMatchObject({
      step: 'grant', allowed: false, refusals: [{ rule: 'KKS-37s1-4s3.b' }],
      latest: {
        at: '2021-03-04T07:00:00.000Z', by: '§ 37¹ (4³)', policy: 'AMB-03',
        words: { et: '04.03.2021 kell 9.00', en: '4 March 2021 at 9.00' },
      },
    });
    expect(after).toEqual(before);
  });

  it('tries steps one after the other and says whose the refusals are', async () => {
    const version = await versionOf(stage, draft);
    const { body, before, after } = await around(() =>
      stage.as('requester').post(dry(draft), {
        type: 'request', version, necessity: '', milderMeans: '-', then: ['submit'],
      }));
    expect(body).toMatchObject({ step: 'submit', allowed: false, state: { name: 'drafted' } });
    const rules = (body as { refusals: { rule: string }[] }).refusals.map(({ rule }) => rule);
    expect(rules).toEqual(expect.arrayContaining(['KKS-36-3', 'KKS-36-4.b']));
    expect(after).toEqual(before);
  });

  it('goes as far as the steps lead where all are lawful', async () => {
    const version = await versionOf(stage, draft);
    const { body, before, after } = await around(() =>
      stage.as('requester').post(dry(draft), { type: 'submit', version, then: ['withdraw'] }));
    expect(body).toMatchObject({ type: '/problems/malformed' });
    expect(after).toEqual(before);
    const { body: far } = await stage.as('requester').post(dry(draft), {
      type: 'submit', version, then: [],
    });
    expect(far).toMatchObject({ step: 'submit', allowed: true, state: { name: 'submitted' } });
  });

  it('is malformed where a later step asks for fields, or is none of the case', async () => {
    const version = await versionOf(stage, draft);
    const say = (then: unknown) =>
      stage.as('requester').post(dry(draft), { type: 'submit', version, then });
    const paths = async (then: unknown) =>
      (await say(then)).body.faults.map(({ path }: { path: string }) => path);
    expect(await paths(['withdraw'])).toEqual(['then.0.reasons']);
    expect(await paths(['fly'])).toEqual(['then.0.type']);
    expect(await paths('submit')).toEqual(['then']);
    expect(await paths(Array.from({ length: 6 }, () => 'submit'))).toEqual(['then']);
  });

  it('takes no later steps where it is not a dry run', async () => {
    const version = await versionOf(stage, draft);
    const answer = await stage.as('requester').post(`/api/cases/${draft}/steps`, {
      type: 'submit', version, then: ['submit'],
    });
    expect([answer.status, answer.body.faults[0].path]).toEqual([400, 'then']);
  });
});

describe('a dry run of opening a case', () => {
  const opening = () => ({ measure: 'M16', unit: stage.names.get('#unit') });

  it('keeps nothing', async () => {
    const { status, body, before, after } = await around(() =>
      stage.as('requester').post('/api/cases?dry-run=true', opening()));
    expect([status, body]).toEqual([200, { allowed: true, refusals: [] }]);
    expect(after).toEqual(before);
  });

  it('fails as the opening itself would, and keeps nothing', async () => {
    const { status, body, before, after } = await around(() =>
      stage.as('legalOfficer').post('/api/cases?dry-run=true', opening()));
    expect([status, body]).toMatchObject([403, { type: '/problems/not-yours' }]);
    expect(after).toEqual(before);
    const really = await stage.as('legalOfficer').post('/api/cases', opening());
    expect(really.body.type).toBe('/problems/not-yours');
  });
});
