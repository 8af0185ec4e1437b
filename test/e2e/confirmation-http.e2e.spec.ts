import { aCheckedCase, grant, versionOf } from '../support/a-case.js';
import { newKey, signIn } from '../support/caller.js';
import type { Caller } from '../support/caller.js';
import { password, startStage } from '../support/house.js';
import type { Stage } from '../support/house.js';

let stage: Stage;
let checked: string;
let commander: Caller;

beforeAll(async () => {
  stage = await startStage();
  checked = await aCheckedCase(stage);
  commander = await decider();
}, 60_000);

afterAll(() => stage.close());

const decider = async () => (await signIn(stage.url, 'peeter.mets', password)).unconfirming();
const confirm = (caller: Caller, secret: string) =>
  caller.post('/api/session/confirmation', { password: secret });
// The term is too long, so that the Act refuses and the case stays where it is.
const decision = async () => ({
  ...grant, until: '2021-03-04T07:00:00.001Z', version: await versionOf(stage, checked),
});
const steps = () => `/api/cases/${checked}/steps`;
const decided = async (caller: Caller) =>
  (await caller.post(steps(), await decision())).body.type as string;
const needed = '/problems/confirmation-needed';
const heard = '/problems/refused';
const lastEntry = async () => {
  const to = stage.entries();
  const { body } = await stage.as('securityAuditor').get(`/api/trail/entries?from=${to - 1}`);
  return body.entries[0];
};

describe('a decision that was not confirmed', () => {
  it('is not heard: 403 with words in both languages, and nothing is written', async () => {
    const said = await decision();
    const before = stage.entries();
    const { status, body } = await commander.post(steps(), said);
    expect([status, body.type]).toEqual([403, needed]);
    expect(body.says).toEqual({
      et: 'Otsuse tegemiseks kinnitage parooliga, et olete see Teie',
      en: 'To decide, confirm with your password that it is you',
    });
    expect(stage.entries()).toBe(before);
  });

  it('may be tried out: a dry run decides nothing', async () => {
    const { status, body } = await commander.post(`${steps()}?dry-run=true`, await decision());
    expect([status, body.allowed]).toEqual([200, false]);
  });

  it('tells nobody of a case they may not know of, and is read first', async () => {
    const auditor = (await signIn(stage.url, 'ott.soo', password)).unconfirming();
    expect((await auditor.post(steps(), await decision())).status).toBe(404);
    const version = await versionOf(stage, checked);
    expect((await commander.post(steps(), { type: 'grant', version })).status).toBe(400);
  });

  it('is asked of decisions alone: a request given back needs no password', async () => {
    const own = await aCheckedCase(stage);
    const version = await versionOf(stage, own);
    const back = { type: 'returnForChanges', reasons: 'Palun täpsustada leebemaid vahendeid.' };
    const { status } = await commander.post(`/api/cases/${own}/steps`, { ...back, version });
    expect(status).toBe(200);
  });
});

describe('confirming', () => {
  it('with another password is refused and recorded, and the session goes on', async () => {
    const { status, body } = await confirm(commander, 'vale');
    expect([status, body.type]).toEqual([401, '/problems/wrong-password']);
    const entry = await lastEntry();
    expect(entry).toMatchObject({
      type: 'session.refused', actor: stage.names.get('#commander'),
      body: { why: 'confirmation' },
    });
    expect((await commander.get('/api/session')).body.session.confirmedUntil).toBeNull();
    expect(await decided(commander)).toBe(needed);
  });

  it('asks for a password and nothing else', async () => {
    expect((await commander.post('/api/session/confirmation', {})).status).toBe(400);
    const more = { password, name: 'peeter.mets' };
    expect((await commander.post('/api/session/confirmation', more)).status).toBe(400);
  });

  it('lets this session decide for five minutes, and is recorded without the secret', async () => {
    const { status, body } = await confirm(commander, password);
    expect([status, body]).toEqual([200, { confirmedUntil: '2021-01-04T07:05:00.000Z' }]);
    expect(await lastEntry()).toMatchObject({
      type: 'session.confirmed', actor: stage.names.get('#commander'), body: {},
    });
    expect((await commander.get('/api/session')).body.session.confirmedUntil)
      .toBe('2021-01-04T07:05:00.000Z');
    expect(await decided(commander)).toBe(heard);
  });

  it('is of that session alone, though the person is the same', async () => {
    expect(await decided(await decider())).toBe(needed);
  });

  it('ends with the fifth minute: one before, the edge, and one after', async () => {
    const key = newKey();
    stage.sessionClock.turnTo('2021-01-04T07:04:59.999Z');
    const said = await decision();
    const first = await commander.post(steps(), said, key);
    expect(first.body.type).toBe(heard);
    stage.sessionClock.turnTo('2021-01-04T07:05:00.000Z');
    expect(await decided(commander)).toBe(needed);
    expect((await commander.post(steps(), said, key)).body).toEqual(first.body);
    stage.sessionClock.turnTo('2021-01-04T07:05:00.001Z');
    expect(await decided(commander)).toBe(needed);
  });

  it('slows down whoever guesses, here and at the door together', async () => {
    const minister = (await signIn(stage.url, 'eva.lepp', password)).unconfirming();
    for (let time = 0; time < 5; time += 1) await confirm(minister, 'vale');
    const answer = await confirm(minister, password);
    expect([answer.status, answer.headers['retry-after']]).toEqual([429, '1']);
    await expect(signIn(stage.url, 'eva.lepp', password)).rejects.toThrow('too-many');
    stage.sessionClock.turnTo('2021-01-04T07:05:01.001Z');
    expect((await confirm(minister, password)).status).toBe(200);
  });
});
