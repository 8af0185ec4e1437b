import { first } from '../../api/database/prepared.js';
import type { House } from '../../api/house.js';
import { addAccount } from '../../api/people/accounts.js';
import { hashPassword } from '../../api/people/passwords.js';
import { systemActor } from '../../api/register/register.js';
import { loadReferenceData } from '../../api/registers/reference-data.js';
import type { Context } from '../context.js';
import type { Adds } from '../entrance.js';
import { Misused, Refused, exitCode } from '../faults.js';
import { newPassword } from '../passwords.js';
import { opened } from '../store/opened.js';

interface Options {
  readonly signIn?: string;
  readonly fullName?: string;
  readonly passwordFile?: string;
}

/** `volitus init`: the store, its keys, the reference data and the first administrator. */
export const init: Adds = ({ program, run }) => {
  const command = program
    .command('init')
    .description('make a new register and its first administrator · loo uus register')
    .option('--sign-in <name>', 'the name the administrator signs in with')
    .option('--full-name <name>', 'the name of the administrator')
    .option('--password-file <file>', 'the password; else VOLITUS_PASSWORD, else it is asked');
  run(command, async (context) => {
    const first = await administrator(context, command.opts<Options>());
    const made = await madeIn(context.settings.home, first);
    context.give(made, `${made.home}\nkey: ${made.vkey}\nadministrator: ${made.administrator}\n` +
      `reference rows: ${made.referenceRows}\n` +
      'Keep a copy of keys/ apart from the database, and give the key to your overseers.\n');
    return exitCode.ok;
  });
};

interface Administrator {
  readonly signIn: string;
  readonly name: string;
  readonly password: string;
}

/** Asked before anything is made, so that a slip of the finger leaves no half of a store. */
async function administrator(
  { terminal }: Context,
  { signIn, fullName, passwordFile }: Options,
): Promise<Administrator> {
  const asked = async (known: string | undefined, option: string, question: string) => {
    const answer = known ?? (terminal.answers ? await terminal.ask(question) : '');
    if (answer.trim() === '') throw new Misused(`${option} is missing`);
    return answer.trim();
  };
  return {
    signIn: await asked(signIn, '--sign-in', 'Administrator signs in as · kasutajanimi: '),
    name: await asked(fullName, '--full-name', 'Full name · täisnimi: '),
    password: await hashPassword(await newPassword(terminal, passwordFile)),
  };
}

async function madeIn(home: string, { signIn, name, password }: Administrator) {
  const house = await opened(home, true);
  try {
    checkNobody(house);
    const referenceRows = await loadReferenceData(house);
    await house.store.write((transaction) =>
      addAccount(transaction, house.registrar, systemActor, {
        name, signIn, password, office: 'administrator', unit: null, serviceman: false,
        demonstration: false,
      }));
    return { home, vkey: house.log.vkey, administrator: signIn, referenceRows };
  } finally {
    await house.close();
  }
}

function checkNobody({ reader, home }: House): void {
  if (first(reader, 'SELECT 1 FROM account LIMIT 1') === undefined) return;
  throw new Refused(`${home} is in use already: its accounts are kept with \`volitus people\``);
}
