import { parseKey } from '#law/citation';
import { world } from '#measures/world';
import type { Referable } from '#statechart/field';
import { aDraft } from '../support/a-case.js';
import { startStage } from '../support/house.js';
import type { Stage } from '../support/house.js';

let stage: Stage;
let draft: string;

beforeAll(async () => {
  stage = await startStage();
  draft = await aDraft(stage);
}, 60_000);

afterAll(() => stage.close());

type Who = Parameters<Stage['as']>[0];
interface Item {
  readonly id: string; readonly label: { readonly et: string; readonly en: string };
  readonly note: { readonly et: string; readonly en: string } | null;
  readonly selectable: boolean;
}

async function references(who: Who, to: Referable, query: object = {}): Promise<Item[]> {
  const search = new URLSearchParams({ ...query }).toString();
  const { status, body, text } = await stage.as(who).get(`/api/references/${to}?${search}`);
  if (status !== 200) throw new Error(text);
  return (body as { items: Item[] }).items;
}

async function record(who: Who, register: string, act: string, fields: object): Promise<string> {
  const answer = await stage.as(who).post(`/api/registers/${register}`, { act, ...fields });
  if (answer.status !== 201) throw new Error(answer.text);
  return (answer.body as { id: string }).id;
}

describe('references to persons', () => {
  it('give name and code to who may see them, found by any part of the name', async () => {
    const [found, ...others] = await references('requester', 'person', { q: 'kaastöö' });
    expect([found!.label.et, others.map(({ label }) => label.et)]).toEqual([
      'Näidis Kaastöötaja', ['Näidis Kaastöötaja'],
    ]);
    expect(found!.note).toEqual({
      et: 'isikukood 00000000000', en: 'personal code 00000000000',
    });
    const byCode = await references('recordsOfficer', 'person', { q: '00000000000' });
    expect(byCode.map(({ id }) => id)).toEqual([found!.id]);
    const official = await references('requester', 'person', { q: 'mart KUUSK' });
    expect(official[0]!.note!.en).toBe('requester, Luurekeskus (näidis)');
  });

  it('may be searched without a name in the address', async () => {
    const answer = await stage.as('requester').with({
      'volitus-search': encodeURIComponent('Möödakäija'),
    }).get('/api/references/person');
    expect(answer.body.items).toMatchObject([{ id: stage.names.get('#stranger') }]);
    const broken = await stage.as('requester').with({ 'volitus-search': '%' })
      .get('/api/references/person');
    expect(broken.status).toBe(400);
  });

  it('give an overseer opaque ids and units, and no name finds anybody', async () => {
    const all = await references('oversight', 'person');
    const requester = all.find(({ id }) => id === stage.names.get('#requester'))!;
    expect([requester.label.et, requester.note!.et]).toEqual([
      requester.id, 'taotleja, Luurekeskus (näidis)',
    ]);
    expect(JSON.stringify(all)).not.toMatch(/Kuusk|Kaastöötaja|00000000000/);
    expect(await references('oversight', 'person', { q: 'Kaastöötaja' })).toEqual([]);
    expect(await references('oversight', 'person', { q: requester.id })).toHaveLength(1);
  });

  it('give an administrator officials alone, and others nobody', async () => {
    const ids = (await references('administrator', 'person')).map(({ id }) => id);
    expect(ids).toContain(stage.names.get('#requester'));
    expect(ids).not.toContain(stage.names.get('#cooperating'));
    expect((await stage.as('court').get('/api/references/person')).status).toBe(403);
  });

  it('name to an administrator whoever signs in, also before any office, and no code', async () => {
    const made = await stage.as('administrator').post('/api/accounts', {
      name: 'Näidis Uustulnuk', signIn: 'uus.tulnuk', password: 'roheline-kummut-7',
    });
    const [found, ...others] = await references('administrator', 'person', { q: 'uustulnuk' });
    expect([found!.id, others]).toEqual([(made.body as { person: string }).person, []]);
    expect([found!.label.et, found!.note]).toEqual(['Näidis Uustulnuk', null]);
    const [requester] = await references('securityAuditor', 'person', { q: 'mart kuusk' });
    expect(requester!.id).toBe(stage.names.get('#requester'));
  });

  it('are narrowed to those who hold an office of a unit', async () => {
    const unit = stage.names.get('#authorisedUnit')!;
    const found = await references('commander', 'person', { unit });
    expect(found.map(({ label }) => label.et)).toEqual(['kolonelleitnant Anne Rand']);
  });
});

describe('references to a consent', () => {
  it('show whose it is, its date, its scope, and whether it still holds', async () => {
    const [consent] = await references('requester', 'consent');
    expect(consent).toMatchObject({
      label: { et: 'Näidis Kaastöötaja, 04.01.2021', en: 'Näidis Kaastöötaja, 4 January 2021' },
      note: {
        et: 'KKS § 37¹ lg 4² p 3; kirjalik; kehtib', en: '§ 37¹ (4²) 3); written; in force',
      },
      selectable: true,
    });
  });

  it('put one that was withdrawn last, marked, and one of another person aside', async () => {
    const person = stage.names.get('#staff')!;
    const given = { person, form: 'written', clauses: ['41-5.1-1.3'] };
    const first = await record('recordsOfficer', 'consents', 'record', {
      ...given, givenAt: '2021-01-04T06:00:00.000Z',
    });
    await record('recordsOfficer', 'consents', 'withdraw', {
      entry: first, at: '2021-01-04T06:30:00.000Z',
    });
    const second = await record('recordsOfficer', 'consents', 'record', {
      ...given, givenAt: '2021-01-04T05:00:00.000Z',
    });
    const found = await references('requester', 'consent', { person });
    expect(found.map(({ id, selectable }) => [id, selectable])).toEqual([
      [second, true], [first, false],
    ]);
    expect(found[1]!.note!.en).toContain('withdrawn on 4 January 2021');
    const seen = await references('oversight', 'consent', { person });
    expect(seen[0]!.label.et).toBe(`${person}, 04.01.2021`);
  });
});

describe('references to places and means', () => {
  it('name an operation with its dates; a candidate without area is marked', async () => {
    const found = await references('requester', 'operation');
    expect(found[0]).toMatchObject({
      id: stage.names.get('#operation'), selectable: true,
      label: { et: 'Näidisoperatsioon' },
      note: { et: '01.09.2020 kell 9.00 – 01.12.2021 kell 9.00' },
    });
    const ahead = await record('recordsOfficer', 'operations', 'record', {
      name: 'Tulevane', mandate: 'x', decision: 'x', territory: 'x', hasArea: true,
      from: '2022-01-01T00:00:00.000Z',
    });
    const again = await references('requester', 'operation');
    expect(again.at(-1)).toMatchObject({ id: ahead, selectable: false });
  });

  it('name areas, threats by grade and area, methods and units', async () => {
    const area = stage.names.get('#area')!;
    const threat = await record('unitCommander', 'threats', 'record', {
      area, grade: 'significant', facts: 'Näidisasjaolud',
    });
    expect(await references('requester', 'area')).toMatchObject([{
      id: area, label: { et: 'Näidislinnak' }, selectable: true,
      note: { en: expect.stringContaining('territory of the Defence Forces; from 5 June 2020') },
    }]);
    expect(await references('requester', 'threat')).toMatchObject([{
      id: threat, label: { et: 'oluline oht, Näidislinnak' }, selectable: true,
      note: { et: 'hinnatud 04.01.2021' },
    }]);
    await record('unitCommander', 'threats', 'close', {
      entry: threat, at: '2021-01-04T07:00:00.000Z',
    });
    expect(await references('requester', 'threat')).toMatchObject([{
      id: threat, selectable: false, note: { en: expect.stringContaining('closed on 4 January') },
    }]);
    expect(await references('requester', 'method')).toMatchObject([{
      label: { et: 'Vaatlus (näidis)' }, selectable: true,
    }]);
    const units = await references('court', 'unit', { q: 'logist' });
    expect(units.map(({ id }) => id)).toEqual([stage.names.get('#otherUnit')]);
  });

  it('name partners in both languages, those that may be a ground first', async () => {
    const [nato] = await references('court', 'partner', { q: 'nato cyber' });
    expect(nato).toMatchObject({ id: 'nato-cyber-centre', selectable: true });
    const all = await references('court', 'partner');
    const marked = all.map(({ selectable }) => selectable);
    expect(marked).toEqual([...marked].sort((a, b) => Number(b) - Number(a)));
    expect(new Set(marked)).toEqual(new Set([true, false]));
  });
});

describe('references to cases and entries', () => {
  it('name a case by measure and day, and its person to who may know them', async () => {
    const [mine] = await references('requester', 'case', { q: 'M14' });
    expect(mine).toMatchObject({ id: draft, selectable: true });
    expect(mine!.label.et).toMatch(/^M14, .*, Näidis Kaastöötaja, 04\.01\.2021$/);
    expect(mine!.note!.et).toContain('Luurekeskus (näidis)');
    const [seen] = await references('oversight', 'case');
    expect(seen!.label.et).not.toContain('Kaastöötaja');
    for (const who of ['legalOfficer', 'administrator', 'court', 'kapoLiaison'] as const) {
      expect(await references(who, 'case')).toEqual([]);
    }
    const unit = stage.names.get('#otherUnit')!;
    expect(await references('requester', 'case', { unit })).toEqual([]);
  });

  it('give the entries of a register that an act may still change', async () => {
    const found = await references('commander', 'entry', { register: 'authorisations' });
    const authorised = world.filter(({ register }) => register === 'authorisations')
      .map(({ with: { provision } }) => parseKey(String(provision))!);
    expect(found.map(({ label, selectable }) => [label.en, selectable])).toEqual(
      authorised.toReversed().map((by) => [`kolonelleitnant Anne Rand, ${by}`, true]),
    );
    expect(found).toHaveLength(12);
    expect(found[0]).toMatchObject({
      selectable: true,
      label: { en: 'kolonelleitnant Anne Rand, § 37¹ (4²) 1)' },
      note: { en: expect.stringMatching(/^Authorisations of commanders; 1 January 2021/) },
    });
    await record('commander', 'authorisations', 'revoke', {
      entry: found[0]!.id, at: '2021-01-04T07:00:00.000Z',
    });
    const after = await references('commander', 'entry', { register: 'authorisations' });
    expect(after.at(-1)).toMatchObject({ id: found[0]!.id, selectable: false });
    const seen = await references('administrator', 'entry');
    expect(JSON.stringify(seen)).not.toMatch(/Kaastöötaja|Möödakäija/);
    expect(await references('court', 'entry', { register: 'consents' })).toEqual([]);
  });

  it('are 50 at the most, know no other kind, and take no query that cannot be', async () => {
    for (let place = 0; place < 51; place += 1) {
      await record('recordsOfficer', 'people', 'record', {
        name: `Palju ${place}`, estonian: 'no', identified: true,
      });
    }
    expect(await references('requester', 'person')).toHaveLength(50);
    expect(await references('requester', 'person', { q: 'palju 50' })).toHaveLength(1);
    expect(await references('commander', 'document')).toEqual([]);
    for (const [path, status] of [
      ['planet', 404], ['constructor', 404], ['person?q=a&q=b', 400], ['person?kind=x', 400],
      [`person?q=${'x'.repeat(101)}`, 400], ['entry?register=planets', 400],
    ] as const) {
      const answer = await stage.as('commander').get(`/api/references/${path}`);
      expect([path, answer.status]).toEqual([path, status]);
    }
  });
});
