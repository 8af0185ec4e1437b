import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cast } from '#measures/world';
import { createHouse } from '../../apps/api/house.js';
import { systemClock } from '../../apps/api/clock/clock.js';
import { seedWorld } from '../../apps/api/demonstration/seed.js';
import { hashPassword } from '../../apps/api/people/passwords.js';
import { said } from '../support/cli.js';

const password = 'kõik on välja mõeldud';
const root = mkdtempSync(join(tmpdir(), 'volitus-'));
const [home, committee] = [join(root, 'home'), join(root, 'w1')];
const at = (name: string) => join(root, name);
const put = (name: string, text: string): string => {
  writeFileSync(at(name), text);
  return at(name);
};
const signInOf = (office: string) => cast.find((each) => each.office === office)!.signIn;
const two = ['--by', signInOf('administrator'), '--with', signInOf('securityAuditor')];
const environment = { VOLITUS_PASSWORD: password, VOLITUS_PASSWORD_2: password };
const volitus = (...args: string[]) => said(['--data', home, ...args], environment);

let log: string;
let witness: string;

beforeAll(async () => {
  const house = await createHouse(home, systemClock);
  await seedWorld(house, await hashPassword(password));
  log = house.log.vkey;
  await house.close();
  witness = (await volitus('witness', 'init', committee, '--name', 'committee.example/w1'))
    .out.trim();
}, 60_000);

afterAll(() => rmSync(root, { recursive: true }));

describe('volitus witness policy', () => {
  it('takes two persons', async () => {
    const file = put('policy', `log ${log}\nwitness w1 ${witness}\nquorum w1\n`);
    expect((await volitus('witness', 'policy', file)).code).toBe(2);
    const alone = ['--by', two[1]!, '--with', two[1]!];
    const answer = await volitus('witness', 'policy', file, ...alone);
    expect([answer.code, answer.notes]).toEqual([1, expect.stringContaining('two different')]);
  });

  it.each([
    ['that is none', () => 'quorum w1\n', 'policy line 1'],
    ['that does not name this log', () => `witness w1 ${witness}\nquorum w1\n`, 'does not name'],
    ['whose gate waits for nobody', () => `log ${log}\nquorum none\n`, 'quorum of none'],
  ])('refuses one %s', async (_what, text, why) => {
    const answer = await volitus('witness', 'policy', put('bad', text()), '--gate', 'on', ...two);
    expect([answer.code, answer.notes]).toEqual([1, expect.stringContaining(why)]);
    expect((await volitus('witness', 'list')).out).toContain('no policy');
  });

  it('is set, and says who has cosigned how much', async () => {
    const file = at('policy');
    const set = await volitus('witness', 'policy', file, '--gate', 'on', '--grace', '60', ...two);
    expect([set.code, set.out]).toEqual([0, expect.stringMatching(/gate on {2}grace 60 min/)]);
    const { json } = await volitus('witness', 'list', '--json');
    expect(json).toMatchObject({
      gate: true, graceMinutes: 60,
      witnesses: [{ name: 'w1', vkey: witness, address: null, size: 0, at: null }],
    });
  });
});

describe('a witness without a network', () => {
  it('is asked and answers by files', async () => {
    expect((await volitus('witness', 'trust', committee, log)).code).toBe(0);
    const request = put('request', (await volitus('witness', 'request')).out);
    expect(readFileSync(request, 'utf8')).toMatch(/^old 0\n\n/);
    const reply = put('reply', (await volitus('witness', 'answer', committee, request)).out);
    const taken = await volitus('witness', 'take', reply);
    expect(taken.out).toMatch(/^committee\.example\/w1 {2}\d+\n$/);
    const { json } = await volitus('witness', 'list', '--json');
    const { size, witnesses } = json as { size: number; witnesses: { size: number }[] };
    expect(witnesses[0]!.size).toBe(size);
    expect((await volitus('witness', 'request')).out).toMatch(new RegExp(`^old ${size}\n\n`));
    expect((await volitus('witness', 'status', committee)).out).toContain(`  ${size}  `);
  });

  it('is not believed when its answer is for another log, or is none', async () => {
    expect((await volitus('witness', 'take', put('reply', 'refused 409 5\n'))).notes)
      .toContain('no cosignature of this log: refused 409 5');
    expect((await volitus('witness', 'take', at('policy'))).code).toBe(1);
  });
});
