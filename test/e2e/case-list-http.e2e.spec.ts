import type { Cast } from '#measures/story';
import { aCheckedCase, aDraft, grant, say } from '../support/a-case.js';
import { startStage } from '../support/house.js';
import type { Stage } from '../support/house.js';

let stage: Stage;
let first: string;
let second: string;
let third: string;
let subject: string;

const until = '2021-03-01T07:00:00.000Z';
const shorter = '2021-02-20T07:00:00.000Z';

beforeAll(async () => {
  stage = await startStage();
  await stage.turnTo('2021-02-03T07:00:00.000Z');
  first = await aCheckedCase(stage);
  await say(stage, 'commander', first, { ...grant, until });
  await stage.house.passTime();
  await say(stage, 'unitCommander', first, { type: 'activate' });
  // One minute before midnight in Tallinn, and one second after.
  await stage.turnTo('2021-02-04T21:59:00.000Z');
  second = await aCheckedCase(stage);
  await say(stage, 'commander', second, { ...grant, until: shorter });
  await stage.turnTo('2021-02-04T22:00:01.000Z');
  third = await aDraft(stage);
  subject = String(lineIn(await list('commander', 'sort=opened'), first)['subject']);
}, 120_000);

afterAll(() => stage.close());

interface Line {
  readonly id: string;
  readonly [member: string]: unknown;
}
const list = async (who: Cast, query: string): Promise<Line[]> =>
  (await stage.as(who).get(`/api/cases?${query}`)).body.items;
const ids = async (who: Cast, query: string) => (await list(who, query)).map((each) => each.id);
const lineIn = (lines: readonly Line[], id: string) => lines.find((each) => each.id === id)!;

describe('the list of cases', () => {
  it('is ordered by opening, by deadline or by end, what has none last', async () => {
    expect(await ids('commander', 'sort=opened')).toEqual([third, second, first]);
    expect(await ids('commander', '')).toEqual([third, second, first]);
    expect(await ids('commander', 'sort=until')).toEqual([second, first, third]);
    expect(await ids('commander', 'sort=due')).toEqual([second, first, third]);
  });

  it('narrows to what is in effect at this instant', async () => {
    expect(await ids('commander', 'effective=true')).toEqual([first]);
    expect(await ids('requester', 'effective=true')).toEqual([first]);
  });

  it('narrows to the days of opening in Tallinn, both included', async () => {
    expect(await ids('commander', 'from=2021-02-05')).toEqual([third]);
    expect(await ids('commander', 'to=2021-02-04')).toEqual([second, first]);
    expect(await ids('commander', 'from=2021-02-04&to=2021-02-04')).toEqual([second]);
    expect(await ids('commander', 'from=2021-02-06')).toEqual([]);
  });

  it('narrows to a person, only for whoever may know whom a case concerns', async () => {
    expect(await ids('commander', `subject=${subject}`)).toEqual([first]);
    expect(await ids('requester', `subject=${subject}`)).toEqual([first]);
    expect(await ids('kapoLiaison', '')).toContain(first);
    expect(await ids('kapoLiaison', `subject=${subject}`)).toEqual([]);
  });

  it('carries what a timeline draws, with the provision of the limit', async () => {
    expect(lineIn(await list('commander', ''), first)).toMatchObject({
      from: '2021-02-03T07:00:00.000Z', until, endedAt: null, unitName: 'Luurekeskus (näidis)',
      limit: { at: '2021-04-03T06:00:00.000Z', by: '§ 37¹ (4³)', policy: 'AMB-03' },
      daysUsed: 2,
    });
    expect((await stage.as('commander').get('/api/cases')).body.now).toBe(stage.house.clock.now());
    expect(lineIn(await list('commander', ''), third)).toMatchObject({
      from: null, limit: null, daysUsed: 0,
    });
  });

  it('is without limit, days and person for whoever sees the outline alone', async () => {
    expect(lineIn(await list('kapoLiaison', ''), first)).toMatchObject({
      subject: null, limit: null, daysUsed: null, due: null, until,
    });
  });

  it('holds to the need to know, whoever asks and however', async () => {
    for (const query of ['', 'sort=until', `subject=${subject}`, 'from=2021-01-01&q=M14']) {
      expect(await ids('administrator', query)).toEqual([]);
      expect(await ids('court', query)).toEqual([]);
      expect(await ids('legalOfficer', query)).not.toContain(third);
    }
  });

  it('counts and pages the same in the database as by asking for each', async () => {
    const answer = await stage.as('commander').get('/api/cases?page=2');
    expect(answer.body).toMatchObject({ total: 3, page: 2, pages: 1, items: [] });
    const known = await stage.as('legalOfficer').get('/api/cases');
    expect(known.body).toMatchObject({ total: 2, page: 1, pages: 1 });
  });

  it.each(['sort=cost', 'effective=maybe', 'from=yesterday', 'to=2021-02-30', 'subject=a b'])(
    'refuses %s as malformed', async (query) => {
      const { status, body } = await stage.as('commander').get(`/api/cases?${query}`);
      expect([status, body.faults.map(({ path }: { path: string }) => path)])
        .toEqual([400, [query.split('=')[0]]]);
    },
  );

  it('names the measure that a telling tells of', async () => {
    await stage.turnTo(until);
    const [telling] = await list('commander', 'measure=S40');
    expect(telling).toMatchObject({
      act: first, actTitle: { en: 'Covert surveillance of a cooperating person' },
    });
    expect(lineIn(await list('commander', ''), first)).toMatchObject({ act: null, actTitle: null });
  });
});
