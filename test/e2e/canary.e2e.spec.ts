import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { measures } from '#measures/index';
import { reportKinds } from '#reports/kinds';
import { play } from '../../apps/api/demonstration/player.js';
import { first, rows } from '../../apps/api/database/prepared.js';
import { openHouse } from '../../apps/api/house.js';
import {
  canariesIn, canary, forms, formsIn, howMany, sownInAct, sownInStep,
} from '../support/canaries.js';
import { stranger } from '../support/caller.js';
import { said } from '../support/cli.js';
import { HttpStage } from '../support/http-stage.js';
import { startStage } from '../support/house.js';
import type { Stage } from '../support/house.js';
import { unseenIn } from '../support/unseen.js';

let stage: Stage;
let beside: string;
const printed: Buffer[] = [];
const loud = ['log', 'info', 'warn', 'error', 'debug'] as const;
const real = new Map(loud.map((name) => [name, console[name]]));
const written = { out: process.stdout.write, notes: process.stderr.write };

/** Keeps whatever is printed from here on, and prints it nowhere. */
function listen(): void {
  const keep = (...parts: unknown[]) => {
    printed.push(Buffer.from(parts.map(String).join(' ')));
    return true;
  };
  for (const name of loud) console[name] = keep;
  process.stdout.write = keep as typeof process.stdout.write;
  process.stderr.write = keep as typeof process.stderr.write;
}

function listenNoMore(): void {
  for (const name of loud) console[name] = real.get(name)!;
  process.stdout.write = written.out;
  process.stderr.write = written.notes;
}

/** Stories over HTTP in which every text that anybody writes has a canary of its own. */
class Sowing extends HttpStage {
  readonly #measures = new Map<string, string>();

  override async open(who: Parameters<HttpStage['open']>[0], opening: { measure: string }) {
    const id = await super.open(who, opening);
    this.#measures.set(id, opening.measure);
    return id;
  }

  override say(...[who, id, type, fields]: Parameters<HttpStage['say']>) {
    return super.say(who, id, type, sownInStep(
      this.#measures.get(id) ?? 'S40', type, fields as Record<string, unknown>,
    ));
  }

  override record(...[who, register, act, fields]: Parameters<HttpStage['record']>) {
    return super.record(who, register, act, sownInAct(
      register, act, fields as Record<string, unknown>,
    ));
  }
}

beforeAll(async () => {
  listen();
  beside = mkdtempSync(join(tmpdir(), 'volitus-canary-'));
  stage = await startStage();
  const stories = measures.flatMap((measure) => measure.stories.slice(0, 1));
  await play(stories, stage.names, new Sowing((who) => stage.as(who), unseenIn(stage)));
}, 200_000);

afterAll(async () => {
  listenNoMore();
  await stage.close();
  rmSync(beside, { recursive: true });
});

const anyCase = (where: string): string =>
  first<{ id: string }>(stage.house.reader, `SELECT id FROM case_row WHERE ${where}`)!.id;

describe('§ 36 (3) 3) whatever people write', () => {
  it('is sown with canaries: in stories, in every text of acts and steps', () => {
    expect(howMany()).toBeGreaterThan(300);
    const sealed = rows<{ id: string }>(stage.house.reader, 'SELECT id FROM datum')
      .map(({ id }) => stage.house.vault.open(stage.house.reader, id) ?? '');
    expect(sealed.filter((text) => text.includes('Kanaarõlind')).length).toBeGreaterThan(200);
  });

  it('as a name, a code, a draft, a search, a question or the reference of a receipt', async () => {
    const records = stage.as('recordsOfficer');
    const code = canary();
    const person = { act: 'record', name: canary(), code, estonian: 'no', identified: false };
    expect((await records.post('/api/registers/people', person)).status).toBe(201);
    expect((await records.post('/api/registers/people', person)).status).toBe(409);
    const found = await records.with({ 'volitus-search': encodeURIComponent(code) })
      .get('/api/references/person');
    expect((found.body as { items: unknown[] }).items).toHaveLength(1);
    expect((await records.get(`/api/references/person?q=${encodeURIComponent(code)}`)).status)
      .toBe(200);
    const draft = { label: canary(), values: { reasons: canary(), rows: [{ what: canary() }] } };
    expect((await records.put('/api/drafts/case:c_1.request', draft)).status).toBe(200);
    const filter = encodeURIComponent(canary());
    expect((await records.put(`/api/saved-filters/${filter}`, {
      page: 'cases', query: `q=${canary()}`,
    })).status).toBe(200);
    const asked = await stage.as('legalOfficer').post(
      `/api/cases/${anyCase("done = 0 AND measure <> 'S40'")}/questions`,
      { to: 'requester', text: canary() },
    );
    expect(asked.status).toBe(201);
    const notice = first<{ id: string }>(
      stage.house.reader, 'SELECT id FROM notice WHERE sent_at NOTNULL AND received_at IS NULL',
    )!.id;
    expect((await records.post(`/api/notices/${notice}/receipt`, {
      reference: canary(), digest: '0'.repeat(64),
    })).status).toBe(200);
  });

  it('as something that is no message, no name, no address and no step', async () => {
    const records = stage.as('recordsOfficer');
    const said = () => encodeURIComponent(canary());
    const faults = [
      await stranger(stage.url).post('/api/session', { name: canary(), password: canary() }),
      await records.raw('/api/registers/people', `{"act":"record","name":"${canary()}`),
      await records.raw('/api/registers/people', canary(), 'text/plain'),
      await records.post('/api/registers/people', { act: canary() }),
      await records.post('/api/registers/people', { act: 'record', [canary()]: canary() }),
      await records.post('/api/registers/people', {
        act: 'record', name: canary().repeat(100), estonian: canary(), identified: canary(),
      }),
      await records.get(`/api/registers/people/${said()}`),
      await records.get(`/api/cases?q=${said()}&state=${said()}`),
      await records.get(`/api/${said()}/${said()}?${said()}=${said()}`),
      await records.with({ 'accept-language': said(), 'user-agent': said() }).get(`/${said()}`),
      await records.post(`/api/cases/${said()}/steps`, { type: canary(), version: 1 }),
      await records.post('/api/cases?dry-run=true', { measure: canary(), unit: canary() }),
    ];
    expect(faults.filter(({ status }) => status >= 500)).toEqual([]);
    expect(faults[0]!.status).toBe(401);
    expect(faults[1]!.status).toBe(400);
  });

  it('stands in no report, no letter and no export', async () => {
    await stage.turnTo('2022-01-03T08:00:00.000Z');
    for (const kind of reportKinds) {
      for (const who of ['commander', 'oversight', 'recordsOfficer'] as const) {
        for (const period of ['2021-T1', '2021-H1', '2021']) {
          await stage.as(who).post('/api/reports', { kind: kind.id, period });
        }
      }
    }
    expect(rows(stage.house.reader, 'SELECT 1 FROM report').length).toBeGreaterThan(2);
    const to = join(beside, 'export');
    expect((await said(['export', to, '--sealed', '--data', stage.house.home])).code).toBe(0);
    expect(canariesIn(to)).toEqual([]);
  }, 60_000);

  it('stands in no byte of any file of the home, nor in any name of one', async () => {
    await stage.house.passTime();
    expect(canariesIn(stage.house.home)).toEqual([]);
    cpSync(stage.house.home, join(beside, 'closed'), { recursive: true });
    const open = await openHouse(join(beside, 'closed'), stage.clock);
    await open.close();
    expect(canariesIn(join(beside, 'closed'))).toEqual([]);
  }, 60_000);

  it('was never printed', () => {
    expect(printed.flatMap(formsIn)).toEqual([]);
  });
});

describe('the search for canaries', () => {
  it.each(Object.keys(forms))('finds one that lies in a file as %s', (form) => {
    const folder = join(beside, `found-${form.replaceAll(' ', '-')}`);
    mkdirSync(folder);
    const [text, coded] = [canary(), {
      'utf-8': (it: string) => Buffer.from(it),
      'utf-16': (it: string) => Buffer.from(it, 'utf16le'),
      base64: (it: string) => Buffer.from(Buffer.from(`{"a":"${it}"}`).toString('base64')),
      'base64 of utf-16': (it: string) => Buffer.from(
        Buffer.from(`x${it}`, 'utf16le').toString('base64'),
      ),
      hex: (it: string) => Buffer.from(Buffer.from(it).toString('hex')),
      percent: (it: string) => Buffer.from(encodeURIComponent(it)),
      json: (it: string) => Buffer.from(it.replace('õ', '\\u00f5')),
    }[form]!];
    writeFileSync(join(folder, 'some.bytes'), Buffer.concat([Buffer.alloc(7), coded(text)]));
    expect(canariesIn(folder)).toContain(`some.bytes: ${form}`);
  });

  it('finds one in the name of a file, and hears one that is printed', () => {
    const folder = join(beside, 'named');
    mkdirSync(folder);
    writeFileSync(join(folder, `${canary()}.txt`), '');
    expect(canariesIn(folder)).toHaveLength(1);
    const before = printed.length;
    console.log(canary());
    process.stderr.write(canary());
    expect(printed.slice(before).flatMap(formsIn)).toEqual(['utf-8', 'utf-8']);
  });
});
