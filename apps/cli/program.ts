import { Command, Option } from 'commander';
import { commands } from './commands/index.js';
import type { Entrance } from './entrance.js';
import { contextOf } from './context.js';
import { exitCodeOf } from './faults.js';
import type { Terminal } from './terminal.js';

/** Runs one command line and answers its exit code: 0 done, 1 refused or broken, 2 misused. */
export async function volitus(args: readonly string[], terminal: Terminal): Promise<number> {
  let code = 0;
  const program = programOf(terminal, (answered) => {
    code = answered;
  });
  try {
    await program.parseAsync([...args], { from: 'user' });
    return code;
  } catch (fault) {
    return exitCodeOf(fault, terminal);
  }
}

/** Every command with its options; whoever completes words in a shell reads it too. */
export function programOf(terminal: Terminal, answer: (code: number) => void): Command {
  const program = new Command('volitus')
    .description(
      'The register of intelligence measures of the Estonian Defence Forces · ' +
        'Kaitseväe luuremeetmete register',
    )
    .option('--data <dir>', 'folder of the store (VOLITUS_DATA, ./var/register) · andmete kaust')
    .option('--json', 'the result for a program · tulemus programmile')
    .addOption(new Option('--language <language>', 'et or en · keel').choices(['et', 'en']))
    .configureHelp({ showGlobalOptions: true })
    .configureOutput({
      writeOut: (text) => terminal.out(text),
      writeErr: (text) => terminal.note(text),
    })
    .showHelpAfterError('(volitus help · abi)')
    .exitOverride();
  const entrance: Entrance = {
    program,
    run: (command, action, demonstration) =>
      command.action(async () => {
        answer(await action(contextOf(command, terminal, demonstration), command));
      }),
  };
  for (const add of commands) add(entrance);
  return program;
}
