import type { Cast } from '#measures/story';
import { aCheckedCase, grant, say } from '../support/a-case.js';
import { startStage } from '../support/house.js';
import type { Stage } from '../support/house.js';
import { aDatum, verification } from '../support/kept-data.js';

let stage: Stage;
let act: string;

beforeAll(async () => {
  stage = await startStage();
  act = await aCheckedCase(stage);
  await say(stage, 'commander', act, { ...grant, until: '2021-02-20T07:00:00.000Z' });
  await stage.house.postman.round();
  await say(stage, 'requester', act, { type: 'activate' });
}, 60_000);

afterAll(() => stage.close());

const items = '/api/registers/items';
const content = 'Kohtus kolm korda sama isikuga.';

async function does(who: Cast, fields: object): Promise<string> {
  const answer = await stage.as(who).post(items, { ...fields });
  if (answer.status !== 201) throw new Error(answer.text);
  return (answer.body as { id: string }).id;
}

const kept = (more: object = {}) =>
  does('recordsOfficer', { act: 'record', ...aDatum(act), ...more });

const seen = async (who: Cast, id: string) =>
  (await stage.as(who).get(`${items}/${id}`)).body.entry as Record<string, unknown>;

describe('§ 36 (3) 3) what is kept over HTTP', () => {
  it('is read where it was collected, and by those who look after it', async () => {
    const id = await kept();
    for (const who of ['recordsOfficer', 'commander', 'unitCommander', 'requester'] as const) {
      expect((await seen(who, id))['content']).toBe(content);
    }
    for (const who of ['authorisedCommander', 'oversight'] as const) {
      expect(await seen(who, id)).toMatchObject({ case: act, content: { sealed: true } });
    }
    expect((await stage.as('kapoLiaison').get(`${items}/${id}`)).status).toBe(403);
  });

  it('is read by fewer where it is of a special category', async () => {
    const id = await kept({ kind: 'special', necessity: 'Sõltuvus mõjutab usaldusväärsust.' });
    expect((await seen('unitCommander', id))['content']).toBe(content);
    expect((await seen('requester', id))['content']).toEqual({ sealed: true });
  });

  it('is chosen by what it is, never by its content', async () => {
    const { body } = await stage.as('recordsOfficer').get('/api/references/item');
    expect(body.items[0].label.et).toContain('eriliiki isikuandmed');
    expect(JSON.stringify(body)).not.toContain('Kohtus');
    const { body: found } = await stage.as('recordsOfficer').get('/api/references/instrument');
    expect(found.items).toContainEqual(
      expect.objectContaining({ id: 'agreement-PL', selectable: false }),
    );
  });

  it('is refused with the rule, its citation and the policy', async () => {
    const answer = await stage.as('recordsOfficer').post(items, {
      act: 'record', ...aDatum(act), nextReview: '2022-01-05T07:00:00.000Z',
    });
    expect(answer.status).toBe(409);
    expect(answer.body.refusals).toEqual([
      expect.objectContaining({ rule: 'KKS-36-3-2.a', by: '§ 36 (3) 2)', policy: 'AMB-42' }),
    ]);
  });
});

describe('§ 36 (3) 2) the need over HTTP', () => {
  it('that was not looked at in time is shown as a breach, from that instant', async () => {
    const id = await kept({ nextReview: '2021-01-20T07:00:00.000Z' });
    expect(await seen('oversight', id)).not.toHaveProperty('overdueSince');
    await stage.turnTo('2021-01-20T07:00:00.000Z');
    expect(await seen('oversight', id)).toMatchObject({ overdueSince: '2021-01-20T07:00:00.000Z' });
    await does('recordsOfficer', {
      act: 'review', entry: id, limb: 'task', reasons: 'Ülesanne kestab.',
      nextReview: '2021-06-01T06:00:00.000Z',
    });
    expect(await seen('oversight', id)).not.toHaveProperty('overdueSince');
  });

  it('that ended closes the content to everybody, until it is gone', async () => {
    const id = await kept();
    await does('requester', { act: 'endNeed', entry: id, reasons: 'Ülesanne on täidetud.' });
    expect((await seen('commander', id))['content']).toEqual({ sealed: true });
    await stage.turnTo('2021-01-21T07:00:00.000Z');
    expect(await seen('oversight', id)).toMatchObject({
      undeletedSince: '2021-01-21T07:00:00.000Z',
    });
    await does('legalOfficer', { act: 'delete', entry: id, ...verification });
    const { body } = await stage.as('recordsOfficer').get(`${items}/${id}`);
    expect(body.entry).not.toHaveProperty('undeletedSince');
    expect(body.standing).toEqual({ state: 'past', open: false });
    expect(body.history.at(-1)).toMatchObject({ act: 'delete', fields: verification });
    expect(body.history[0].fields).toMatchObject({ case: act, content: { sealed: true } });
  });
});
