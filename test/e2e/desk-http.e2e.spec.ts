import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stranger } from '../support/caller.js';
import { said } from '../support/cli.js';
import { startStage } from '../support/house.js';
import type { Stage } from '../support/house.js';

let stage: Stage;

beforeAll(async () => {
  stage = await startStage();
}, 60_000);

afterAll(() => stage.close());

const rowsOf = (table: string) =>
  stage.house.reader.prepare(`SELECT * FROM ${table}`).all() as Record<string, unknown>[];
const data = () => rowsOf('datum').length;
const draft = {
  label: 'Taotlus: Kanaarilind', values: { reasons: 'Kanaarilind laulab', list: [1] },
};
const path = '/api/drafts/case:c_01.request';

describe('a draft', () => {
  it('comes back to its writer as it was put away, and leaves no entry in the trail', async () => {
    const before = stage.entries();
    const put = await stage.as('requester').put(path, draft);
    const kept = { name: 'case:c_01.request', at: stage.clock.now(), ...draft };
    expect([put.status, put.body]).toEqual([200, kept]);
    expect((await stage.as('requester').get(path)).body).toEqual(kept);
    const { body } = await stage.as('requester').get('/api/drafts');
    expect(body).toEqual({ items: [{ name: kept.name, label: kept.label, at: kept.at }] });
    expect(stage.entries()).toBe(before);
  });

  it('is sealed under the key of its writer', () => {
    const tables = ['draft', 'datum', 'idempotency', 'session', 'case_row'].map(rowsOf);
    expect(JSON.stringify(tables)).not.toContain('Kanaarilind');
    for (const table of ['datum', 'draft']) {
      for (const row of rowsOf(table)) {
        for (const value of Object.values(row)) {
          const bytes = Buffer.isBuffer(value) ? value : Buffer.from(String(value));
          expect(bytes.includes('Kanaarilind')).toBe(false);
        }
      }
    }
    const writer = stage.names.get('#requester');
    const [row] = rowsOf('draft');
    const sealed = rowsOf('datum').find(({ id }) => id === row!['datum']);
    expect(sealed).toMatchObject({ subject: writer });
  });

  it('is for nobody else, whatever their office, not even by its name', async () => {
    for (const who of ['commander', 'administrator', 'otherRequester', 'oversight'] as const) {
      expect((await stage.as(who).get(path)).status).toBe(404);
      expect((await stage.as(who).delete(path)).status).toBe(404);
      expect((await stage.as(who).get('/api/drafts')).body).toEqual({ items: [] });
    }
    expect((await stranger(stage.url).get(path)).status).toBe(401);
    await stage.as('otherRequester').put(path, { label: 'Minu', values: {} });
    expect((await stage.as('requester').get(path)).body.label).toBe(draft.label);
    expect((await stage.as('otherRequester').delete(path)).status).toBe(204);
    expect((await stage.as('requester').get(path)).status).toBe(200);
  });

  it('leaves nothing of what it was once it is replaced or thrown away', async () => {
    const [datum, before] = [rowsOf('draft')[0]!['datum'], data()];
    await stage.as('requester').put(path, { label: 'Uus', values: {} });
    expect(rowsOf('datum').some(({ id }) => id === datum)).toBe(false);
    expect(data()).toBe(before);
    expect((await stage.as('requester').delete(path)).status).toBe(204);
    expect([rowsOf('draft'), data()]).toEqual([[], before - 1]);
    expect((await stage.as('requester').delete(path)).status).toBe(404);
  });

  it.each([
    ['no label', { values: {} }, 'label'],
    ['a long label', { label: 'a'.repeat(201), values: {} }, 'label'],
    ['no values', { label: 'a' }, 'values'],
    ['values that are a list', { label: 'a', values: [] }, 'values'],
    ['something else too', { label: 'a', values: {}, person: 'p_1' }, 'person'],
    ['values of nine levels', {
      label: 'a', values: JSON.parse(`${'{"a":'.repeat(9)}1${'}'.repeat(9)}`),
    }, 'values'],
  ])('with %s is malformed', async (_, body, fault) => {
    const answer = await stage.as('requester').put('/api/drafts/x', body);
    expect([answer.status, answer.body.faults?.[0].path]).toEqual([400, fault]);
  });

  it.each(['A', 'a%20b', 'a%2Fb', 'ä', 'a'.repeat(81)])('has no name such as %s', async (name) => {
    const answer = await stage.as('requester').put(`/api/drafts/${name}`, draft);
    expect([answer.status, answer.body.faults?.[0].path]).toEqual([400, 'name']);
  });

  it('has 64 kB at the most', async () => {
    const around = Buffer.byteLength(JSON.stringify({ label: 'a', values: { text: '' } }));
    const put = (bytes: number) => stage.as('requester').put('/api/drafts/big', {
      label: 'a', values: { text: 'a'.repeat(bytes - around) },
    });
    expect((await put(65_536)).status).toBe(200);
    const answer = await put(65_537);
    expect([answer.status, answer.body.type]).toEqual([413, '/problems/too-large']);
    await stage.as('requester').delete('/api/drafts/big');
  });

  it('needs a key and our own page, as every change does', async () => {
    const foreign = stage.as('requester').with({ origin: 'https://elsewhere.example' });
    expect((await foreign.put(path, draft)).body.type).toBe('/problems/cross-site');
    expect((await stage.as('requester').delete(path, '')).status).toBe(400);
  });

  it('makes room for another before the hundred and first', async () => {
    const caller = stage.as('legalOfficer');
    for (let place = 0; place < 100; place += 1) await caller.put(`/api/drafts/d${place}`, draft);
    const answer = await caller.put('/api/drafts/d100', draft);
    expect([answer.status, answer.body.type]).toEqual([409, '/problems/no-room']);
    expect((await caller.put('/api/drafts/d0', draft)).status).toBe(200);
  }, 30_000);

  it('is not in a sealed export of the trail', async () => {
    const beside = mkdtempSync(join(tmpdir(), 'volitus-desk-'));
    const to = join(beside, 'export');
    const { code } = await said(['export', to, '--sealed', '--data', stage.house.home]);
    expect([code, existsSync(join(to, 'vault'))]).toEqual([0, true]);
    const exported = readdirSync(join(to, 'vault'));
    const ours = rowsOf('draft').map(({ datum }) => String(datum));
    expect([ours.length, exported.length]).toEqual([100, data() - 100]);
    expect(exported.filter((id) => ours.includes(id))).toEqual([]);
    const verified = await said(['verify', '--data', stage.house.home]);
    expect(verified.out).toMatch(/WHOLE\n$/);
    expect(readFileSync(join(to, 'vault', exported[0]!)).length).toBeGreaterThan(0);
    rmSync(beside, { recursive: true });
  });

  it('is forgotten when it is thirty days old, and not a millisecond before', async () => {
    await stage.turnTo('2021-01-05T07:00:00.000Z');
    await stage.as('minister').put(path, draft);
    const caller = stage.as('minister');
    await stage.turnTo('2021-02-04T06:59:59.999Z');
    expect((await caller.get(path)).status).toBe(200);
    const before = data();
    await stage.turnTo('2021-02-04T07:00:00.000Z');
    expect((await caller.get(path)).status).toBe(404);
    expect([rowsOf('draft'), data()]).toEqual([[], before - 1]);
  });
});

describe('a saved filter', () => {
  const saved = { page: '/cases', query: 'q=Kanaarilind&state=effective' };
  const mine = `/api/saved-filters/${encodeURIComponent('Minu tähtajad')}`;

  it('comes back to whoever saved it, by page and name, with its query sealed', async () => {
    const before = stage.entries();
    const caller = stage.as('requester');
    const { status, body } = await caller.put(mine, saved);
    const kept = { name: 'Minu tähtajad', at: stage.clock.now(), ...saved };
    expect([status, body]).toEqual([200, kept]);
    expect((await caller.get('/api/saved-filters')).body).toEqual({ items: [kept] });
    expect(JSON.stringify(rowsOf('saved_filter'))).not.toContain('Kanaarilind');
    expect(stage.entries()).toBe(before);
  });

  it('is for nobody else', async () => {
    for (const who of ['commander', 'administrator', 'otherRequester'] as const) {
      expect((await stage.as(who).get('/api/saved-filters')).body).toEqual({ items: [] });
      expect((await stage.as(who).delete(mine)).status).toBe(404);
    }
    await stage.as('otherRequester').put(mine, { ...saved, query: 'q=muu' });
    const { items } = (await stage.as('requester').get('/api/saved-filters')).body;
    expect(items).toMatchObject([saved]);
  });

  it('is replaced by one of its page and name, and goes with its sealed text', async () => {
    const caller = stage.as('requester');
    const before = data();
    await caller.put(mine, { ...saved, query: 'q=teine' });
    await caller.put(mine, { page: '/owed', query: 'q=kolmas' });
    const { items } = (await caller.get('/api/saved-filters')).body;
    expect(items.map(({ query }: { query: string }) => query)).toEqual(['q=teine', 'q=kolmas']);
    expect(data()).toBe(before + 1);
    expect((await caller.delete(`${mine}?page=/cases`)).status).toBe(204);
    expect((await caller.delete(`${mine}?page=/cases`)).status).toBe(404);
    expect((await caller.delete(mine)).status).toBe(204);
    expect((await caller.get('/api/saved-filters')).body).toEqual({ items: [] });
    expect(data()).toBe(before - 1);
  });

  it.each([
    ['no page', 'x', { query: '' }, 'page'], ['no query', 'x', { page: '/' }, 'query'],
    ['a huge query', 'x', { page: '/', query: 'a'.repeat(2001) }, 'query'],
    ['a huge name', 'a'.repeat(81), saved, 'name'], ['a blank name', '%20', saved, 'name'],
    ['a NUL in its name', 'a%00', saved, 'name'],
  ])('with %s is malformed', async (_, name, body, fault) => {
    const answer = await stage.as('requester').put(`/api/saved-filters/${name}`, body);
    expect([answer.status, answer.body.faults?.[0].path]).toEqual([400, fault]);
  });
});
