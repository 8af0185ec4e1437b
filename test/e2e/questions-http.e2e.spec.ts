import { aCheckedCase, aDraft, say } from '../support/a-case.js';
import { newKey } from '../support/caller.js';
import { said } from '../support/cli.js';
import { startStage } from '../support/house.js';
import type { Stage } from '../support/house.js';
import { openQuestionsFor } from '../../apps/api/questions/open-questions.js';
import type { SignedIn } from '../../apps/api/people/signed-in.js';

let stage: Stage;
let checked: string;
let asked: string;

beforeAll(async () => {
  stage = await startStage();
  checked = await aCheckedCase(stage);
}, 60_000);

afterAll(() => stage.close());

const questions = (id: string) => `/api/cases/${id}/questions`;
const answers = (id: string, question: string) => `${questions(id)}/${question}/answers`;
const text = 'Kas salvestatakse ka kõnealuse isiku vestluskaaslaste häält?';
const reply = 'Ei, salvestatakse ainult kohtumise aeg ja koht.';
const lastEntry = async () => {
  const { body } = await stage.as('securityAuditor')
    .get(`/api/trail/entries?from=${stage.entries() - 1}`);
  return body.entries[0];
};
const reader = (person: string, office: string, unit: string | null): SignedIn => ({
  person, session: '', confirmed: false, authorised: [], wanted: null,
  offices: [{ office, unit }] as SignedIn['offices'],
});

describe('a question on a case', () => {
  it('is asked of an office of the case by whoever reads its texts', async () => {
    const { status, body } = await stage.as('commander')
      .post(questions(checked), { to: 'requester', text });
    expect(status).toBe(201);
    expect(body).toMatchObject({
      to: 'requester', text, open: true, answers: [],
      by: { office: 'commander', name: 'kindral Peeter Mets' },
    });
    asked = body.id as string;
  });

  it('is an entry of the trail, and its words are not in it', async () => {
    const entry = await lastEntry();
    expect(entry).toMatchObject({
      type: 'case.asked', case: checked, office: 'commander',
      body: { question: asked, to: 'requester' },
    });
    expect(JSON.stringify(entry)).not.toContain('salvestatakse');
    expect(entry.pd).toHaveLength(1);
    const { subject } = entry as { subject: string };
    const sealed = stage.house.reader.prepare('SELECT subject FROM datum WHERE id = ?')
      .get(entry.pd[0].id);
    expect(sealed).toEqual({ subject: `${subject}.content` });
  });

  it('waits in the inbox of that office, and of nobody else', () => {
    const unit = stage.names.get('#unit')!;
    const waiting = (office: string, of: string | null) =>
      openQuestionsFor(stage.house.reader, reader('p_1', office, of)).map(({ id }) => id);
    expect(waiting('requester', unit)).toEqual([asked]);
    expect(waiting('requester', stage.names.get('#otherUnit')!)).toEqual([]);
    expect(waiting('legalOfficer', null)).toEqual([]);
  });

  it('stands among the tasks of the office, with no clock of the Act', async () => {
    const { body } = await stage.as('requester').get('/api/tasks');
    const found = body.office.filter(({ kind }: { kind: string }) => kind === 'question');
    expect(found).toMatchObject([{
      question: asked, case: checked, to: 'requester', measure: 'M14', due: null, steps: [],
      stateWords: { et: 'küsimus ootab vastust' },
    }]);
    expect(body.items).toContainEqual(found[0]);
    expect(body.counts.office).toBe(body.office.length);
    const others = (await stage.as('legalOfficer').get('/api/tasks')).text;
    expect(others).not.toContain(asked);
  });

  it('is once, however often the same command comes', async () => {
    const key = newKey();
    const said = { to: 'legalOfficer', text: 'Kas nõusolek hõlmab ka salvestamist?' };
    const first = await stage.as('commander').post(questions(checked), said, key);
    const before = stage.entries();
    const again = await stage.as('commander').post(questions(checked), said, key);
    expect([again.status, again.body.id]).toEqual([201, first.body.id]);
    expect(stage.entries()).toBe(before);
  });

  it('says something, and asks an office that takes part in the case', async () => {
    const ask = async (body: Record<string, string>) => {
      const answer = await stage.as('commander').post(questions(checked), body);
      return [answer.status, answer.body.faults?.[0].path];
    };
    expect(await ask({ to: 'requester', text: '  ?  ' })).toEqual([400, 'text']);
    expect(await ask({ to: 'requester' })).toEqual([400, 'text']);
    expect(await ask({ to: 'oversight', text })).toEqual([400, 'to']);
    expect(await ask({ to: 'court', text })).toEqual([400, 'to']);
    expect(await ask({ to: 'system', text })).toEqual([400, 'to']);
  });

  it('is not asked by whoever does not read the texts, or may not know of the case', async () => {
    const ask = async (who: 'oversight' | 'securityAuditor') =>
      (await stage.as(who).post(questions(checked), { to: 'requester', text })).status;
    expect(await ask('oversight')).toBe(403);
    expect(await ask('securityAuditor')).toBe(404);
    const before = stage.entries();
    await ask('oversight');
    expect(stage.entries()).toBe(before);
  });
});

describe('an answer', () => {
  it('is given by the office that was asked, and by no other', async () => {
    const { status, body } = await stage.as('legalOfficer')
      .post(answers(checked, asked), { text: reply });
    expect([status, body.type]).toEqual([403, '/problems/not-yours']);
    const given = await stage.as('requester').post(answers(checked, asked), { text: reply });
    expect(given.status).toBe(201);
    expect(given.body).toMatchObject({
      id: asked, open: false,
      answers: [{ text: reply, by: { office: 'requester', name: 'kapten Mart Kuusk' } }],
    });
    const entry = await lastEntry();
    expect(entry).toMatchObject({ type: 'case.answered', body: { question: asked } });
    expect(JSON.stringify(entry)).not.toContain('salvestatakse');
  });

  it('is to a question that there is, on this very case', async () => {
    const other = await aDraft(stage);
    for (const [id, question] of [[checked, 'q_00'], [other, asked]] as const) {
      const { status } = await stage.as('requester').post(answers(id, question), { text: reply });
      expect(status).toBe(404);
    }
  });

  it('takes the question out of the inbox', async () => {
    expect((await stage.as('requester').get('/api/tasks')).text).not.toContain(asked);
    const unit = stage.names.get('#unit')!;
    const waiting = openQuestionsFor(stage.house.reader, reader('p_1', 'requester', unit));
    expect(waiting).toEqual([]);
  });
});

describe('the questions of a case', () => {
  it('are read by whoever reads its texts, and their reading is recorded', async () => {
    const { status, body } = await stage.as('legalOfficer').get(questions(checked));
    expect([status, body.items.length]).toEqual([200, 2]);
    expect(body.items[0]).toMatchObject({ id: asked, text, answers: [{ text: reply }] });
    expect(await lastEntry()).toMatchObject({ type: 'case.read', body: { what: 'questions' } });
  });

  it('say whom the reader may ask, and which of them they may answer', async () => {
    const seenBy = async (who: 'requester' | 'legalOfficer' | 'oversight') => {
      const { body } = await stage.as(who).get(questions(checked));
      return [body.to, body.items.map(({ yours }: { yours: boolean }) => yours)];
    };
    const offices = ['requester', 'unitCommander', 'commander', 'legalOfficer', 'recordsOfficer'];
    expect(await seenBy('requester')).toEqual([offices, [true, false]]);
    expect(await seenBy('legalOfficer')).toEqual([offices, [false, true]]);
    expect(await seenBy('oversight')).toEqual([[], [false, false]]);
  });

  it('are sealed for an overseer, and nothing for a stranger to the case', async () => {
    const seen = await stage.as('oversight').get(questions(checked));
    expect(seen.body.items[0]).toMatchObject({ text: { sealed: true }, by: { name: null } });
    expect(seen.text).not.toMatch(/salvestatakse|Mets/);
    expect((await stage.as('securityAuditor').get(questions(checked))).status).toBe(404);
  });

  it('stand in the timeline with their words', async () => {
    const { body } = await stage.as('requester').get(`/api/cases/${checked}/timeline`);
    const lines = body.entries.filter(({ type }: { type: string }) =>
      ['case.asked', 'case.answered'].includes(type));
    expect(lines[0]).toMatchObject({
      words: { et: 'Küsimus: taotleja', en: 'A question to the office: requester' },
      step: { question: asked, to: 'requester', text },
    });
    expect(lines.at(-1)).toMatchObject({
      words: { en: 'A question was answered' }, step: { question: asked, text: reply },
    });
  });

  it('are over with the case: nothing more is asked or answered', async () => {
    const over = await aDraft(stage);
    const { body } = await stage.as('requester')
      .post(questions(over), { to: 'unitCommander', text });
    await say(stage, 'requester', over, { type: 'withdraw', reasons: 'Vajadus langes ära.' });
    const before = stage.entries();
    const ask = await stage.as('requester').post(questions(over), { to: 'unitCommander', text });
    expect([ask.status, ask.body.type]).toEqual([409, '/problems/case-over']);
    const late = await stage.as('unitCommander')
      .post(answers(over, body.id as string), { text: reply });
    expect([late.status, late.body.says.et]).toEqual([
      409, 'Menetlus on lõppenud; selles enam ei küsita ega vastata',
    ]);
    expect(stage.entries()).toBe(before);
    const { items } = (await stage.as('requester').get(questions(over))).body;
    expect(items).toMatchObject([{ open: false, answers: [] }]);
  });

  it('are what the trail says: it verifies, and the tables can be made from it anew', async () => {
    const { home } = stage.house;
    expect((await said(['verify', '--data', home])).out).toMatch(/WHOLE\n$/);
    expect((await said(['rebuild', '--data', home])).code).toBe(0);
    const rows = stage.house.reader.prepare('SELECT answers FROM question ORDER BY answers').all();
    expect(rows).toEqual([{ answers: 0 }, { answers: 0 }, { answers: 1 }]);
  });
});
