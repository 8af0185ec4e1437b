import { Argument, Option } from 'commander';
import { offices } from '#law/offices';
import type { Office } from '#law/offices';
import { addAccount } from '../../api/people/accounts.js';
import { disableAccount } from '../../api/people/disable.js';
import { hashPassword } from '../../api/people/passwords.js';
import { systemActor } from '../../api/register/register.js';
import type { Entrance, Adds } from '../entrance.js';
import type { Command } from 'commander';
import { exitCode } from '../faults.js';
import { newPassword } from '../passwords.js';
import { columns } from '../columns.js';
import { seeStore } from '../store/seen-store.js';
import { accountsIn, personOf } from '../store/accounts-in.js';
import { written } from '../store/written.js';

const held = offices.map(({ id }) => id).filter((id) => id !== 'system');

/** `volitus people`: accounts and offices, with the server stopped; `list` also beside it. */
export const people: Adds = (entrance) => {
  const group = entrance.program
    .command('people')
    .description('accounts and offices · kontod ja ametikohad');
  add(entrance, group);
  list(entrance, group);
  disable(entrance, group);
  appoint(entrance, group);
};

interface Adding {
  readonly fullName: string;
  readonly office: Office;
  readonly unit?: string;
  readonly serviceman?: boolean;
  readonly passwordFile?: string;
}

function add({ run }: Entrance, group: Command): void {
  const command = group
    .command('add')
    .description('make an account · lisa konto')
    .argument('<sign-in>', 'the name to sign in with')
    .requiredOption('--full-name <name>', 'the name of the person; sealed, never in the trail')
    .addOption(new Option('--office <office>').choices(held).makeOptionMandatory())
    .option('--unit <id>', 'the unit of the office')
    .option('--serviceman', 'the person is in active service')
    .option('--password-file <file>', 'the password; else VOLITUS_PASSWORD, else it is asked');
  run(command, async (context, { args: [signIn = ''] }) => {
    const { fullName, office, unit = null, serviceman = false, passwordFile } =
      command.opts<Adding>();
    const password = await hashPassword(await newPassword(context.terminal, passwordFile));
    const person = await written(context, (house, transaction) =>
      addAccount(transaction, house.registrar, systemActor, {
        name: fullName, signIn, password, office, unit, serviceman, demonstration: false,
      }));
    context.give({ person, signIn, office, unit }, `${signIn}  ${person}  ${office}\n`);
    return exitCode.ok;
  });
}

function list({ run }: Entrance, group: Command): void {
  const command = group
    .command('list')
    .description('accounts with their offices now · loetle kontod');
  run(command, (context) => {
    const store = seeStore(context.settings.home);
    const accounts = accountsIn(store.db);
    store.close();
    const rows = accounts.map(({ signIn, person, state, offices: now }) =>
      [signIn, person, state, now.join(', ')]);
    context.give({ accounts }, columns(rows));
    return exitCode.ok;
  });
}

function disable({ run }: Entrance, group: Command): void {
  const command = group
    .command('disable')
    .description('close an account and its sessions · sulge konto')
    .argument('<sign-in>', 'the name to sign in with');
  run(command, async (context, { args: [signIn = ''] }) => {
    await written(context, (_house, transaction) =>
      disableAccount(transaction, systemActor, signIn));
    context.give({ signIn, disabled: true }, `${signIn} disabled\n`);
    return exitCode.ok;
  });
}

function appoint({ run }: Entrance, group: Command): void {
  const command = group
    .command('appoint')
    .description('appoint a person to an office from now on · määra ametisse')
    .argument('<sign-in>', 'the name the person signs in with')
    .addArgument(new Argument('<office>').choices(held))
    .option('--unit <id>', 'the unit of the office')
    .option('--serviceman', 'the person is in active service');
  run(command, async (context, { args: [signIn = '', office = ''] }) => {
    const { unit, serviceman = false } = command.opts<Partial<Adding>>();
    const { id } = await written(context, (house, transaction) =>
      house.registrar.record(transaction, systemActor, {
        register: 'offices', act: 'record',
        fields: {
          person: personOf(transaction.db, signIn), office, serviceman, from: transaction.now,
          ...(unit === undefined ? {} : { unit }),
        },
      }));
    const appointed = { signIn, office, unit: unit ?? null, entry: id };
    context.give(appointed, `${signIn}  ${office}  ${id}\n`);
    return exitCode.ok;
  });
}
