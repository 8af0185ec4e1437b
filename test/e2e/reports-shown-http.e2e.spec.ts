import { aCheckedCase, grant, say } from '../support/a-case.js';
import { startStage } from '../support/house.js';
import type { Stage } from '../support/house.js';

let stage: Stage;
let report: string;

beforeAll(async () => {
  stage = await startStage();
  const id = await aCheckedCase(stage);
  await say(stage, 'commander', id, { ...grant, until: '2021-02-20T07:00:00.000Z' });
  await stage.turnTo('2021-05-03T07:00:00.000Z');
  const made = await stage.as('oversight')
    .post('/api/reports', { kind: '43-2.b', period: '2021-H1' });
  report = made.body.id;
}, 60_000);

afterAll(() => stage.close());

interface Kind {
  readonly id: string;
  readonly barred: { readonly en: string } | null;
  readonly periods: readonly {
    readonly id: string; readonly words: { readonly et: string }; readonly running: boolean;
  }[];
}

const kinds = async (who: Parameters<Stage['as']>[0]): Promise<readonly Kind[]> =>
  (await stage.as(who).get('/api/reports')).body.kinds;

describe('reports as they are shown', () => {
  it('offers the periods of each kind, the running one first', async () => {
    const four = (await kinds('commander')).find(({ id }) => id === '43-2.a')!;
    expect(four.periods.slice(0, 2)).toEqual([
      { id: '2021-T2', words: expect.anything(), running: true },
      { id: '2021-T1', words: expect.anything(), running: false },
    ]);
    expect(four.periods[1]!.words.et).toBe('I periood 2021 (01.01–30.04)');
  });

  it('says why another may not make a report', async () => {
    expect((await kinds('oversight')).map(({ barred }) => barred)).toEqual([null, null, null]);
    for (const who of ['legalOfficer', 'minister', 'recordsOfficer'] as const) {
      for (const { barred } of await kinds(who)) {
        expect(barred!.en).toBe('this report is made by the Commander or by oversight');
      }
    }
  });

  it('says by when each is due, in words that end a day at 24.00', async () => {
    const { body } = await stage.as('legalOfficer').get('/api/reports');
    expect(body.duties).toContainEqual(expect.objectContaining({
      period: '2021-T1', dueWords: { et: '30.04.2021 kell 24.00', en: '30 April 2021 at 24.00' },
      breach: expect.objectContaining({ by: '§ 43 (2)' }),
    }));
  });

  it('names the units of a report beside its bytes, in which they have an id alone', async () => {
    const { body } = await stage.as('oversight').get(`/api/reports/${report}`);
    expect(body.units).toContainEqual({
      id: expect.stringMatching(/^u_/), name: 'Luurekeskus (näidis)',
    });
    const { text } = await stage.as('oversight').get(`/api/reports/${report}.json`);
    expect(text).not.toContain('Luurekeskus');
  });

  it('says what each entry behind a figure says, or why it is not for the reader', async () => {
    const path = `/api/reports/${report}/figures/intelligence.granted`;
    const seen = (await stage.as('oversight').get(path)).body;
    expect(seen.followBarred).toBeNull();
    expect(seen.entries).toEqual([expect.objectContaining({
      type: 'case.step', words: { et: expect.any(String), en: expect.any(String) },
    })]);
    const barred = (await stage.as('legalOfficer').get(path)).body;
    expect(barred).toMatchObject({ figure: { value: 1 }, entries: [] });
    expect(barred.followBarred.en).toMatch(/^the entries behind the figures are read by/);
  });
});
