import { existsSync } from 'node:fs';
import type { Command } from 'commander';
import type { Office } from '#law/offices';
import { systemClock } from '../api/clock/clock.js';
import { openForReading } from '../api/database/handle.js';
import type { Handle } from '../api/database/handle.js';
import { accountOf } from '../api/people/accounts.js';
import { isPassword } from '../api/people/passwords.js';
import { officesOf } from '../api/register/register-facts.js';
import { placesIn } from '../api/settings.js';
import type { Context } from './context.js';
import { Misused, Refused } from './faults.js';
import type { Terminal } from './terminal.js';

/** The offices that look after the store: two persons of these together may do what one may not. */
const trusted: readonly Office[] = ['administrator', 'securityAuditor'];

/** The ids of the two persons who ordered it together: `--by` first, then `--with`. */
export type TwoPersons = readonly [by: string, other: string];

interface Named {
  readonly by: string;
  readonly with: string;
}

/** Adds `--by NAME --with NAME`, without which the command is not understood (exit code 2). */
export const orderedByTwo = (command: Command): Command =>
  command
    .requiredOption('--by <name>', 'who orders it; the password: VOLITUS_PASSWORD, or asked')
    .requiredOption('--with <name>',
      'who orders it with them; the password: VOLITUS_PASSWORD_2, or asked');

/**
 * Signs in the two who order an offline command, against the accounts of the store, which need not
 * be one that opens. Both hold administrator or securityAuditor now, by the real clock (UTC).
 * Throws `Misused` where a password cannot be had, `Refused` where the two are one person or either
 * is not let in. Nothing is written.
 */
export async function twoPersons(context: Context, command: Command): Promise<TwoPersons> {
  const { by, with: other } = command.opts<Named>();
  const { database } = placesIn(context.settings.home);
  if (!existsSync(database)) throw new Refused(`there is no register in ${context.settings.home}`);
  const { terminal } = context;
  const passwords = [
    await passwordOf(terminal, by, 'VOLITUS_PASSWORD'),
    await passwordOf(terminal, other, 'VOLITUS_PASSWORD_2'),
  ] as const;
  const db = openForReading(database);
  try {
    const first = await signedIn(db, by, passwords[0]);
    const second = await signedIn(db, other, passwords[1]);
    if (first === second) throw new Refused('it takes two different persons');
    return [first, second];
  } finally {
    db.close();
  }
}

/** Never from the command line, where every process of the machine may read it. */
async function passwordOf(terminal: Terminal, name: string, variable: string): Promise<string> {
  const given = terminal.environment[variable];
  if (given !== undefined && given !== '') return given;
  if (!terminal.answers) throw new Misused(`no password of ${name}: set ${variable}`);
  return terminal.ask(`Password of ${name} · parool: `, true);
}

async function signedIn(db: Handle, name: string, password: string): Promise<string> {
  const account = accountOf(db, name);
  const right = account !== undefined && account.disabled === 0 &&
    await isPassword(account.password, password);
  if (!right) throw new Refused(`the name or the password of ${name} is wrong`);
  const held = officesOf(db, account.person, systemClock.now()).map(({ office }) => office);
  if (held.some((office) => trusted.includes(office))) return account.person;
  throw new Refused(`${name} is neither administrator nor security auditor`);
}
