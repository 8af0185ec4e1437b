import { Argument } from 'commander';
import { scriptFor, shells } from '../completion/scripts.js';
import type { Shell } from '../completion/scripts.js';
import { spotsOf } from '../completion/words-at.js';
import type { Adds } from '../entrance.js';
import { exitCode } from '../faults.js';

/** `volitus completion bash`: a script for the shell, printed. */
export const completion: Adds = ({ program, run }) => {
  const command = program
    .command('completion')
    .description('completion for a shell · käskude lõpetamine kestas')
    .addArgument(new Argument('<shell>').choices(shells))
    .addHelpText('after', '\n  source <(volitus completion bash)\n  source <(volitus completion ' +
      'zsh)\n  volitus completion fish | source');
  run(command, (context, { args: [shell] }) => {
    const script = scriptFor(shell as Shell, spotsOf(program));
    context.give({ shell, script }, script);
    return exitCode.ok;
  });
};
