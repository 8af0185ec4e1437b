import { periodFromId } from '#calendar/period';
import { measureOf } from '#measures/index';
import type { Cast } from '#measures/story';
import { reportKind } from '#reports/kinds';
import { reportBytes } from '#reports/render';
import { play } from '../../apps/api/demonstration/player.js';
import { first, rows } from '../../apps/api/database/prepared.js';
import { entriesUpTo } from '../../apps/api/trail/entries.js';
import { said } from '../support/cli.js';
import { HttpStage } from '../support/http-stage.js';
import { startStage } from '../support/house.js';
import type { Stage } from '../support/house.js';
import { unseenIn } from '../support/unseen.js';

let stage: Stage;
let subject: string;
const code = '37605030299';
const name = 'Näidis Teavitatu';
const erasures = '/api/registers/erasures';

interface ReportRow {
  readonly kind: string;
  readonly period: string;
  readonly size: number;
  readonly bytes: Buffer;
}

const reports = () =>
  rows<ReportRow>(stage.house.reader, 'SELECT kind, period, size, bytes FROM report');
const post = (who: Cast, path: string, body: object) => stage.as(who).post(path, { ...body });
const refused = ({ body }: { body: unknown }) =>
  (body as { refusals: { rule: string }[] }).refusals.map(({ rule }) => rule);

beforeAll(async () => {
  stage = await startStage();
  const story = measureOf('S40').stories[0]!;
  await play([story], stage.names, new HttpStage((who) => stage.as(who), unseenIn(stage)));
  const { reader } = stage.house;
  ({ subject } = first<{ subject: string }>(
    reader, "SELECT subject FROM case_row WHERE measure = 'S40'",
  )!);
  await post('recordsOfficer', '/api/registers/people', {
    act: 'identify', entry: subject, name, code,
  });
  await stage.turnTo('2021-07-05T08:00:00.000Z');
  for (const kind of ['43-2.a', '43-2.b', '37-2.6']) {
    for (const period of ['2021-T1', '2021-H1']) {
      await post('commander', '/api/reports', { kind, period });
      await post('oversight', '/api/reports', { kind, period });
    }
  }
}, 120_000);

afterAll(() => stage.close());

describe('§ 36 (3) 3) a person whose code is known', () => {
  const again = { act: 'record', name: 'Keegi Teine', code, estonian: 'no', identified: true };

  it('is not recorded a second time; who it is, is told to whoever may know', async () => {
    const answer = await post('recordsOfficer', '/api/registers/people', again);
    expect(answer.status).toBe(409);
    expect(answer.body).toMatchObject({ type: '/problems/known-person' });
    const asked = await post('requester', '/api/registers/people', again);
    expect([asked.status, (asked.body as { person?: string }).person]).toEqual([409, subject]);
  });

  it('is found by the whole code, and by nobody who may not see names', async () => {
    const found = async (who: Cast, by: string) =>
      ((await stage.as(who).get(`/api/references/person?code=${by}`)).body as {
        items?: { id: string }[];
      }).items?.map(({ id }) => id) ?? [];
    expect(await found('requester', code)).toEqual([subject]);
    expect(await found('requester', code.slice(0, 10))).toEqual([]);
    expect(await found('oversight', code)).toEqual([]);
    expect(await found('administrator', code)).toEqual([]);
  });
});

describe('§ 36 (3) 2) the erasure of a person over HTTP', () => {
  let id: string;

  it('is ordered by one and confirmed by another, in the office that deletes', async () => {
    const order = { act: 'record', person: subject, ground: 'needEnded', reasons: 'Otsus 7.' };
    for (const who of ['requester', 'commander', 'oversight', 'administrator'] as const) {
      expect((await post(who, erasures, order)).status).toBe(403);
    }
    const official = { ...order, person: stage.names.get('#requester')! };
    expect(refused(await post('recordsOfficer', erasures, official)))
      .toEqual(expect.arrayContaining(['KKS-36-3-3']));
    const ordered = await post('recordsOfficer', erasures, order);
    expect(ordered.status).toBe(201);
    id = (ordered.body as { id: string }).id;
    expect(refused(await post('legalOfficer', erasures, order))).toEqual(['KKS-36-3-2.b']);
    const confirm = { act: 'confirm', entry: id, reasons: 'Kontrollitud.' };
    expect(refused(await post('recordsOfficer', erasures, confirm))).toEqual(['KKS-36-3-3']);
    expect((await post('legalOfficer', erasures, confirm)).status).toBe(201);
  });

  it('is done when the confirmation is answered, and shown with all that was decided', async () => {
    const { body } = await stage.as('legalOfficer').get(`${erasures}/${id}`);
    expect(body).toMatchObject({
      entry: {
        person: subject, reasons: 'Otsus 7.', erasedAt: stage.clock.now(),
        backupsClearBy: '2021-08-04T08:00:00.000Z',
      },
      standing: { open: false },
    });
    const history = (body as { history: { act: string; fields: { reasons: string } }[] }).history;
    expect(history.map(({ act, fields }) => [act, fields.reasons]))
      .toEqual([['record', 'Otsus 7.'], ['confirm', 'Kontrollitud.']]);
  });

  it('leaves screens without a fault, and nothing on them of the person', async () => {
    const { id: act } = first<{ id: string }>(
      stage.house.reader, "SELECT id FROM case_row WHERE measure = 'M14' AND subject = ?", subject,
    )!;
    const paths = [
      '/api/cases', `/api/cases/${act}`, `/api/cases/${act}/timeline`, '/api/notices', '/api/owed',
      '/api/registers/people', `/api/registers/people/${subject}`, '/api/registers/consents',
      erasures, `${erasures}/${id}`, '/api/references/person', '/api/references/entry',
      `/api/references/person?code=${code}`, '/api/references/case', '/api/tasks',
    ];
    for (const who of ['recordsOfficer', 'commander', 'requester', 'oversight'] as const) {
      for (const path of paths) {
        const { status, text } = await stage.as(who).get(path);
        expect([path, status >= 500, text.includes(name), text.includes(code)])
          .toEqual([path, false, false, false]);
      }
    }
    const { body } = await stage.as('recordsOfficer').get(`/api/registers/people/${subject}`);
    expect(body).toMatchObject({
      entry: { name: { erased: true }, code: { erased: true }, erasedAt: stage.clock.now() },
    });
  });

  it('closes the person for whatever would be said next', async () => {
    const consent = { act: 'record', person: subject, form: 'written', clauses: ['37-1.4-2.3'],
      givenAt: '2021-07-01T08:00:00.000Z' };
    expect((await post('recordsOfficer', '/api/registers/consents', consent)).status).toBe(400);
    const opening = { measure: 'M14', unit: stage.names.get('#unit')!, subject };
    expect((await post('requester', '/api/cases', opening)).status).toBe(404);
  });

  it('leaves every report that was issued to be made again to the same bytes', async () => {
    expect(reports().length).toBeGreaterThanOrEqual(3);
    for (const { kind: named, period, size, bytes } of reports()) {
      const kind = reportKind(named)!;
      const entries = entriesUpTo(stage.house.reader, size);
      expect(reportBytes(kind.make(entries, periodFromId(period), { size }))).toEqual(bytes);
    }
  });

  it('leaves the trail whole', async () => {
    const { out } = await said(['verify', '--data', stage.house.home]);
    expect(out).toMatch(/WHOLE\n$/);
  });
});
