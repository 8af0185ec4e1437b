import { offices } from '#law/offices';
import { entryActor, entryType } from '../../apps/api/database/entry-indexes.js';
import { aCheckedCase } from '../support/a-case.js';
import { startStage } from '../support/house.js';
import type { Stage } from '../support/house.js';

let stage: Stage;
let id: string;

interface Shown {
  readonly seq: number; readonly type: string; readonly case: string | null;
  readonly actor: string | null; readonly words: { readonly et: string; readonly en: string };
}
interface Page {
  readonly size: number; readonly from: number; readonly to: number;
  readonly entries: readonly Shown[]; readonly next: number | null;
}

const page = async (query: string): Promise<Page> => {
  const { status, body } = await stage.as('securityAuditor').get(`/api/trail/entries?${query}`);
  expect(status).toBe(200);
  return body as Page;
};

/** Every page from the first on, as a reader who asks for the next one sees them. */
async function pages(query: string): Promise<Shown[]> {
  const shown: Shown[] = [];
  for (let next: number | null = stage.entries(); next !== null;) {
    const one = await page(`${query}&before=${next}`);
    shown.push(...one.entries);
    next = one.next;
  }
  return shown;
}

beforeAll(async () => {
  stage = await startStage();
  id = await aCheckedCase(stage);
  await stage.house.store.write(({ append, now }) => {
    for (let place = 0; place < 401; place += 1) {
      append({
        type: 'spec.filler', at: now, actor: 'p_filler', office: 'system',
        rules: 'kks@2020-06-05', body: {},
      });
    }
  });
}, 60_000);

afterAll(() => stage.close());

describe('the entries of the trail over HTTP', () => {
  it('come in order from one to another, and say where the next page begins', async () => {
    const first = await page('');
    expect([first.entries.length, first.entries[0]!.seq, first.next]).toEqual([200, 0, 200]);
    const last = await page(`from=${first.size - 1}`);
    expect(last).toMatchObject({ from: first.size - 1, to: first.size, next: null });
    expect(last.entries).toHaveLength(1);
    expect(await page('from=3&to=5')).toMatchObject({ from: 3, to: 5, next: 5 });
  });

  it('come newest first before an entry, and no entry is left out between two pages', async () => {
    const { size } = await page('');
    const all = await pages('');
    const places = Array.from({ length: size }, (_, place) => size - 1 - place);
    expect(all.map(({ seq }) => seq)).toEqual(places);
    expect((await page('before=0'))).toMatchObject({ entries: [], next: null });
    expect((await page('before=1'))).toMatchObject({ entries: [{ seq: 0 }], next: null });
  });

  it('come by type, by case and by actor, and by all of them at once', async () => {
    const filler = await pages('type=spec.filler');
    expect(filler).toHaveLength(401);
    const of = await pages(`case=${id}`);
    expect(of.map(({ type }) => type)).toContain('case.opened');
    expect(new Set(of.map((each) => each.case))).toEqual(new Set([id]));
    const requester = stage.names.get('#requester')!;
    const by = await pages(`actor=${requester}`);
    expect(new Set(by.map(({ actor }) => actor))).toEqual(new Set([requester]));
    const both = await page(`type=case.step&actor=${requester}&case=${id}`);
    const steps = of.filter(({ type, actor }) => type === 'case.step' && actor === requester);
    expect(both.entries.map(({ seq }) => seq)).toEqual(steps.map(({ seq }) => seq));
    expect(steps.length).toBeGreaterThan(1);
    expect((await page(`case=${id}&from=${of[0]!.seq}`)).entries).toHaveLength(1);
    expect((await page('type=no.such')).entries).toEqual([]);
  });

  it('are found by index, not by reading all of them', () => {
    const plan = (condition: string) => stage.house.reader.prepare(
      `EXPLAIN QUERY PLAN SELECT bytes FROM entry WHERE ${condition} ORDER BY seq DESC`,
    ).all('x').map((row) => (row as { detail: string }).detail).join(' ');
    expect(plan(`${entryType} = ?`)).toContain('INDEX entry_by_type');
    expect(plan(`${entryActor} = ?`)).toContain('INDEX entry_by_actor');
    const ofCase = plan('seq IN (SELECT seq FROM case_entry WHERE case_id = ?)');
    expect(ofCase).toContain('entry USING INTEGER PRIMARY KEY');
  });

  it('say in both languages what they are', async () => {
    const all = (await pages('')).filter(({ type }) => type !== 'spec.filler');
    for (const { type, words } of all) {
      expect([type, words.et.length > 3, words.en.length > 3]).toEqual([type, true, true]);
      expect([words.et, words.en]).not.toContain(type);
    }
    const [recorded] = await pages('type=register.recorded');
    expect(recorded!.words.en).toContain('An entry was made in a register: ');
    const [step] = await pages(`case=${id}&type=case.step`);
    expect(step!.words.en).not.toBe('Time passed');
  });

  it('are read by the security auditor, oversight and the Commander alone', async () => {
    const readers: string[] = [];
    for (const { id: office } of offices) {
      if (office === 'system') continue;
      const { status } = await stage.as(office).get('/api/trail/entries?type=case.opened');
      if (status === 200) readers.push(office);
      else expect(status).toBe(403);
    }
    expect(readers).toEqual(['commander', 'oversight', 'securityAuditor']);
  });

  it('are not asked for by what cannot be', async () => {
    for (const query of ['before=x', 'before=-1', 'before=1&before=2', `type=${'x'.repeat(81)}`,
      'type=a&type=b', 'kind=x']) {
      const { status } = await stage.as('oversight').get(`/api/trail/entries?${query}`);
      expect([query, status]).toEqual([query, 400]);
    }
  });
});
