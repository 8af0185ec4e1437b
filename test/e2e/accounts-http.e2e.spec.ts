import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cast } from '#measures/world';
import { addAccount } from '../../apps/api/people/accounts.js';
import { hashPassword } from '../../apps/api/people/passwords.js';
import { systemActor } from '../../apps/api/register/register.js';
import { aDraft } from '../support/a-case.js';
import { newKey, signIn } from '../support/caller.js';
import type { Caller } from '../support/caller.js';
import { said } from '../support/cli.js';
import { password, startStage } from '../support/house.js';
import type { Stage } from '../support/house.js';

let stage: Stage;
let draft: string;

beforeAll(async () => {
  stage = await startStage();
  draft = await aDraft(stage);
}, 60_000);

afterAll(() => stage.close());

const secret = 'roheline-kummut-7';
const fifteen = 'viisteist märki';
let made = 0;
const asked = (more: object = {}) =>
  ({ name: 'Näidis Uustulnuk', signIn: `uus.${(made += 1)}`, password: secret, ...more });
const make = (body: object = asked(), by: Caller = stage.as('administrator')) =>
  by.post('/api/accounts', body as Record<string, unknown>);
const appoint = (by: Caller, person: string, office: string) =>
  by.post('/api/registers/offices', {
    act: 'record', person, office, serviceman: false, from: stage.clock.now(),
  });
const everyRow = () =>
  ['idempotency', 'account', 'session', 'register_row', 'datum', 'case_row', 'notice'].flatMap(
    (table) => stage.house.reader.prepare(`SELECT * FROM ${table}`).all());

describe('accounts', () => {
  it('are listed for an administrator and the security auditor, and nobody else', async () => {
    for (const { cast: who } of cast) {
      const { status, body } = await stage.as(who).get('/api/accounts');
      const mayRead = who === 'administrator' || who === 'securityAuditor';
      expect([who, status]).toEqual([who, mayRead ? 200 : 403]);
      if (mayRead) expect(body).toHaveLength(cast.length);
    }
    const { body } = await stage.as('securityAuditor').get('/api/accounts');
    expect(body[0]).toEqual({
      person: stage.names.get('#requester'), name: 'kapten Mart Kuusk', signIn: 'mart.kuusk',
      offices: [{
        office: 'requester', name: { et: 'taotleja', en: 'requester' },
        unit: stage.names.get('#unit'), unitName: 'Luurekeskus (näidis)',
      }],
      disabled: false, demonstration: true,
    });
    expect(JSON.stringify(body)).not.toContain('argon2');
  });

  it('are made and closed by an administrator alone', async () => {
    for (const { cast: who } of cast.filter((each) => each.cast !== 'administrator')) {
      const caller = stage.as(who);
      const person = stage.names.get('#oversight');
      const close = await caller.post(`/api/accounts/${person}/disable`, {});
      expect([who, (await make(asked(), caller)).status, close.status]).toEqual([who, 403, 403]);
    }
    const other = stage.as('administrator').with({ 'volitus-office': 'commander' });
    expect((await make(asked(), other)).status).toBe(403);
    expect((await signIn(stage.url, 'siim.luht', password)).get).toBeDefined();
  });

  it('let their person in, without an office and so without a case', async () => {
    const body = asked();
    const before = stage.entries();
    const answer = await make(body);
    expect([answer.status, answer.body.signIn]).toEqual([201, body.signIn]);
    const trail = await stage.as('securityAuditor').get(`/api/trail/entries?from=${before}`);
    expect(trail.body.entries.map(({ type }: { type: string }) => type)).toEqual([
      'register.recorded', 'account.created',
    ]);
    expect(JSON.stringify(trail.body)).not.toMatch(/Uustulnuk|uus\.|kummut|argon2/);
    const caller = await signIn(stage.url, body.signIn, secret);
    const session = (await caller.get('/api/session')).body;
    expect([session.name, session.offices]).toEqual(['Näidis Uustulnuk', []]);
    expect((await caller.get('/api/cases')).body.items).toEqual([]);
    expect((await caller.get(`/api/cases/${draft}`)).status).toBe(404);
  });

  it('keep no password, nor a digest that one could be tried against', async () => {
    const body = asked({ password: 'punane-kirjalaud-1' });
    const key = newKey();
    const admin = stage.as('administrator');
    const first = await admin.post('/api/accounts', body, key);
    const files = ['volitus.sqlite', 'volitus.sqlite-wal'].map((name) =>
      readFileSync(join(stage.house.home, name)));
    expect(files.some((bytes) => bytes.includes('punane-kirjalaud'))).toBe(false);
    const rows = JSON.stringify(everyRow());
    const sorted = Object.entries(body).sort(([a], [b]) => (a < b ? -1 : 1));
    for (const members of [sorted, sorted.filter(([name]) => name !== 'password')]) {
      const said = JSON.stringify(['POST', '/api/accounts', members]);
      expect(rows).not.toContain(createHash('sha256').update(said).digest('hex'));
    }
    // The digest does not know the password: the same command with another one is the same one.
    const again = await admin.post('/api/accounts', { ...body, password: secret }, key);
    expect([again.status, again.body]).toEqual([201, first.body]);
    await expect(signIn(stage.url, body.signIn, secret)).rejects.toThrow('not-signed-in');
    const reused = await admin.post('/api/accounts', { ...body, name: 'Keegi Muu' }, key);
    expect(reused.status).toBe(422);
  });

  it('take a password of fifteen characters, none of fourteen, and never repeat it', async () => {
    expect([...fifteen]).toHaveLength(15);
    expect((await make(asked({ password: fifteen }))).status).toBe(201);
    const short = await make(asked({ password: fifteen.slice(1) }));
    expect([short.status, short.body.faults[0].path]).toEqual([400, 'password']);
    expect(short.text).not.toContain(fifteen.slice(1));
  });

  it.each([
    ['Mart', 'signIn'], ['a', 'signIn'], ['-a', 'signIn'], ['mаrt', 'signIn'], ['a b', 'signIn'],
  ])('have no sign-in name such as %s', async (name, fault) => {
    const answer = await make(asked({ signIn: name }));
    expect([answer.status, answer.body.faults[0].path]).toEqual([400, fault]);
  });

  it('are one for a name', async () => {
    const before = stage.entries();
    const answer = await make(asked({ signIn: 'mart.kuusk' }));
    expect([answer.status, answer.body.type]).toEqual([409, '/problems/sign-in-taken']);
    expect(stage.entries()).toBe(before);
  });

  it('once closed let nobody in and end what is open', async () => {
    const body = asked();
    const { person } = (await make(body)).body;
    const caller = await signIn(stage.url, body.signIn, secret);
    const admin = stage.as('administrator');
    const path = `/api/accounts/${person}/disable`;
    const closed = await admin.post(path, {});
    expect([closed.status, closed.body]).toEqual([200, { person, disabled: true }]);
    expect((await caller.get('/api/session')).status).toBe(401);
    await expect(signIn(stage.url, body.signIn, secret)).rejects.toThrow('not-signed-in');
    expect((await admin.post(path, {})).status).toBe(404);
    expect((await admin.post('/api/accounts/p_00/disable', {})).status).toBe(404);
    const list = (await admin.get('/api/accounts')).body as { person: string; disabled: boolean }[];
    expect(list.find((each) => each.person === person)!.disabled).toBe(true);
  });

  it('are not closed by their own person', async () => {
    const own = stage.names.get('#administrator');
    const answer = await stage.as('administrator').post(`/api/accounts/${own}/disable`, {});
    expect(answer.status).toBe(403);
    expect((await stage.as('administrator').get('/api/session')).status).toBe(200);
  });
});

describe('§ 36 (3) 3) an administrator', () => {
  it('gets no case by an account they made: another one appoints its person', async () => {
    const body = asked();
    const { person } = (await make(body)).body;
    const puppet = await signIn(stage.url, body.signIn, secret);
    for (const office of ['commander', 'legalOfficer', 'administrator', 'oversight']) {
      expect((await appoint(stage.as('administrator'), person, office)).status).toBe(403);
    }
    expect((await puppet.get(`/api/cases/${draft}`)).status).toBe(404);
    const stored = await hashPassword(secret);
    await stage.house.store.write((tx) => addAccount(tx, stage.house.registrar, systemActor, {
      name: 'Teine Haldur', signIn: 'teine.haldur', password: stored, office: 'administrator',
      unit: null, serviceman: false, demonstration: true,
    }));
    const second = await signIn(stage.url, 'teine.haldur', secret);
    expect((await appoint(second, person, 'recordsOfficer')).status).toBe(201);
    expect((await puppet.get(`/api/cases/${draft}`)).status).toBe(200);
    expect((await second.get(`/api/cases/${draft}`)).status).toBe(404);
  });

  it('leaves a trail that is whole and tables that it gives', async () => {
    const { home } = stage.house;
    expect((await said(['verify', '--data', home])).out).toMatch(/WHOLE\n$/);
    expect((await said(['rebuild', '--data', home, '--json'])).json['same']).toBe(true);
  });
});
