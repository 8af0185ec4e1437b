import request from 'supertest';
import { cast } from '#measures/world';
import { signIn, stranger } from '../support/caller.js';
import { password, startStage } from '../support/house.js';
import type { Stage } from '../support/house.js';

let stage: Stage;

beforeAll(async () => {
  stage = await startStage();
}, 60_000);

afterAll(() => stage.close());

const session = (name: string, secret: string) =>
  request(stage.url).post('/api/session').send({ name, password: secret });
const lastEntry = async () => {
  const to = stage.entries();
  const { body } = await stage.as('securityAuditor').get(`/api/trail/entries?from=${to - 1}`);
  return body.entries[0];
};

describe('signing in', () => {
  it('gives a cookie that no script reads and no other site sends', async () => {
    const answer = await session('eva.lepp', password);
    expect([answer.status, answer.body]).toEqual([200, { signedIn: true }]);
    const [cookie] = answer.get('Set-Cookie')!;
    expect(cookie).toMatch(/^volitus=[\w-]{43}; Path=\/api; HttpOnly; SameSite=Strict$/);
  });

  it('says who is signed in, in which offices, and what time it is', async () => {
    const { body } = await stage.as('requester').get('/api/session');
    expect(body).toMatchObject({
      name: 'kapten Mart Kuusk', demonstration: true, now: stage.clock.now(),
      offices: [{ office: 'requester', unit: stage.names.get('#unit') }],
    });
  });

  it('answers a wrong password and an unknown name alike, and records neither name', async () => {
    const wrong = await session('peeter.mets', 'vale');
    const unknown = await session('keegi.muu', 'vale');
    expect([wrong.status, unknown.status]).toEqual([401, 401]);
    expect(unknown.body).toEqual(wrong.body);
    const entry = await lastEntry();
    expect(entry).toMatchObject({ type: 'session.refused', actor: null });
    expect(JSON.stringify(entry)).not.toContain('keegi');
  });

  it('slows down whoever guesses: the sixth attempt waits', async () => {
    for (let time = 0; time < 5; time += 1) await session('rein.kask', 'vale');
    const answer = await session('rein.kask', password);
    expect([answer.status, answer.headers['retry-after']]).toEqual([429, '1']);
    stage.sessionClock.turnTo('2021-01-04T07:00:01.000Z');
    expect((await session('rein.kask', password)).status).toBe(200);
  });

  it('keeps nothing of the token but its digest', async () => {
    const answer = await session('eva.lepp', password);
    const [token] = /[\w-]{43}/.exec(answer.get('Set-Cookie')![0]!)!;
    const rows = stage.house.reader.prepare('SELECT * FROM session').all();
    expect(JSON.stringify(rows)).not.toContain(token);
  });

  it('ends with signing out, once and for all', async () => {
    const caller = await signIn(stage.url, 'ott.soo', password);
    expect((await caller.delete('/api/session')).status).toBe(204);
    expect((await caller.get('/api/session')).status).toBe(401);
    expect(await lastEntry()).toMatchObject({ type: 'session.closed' });
  });
});

describe('a session', () => {
  it('ends after a quarter of an hour without a request, and lasts with one', async () => {
    const own = await startStage();
    const idle = own.as('minister');
    const busy = own.as('court');
    own.sessionClock.turnTo('2021-01-04T07:14:59.999Z');
    expect((await busy.get('/api/session')).status).toBe(200);
    own.sessionClock.turnTo('2021-01-04T07:15:00.000Z');
    expect((await idle.get('/api/session')).status).toBe(401);
    expect((await busy.get('/api/session')).status).toBe(200);
    await own.close();
  }, 60_000);

  it('ends after twelve hours in any case', async () => {
    const own = await startStage();
    for (let minute = 10; minute < 720; minute += 10) {
      const clock = `${String(7 + Math.floor(minute / 60)).padStart(2, '0')}:${
        String(minute % 60).padStart(2, '0')}`;
      own.sessionClock.turnTo(`2021-01-04T${clock}:00.000Z`);
      expect((await own.as('court').get('/api/session')).status).toBe(200);
    }
    own.sessionClock.turnTo('2021-01-04T19:00:00.000Z');
    expect((await own.as('court').get('/api/session')).status).toBe(401);
    await own.close();
  }, 60_000);
});

describe('the door', () => {
  it('lets nobody in without a session, whatever they ask', async () => {
    const paths = [
      'session', 'law', 'measures', 'cases', 'tasks', 'notices', 'owed', 'registers/people',
      'reports', 'trail/checkpoint', 'trail/export',
    ];
    for (const path of paths) {
      const { status, body } = await stranger(stage.url).get(`/api/${path}`);
      expect([path, status, body.type]).toEqual([path, 401, '/problems/not-signed-in']);
    }
    expect((await stranger(stage.url).post('/api/cases', {})).status).toBe(401);
  });

  it('takes no forged, empty or strange cookie', async () => {
    for (const cookie of ['volitus=', 'volitus=x', `volitus=${'a'.repeat(43)}`, 'volitus=%00']) {
      const answer = await request(stage.url).get('/api/session').set('cookie', cookie);
      expect(answer.status).toBe(401);
    }
  });

  it('takes no change without a key of its own', async () => {
    const cookie = (await session('eva.lepp', password)).get('Set-Cookie')![0]!.split(';')[0]!;
    for (const key of [undefined, '', 'short', 'a'.repeat(129)]) {
      const change = request(stage.url).post('/api/clock').set('cookie', cookie);
      if (key !== undefined) void change.set('idempotency-key', key);
      const answer = await change.send({ to: '2021-01-05T07:00:00Z' });
      expect([answer.status, answer.body.faults?.[0].path]).toEqual([400, 'Idempotency-Key']);
    }
  });

  it('takes no change that another site sends', async () => {
    const change = (headers: Record<string, string>) =>
      stage.as('administrator').with(headers).post('/api/registers/units', {
        act: 'record', name: 'Näidis', temporary: true,
      });
    const { host } = new URL(stage.url);
    for (const headers of [
      { origin: 'https://elsewhere.example' }, { origin: 'null' },
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site', origin: `http://${host}` },
    ] as Record<string, string>[]) {
      expect((await change(headers)).body.type).toBe('/problems/cross-site');
    }
    expect((await change({ origin: `http://${host}` })).status).toBe(201);
    expect((await change({ 'sec-fetch-site': 'same-origin' })).status).toBe(201);
  });

  it('sends headers that let a browser load and run nothing', async () => {
    const { headers } = await stage.as('court').get('/api/session');
    expect(headers['content-security-policy']).toBe(
      "default-src 'none';base-uri 'none';form-action 'none';frame-ancestors 'none'",
    );
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['cache-control']).toBe('no-store');
    expect(headers['strict-transport-security']).toBeUndefined();
    expect(headers['x-powered-by']).toBeUndefined();
  });
});

describe('a register in earnest', () => {
  it('knows no invented people and turns no clock', async () => {
    const earnest = await startStage({ demonstration: false });
    for (const { signIn: name } of cast.slice(0, 2)) {
      await expect(signIn(earnest.url, name, password)).rejects.toThrow('not-signed-in');
    }
    await earnest.close();
  }, 60_000);
});
