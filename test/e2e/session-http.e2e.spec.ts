import request from 'supertest';
import { stranger } from '../support/caller.js';
import { startStage } from '../support/house.js';
import type { Stage } from '../support/house.js';

let stage: Stage;

beforeEach(async () => {
  stage = await startStage();
}, 60_000);

afterEach(() => stage.close());

const turnSession = (time: string) => stage.sessionClock.turnTo(`2021-01-04T${time}Z`);
const shown = async (background = false) => {
  const headers: Record<string, string> = background ? { 'volitus-background': '1' } : {};
  const { status, body } = await stage.as('requester').with(headers).get('/api/session');
  return status === 200 ? body.session : status;
};

describe('a session', () => {
  it('says how long it lasts, in real time, however the clock of cases is turned', async () => {
    await stage.turnTo('2021-06-01T07:00:00.000Z');
    turnSession('07:10:00.000');
    expect(await shown()).toEqual({
      idleSeconds: 900, idleAt: '2021-01-04T07:25:00.000Z', endsAt: '2021-01-04T19:00:00.000Z',
      confirmedUntil: null,
    });
    const { body } = await stage.as('requester').get('/api/session');
    expect(body.now).toBe('2021-06-01T07:00:00.000Z');
  });

  it('names the offices of its person and the unit of each', async () => {
    const { body } = await stage.as('requester').get('/api/session');
    expect(body.offices).toEqual([{
      office: 'requester', name: { et: 'taotleja', en: 'requester' },
      unit: stage.names.get('#unit'), unitName: 'Luurekeskus (näidis)',
    }]);
    expect((await stage.as('minister').get('/api/session')).body.offices).toMatchObject([
      { office: 'minister', unit: null, unitName: null },
    ]);
  });

  it('is not kept alive by what a page asks by itself', async () => {
    for (const minute of ['05', '10', '14']) {
      turnSession(`07:${minute}:00.000`);
      expect(await shown(true)).toMatchObject({ idleAt: '2021-01-04T07:15:00.000Z' });
    }
    turnSession('07:14:59.999');
    expect(await shown(true)).toMatchObject({ idleAt: '2021-01-04T07:15:00.000Z' });
    turnSession('07:15:00.000');
    expect(await shown(true)).toBe(401);
    expect(await shown()).toBe(401);
  });

  it('is kept alive by what its person does in between', async () => {
    turnSession('07:14:00.000');
    expect(await shown()).toMatchObject({ idleAt: '2021-01-04T07:29:00.000Z' });
    turnSession('07:28:00.000');
    expect(await shown(true)).toMatchObject({ idleAt: '2021-01-04T07:29:00.000Z' });
    turnSession('07:29:00.000');
    expect(await shown(true)).toBe(401);
  });

  it('takes nothing but the one word for the background', async () => {
    turnSession('07:14:00.000');
    for (const word of ['0', 'true', '']) {
      await stage.as('requester').with({ 'volitus-background': word }).get('/api/tasks');
    }
    expect(await shown(true)).toMatchObject({ idleAt: '2021-01-04T07:29:00.000Z' });
  });

  it('lets nobody in for being in the background', async () => {
    const background = stranger(stage.url).with({ 'volitus-background': '1' });
    expect((await background.get('/api/session')).status).toBe(401);
    const forged = await request(stage.url).get('/api/session')
      .set({ cookie: `volitus=${'a'.repeat(43)}`, 'volitus-background': '1' });
    expect(forged.status).toBe(401);
  });
});
