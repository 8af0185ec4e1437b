import { registers } from '#registers/schemas';
import { startStage } from '../support/house.js';
import type { Stage } from '../support/house.js';

let stage: Stage;

beforeAll(async () => {
  stage = await startStage();
}, 60_000);

afterAll(() => stage.close());

type Who = Parameters<Stage['as']>[0];

async function record(who: Who, register: string, act: string, fields: object): Promise<string> {
  const answer = await stage.as(who).post(`/api/registers/${register}`, { act, ...fields });
  if (answer.status !== 201) throw new Error(answer.text);
  return (answer.body as { id: string }).id;
}

describe('the registers over HTTP', () => {
  it('are listed with their titles, and what each person reads, writes and counts', async () => {
    const cards = async (who: Who) => {
      const { body } = await stage.as(who).get('/api/registers');
      return body.registers as { name: string; reads: boolean; writes: boolean; count: number }[];
    };
    const one = async (who: Who, name: string) =>
      (await cards(who)).find((each) => each.name === name)!;
    const names = (await cards('court')).map(({ name }) => name);
    expect(names.sort()).toEqual(Object.keys(registers).sort());
    expect(await one('recordsOfficer', 'units')).toEqual({
      name: 'units', title: { et: 'Struktuuriüksused', en: 'Units' },
      about: expect.objectContaining({ en: expect.stringContaining('units') }),
      reads: true, writes: false, count: 3,
    });
    expect(await one('administrator', 'units')).toMatchObject({ reads: true, writes: true });
    expect(await one('administrator', 'people')).toMatchObject({ reads: false, count: null });
    expect(await one('commander', 'authorisations')).toMatchObject({ writes: true });
    expect(await one('unitCommander', 'authorisations')).toMatchObject({ writes: true });
    expect(await one('requester', 'authorisations')).toMatchObject({ writes: false });
    const { entries } = (await stage.as('court').get('/api/registers/partners')).body;
    expect(await one('court', 'partners')).toMatchObject({
      reads: true, writes: false, count: entries.length,
    });
  });

  it('show an entry with everything recorded of it, by whom, and when', async () => {
    const person = await record('recordsOfficer', 'people', 'record', {
      estonian: 'unknown', identified: false,
    });
    await stage.turnTo('2021-01-05T08:00:00.000Z');
    await record('requester', 'people', 'identify', {
      entry: person, name: 'Näidis Leitu', code: '00000000001',
    });
    const { body } = await stage.as('commander').get(`/api/registers/people/${person}`);
    expect(body).toMatchObject({
      register: 'people', entry: { id: person, identified: true, name: 'Näidis Leitu' },
      history: [
        {
          act: 'record', at: '2021-01-04T07:00:00.000Z', fields: { identified: false },
          label: registers.people.record.label,
          by: { person: stage.names.get('#recordsOfficer'), name: 'Helve Aas' },
        },
        {
          act: 'identify', at: '2021-01-05T08:00:00.000Z',
          atWords: { et: '05.01.2021 kell 10.00', en: '5 January 2021 at 10.00' },
          label: registers.people.identify.label,
          by: { name: 'kapten Mart Kuusk', office: 'requester' },
          fields: { entry: person, name: 'Näidis Leitu', code: '00000000001' },
        },
      ],
    });
    expect(body.history[1].seq).toBeGreaterThan(body.history[0].seq);
  });

  it('close names to an overseer, and the whole register to who does not read it', async () => {
    const path = `/api/registers/people/${stage.names.get('#cooperating')}`;
    const seen = await stage.as('oversight').get(path);
    expect(seen.body).toMatchObject({
      entry: { name: { sealed: true } },
      history: [{ fields: { name: { sealed: true } }, by: { name: null } }],
    });
    expect(seen.text).not.toMatch(/Näidis|Aas/);
    for (const who of ['kapoLiaison', 'administrator', 'court'] as const) {
      expect((await stage.as(who).get(path)).status).toBe(403);
    }
    const unit = await stage.as('court').get(`/api/registers/units/${stage.names.get('#unit')}`);
    expect(unit.body).toMatchObject({
      entry: { name: 'Luurekeskus (näidis)' }, history: [{ by: { name: null } }],
    });
  });

  it('name what is told by an id, and say which acts are for the reader', async () => {
    const list = async (who: Who, name: string) =>
      (await stage.as(who).get(`/api/registers/${name}`)).body;
    const mine = async (who: Who, name: string) =>
      ((await list(who, name)).acts as { mine: boolean }[]).map((act) => act.mine);
    expect(await mine('commander', 'authorisations')).toEqual([true, true]);
    expect(await mine('unitCommander', 'authorisations')).toEqual([true, true]);
    expect(await mine('requester', 'authorisations')).toEqual([false, false]);
    expect(await mine('unitCommander', 'areas')).toEqual([true, true, true, false]);
    const [unit, requester] = ['#unit', '#requester'].map((name) => stage.names.get(name)!);
    const offices = await list('administrator', 'offices');
    expect(offices.names).toMatchObject({
      [unit!]: { et: 'Luurekeskus (näidis)' }, [requester!]: { et: 'kapten Mart Kuusk' },
      system: { en: expect.any(String) },
    });
    expect(Object.keys(offices.fields)).toEqual([
      'person', 'office', 'unit', 'serviceman', 'from', 'until',
    ]);
    const service = await list('oversight', 'service');
    expect(service.entries.length).toBeGreaterThan(0);
    expect(Object.keys(service.names).filter((id) => id.startsWith('p_'))).toEqual([]);
    expect((await list('court', 'agreements')).names).toMatchObject({ PL: { en: 'Poland' } });
  });

  it('say of each entry whether it holds, is still ahead, or is past', async () => {
    const operation = { mandate: 'x', decision: 'x', territory: 'x', hasArea: true };
    const begun = await record('recordsOfficer', 'operations', 'record', {
      ...operation, name: 'Käiv', from: '2021-01-05T07:00:00.000Z',
    });
    const ahead = await record('recordsOfficer', 'operations', 'record', {
      ...operation, name: 'Tulevane', from: '2022-01-05T07:00:00.000Z',
    });
    const standing = async () =>
      (await stage.as('legalOfficer').get('/api/registers/operations')).body.standing;
    expect(await standing()).toMatchObject({
      [begun]: { state: 'current', open: true }, [ahead]: { state: 'ahead', open: true },
    });
    await record('recordsOfficer', 'operations', 'end', {
      entry: begun, at: '2021-01-05T08:00:00.000Z',
    });
    expect((await standing())[begun]).toEqual({ state: 'past', open: false });
    const one = await stage.as('legalOfficer').get(`/api/registers/operations/${begun}`);
    expect(one.body.standing).toEqual({ state: 'past', open: false });
    const { body } = await stage.as('court').get('/api/registers/units');
    expect(body.standing[stage.names.get('#unit')!]).toEqual({ state: null, open: false });
  });

  it('show what came with the edition, and know no entry of another register', async () => {
    const partner = await stage.as('court').get('/api/registers/partners/NATO');
    expect(partner.body.entry).toMatchObject({ id: 'NATO', name: { et: 'NATO' } });
    const unit = stage.names.get('#unit')!;
    for (const path of [`areas/${unit}`, 'units/u_0', 'no/u_0', 'constructor/u_0']) {
      expect((await stage.as('commander').get(`/api/registers/${path}`)).status).toBe(404);
    }
  });
});
