import type { Cast } from '#measures/story';
import { aCheckedCase, aDraft, say } from '../support/a-case.js';
import { startStage } from '../support/house.js';
import type { Stage } from '../support/house.js';

let stage: Stage;
let first: string;
let unseen: string;
let second: string;

beforeAll(async () => {
  stage = await startStage();
  first = await aCheckedCase(stage);
  unseen = await aDraft(stage);
  second = await aCheckedCase(stage);
}, 60_000);

afterAll(() => stage.close());

interface Hint {
  readonly field: string;
  readonly kind: string;
  readonly of: string | null;
  readonly share: number;
}
const hints = (who: Cast, id: string) => stage.as(who).get(`/api/cases/${id}/hints`);
const told = async (who: Cast, id: string) =>
  ((await hints(who, id)).body.items as Hint[])
    .map(({ field, kind, of, share }) => [field, kind, of, share]);

describe('the hints on a request', () => {
  it('name the earlier case whose very words it uses, and a reason of four words', async () => {
    expect(await told('legalOfficer', second)).toEqual([
      ['reasons', 'repeated', first, 1],
      ['necessity', 'repeated', first, 1],
      ['milderMeans', 'repeated', first, 1],
      ['proportionality', 'short', null, 0],
    ]);
  });

  it('look back only: of the first case there is no earlier one', async () => {
    expect(await told('legalOfficer', first)).toEqual([['proportionality', 'short', null, 0]]);
  });

  it('name no case that the reader may not know of', async () => {
    expect((await hints('legalOfficer', second)).text).not.toContain(unseen);
    expect(await told('commander', unseen)).toContainEqual(['reasons', 'repeated', first, 1]);
  });

  it('say in both languages that a hint is not law, and show no text', async () => {
    const { body, text } = await hints('commander', second);
    for (const { says, label } of body.items) {
      expect(says.et).toContain('See on vihje, mitte õigusnõue.');
      expect(says.en).toContain('This is a hint, not a requirement of law.');
      expect(label.et.length).toBeGreaterThan(0);
    }
    expect(text).not.toMatch(/ebatäpseks|kokkulepitud/);
  });

  it('name the other field of the same request that a text repeats', async () => {
    const own = await aDraft(stage);
    const text = 'Isik pildistab väravat igal õhtul ja küsib valve vahetuse aega.';
    await say(stage, 'requester', own, { type: 'request', necessity: text, reasons: text });
    expect(await told('unitCommander', own)).toContainEqual(['necessity', 'boilerplate', null, 1]);
  });

  it('are for those who check or decide, and their reading is recorded', async () => {
    expect((await hints('requester', second)).status).toBe(403);
    const { status, body } = await hints('oversight', second);
    expect([status, body.because.en]).toEqual([
      403, 'hints are for those who check the request or decide on it',
    ]);
    expect((await hints('securityAuditor', second)).status).toBe(404);
    expect((await hints('legalOfficer', unseen)).status).toBe(404);
    const before = stage.entries();
    await hints('requester', second);
    expect(stage.entries()).toBe(before);
    await hints('legalOfficer', second);
    const trail = await stage.as('securityAuditor').get(`/api/trail/entries?from=${before}`);
    expect(trail.body.entries).toMatchObject([
      { type: 'case.read', office: 'legalOfficer', case: second, body: { what: 'hints' } },
    ]);
  });
});
