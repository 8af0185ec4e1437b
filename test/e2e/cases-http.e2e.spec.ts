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

const steps = (id: string) => `/api/cases/${id}/steps`;
const until = '2021-02-20T07:00:00.000Z';
const tooLong = '2021-03-04T07:00:00.001Z';
const granting = { ...grant, until };

describe('a case over HTTP', () => {
  it('shows its state, its provision and every step, allowed or forbidden and why', async () => {
    const { body, status } = await stage.as('requester').get(`/api/cases/${draft}`);
    expect(status).toBe(200);
    expect(body).toMatchObject({
      id: draft, measure: 'M14', section: '§ 37¹', effective: false, version: 2,
      state: { name: 'drafted', by: '§ 37¹ (4²)' }, subject: { name: 'Näidis Kaastöötaja' },
      asked: { necessity: 'Teabe usaldusväärsust ei saa teisiti kontrollida.' },
    });
    const submit = body.steps.find(({ type }: { type: string }) => type === 'submit');
    expect(submit).toMatchObject({ allowed: true, office: 'requester', refusals: [] });
  });

  it('does not exist for whoever may not know of it', async () => {
    for (const who of ['legalOfficer', 'kapoLiaison', 'minister', 'securityAuditor'] as const) {
      const answer = await stage.as(who).get(`/api/cases/${draft}`);
      const nothing = await stage.as(who).get('/api/cases/c_00');
      expect([answer.status, answer.body]).toEqual([404, nothing.body]);
      expect((await stage.as(who).get('/api/cases')).text).not.toContain(draft);
    }
  });

  it('is without names for an overseer, and an identity for the records officer', async () => {
    const seen = await stage.as('oversight').get(`/api/cases/${draft}`);
    expect(seen.text).not.toMatch(/Näidis Kaastöötaja|kokkulepitud|00000000000|Kuusk/);
    const records = await stage.as('recordsOfficer').get(`/api/cases/${draft}`);
    expect(records.body.subject).toMatchObject({
      name: 'Näidis Kaastöötaja', code: '00000000000',
    });
  });

  it('records who read it before anything is shown', async () => {
    const before = stage.entries();
    await stage.as('oversight').get(`/api/cases/${draft}`);
    expect(stage.entries()).toBe(before + 1);
    const { body } = await stage.as('oversight').get(`/api/cases/${draft}/timeline?readings=true`);
    expect(body.entries.at(-2)).toMatchObject({ type: 'case.read', who: { office: 'oversight' } });
  });

  it('is one reading while a page looks again by itself at what has not changed', async () => {
    const page = stage.as('legalOfficer').with({ 'volitus-background': '1' });
    const path = `/api/cases/${checked}`;
    const read = async (who: typeof page, more = '') => {
      const before = stage.entries();
      expect((await who.get(`${path}${more}`)).status).toBe(200);
      return stage.entries() - before;
    };
    expect(await read(page)).toBe(1);
    await stage.as('oversight').get(path);
    expect([await read(page), await read(page, '/timeline')]).toEqual([0, 1]);
    expect(await read(stage.as('legalOfficer'))).toBe(1);
    await stage.as('commander').post(`${path}/claim`, {});
    expect([await read(page), await read(page)]).toEqual([1, 0]);
    await stage.as('commander').post(`${path}/release`, {});
  });

  it('tells its story with the words and the person of each step', async () => {
    const { body } = await stage.as('requester').get(`/api/cases/${checked}/timeline`);
    const types = body.entries.map(({ type }: { type: string }) => type);
    expect(types.slice(0, 4)).toEqual(['case.opened', 'case.step', 'case.step', 'case.step']);
    expect(body.entries[2]).toMatchObject({
      words: { en: 'Submit the request' }, who: { name: 'kapten Mart Kuusk', office: 'requester' },
      state: { name: 'submitted', by: '§ 1 (2)' },
    });
  });
});

describe('a refusal', () => {
  it('names the rule, the provision as printed, the reason in both languages', async () => {
    const version = await versionOf(stage, checked);
    const { status, body, headers } = await stage.as('commander').post(steps(checked), {
      ...grant, until: tooLong, version,
    });
    expect([status, headers['content-type']]).toEqual([
      409, 'application/problem+json; charset=utf-8',
    ]);
    expect(body.type).toBe('/problems/refused');
    expect(body.refusals).toEqual([{
      rule: 'KKS-37s1-4s3.b', by: '§ 37¹ (4³)', policy: 'AMB-03',
      because: {
        et: 'otsuses peab olema lõpp, mis saabub hiljemalt 04.03.2021 kell 9.00',
        en: 'the decision must state an end, which comes no later than 4 March 2021 at 9.00',
      },
    }]);
  });

  it('is an entry of the trail', async () => {
    const version = await versionOf(stage, checked);
    const { body } = await stage.as('commander').post(steps(checked), {
      ...grant, until: tooLong, version,
    });
    const { body: trail } = await stage.as('oversight').get(
      `/api/trail/entries?from=${body.entry}&to=${body.entry + 1}`,
    );
    expect(trail.entries[0]).toMatchObject({ type: 'case.refused', case: checked });
  });

  it('speaks the language that was asked for, and both', async () => {
    const said = { ...grant, until: tooLong, version: await versionOf(stage, checked) };
    const english = await stage.as('commander').with({ 'accept-language': 'en' })
      .post(steps(checked), said);
    expect(english.body.title).toBe('The Act does not allow it');
    expect(english.body.says.et).toBe('Seadus ei luba');
  });

  it('meets whoever checked the request and would decide on it (four eyes)', async () => {
    const version = await versionOf(stage, checked);
    const { status, body } = await stage.as('legalOfficer').post(steps(checked), {
      ...granting, version,
    });
    expect(status).toBe(409);
    const rules = body.refusals.map(({ rule }: { rule: string }) => rule);
    expect(rules).toEqual(expect.arrayContaining(['KKS-37s1-4s3.a', 'KKS-36-3-3']));
  });
});

describe('a step that cannot be said', () => {
  it('belongs to another office: 403', async () => {
    const version = await versionOf(stage, draft);
    const answer = await stage.as('commander').post(steps(draft), { type: 'submit', version });
    expect([answer.status, answer.body.type]).toEqual([403, '/problems/not-yours']);
  });

  it('is said in an office one does not hold: 403', async () => {
    const version = await versionOf(stage, draft);
    const said = { type: 'submit', version, office: 'commander' };
    expect((await stage.as('requester').post(steps(draft), said)).status).toBe(403);
    const caller = stage.as('requester').with({ 'volitus-office': 'commander' });
    expect((await caller.post(steps(draft), { type: 'submit', version })).status).toBe(403);
  });

  it('is not a step from the present state: 409 with those that are', async () => {
    const version = await versionOf(stage, draft);
    const answer = await stage.as('requester').post(steps(draft), { type: 'activate', version });
    expect([answer.status, answer.body.type]).toEqual([409, '/problems/not-now']);
    expect(answer.body.heard).toContain('submit');
    expect(answer.body.state.en).toBe('drafted');
  });

  it('was said to a version that is no more: 412', async () => {
    const version = await versionOf(stage, draft);
    const said = { type: 'submit', version: version - 1 };
    const answer = await stage.as('requester').post(steps(draft), said);
    expect([answer.status, answer.body.seen, answer.body.version]).toEqual([
      412, version - 1, version,
    ]);
  });

  it('names a person or consent that does not exist: 400', async () => {
    const version = await versionOf(stage, draft);
    const said = { type: 'request', version, consent: 'r_00' };
    const answer = await stage.as('requester').post(steps(draft), said);
    expect([answer.status, answer.body.faults[0].path]).toEqual([400, 'consent']);
  });

  it('leaves no entry behind, but for the readings', async () => {
    const version = await versionOf(stage, draft);
    const before = stage.entries();
    await stage.as('commander').post(steps(draft), { type: 'submit', version });
    await stage.as('requester').post(steps(draft), { type: 'activate', version });
    await stage.as('requester').post(steps(draft), { type: 'submit', version: version + 1 });
    expect(stage.entries()).toBe(before);
  });
});
