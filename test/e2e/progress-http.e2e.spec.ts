import { aCheckedCase, aDraft, grant, say } from '../support/a-case.js';
import { startStage } from '../support/house.js';
import type { Stage } from '../support/house.js';

let stage: Stage;
let draft: string;
let checked: string;

beforeAll(async () => {
  stage = await startStage();
  draft = await aDraft(stage);
  checked = await aCheckedCase(stage);
}, 60_000);

afterAll(() => stage.close());

type Stages = readonly { readonly name: string; readonly state: string }[];
const marks = (stages: Stages) => stages.map(({ name, state }) => `${name}: ${state}`);
const seenBy = async (who: 'requester' | 'kapoLiaison' | 'oversight', id: string) =>
  (await stage.as(who).get(`/api/cases/${id}`)).body;

describe('how far a case is', () => {
  it('shows what lies behind it, where it stands and what lies ahead', async () => {
    const { stages, path, questions, claimedBy } = await seenBy('requester', checked);
    expect(marks(stages)).toEqual([
      'drafted: done', 'submitted: done', 'checked: now', 'decided: ahead', 'effective: ahead',
      'ended: ahead', 'closed: ahead',
    ]);
    expect(stages[2]).toMatchObject({
      by: '§ 37¹ (4³)', words: { et: 'ootab otsust', en: 'awaiting decision' },
    });
    expect(path.map(({ state, step }: { state: string; step: string }) => [state, step])).toEqual([
      ['drafted', null], ['submitted', 'submit'], ['checked', 'findLawful'],
    ]);
    expect(stages[2].at).toBe(path[2].at);
    expect([questions, claimedBy]).toEqual([0, null]);
  });

  it('says until when a decision taken now might run, and the limit of one taken', async () => {
    const before = await seenBy('requester', checked);
    const last = {
      at: '2021-03-04T07:00:00.000Z', by: '§ 37¹ (4³)', policy: 'AMB-03',
      words: { et: '04.03.2021 kell 9.00', en: '4 March 2021 at 9.00' },
    };
    expect([before.limit, before.latest]).toEqual([null, last]);
    await say(stage, 'commander', checked, { ...grant, until: '2021-02-20T07:00:00.000Z' });
    const after = await seenBy('requester', checked);
    expect([after.limit, after.latest]).toEqual([last, null]);
  });

  it('names the step that left each word, and who may take the case up or let it go', async () => {
    const seen = await seenBy('requester', checked);
    expect([seen.kept.submission.step, seen.check.step, seen.decision.step])
      .toEqual(['submit', 'findLawful', 'grant']);
    expect(seen).toMatchObject({ mayClaim: true, mayRelease: false });
    await stage.as('requester').post(`/api/cases/${checked}/claim`, {});
    expect(await seenBy('requester', checked)).toMatchObject({ mayClaim: false, mayRelease: true });
    expect(await seenBy('oversight', checked)).toMatchObject({
      mayClaim: false,
      mayRelease: false,
    });
    await stage.as('requester').post(`/api/cases/${checked}/release`, {});
  });

  it('leaves out, for the addressee of a notice, how the case went', async () => {
    expect(await seenBy('kapoLiaison', checked)).toMatchObject({
      stages: [], path: [], limit: null, latest: null, claimedBy: null, questions: 0,
    });
  });

  it('is ahead again once it was sent back, and skips what it will never reach', async () => {
    await say(stage, 'requester', draft, { type: 'submit' });
    await say(stage, 'legalOfficer', draft, {
      type: 'findLawfulWithChanges', reasons: 'Nõusoleku ulatus vajab täpsustamist.',
    });
    const again = await seenBy('requester', draft);
    expect(marks(again.stages).slice(0, 3)).toEqual([
      'drafted: now', 'submitted: ahead', 'checked: ahead',
    ]);
    await say(stage, 'requester', draft, { type: 'withdraw', reasons: 'Vajadus langes ära.' });
    const over = await seenBy('oversight', draft);
    expect(marks(over.stages)).toEqual([
      'drafted: done', 'submitted: done', 'checked: skipped', 'decided: skipped',
      'effective: skipped', 'ended: skipped', 'withdrawn: now', 'closed: skipped',
    ]);
    expect(over.path.at(-1)).toMatchObject({ state: 'withdrawn', step: 'withdraw' });
  });
});
