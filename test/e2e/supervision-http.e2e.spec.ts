import type { Cast } from '#measures/story';
import { measures } from '#measures/index';
import { asked, granted } from '#measures/s54-1-area-protection/story-stretches';
import { statesOf } from '../support/walk.js';
import { HttpStage } from '../support/http-stage.js';
import { unseenIn } from '../support/unseen.js';
import { startStage } from '../support/house.js';
import type { Stage } from '../support/house.js';

let stage: Stage;
let http: HttpStage;
let id: string;
const day = '2021-02-01';
const reasons = { reasons: 'Oht on hinnatud ja ala kehtib.' };
const seenBy = (who: Cast) => stage.as(who).get(`/api/cases/${id}`);
const named = (name: string) => stage.names.get(name)!;

/** M29, granted under an authorisation and begun; its term ends at 9.00 the next day. */
async function running(): Promise<string> {
  await http.turnTo(`${day}T07:00:00.000Z`);
  const { id: subject } = await http.record('recordsOfficer', 'people', 'record', {
    name: 'Näidis Valvatav', estonian: 'unknown', identified: true,
  });
  const { id: threat } = await http.record('unitCommander', 'threats', 'record', {
    area: named('#area'), grade: 'heightened', facts: 'Korduv vaatlus.',
  });
  const opened = await http.open('requester', {
    measure: 'M29', unit: named('#unit'), subject, renews: null,
  });
  await http.say('requester', opened, 'request', {
    ...asked, area: named('#area'), threat, cannotBePostponed: 'Vedu algab homme.',
    concealedAct: 'Küsitlemine', hides: ['purpose'], hidesFrom: ['dataSubject'],
  });
  await http.say('requester', opened, 'submit', {});
  await http.say('legalOfficer', opened, 'findLawful', reasons);
  return opened;
}

beforeAll(async () => {
  stage = await startStage();
  http = new HttpStage((who) => stage.as(who), unseenIn(stage));
  id = await running();
}, 60_000);
afterAll(() => stage.close());

describe('§ 23 (1) the minister commands nobody and decides no measure', () => {
  it('is refused a grant with the provision', async () => {
    const grant = { ...granted, until: '2021-02-02T07:00:00.000Z' };
    const { refused } = await unseenIn(stage)('minister', id, 'grant', grant);
    expect(refused).toContain('KKS-23-1.b');
  });
});

describe('§ 7 (2) the Commander sees what is decided under an authorisation', () => {
  it('from the instant it is, with the decider it has', async () => {
    await http.turnTo(`${day}T09:00:00.000Z`);
    const grant = { ...granted, until: '2021-02-02T09:00:00.000Z' };
    expect(await http.say('authorisedCommander', id, 'grant', grant)).toMatchObject({
      refused: [],
    });
    const { status, body } = await seenBy('commander');
    expect(status).toBe(200);
    expect(body.state.name).toBe('decided');
    expect(JSON.stringify(body)).toContain('kolonelleitnant Anne Rand');
  });
});

describe('§ 24 11) the Commander inspects every case', () => {
  it('and each reading is an entry', async () => {
    const before = stage.entries();
    expect((await seenBy('commander')).status).toBe(200);
    expect(stage.entries()).toBe(before + 1);
    const { body } = await stage.as('commander').get(`/api/cases/${id}/timeline?readings=true`);
    expect(JSON.stringify(body)).toContain('case.read');
  });
});

describe('§ 24 10) every breach is in sight of the Commander', () => {
  const breaches = async () => (await seenBy('commander')).body.breaches;

  it('from when the time has run out, and after the case is put in order', async () => {
    expect(await http.say('requester', id, 'activate', {})).toMatchObject({ refused: [] });
    expect(await breaches()).toEqual([]);
    await http.turnTo('2021-02-03T09:00:00.000Z');
    const missed = [{
      rule: 'KKS-54s1-4.a', by: '§ 54¹ (4)', at: '2021-02-03T09:00:00.000Z',
    }];
    expect(await breaches()).toMatchObject(missed);
    await http.say('requester', id, 'storeItem', { file: 'TT-54', classified: false });
    await http.say('requester', id, 'endNeed', reasons);
    await http.say('recordsOfficer', id, 'recordDeletion', { reference: 'Akt 1', what: 'Kõik.' });
    await http.say('unitCommander', id, 'confirmDeletion', {});
    await http.say('recordsOfficer', id, 'close', {});
    const { body } = await seenBy('commander');
    expect(body.state.name).toBe('closed');
    expect(body.breaches).toMatchObject(missed);
  });
  it('so that no step of any measure takes one away', () => {
    const arrows = measures.flatMap(({ machine }) =>
      statesOf(machine).flatMap((state) =>
        [...machine.getStateNodeById(`${machine.id}.${state}`).transitions.values()].flat()));
    expect(arrows.length).toBeGreaterThan(100);
    const ways = new Set(arrows.flatMap(({ actions }) =>
      actions.map((each) => (typeof each === 'string' ? each : (each as { type: string }).type))));
    expect([...ways].filter((each) => /breach/i.test(each))).toEqual(['breach']);
  });
});

describe('§ 7 (1) the minister’s supervision', () => {
  it('reads the case and its course, with nobody named', async () => {
    const { status, text } = await seenBy('oversight');
    expect(status).toBe(200);
    expect(text).not.toContain('Näidis Valvatav');
    expect((await stage.as('oversight').get(`/api/cases/${id}/timeline`)).status).toBe(200);
  });
  it.each([
    ['submit', {}], ['grant', granted], ['stop', { ...reasons, because: 'aimMet' }], ['close', {}],
  ])('says no step to it: %s', async (type, fields) => {
    const other = await running();
    const { body: { version } } = await stage.as('oversight').get(`/api/cases/${other}`);
    const answer = await stage.as('oversight').post(`/api/cases/${other}/steps`, {
      type, version, ...fields,
    });
    expect(answer.status).toBe(403);
    expect(answer.text).toContain('§ 7 lg 1');
  });
});
