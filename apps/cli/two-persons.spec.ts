import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command } from 'commander';
import { byTwo, official, twoOfficials, twoPasswords } from '../../test/support/officials.js';
import { TurnableClock } from '../api/clock/clock.js';
import { createHouse } from '../api/house.js';
import { disableAccount } from '../api/people/disable.js';
import { systemActor } from '../api/register/register.js';
import { contextOf } from './context.js';
import type { Terminal } from './terminal.js';
import { orderedByTwo, twoPersons } from './two-persons.js';

let home: string;
let persons: readonly [string, string];
const third = { name: 'kolmas', password: 'kolmas väljamõeldud parool' };
const gone = { name: 'läinud', password: 'läinu väljamõeldud parool' };

beforeAll(async () => {
  home = mkdtempSync(join(tmpdir(), 'volitus-'));
  const house = await createHouse(home, new TurnableClock('2021-01-04T07:00:00.000Z', false));
  persons = await twoOfficials(house);
  await official(house, third.name, third.password, 'legalOfficer');
  await official(house, gone.name, gone.password, 'administrator');
  await house.store.write((transaction) => disableAccount(transaction, systemActor, gone.name));
  await house.close();
});
afterAll(() => rmSync(home, { recursive: true }));

/** Orders by a command line, with a person before the terminal where answers are given. */
function ordered(
  words: readonly string[],
  environment: Terminal['environment'],
  answers: readonly string[] = [],
) {
  const asked = [...answers];
  const terminal = {
    environment, watched: false, answers: answers.length > 0,
    out: () => {}, note: () => {}, stopped: () => Promise.resolve('SIGTERM'),
    ask: () => Promise.resolve(asked.shift() ?? ''),
  };
  const command = orderedByTwo(new Command('order').exitOverride().option('--data <dir>'));
  command.configureOutput({ writeErr: () => {} });
  command.parse(['--data', home, ...words], { from: 'user' });
  return twoPersons(contextOf(command, terminal), command);
}

describe('an order of two persons', () => {
  it('answers both, by the passwords of the environment', async () => {
    expect(await ordered(byTwo, twoPasswords)).toEqual(persons);
  });

  it('answers both in the order they are named, by passwords typed one by one', async () => {
    const { VOLITUS_PASSWORD: one, VOLITUS_PASSWORD_2: two } = twoPasswords;
    expect(await ordered(['--by', 'teine', '--with', 'esimene'], {}, [two, one]))
      .toEqual([persons[1], persons[0]]);
  });

  it('is refused where one person gives both passwords', async () => {
    const { VOLITUS_PASSWORD: one } = twoPasswords;
    const same = { VOLITUS_PASSWORD: one, VOLITUS_PASSWORD_2: one };
    await expect(ordered(['--by', 'esimene', '--with', 'esimene'], same))
      .rejects.toThrow('it takes two different persons');
  });

  it('is refused where either password is that of the other', async () => {
    const { VOLITUS_PASSWORD: one, VOLITUS_PASSWORD_2: two } = twoPasswords;
    await expect(ordered(byTwo, { VOLITUS_PASSWORD: two, VOLITUS_PASSWORD_2: two }))
      .rejects.toThrow('the password of esimene is wrong');
    await expect(ordered(byTwo, { VOLITUS_PASSWORD: one, VOLITUS_PASSWORD_2: one }))
      .rejects.toThrow('the password of teine is wrong');
  });

  it('is refused to another office, a closed account and a name nobody has', async () => {
    const withThird = (password: string) => ({ ...twoPasswords, VOLITUS_PASSWORD_2: password });
    const beside = (name: string) => ['--by', 'esimene', '--with', name];
    await expect(ordered(beside(third.name), withThird(third.password)))
      .rejects.toThrow('kolmas is neither administrator nor security auditor');
    await expect(ordered(beside(gone.name), withThird(gone.password)))
      .rejects.toThrow('the password of läinud is wrong');
    await expect(ordered(beside('keegi'), withThird(third.password)))
      .rejects.toThrow('the password of keegi is wrong');
  });

  it('is misused without a name or a password of the second', async () => {
    expect(() => ordered(['--by', 'esimene'], twoPasswords)).toThrow(/--with/);
    const { VOLITUS_PASSWORD } = twoPasswords;
    await expect(ordered(byTwo, { VOLITUS_PASSWORD })).rejects.toThrow(/set VOLITUS_PASSWORD_2/);
  });
});
