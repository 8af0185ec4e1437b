import type { Cast } from '#measures/story';
import { aCheckedCase, aDraft, grant, say } from '../support/a-case.js';
import { startStage } from '../support/house.js';
import type { Stage } from '../support/house.js';

let stage: Stage;
let draft: string;
let submitted: string;
let checked: string;
let granted: string;
let refused: string;

type Task = Readonly<Record<string, unknown>> & { readonly case: string };
type Inbox = Readonly<Record<'mine' | 'office' | 'waiting' | 'decided' | 'items', Task[]>> & {
  readonly counts: Readonly<Record<string, number>>;
};

const until = '2021-03-01T07:00:00.000Z';
const refusal = { type: 'refuse', reasons: 'Riive on taotletud eesmärgi jaoks liiga suur.' };

beforeAll(async () => {
  stage = await startStage();
  draft = await aDraft(stage);
  submitted = await aDraft(stage);
  await say(stage, 'requester', submitted, { type: 'submit' });
  checked = await aCheckedCase(stage);
  granted = await aCheckedCase(stage);
  refused = await aCheckedCase(stage);
  await say(stage, 'commander', granted, { ...grant, until });
  await stage.turnTo('2021-01-05T06:00:01.000Z');
  await say(stage, 'commander', refused, refusal);
}, 120_000);

afterAll(() => stage.close());

const inbox = async (who: Cast): Promise<Inbox> => (await stage.as(who).get('/api/tasks')).body;
const ids = (tasks: readonly Task[]) => tasks.map((each) => each.case);
const taskIn = (tasks: readonly Task[], id: string) => tasks.find((each) => each.case === id)!;

describe('the inbox of a requester', () => {
  it('has what the office may take further, in words a person can read', async () => {
    const { mine, office } = await inbox('requester');
    expect(mine).toEqual([]);
    expect(ids(office)).toContain(draft);
    expect(taskIn(office, draft)).toMatchObject({
      kind: 'case', unitName: 'Luurekeskus (näidis)', claimedBy: null, deadline: null,
      stateWords: { et: 'koostamisel', en: 'drafted' },
    });
  });

  it('has what waits for others, and for which offices', async () => {
    const { office, waiting } = await inbox('requester');
    expect(ids(office)).not.toContain(submitted);
    expect(taskIn(waiting, submitted)['awaits']).toEqual([
      { et: 'õigusnõunik', en: 'legal officer' },
    ]);
    expect(taskIn(waiting, checked)['awaits']).toEqual([
      { et: 'struktuuriüksuse ülem', en: 'commander of the unit' },
      { et: 'Kaitseväe juhataja', en: 'Commander of the Defence Forces' },
    ]);
    expect(ids(waiting)).not.toContain(refused);
  });

  it('of the same unit who had no part in a case does not wait for it', async () => {
    const { office, waiting } = await inbox('otherRequester');
    expect(ids(office)).toContain(draft);
    expect(waiting).toEqual([]);
  });
});

describe('the inboxes of those who check and decide', () => {
  it('have what came to them, and not what has not', async () => {
    const { office, waiting } = await inbox('legalOfficer');
    expect(ids(office)).toContain(submitted);
    expect(ids([...office, ...waiting])).not.toContain(draft);
    expect(ids(waiting)).toContain(checked);
    expect(ids((await inbox('commander')).office)).toContain(checked);
  });

  it('have their own decisions, the newest first, ended or not', async () => {
    const { decided, counts } = await inbox('commander');
    expect(ids(decided)).toEqual([refused, granted]);
    expect(decided[0]).toMatchObject({
      done: true, decidedAt: '2021-01-05T06:00:01.000Z', decision: { en: 'Refuse' },
    });
    expect(taskIn(decided, granted)['stateWords'])
      .toEqual({ et: 'otsustatud, teavitamisel', en: 'decided, being notified' });
    expect(counts['decided']).toBe(2);
    expect((await inbox('legalOfficer')).decided).toEqual([]);
  });

  it('name the next deadline with its words and its provision', async () => {
    const { waiting } = await inbox('commander');
    expect(waiting.concat((await inbox('requester')).office)
      .find((each) => each.case === granted)!['deadline']).toMatchObject({
      name: 'kapoNotice', by: '§ 37¹ (4⁴)',
      words: { et: 'teade otsusest Kaitsepolitseiametile' },
    });
  });
});

describe('the inbox of an addressee', () => {
  it('has the notice as its own, and nothing that the office may not know', async () => {
    const { mine, waiting, decided } = await inbox('kapoLiaison');
    expect(mine).toMatchObject([{
      kind: 'notice', case: granted, claimedBy: null, unitName: 'Luurekeskus (näidis)',
      stateWords: { en: 'notice awaiting confirmation of receipt' },
    }]);
    expect([waiting, decided]).toEqual([[], []]);
  });

  it.each(['securityAuditor', 'administrator', 'court', 'minister'] as const)(
    'is empty for the %s, whom no case concerns',
    async (who) => {
      const { counts, items } = await inbox(who);
      expect(counts).toEqual({ mine: 0, office: 0, waiting: 0, decided: 0 });
      expect(items).toEqual([]);
    },
  );
});

describe('every inbox', () => {
  it.each(['requester', 'legalOfficer', 'commander', 'kapoLiaison', 'recordsOfficer'] as const)(
    'of the %s counts what it has, and keeps one list of all that is open',
    async (who) => {
      const { counts, mine, office, waiting, decided, items } = await inbox(who);
      expect(counts).toEqual({
        mine: mine.length, office: office.length, waiting: waiting.length, decided: decided.length,
      });
      const all = ids(items);
      expect(ids([...mine, ...office]).filter((id) => !all.includes(id))).toEqual([]);
    },
  );
});
