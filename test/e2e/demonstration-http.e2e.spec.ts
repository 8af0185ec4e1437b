import request from 'supertest';
import { cast } from '#measures/world';
import { newKey, signIn, stranger } from '../support/caller.js';
import { password, startStage } from '../support/house.js';
import type { Stage } from '../support/house.js';

let stage: Stage;

beforeAll(async () => {
  stage = await startStage();
}, 60_000);

afterAll(() => stage.close());

const become = (url: string, name: unknown, headers: Record<string, string> = {}) =>
  request(url).post('/api/demonstration/person')
    .set({ 'idempotency-key': newKey(), ...headers }).send({ name });
const cookieOf = (answer: request.Response): string => answer.get('Set-Cookie')![0]!.split(';')[0]!;

describe('the demonstration', () => {
  it('shows the invented people with their offices to whoever comes', async () => {
    const { status, body } = await stranger(stage.url).get('/api/demonstration');
    expect([status, body.now, body.people.length]).toEqual([200, stage.clock.now(), cast.length]);
    expect(body.people[0]).toEqual({
      signIn: 'mart.kuusk', name: 'kapten Mart Kuusk',
      offices: [{
        office: 'requester', name: { et: 'taotleja', en: 'requester' },
        unit: stage.names.get('#unit'), unitName: 'Luurekeskus (näidis)',
      }],
    });
  });

  it('lets anybody be any of them; the trail has it like every sign-in', async () => {
    const before = stage.entries();
    const answer = await become(stage.url, 'eva.lepp');
    expect([answer.status, answer.body]).toEqual([200, { signedIn: true }]);
    expect(answer.get('Set-Cookie')![0]).toMatch(/; Path=\/api; HttpOnly; SameSite=Strict$/);
    const session = await request(stage.url).get('/api/session').set('cookie', cookieOf(answer));
    expect(session.body).toMatchObject({ name: 'Eva Lepp', offices: [{ office: 'minister' }] });
    const { body } = await stage.as('securityAuditor').get(`/api/trail/entries?from=${before}`);
    expect(body.entries).toMatchObject([
      { type: 'session.opened', actor: stage.names.get('#minister') },
    ]);
  });

  it('signs the cookie over: who one was before is signed out', async () => {
    const first = cookieOf(await become(stage.url, 'eva.lepp'));
    const second = cookieOf(await become(stage.url, 'jaan.org', { cookie: first }));
    const show = (cookie: string) => request(stage.url).get('/api/session').set('cookie', cookie);
    expect((await show(first)).status).toBe(401);
    expect((await show(second)).body.name).toBe('Jaan Org');
  });

  it('takes it from our own pages only, under a key, in a message of its form', async () => {
    const foreign = await become(stage.url, 'eva.lepp', { origin: 'https://elsewhere.example' });
    expect([foreign.status, foreign.body.type]).toEqual([403, '/problems/cross-site']);
    for (const query of ['', '?dry-run=true']) {
      const keyless = await request(stage.url).post(`/api/demonstration/person${query}`)
        .send({ name: 'eva.lepp' });
      expect([keyless.status, keyless.get('Set-Cookie')]).toEqual([400, undefined]);
    }
    expect((await become(stage.url, ['eva.lepp'])).body.faults[0].path).toBe('name');
  });

  it('lets nobody be a person who was not invented, or whose account is closed', async () => {
    const nobody = await become(stage.url, 'keegi.muu');
    expect([nobody.status, nobody.get('Set-Cookie')]).toEqual([404, undefined]);
    const admin = stage.as('administrator');
    const ott = stage.names.get('#foreignIntelligence');
    expect((await admin.post(`/api/accounts/${ott}/disable`, {})).status).toBe(200);
    expect((await become(stage.url, 'ott.soo')).status).toBe(404);
    const { people } = (await stranger(stage.url).get('/api/demonstration')).body;
    expect(JSON.stringify(people)).not.toContain('ott.soo');
  });
});

describe('a register in earnest', () => {
  it('knows of no demonstration, and lets nobody be anybody', async () => {
    const earnest = await startStage({ demonstration: false });
    const before = earnest.entries();
    expect((await stranger(earnest.url).get('/api/demonstration')).status).toBe(404);
    for (const { signIn: name } of cast) {
      const answer = await become(earnest.url, name);
      expect([answer.status, answer.get('Set-Cookie')]).toEqual([404, undefined]);
    }
    expect((await become(earnest.url, 7)).status).toBe(404);
    await expect(signIn(earnest.url, 'eva.lepp', password)).rejects.toThrow('not-signed-in');
    expect(earnest.entries()).toBe(before + 1);
    await earnest.close();
  }, 60_000);
});
