import { act } from '#law/act/index';
import { policies } from '#law/policies/index';
import { rulebook } from '#law/rulebook/index';
import { stranger } from '../support/caller.js';
import { startStage } from '../support/house.js';
import type { Stage } from '../support/house.js';

interface Row {
  readonly key: string;
  readonly by: string;
  readonly depth: number;
  readonly et: string;
  readonly en: string | null;
  readonly rules: readonly string[];
  readonly policies: readonly string[];
  readonly measures: readonly string[];
  readonly differences: readonly string[];
}
interface Section {
  readonly key: string;
  readonly by: string;
  readonly differences: readonly string[];
  readonly rows: readonly Row[];
}

let stage: Stage;
let sections: readonly Section[];
let rows: readonly Row[];

beforeAll(async () => {
  stage = await startStage();
  ({ sections } = (await stage.as('requester').get('/api/act')).body);
  rows = sections.flatMap((section) => section.rows);
}, 60_000);

afterAll(() => stage.close());

const rowAt = (key: string) => rows.find((row) => row.key === key)!;

describe('the Act over HTTP', () => {
  it('is every section and row the register holds, word for word', () => {
    expect(sections.map(({ key }) => key)).toEqual(act.map(({ key }) => key));
    expect(rows.map(({ key, et, en }) => ({ key, et, en }))).toEqual(
      act.flatMap((section) => section.rows.map(({ key, et, en }) => ({ key, et, en }))),
    );
  });

  it('has beside each row what the register made of it', () => {
    expect(rowAt('37-1.4-3')).toMatchObject({
      by: '§ 37¹ (4³)', depth: 1, rules: ['KKS-37s1-4s3.a', 'KKS-37s1-4s3.b'],
      policies: expect.arrayContaining(['AMB-03', 'AMB-06']), measures: ['M11', 'M13', 'M14'],
      since: { rt: 'RT I, 26.05.2020, 1', from: '2020-06-05' },
    });
    expect(rowAt('40.2')).toMatchObject({ depth: 1, differences: ['DIFF-05'] });
    expect(rowAt('40.2.2')).toMatchObject({ depth: 2, differences: ['DIFF-63'] });
    expect(rowAt('24.0.3')).toMatchObject({ by: '§ 24 3)', depth: 1 });
    expect(rowAt('37.2.3')).toMatchObject({ en: null, differences: ['DIFF-01'] });
  });

  it('names the measures that its rows point to', async () => {
    const { measures } = (await stage.as('minister').get('/api/act')).body;
    const named = (measures as { id: string }[]).map(({ id }) => id);
    expect(rows.flatMap((row) => row.measures).filter((id) => !named.includes(id))).toEqual([]);
  });

  it('has each rule at one row, and every difference and choice somewhere', () => {
    expect(rows.flatMap(({ rules }) => rules)).toEqual(rulebook.map(({ id }) => id));
    const told = new Set([...sections, ...rows].flatMap(({ differences }) => differences));
    expect(told.size).toBe(69);
    const held = new Set(rows.flatMap((row) => row.policies));
    const about = policies.filter(({ about }) => about.length > 0).map(({ id }) => id);
    expect(about.filter((id) => !held.has(id))).toEqual([]);
  });

  it('is sent once: a reader who has it is told so', async () => {
    const first = await stage.as('court').get('/api/act');
    const { etag, 'cache-control': kept } = first.headers as Record<string, string>;
    expect([first.status, kept]).toEqual([200, 'private, no-cache']);
    expect(first.headers['content-type']).toContain('application/json');
    const known = await stage.as('court').with({ 'if-none-match': `W/${etag}` }).get('/api/act');
    expect([known.status, known.text]).toEqual([304, '']);
    const other = await stage.as('court').with({ 'if-none-match': '"x"' }).get('/api/act');
    expect([other.status, other.text]).toEqual([200, first.text]);
  });

  it('is for those who are signed in', async () => {
    const answer = await stranger(stage.url).get('/api/act');
    expect([answer.status, answer.headers['cache-control']]).toEqual([401, 'no-store']);
  });
});

describe('§ 40 (2) a provision over HTTP', () => {
  const asked = (key: string) => stage.as('oversight').get(`/api/law/${key}`);
  const provision = async (key: string) => (await asked(key)).body;

  it("has the Act's words, where the translation differs, and what it hangs on", async () => {
    expect(await provision('40.2.3')).toMatchObject({
      text: { et: 'ohustada teabe allikat või salajasse koostöösse kaasatud isikut;' },
      leadIn: { et: expect.stringMatching(/^Kaitsevägi võib jätta isiku/) },
      differences: [{ id: 'DIFF-05', en: 'The Defence Forces may not notify a person' }],
    });
    const { text, leadIn } = await provision('40.2');
    expect([text.et.split('\n').length, leadIn]).toEqual([5, null]);
  });

  it('has no English where the translation has none', async () => {
    expect((await provision('43.1-1')).text.en).toBeNull();
  });

  it('names the tests that are headed by it', async () => {
    const { tests } = (await provision('37-1.4-3')) as { tests: { file: string }[] };
    expect(tests.map(({ file }) => file).join()).toContain('m14-covert-surveillance/law.spec.ts');
  });

  it('says before which threshold of a measure its rules and choices stand', async () => {
    const { measures } = await provision('37-1.4-3');
    expect(measures).toContainEqual(expect.objectContaining({
      id: 'M14', section: '§ 37¹',
      stands: [
        { at: 'atSignature', of: 'KKS-37s1-4s3.a' },
        { at: 'atSignature', of: 'KKS-37s1-4s3.b' },
      ],
    }));
    expect(measures.map(({ id }: { id: string }) => id)).toEqual(['M11', 'M13', 'M14']);
  });

  it('is found by its words where no rule was drawn from it, else not', async () => {
    expect(await provision('8')).toMatchObject({ citation: '§ 8', rules: [], measures: [] });
    expect((await asked('40.9')).status).toBe(404);
  });
});
