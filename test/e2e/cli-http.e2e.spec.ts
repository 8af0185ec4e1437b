import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { measures } from '#measures/index';
import { worldBegins } from '#measures/world';
import { TurnableClock } from '../../apps/api/clock/clock.js';
import { houseStage } from '../../apps/api/demonstration/house-stage.js';
import { play } from '../../apps/api/demonstration/player.js';
import { seedWorld } from '../../apps/api/demonstration/seed.js';
import { createHouse } from '../../apps/api/house.js';
import type { House } from '../../apps/api/house.js';
import { hashPassword } from '../../apps/api/people/passwords.js';
import { serve } from '../../apps/api/serve.js';
import type { Served } from '../../apps/api/serve.js';
import { said } from '../support/cli.js';

let home: string;
let house: House;
let served: Served;
let unit: string;
let subject: string;
const clock = new TurnableClock(worldBegins, false);

beforeAll(async () => {
  home = mkdtempSync(join(tmpdir(), 'volitus-cli-'));
  house = await createHouse(home, clock);
  const { names, actors } = await seedWorld(house, await hashPassword('invented password'));
  unit = names.get('#unit')!;
  subject = names.get('#cooperating')!;
  const stories = measures.find(({ id }) => id === 'M14')!.stories;
  await play(stories.filter(({ id }) => id.includes('refused')), names,
    houseStage(house, clock, actors));
  served = await serve(house, {
    host: '127.0.0.1', port: 0, demonstration: true, secureCookies: false,
  });
}, 120_000);

afterAll(async () => {
  await served.close();
  await house.close();
  rmSync(home, { recursive: true });
});

const environment = { VOLITUS_PASSWORD: 'invented password' };
const asked = (...args: readonly string[]) =>
  said([...args, '--data', home, '--url', served.url], environment);

it('tells whoever is not signed in to sign in', async () => {
  const { code, notes } = await asked('case', 'list');
  expect([code, notes]).toEqual([1, expect.stringContaining('volitus sign-in NAME')]);
});

it('does not let in who brings another password', async () => {
  const wrong = { VOLITUS_PASSWORD: 'another password' };
  const { code } = await said(
    ['sign-in', 'mart.kuusk', '--data', home, '--url', served.url], wrong,
  );
  expect(code).toBe(1);
});

it('keeps the session where nobody else can read it', async () => {
  expect((await asked('sign-in', 'mart.kuusk')).code).toBe(0);
  expect(statSync(join(home, 'cli-session')).mode & 0o777).toBe(0o600);
});

it('opens a case, fills it in, and hears from the Act what is missing', async () => {
  const opened = await asked('case', 'open', 'M14', '--unit', unit, '--subject', subject, '--json');
  const { id } = opened.json as { id: string };
  expect((await asked('case', 'list')).out).toMatch(new RegExp(`^${id} {2}M14 {2}`, 'm'));
  const dry = await asked('case', 'step', id, 'submit', '--dry-run');
  expect([dry.code, dry.out]).toEqual([1, expect.stringContaining('would be refused')]);
  const filled = await asked('case', 'step', id, 'request', 'aim=reliability',
    'reasons=Teated on ebatäpsed.', 'rightsAffected=privateLife');
  expect([filled.code, filled.out]).toEqual([0, expect.stringMatching(/^version 2$/m)]);
  const refused = await asked('case', 'step', id, 'submit');
  expect(refused.code).toBe(1);
  expect(refused.notes).toMatch(/^ {2}§ 37¹ \(4²\): \S/m);
  const stale = await asked('case', 'step', id, 'withdraw', 'reasons=Pole vaja.', '--seen', '1');
  expect([stale.code, stale.notes]).toEqual([1, expect.stringContaining('(412)')]);
  expect((await asked('case', 'show', id)).out).toContain('  + withdraw');
});

it('confirms a decision with the password it has, and says so where it has none', async () => {
  const opened = await asked('case', 'open', 'M14', '--unit', unit, '--subject', subject, '--json');
  const { id } = opened.json as { id: string };
  const refusing = ['case', 'step', id, 'refuse', 'reasons=Riive on liiga suur.'];
  const without = ['--data', home, '--url', served.url];
  const none = await said([...refusing, ...without]);
  expect(none.notes).toContain('no password: set VOLITUS_PASSWORD');
  const wrong = await said([...refusing, ...without], { VOLITUS_PASSWORD: 'another password' });
  expect(wrong.notes).toBe('volitus: The password is wrong (401)\n');
  const heard = await asked(...refusing);
  expect(heard.notes).toContain('possible now: request');
});

it('knows nothing of a case that is not there', async () => {
  expect((await asked('case', 'show', 'c_0')).code).toBe(1);
  expect((await asked('case', 'step', 'c_0', 'submit')).code).toBe(1);
});

it('makes a report, keeps its bytes and makes it anew to compare', async () => {
  const as = ['--as', 'siim.luht'] as const;
  const made = await asked('report', 'make', '43-2.a', '2021-T1', ...as, '--json');
  const { id } = made.json as { id: string };
  expect((await asked('report', 'list', ...as)).out).toContain(id);
  expect((await asked('report', 'show', id, ...as)).out).toContain('2021-T1');
  const file = join(home, 'report.json');
  expect((await asked('report', 'show', id, '--out', file, ...as)).code).toBe(0);
  expect((await asked('report', 'verify', file)).out).toBe('WHOLE\n');
  expect((await asked('report', 'verify', id, ...as)).code).toBe(0);
  expect(readFileSync(file, 'utf8')).toContain('"2021-T1"');
});

it('is read beside the running server by what looks at the store', async () => {
  expect((await looked('verify')).out).toMatch(/WHOLE\n$/);
  expect((await looked('rebuild')).code).toBe(0);
  expect((await looked('doctor')).out).toMatch(/^ok {4}lock {8}a server has/m);
});

const looked = (command: string) => said([command, '--data', home]);

it('forgets the session', async () => {
  expect((await asked('sign-out')).code).toBe(0);
  expect((await asked('case', 'list')).code).toBe(1);
});
