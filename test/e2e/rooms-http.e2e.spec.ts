import { createHash } from 'node:crypto';
import { measures } from '#measures/index';
import { readBundle } from '#trail/bundle';
import { provenEntry } from '#trail/proof';
import { verifyBundle } from '#trail/verify-bundle';
import { aCheckedCase, grant, say } from '../support/a-case.js';
import { stranger } from '../support/caller.js';
import { startStage } from '../support/house.js';
import type { Stage } from '../support/house.js';

let stage: Stage;
let id: string;

beforeAll(async () => {
  stage = await startStage();
  id = await aCheckedCase(stage);
  await say(stage, 'commander', id, { ...grant, until: '2021-02-20T07:00:00.000Z' });
}, 60_000);

afterAll(() => stage.close());

describe('the law over HTTP', () => {
  it('gives every rule, and one provision with the measures it governs', async () => {
    const { body } = await stage.as('oversight').get('/api/law');
    expect(body.rules).toHaveLength(body.coverage.rules);
    const one = await stage.as('oversight').get('/api/law/37-1.4-3');
    expect(one.body.citation).toBe('§ 37¹ (4³)');
    expect(one.body.measures.map((each: { id: string }) => each.id)).toContain('M14');
  });

  it('gives every measure with its gates, steps and machine', async () => {
    const { body } = await stage.as('oversight').get('/api/measures');
    expect(body.measures).toHaveLength(measures.length);
    const { machine, steps, gates } = (await stage.as('oversight').get('/api/measures/M14')).body;
    expect(machine.states).toContainEqual(expect.objectContaining({
      name: 'checked', by: '§ 37¹ (4³)', words: { et: 'ootab otsust', en: 'awaiting decision' },
    }));
    expect(machine.arrows).toContainEqual(expect.objectContaining({
      from: 'checked', step: 'grant', to: 'decided',
    }));
    const { schema } = steps.find(({ type }: { type: string }) => type === 'grant');
    expect(schema.properties.until).toMatchObject({
      type: 'string', format: 'date-time', 'x-kind': 'instant',
    });
    expect(gates.atSignature).toContain('KKS-37s1-4s3.b');
  });
});

describe('notices over HTTP', () => {
  it('reach their addressee with the words, and are confirmed once', async () => {
    const { items } = (await stage.as('kapoLiaison').get('/api/notices')).body;
    expect(items).toMatchObject([{ to: 'kapo', case: id, by: '§ 37¹ (4⁴)', mine: true }]);
    const notice = `/api/notices/${items[0].id}`;
    const { text, digest, ...shown } = (await stage.as('kapoLiaison').get(notice)).body;
    expect(text).toContain(id);
    expect(text).not.toContain('Kaastöötaja');
    expect(digest).toBe(createHash('sha256').update(text as string).digest('hex'));
    expect(shown).toMatchObject({ asItLeft: true, receipt: null, mayReceive: 'confirm' });
    expect((await stage.as('recordsOfficer').get(notice)).body.mayReceive).toBe('register');
    expect((await stage.as('requester').get(notice)).body.mayReceive).toBeNull();
    expect((await stage.as('minister').get(notice)).status).toBe(404);
    expect((await stage.as('minister').post(`${notice}/receipt`, {})).status).toBe(404);
    const received = await stage.as('kapoLiaison').post(`${notice}/receipt`, {});
    expect(received.body).toMatchObject({
      receivedAt: stage.clock.now(), mayReceive: null,
      receipt: { at: stage.clock.now(), by: { office: 'kapoLiaison' }, reference: null },
    });
  });

  it('are registered by a document: its reference sealed, its digest named', async () => {
    const own = await aCheckedCase(stage);
    await say(stage, 'commander', own, { ...grant, until: '2021-02-20T07:00:00.000Z' });
    const { notices } = (await stage.as('recordsOfficer').get(`/api/cases/${own}`)).body;
    const receipt = `/api/notices/${notices[0].id}/receipt`;
    const post = (body: Readonly<Record<string, string>>) =>
      stage.as('recordsOfficer').post(receipt, body);
    const digest = createHash('sha256').update('document').digest('hex');
    expect((await post({ reference: 'KAPO 12-3' })).status).toBe(403);
    expect((await post({ reference: 'KAPO 12-3', digest: 'no digest' })).status).toBe(400);
    const received = await post({ reference: 'Kanaarilind 12-3', digest });
    expect([received.status, received.body.receivedAt]).toEqual([200, stage.clock.now()]);
    expect(received.body.receipt).toMatchObject({ reference: 'Kanaarilind 12-3', digest });
    const { entries } = (await stage.as('oversight').get('/api/trail/entries')).body;
    expect(JSON.stringify(entries)).toContain(digest);
    expect(JSON.stringify(entries)).not.toContain('Kanaarilind');
  });

  it('show their recipient no more of the case than that there is one', async () => {
    const { body } = await stage.as('kapoLiaison').get(`/api/cases/${id}`);
    expect(body).toMatchObject({ id, subject: null, asked: {}, lists: {}, decision: null });
    const { body: story } = await stage.as('kapoLiaison').get(`/api/cases/${id}/timeline`);
    expect(story.entries.map(({ type }: { type: string }) => type)).toEqual([
      'notice.sent', 'notice.received',
    ]);
    expect(JSON.stringify([body, story])).not.toMatch(/Kuusk|Mets|Näidis Kaastöötaja/);
  });
});

describe('registers over HTTP', () => {
  it('show names to those who need them, ids to an overseer, nothing to others', async () => {
    const people = (who: Parameters<Stage['as']>[0]) => stage.as(who).get('/api/registers/people');
    expect((await people('requester')).text).toContain('Näidis Kaastöötaja');
    const seen = await people('oversight');
    expect([seen.status, seen.text.includes('Näidis')]).toEqual([200, false]);
    for (const who of ['kapoLiaison', 'administrator', 'securityAuditor', 'court'] as const) {
      expect((await people(who)).status).toBe(403);
    }
  });

  it('refuse an authorisation by anybody but the Commander, with the provision', async () => {
    const answer = await stage.as('unitCommander').post('/api/registers/authorisations', {
      act: 'record', person: stage.names.get('#unitCommander'), provision: '37-1.4-3',
      from: '2021-01-05T00:00:00Z', until: '2021-02-05T00:00:00Z', instrument: 'Näidis',
    });
    expect([answer.status, answer.body.refusals[0].by]).toEqual([409, '§ 37¹ (4³)']);
  });

  it('record the office that is given to somebody, not the one that is acted in', async () => {
    const answer = await stage.as('administrator').post('/api/registers/offices', {
      act: 'record', person: stage.names.get('#stranger'), office: 'oversight', serviceman: false,
      from: '2021-01-04T07:00:00Z',
    });
    expect(answer.status).toBe(201);
    const { entries } = (await stage.as('administrator').get('/api/registers/offices')).body;
    expect(entries.at(-1)).toMatchObject({ id: answer.body.id, office: 'oversight' });
  });

  it('come with partners and agreements that nobody writes', async () => {
    const { body } = await stage.as('court').get('/api/registers/partners');
    expect(body.entries).toContainEqual(expect.objectContaining({ id: 'NATO' }));
    const answer = await stage.as('commander').post('/api/registers/partners', { act: 'record' });
    expect(answer.status).toBe(400);
  });
});

describe('reports over HTTP', () => {
  it('are made by the Commander, kept byte for byte and followed to entries', async () => {
    const asked = { kind: '43-2.a', period: '2021-T1' };
    expect((await stage.as('requester').post('/api/reports', asked)).status).toBe(403);
    const made = await stage.as('commander').post('/api/reports', asked);
    expect(made.status).toBe(201);
    const bytes = await stage.as('oversight').get(`/api/reports/${made.body.id}.json`);
    const digest = createHash('sha256').update(bytes.text).digest('base64');
    expect([digest, bytes.headers['x-content-sha256']]).toEqual([
      made.body.sha256, made.body.sha256,
    ]);
    type Figures = { figures: { id: string; value: number }[] }[];
    const figures = (made.body.report.sections as Figures).flatMap((each) => each.figures);
    const { id: figure, value } = figures.find((each) => each.value > 0)!;
    const followed = await stage.as('oversight').get(
      `/api/reports/${made.body.id}/figures/${figure}`,
    );
    expect(followed.body.entries).toHaveLength(value);
    for (const form of ['csv', 'txt']) {
      const file = await stage.as('oversight').get(`/api/reports/${made.body.id}.${form}`);
      expect(file.status).toBe(200);
    }
    expect((await stage.as('court').get(`/api/reports/${made.body.id}`)).status).toBe(404);
  });

  it('want a period of their own length', async () => {
    for (const period of ['2021-H1', '2021-T4', 'x']) {
      const answer = await stage.as('commander').post('/api/reports', { kind: '43-2.a', period });
      expect([answer.status, answer.body.faults[0].path]).toEqual([400, 'period']);
    }
  });
});

describe('the trail over HTTP', () => {
  it('is not for those whom it does not concern', async () => {
    for (const path of ['entries', 'proof/0', 'export']) {
      expect((await stage.as('requester').get(`/api/trail/${path}`)).status).toBe(403);
    }
  });

  it('proves an entry to somebody who has nothing but the key', async () => {
    const { body } = await stage.as('oversight').get('/api/trail/proof/3');
    const { vkey } = (await stage.as('court').get('/api/trail/checkpoint')).body;
    const entry = provenEntry(Buffer.from(body.entry, 'base64'), body.proof, [vkey]);
    expect(entry.seq).toBe(3);
  });

  it('is exported whole and verifies offline', async () => {
    const { body } = await stage.as('securityAuditor').get('/api/trail/export');
    const files = body as Record<string, string>;
    const read = (path: string) =>
      files[path] === undefined ? undefined : Buffer.from(files[path], 'base64');
    const { vkey } = (await stage.as('securityAuditor').get('/api/trail/checkpoint')).body;
    expect(readBundle(read).manifest.size).toBeGreaterThan(30);
    expect(verifyBundle(read, { vkey })).toMatchObject({ whole: true });
  });
});

describe('the rest of the house', () => {
  it('turns the clock in the demonstration, forward only, and lets everything come', async () => {
    const { body } = await stage.as('court').post('/api/clock', { to: '2021-02-20T07:00:00Z' });
    expect(body.now).toBe('2021-02-20T07:00:00.000Z');
    const { body: view } = await stage.as('requester').get(`/api/cases/${id}`);
    expect([view.state.name, view.effective]).toEqual(['lapsed', false]);
    const back = await stage.as('court').post('/api/clock', { to: '2021-02-20T06:59:59Z' });
    expect([back.status, back.body.faults[0].path]).toEqual([400, 'to']);
  });

  it('keeps the ledger of what is owed for those who may know of the case', async () => {
    expect((await stage.as('oversight').get('/api/owed')).body).toHaveProperty('persons');
    const other = await stage.as('prosecutor').get('/api/owed');
    expect(other.body).toMatchObject({ persons: [], notices: [] });
  });

  it('says that it lives and serves, and counts, to anybody', async () => {
    const nobody = stranger(stage.url);
    expect((await nobody.get('/health/live')).body).toEqual({ live: true });
    expect((await nobody.get('/health/ready')).body).toMatchObject({ ready: true });
    const { text } = await nobody.get('/metrics');
    expect(text).toMatch(/^volitus_entries \d+$/m);
    expect(text).toMatch(/^volitus_commands_total\{outcome="done"\} \d+$/m);
  });
});

// Last, because it turns the clock by months.
describe('the duty to report over HTTP', () => {
  it('lists what is due, and calls a late report a breach of § 43 (2)', async () => {
    const duty = async () => {
      const { duties } = (await stage.as('oversight').get('/api/reports')).body;
      return duties.find((each: { kind: string }) => each.kind === '43-2.b');
    };
    expect(await duty()).toMatchObject({ period: '2021-H1', deliveredAt: null, breach: null });
    await stage.turnTo('2021-06-30T20:59:59.999Z');
    expect((await duty()).breach).toBeNull();
    await stage.turnTo('2021-06-30T21:00:00.000Z');
    expect((await duty()).breach).toMatchObject({ rule: 'KKS-43-2.b', by: '§ 43 (2)' });
    const hidden = (await stage.as('requester').get('/api/reports')).body.duties;
    expect(hidden).toEqual([]);
  });
});
