import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from 'commander';
import { systemClock } from '../../api/clock/clock.js';
import { placesIn } from '../../api/settings.js';
import type { PutBack } from '../../api/trail/put-back.js';
import type { Repair } from '../../api/trail/repair.js';
import type { Context } from '../context.js';
import type { Adds } from '../entrance.js';
import { Misused, Refused, exitCode } from '../faults.js';
import { repaired } from '../store/repaired.js';
import { twoPersons } from '../two-persons.js';

interface Options {
  readonly from?: string;
  readonly by?: string;
  readonly with?: string;
  readonly reason?: string;
}

/** What a restoration came to. */
interface Restored {
  readonly putBack: PutBack | null;
  /** The entry that gives the rest up; null where nothing was lost in the end. */
  readonly declared: { readonly seq: number; readonly inc: number; readonly lost: number } | null;
  readonly erasedAgain: number;
}

/** `volitus restore`: an older backup is served again, what it lacks brought back or given up. */
export const restore: Adds = ({ program, run }) => {
  const command = program
    .command('restore')
    .description('open a backup that is older than its signed head · taasta varukoopiast')
    .option('--from <export>', 'put the lost entries back from an export first')
    .option('--by <name>', 'who gives up what is lost; the password: VOLITUS_PASSWORD, or asked')
    .option('--with <name>', 'who does it with them; VOLITUS_PASSWORD_2, or asked')
    .option('--reason <file>', 'why, as a text; it is sealed, and not in the trail itself')
    .addHelpText('after', help);
  run(command, async (context) => {
    const done = await restoredIn(context, command);
    context.give(done, said(done));
    return exitCode.ok;
  });
};

const help = `
Put the backup of the database in its place first; keys/ and head/ stay as they are. What is brought
back by --from is held against the signed head and needs nobody's order. The rest is given up only
by two persons, in an entry that says how many entries were lost; the head keeps its history.`;

async function restoredIn(context: Context, command: Command): Promise<Restored> {
  const options = command.opts<Options>();
  const folder = options.from;
  if (folder !== undefined && !existsSync(folder)) throw new Misused(`no such folder: ${folder}`);
  return repaired(context, systemClock, async (repair) => {
    const { erasedAgain } = await import('../../api/trail/erased-again.js');
    const putBack = folder === undefined ? null : await putBackFrom(repair, folder);
    const declared = await givenUp(context, command, repair);
    if (putBack === null && declared === null) {
      throw new Refused('nothing that was signed is missing: there is nothing to restore');
    }
    const size = declared === null ? putBack!.to : declared.seq + 1;
    return { putBack, declared, erasedAgain: erasedAgain(repair.handle, size) };
  }, mayBeMade(context, folder));
}

/** A database that is gone whole is made anew only for what an export puts back into it. */
const mayBeMade = ({ settings: { home } }: Context, folder: string | undefined): boolean =>
  folder !== undefined && existsSync(placesIn(home).head);

async function putBackFrom(repair: Repair, folder: string): Promise<PutBack> {
  const { putBack } = await import('../../api/trail/put-back.js');
  return putBack(repair, (path) => {
    const file = join(folder, ...path.split('/'));
    return existsSync(file) ? readFileSync(file) : undefined;
  });
}

async function givenUp(context: Context, command: Command, repair: Repair) {
  const { compared, restored } = await import('../../api/trail/restore.js');
  const found = compared(repair);
  const { kept, lost } = found;
  if (lost === null) return null;
  const missing = lost.size - kept;
  context.terminal.note(`${lost.size} entries were signed, ${kept} are left\n`);
  const { by, with: other, reason } = command.opts<Options>();
  if (by === undefined || other === undefined || reason === undefined) {
    throw new Refused(`entries missing: ${missing}. Bring them with --from, or let two persons ` +
      'give them up with --by, --with and --reason');
  }
  const text = reasonIn(reason);
  const { seq, inc } = restored(
    repair, { ...found, lost }, { by: await twoPersons(context, command), reason: text },
  );
  return { seq, inc, lost: missing };
}

function reasonIn(file: string): string {
  if (!existsSync(file)) throw new Misused(`the file cannot be read: ${file}`);
  const text = readFileSync(file, 'utf8').trim();
  if (text === '') throw new Misused(`the file gives no reason: ${file}`);
  return text;
}

function said({ putBack, declared, erasedAgain }: Restored): string {
  const back = putBack === null ? '' :
    `entries ${putBack.from}–${putBack.to - 1} are back; ` +
    `${putBack.missingTexts} sealed texts of theirs are not\n`;
  const given = declared === null ? 'nothing is lost\n' :
    `${declared.lost} entries are given up by entry ${declared.seq}, ` +
    `the first of incarnation ${declared.inc}\n`;
  return `${back}${given}${erasedAgain} rows that were erased before were erased again\n`;
}
