import { aCheckedCase, grant, say } from '../support/a-case.js';
import { startStage } from '../support/house.js';
import type { Stage } from '../support/house.js';

let stage: Stage;
let source: string;

interface Row {
  readonly person: { readonly id: string; readonly name: string | null };
  readonly tellingCase: string; readonly sourceCase: string | null; readonly stateName: string;
  readonly ground: { readonly et: string } | null;
}

/** The row of the one person who is owed word of the case's act, as somebody sees it. */
async function row(who: Parameters<Stage['as']>[0]): Promise<Row | undefined> {
  const { status, body } = await stage.as(who).get('/api/owed');
  expect(status).toBe(200);
  return (body.persons as Row[]).find(({ sourceCase }) => sourceCase === source);
}

beforeAll(async () => {
  stage = await startStage();
  source = await aCheckedCase(stage);
  await say(stage, 'commander', source, { ...grant, until: '2021-02-20T07:00:00.000Z' });
  await stage.turnTo('2021-02-03T08:00:00.000Z');
  await say(stage, 'requester', source, { type: 'activate' });
  await stage.turnTo('2021-02-20T07:00:00.000Z');
}, 60_000);

afterAll(() => stage.close());

describe('the ledger of persons owed over HTTP', () => {
  it('has the person from the instant the act ended, with both cases and the year', async () => {
    expect(await row('recordsOfficer')).toMatchObject({
      person: { name: 'Näidis Kaastöötaja' },
      measure: 'M14', title: { en: expect.stringContaining('surveillance') },
      openedAt: '2021-02-20T07:00:00.000Z', ageDays: 0,
      stateName: 'notifyDue', state: { et: 'tuleb teavitada', en: 'to be notified' },
      ground: null, nextReview: null, courtDeadline: null,
      oneYear: { at: '2022-02-20T22:00:00.000Z', words: { et: '20.02.2022 kell 24.00' } },
    });
  });

  it('counts whole days, and not the one that is not over', async () => {
    await stage.turnTo('2021-02-21T06:59:59.999Z');
    expect(await row('oversight')).toMatchObject({ ageDays: 0 });
    await stage.turnTo('2021-02-21T07:00:00.000Z');
    expect(await row('oversight')).toMatchObject({ ageDays: 1 });
  });

  it('says what is due next and on which provision, and when that has passed', async () => {
    expect(await row('oversight')).toMatchObject({
      overdue: false,
      next: {
        words: { et: 'isiku teavitamine või otsus jätta teavitamata' }, by: '§ 40 (1)',
      },
    });
  });

  it('says the ground for withholding in words, and the next review', async () => {
    const { tellingCase } = (await row('commander'))!;
    await say(stage, 'commander', tellingCase, {
      type: 'withhold', grounds: ['40-2-3'], source: 'Näidisallikas',
      reasons: 'Teatest oleks näha, kellelt teave tuli, ja allikas satuks ohtu.',
    });
    expect(await row('oversight')).toMatchObject({
      stateName: 'withheldTemporarily', state: { en: 'un-notified for the time being' },
      ground: {
        et: 'KKS § 40 lg 2 p 3: allikas või kaasatud isik',
        en: '§ 40 (2) 3): a source or cooperating person',
      },
      nextReview: { at: '2021-05-21T06:00:00.000Z', words: { en: '21 May 2021 at 9.00' } },
    });
  });

  it('names the person to those alone who may know whom the case concerns', async () => {
    const seen = await row('oversight');
    expect(seen!.person).toEqual({ id: expect.stringMatching(/^p_/), name: null });
    for (const who of ['requester', 'commander', 'recordsOfficer'] as const) {
      expect((await row(who))!.person.name).toBe('Näidis Kaastöötaja');
    }
    for (const who of ['court', 'prosecutor', 'administrator', 'securityAuditor'] as const) {
      expect(await row(who)).toBeUndefined();
    }
    const { text } = await stage.as('oversight').get('/api/owed');
    expect(text).not.toMatch(/Kaastöötaja|Näidisallikas/);
  });

  it('calls it overdue once the deadline has passed, and lets the person go once told',
    async () => {
    const { tellingCase } = (await row('recordsOfficer'))!;
    await say(stage, 'commander', tellingCase, {
      type: 'ceaseGround',
      grounds: ['40-2-3'],
      reasons: 'Allikas ei ole enam ohus.',
    });
    expect(await row('oversight')).toMatchObject({ ground: null, nextReview: null });
    // Ceasing made it due anew; five working days later nobody has told the person.
    await stage.turnTo('2021-03-20T07:00:00.000Z');
    expect(await row('oversight')).toMatchObject({ overdue: true });
    const { body } = await stage.as('recordsOfficer').get(`/api/cases/${source}`);
    const days = [body.from, body.ended.at].map((at: string) => at.slice(0, 10));
    await say(stage, 'recordsOfficer', tellingCase, {
      type: 'notify',
      began: days[0],
      ended: days[1],
      kind: 'M14',
      classifiedLeftOut: true,
    });
    expect(await row('oversight')).toBeUndefined();
  });
});
