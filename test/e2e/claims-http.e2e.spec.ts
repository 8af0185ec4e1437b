import type { Cast } from '#measures/story';
import { project } from '../../apps/api/register/projection.js';
import { aDraft, say, versionOf } from '../support/a-case.js';
import { said } from '../support/cli.js';
import { startStage } from '../support/house.js';
import type { Stage } from '../support/house.js';

let stage: Stage;
let id: string;

beforeAll(async () => {
  stage = await startStage();
}, 60_000);

beforeEach(async () => {
  id = await aDraft(stage);
});

afterAll(() => stage.close());

const claim = (who: Cast) => stage.as(who).post(`/api/cases/${id}/claim`, {});
const release = (who: Cast) => stage.as(who).post(`/api/cases/${id}/release`, {});
const inbox = async (who: Cast) => (await stage.as(who).get('/api/tasks')).body;
const idsIn = (tasks: readonly { case: string }[]) => tasks.map((each) => each.case);
const claimed = { person: expect.stringMatching(/^p_/), name: 'kapten Mart Kuusk' };

describe('a case that is taken up', () => {
  it('is the own task of whoever took it, and is seen as theirs by the others', async () => {
    const { status, body } = await claim('requester');
    expect([status, body]).toEqual([200, { case: id, claimedBy: claimed }]);
    expect(idsIn((await inbox('requester')).mine)).toContain(id);
    expect(idsIn((await inbox('requester')).office)).not.toContain(id);
    const { office } = await inbox('otherRequester');
    const seen = office.find((each: { case: string }) => each.case === id);
    expect(seen).toMatchObject({ claimedBy: claimed, mayClaim: false, mayRelease: false });
    const [own] = (await inbox('requester')).mine;
    expect(own).toMatchObject({ mayClaim: false, mayRelease: true });
  });

  it('is not taken up twice: the same person changes nothing, another is refused', async () => {
    await claim('requester');
    const before = stage.entries();
    expect((await claim('requester')).status).toBe(200);
    expect(stage.entries()).toBe(before);
    const { status, body, headers } = await claim('otherRequester');
    expect([status, headers['content-type']]).toEqual([
      409, 'application/problem+json; charset=utf-8',
    ]);
    expect(body).toMatchObject({
      type: '/problems/claimed',
      says: { et: 'Menetlus on teise ametniku töös' },
      because: {
        et: expect.stringContaining('registri töökord, mitte seadus'),
        en: expect.stringContaining('an order of the house and not of the Act'),
      },
    });
    expect(stage.entries()).toBe(before);
  });

  it('hinders nobody in what the Act lets them do', async () => {
    await claim('otherRequester');
    await say(stage, 'requester', id, { type: 'submit' });
    expect((await inbox('legalOfficer')).office.map((each: { case: string }) => each.case))
      .toContain(id);
  });

  it('is free again once it has gone on, so that the next official can take it', async () => {
    await claim('requester');
    await say(stage, 'requester', id, { type: 'submit' });
    expect((await claim('legalOfficer')).body).toMatchObject({
      claimedBy: { name: 'Kadri Tamm' },
    });
    expect(idsIn((await inbox('requester')).mine)).not.toContain(id);
  });

  it('ends with its case', async () => {
    await claim('requester');
    await say(stage, 'requester', id, { type: 'withdraw', reasons: 'Vajadus on ära langenud.' });
    expect(idsIn((await inbox('requester')).mine)).not.toContain(id);
    expect((await claim('requester')).status).toBe(403);
  });

  it('stays taken up while the request is changed', async () => {
    await claim('requester');
    await say(stage, 'requester', id, { type: 'request', necessity: 'Teisiti ei saa.' });
    expect(idsIn((await inbox('requester')).mine)).toContain(id);
  });
});

describe('taking a case up', () => {
  it('is for whoever has a step to take in it, and says whose order that is', async () => {
    const { status, body } = await claim('recordsOfficer');
    expect([status, body.because.en]).toEqual([
      403, expect.stringContaining('an order of the house, not of the Act'),
    ]);
  });

  it('is nothing to whoever may not know of the case', async () => {
    for (const who of ['legalOfficer', 'kapoLiaison', 'administrator'] as const) {
      const nothing = await stage.as(who).post('/api/cases/c_00/claim', {});
      const answer = await claim(who);
      expect([answer.status, answer.body]).toEqual([404, nothing.body]);
      expect((await release(who)).status).toBe(404);
    }
  });

  it('asks for an office that the person holds, and for nothing else', async () => {
    const path = `/api/cases/${id}/claim`;
    expect((await stage.as('requester').post(path, { office: 'commander' })).status).toBe(403);
    expect((await stage.as('requester').post(path, { person: 'p_1' })).status).toBe(400);
  });
});

describe('letting a case go', () => {
  it('is for whoever took it up, and twice is as once', async () => {
    await claim('requester');
    expect((await release('requester')).body).toEqual({ case: id, claimedBy: null });
    const before = stage.entries();
    expect((await release('requester')).status).toBe(200);
    expect(stage.entries()).toBe(before);
  });

  it.each(['unitCommander', 'commander'] as const)('is for the %s too', async (who) => {
    await claim('requester');
    expect((await release(who)).body).toEqual({ case: id, claimedBy: null });
    expect((await claim('otherRequester')).status).toBe(200);
  });

  it('is not for another of the unit, nor for another office', async () => {
    await claim('requester');
    for (const who of ['otherRequester', 'recordsOfficer', 'oversight'] as const) {
      const { status, body } = await release(who);
      expect([status, body.because.et]).toEqual([
        403, expect.stringContaining('mitte seaduse nõue'),
      ]);
    }
  });
});

describe('a claim in the trail', () => {
  it('is an entry that its readers read in words', async () => {
    await claim('requester');
    await release('unitCommander');
    const { body } = await stage.as('requester').get(`/api/cases/${id}/timeline`);
    expect(body.entries.slice(-2)).toMatchObject([
      { type: 'case.claimed', words: { en: 'The case was taken up' },
        who: { name: 'kapten Mart Kuusk', office: 'requester' } },
      { type: 'case.released', words: { en: 'The case was released for others' },
        who: { name: 'kolonel Toomas Saar', office: 'unitCommander' } },
    ]);
    expect(JSON.stringify(body.entries.at(-2))).not.toContain('Näidis');
  });

  it('is shown without its name to whoever may not know names', async () => {
    await claim('requester');
    const { body } = await stage.as('oversight').get(`/api/cases/${id}`);
    expect(body.claimedBy).toEqual({ ...claimed, name: null });
  });

  it('leaves the version of the case as it was', async () => {
    const before = await versionOf(stage, id);
    await claim('requester');
    expect(await versionOf(stage, id)).toBe(before);
  });

  it('gives the table again when it is replayed, and the whole verifies', async () => {
    await claim('requester');
    const { json } = await said(['rebuild', '--json', '--data', stage.house.home]);
    expect(json).toMatchObject({ same: true, differences: [] });
    const { code, out } = await said(['verify', '--data', stage.house.home]);
    expect([code, out]).toEqual([0, expect.stringMatching(/WHOLE\n$/)]);
  });

  it('cannot say what is not so: a claim on top of another, a release of nobody', async () => {
    const { store } = stage.house;
    const before = stage.entries();
    const written = (type: string, body: { of?: string }) => store.write((tx) =>
      project(tx.db, tx.append({
        type, at: tx.now, actor: 'p_forger', office: 'requester', unit: null, case: id,
        measure: 'M14', subject: null, rules: 'kks@2020-06-05', body,
      })));
    await expect(written('case.released', { of: 'p_forger' })).rejects.toThrow(/case\.released/);
    await claim('requester');
    await expect(written('case.claimed', {})).rejects
      .toMatchObject({ code: expect.stringMatching(/^SQLITE_CONSTRAINT/) });
    expect(stage.entries()).toBe(before + 1);
  });
});
