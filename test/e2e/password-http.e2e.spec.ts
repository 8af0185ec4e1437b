import { signIn } from '../support/caller.js';
import { password, startStage } from '../support/house.js';
import type { Stage } from '../support/house.js';

let stage: Stage;
beforeAll(async () => {
  stage = await startStage();
}, 60_000);
afterAll(() => stage.close());

const path = '/api/session/password';
const fresh = 'uus parool, viisteist märki';

describe('changing one’s own password', () => {
  it('wants the present one: 401, recorded without either', async () => {
    const caller = await signIn(stage.url, 'liis.paju', password);
    const { status, body } = await caller.post(path, { password: 'vale', fresh });
    expect([status, body.type]).toEqual([401, '/problems/wrong-password']);
    expect((await caller.get('/api/session')).status).toBe(200);
  });

  it.each([
    ['fourteen letters', { password, fresh: '12345678901234' }],
    ['the old one again', { password, fresh: password }],
    ['nothing', { password }],
  ])('does not take %s: 400', async (_, body) => {
    const caller = await signIn(stage.url, 'liis.paju', password);
    expect((await caller.post(path, body)).status).toBe(400);
  });

  it('ends every other session, lets the new one in and the old one not', async () => {
    const here = await signIn(stage.url, 'liis.paju', password);
    const elsewhere = await signIn(stage.url, 'liis.paju', password);
    expect((await here.post(path, { password, fresh })).body).toEqual({ changed: true });
    expect((await here.get('/api/session')).status).toBe(200);
    expect((await elsewhere.get('/api/session')).status).toBe(401);
    await expect(signIn(stage.url, 'liis.paju', password)).rejects.toThrow();
    const again = await signIn(stage.url, 'liis.paju', fresh);
    expect((await again.get('/api/session')).status).toBe(200);
  });

  it('is in the trail, and no password is', async () => {
    const { body } = await stage
      .as('securityAuditor')
      .get('/api/trail/entries?type=account.password');
    expect(body.entries).toHaveLength(1);
    expect(body.entries[0].words.en).toBe('A password was changed');
    expect(JSON.stringify(body)).not.toContain(fresh);
  });
});
