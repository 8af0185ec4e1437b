import type { Settings } from '../../api/settings.js';
import type { Adds } from '../entrance.js';
import { exitCode } from '../faults.js';
import { part } from '../parts.js';

interface Demonstration {
  demo(
    settings: Settings,
    showing: { readonly once: boolean; readonly say: (line: string) => void },
  ): Promise<void>;
}

/** `volitus demo`: invented people, every story played, the web page; nothing of it is real. */
export const demo: Adds = ({ program, run }) => {
  const command = program
    .command('demo')
    .description('a demonstration with invented people · näidis väljamõeldud inimestega')
    .option('--once', 'make it and leave, without serving it');
  run(
    command,
    async ({ settings, terminal }) => {
      const demonstration = await part<Demonstration>('../api/demonstration/demo.js');
      const { once = false } = command.opts<{ once?: boolean }>();
      await demonstration.demo(settings, { once, say: (line) => terminal.out(`${line}\n`) });
      return exitCode.ok;
    },
    true,
  );
};
