import type { StartsWitness } from '../../api/demonstration/witnessed.js';
import type { Settings } from '../../api/settings.js';
import type { Adds } from '../entrance.js';
import { exitCode } from '../faults.js';
import { part } from '../parts.js';
import { first } from '../../api/database/prepared.js';
import { seeStore } from '../store/seen-store.js';
import { startsWitness } from '../store/starts-witness.js';
import { verifyStore } from '../store/verify-store.js';

interface Demonstration {
  demo(
    settings: Settings,
    showing: {
      readonly once: boolean;
      readonly say: (line: string) => void;
      verified(home: string): Promise<string>;
      readonly startsWitness: StartsWitness;
    },
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
      const say = (line: string) => terminal.out(`${line}\n`);
      await demonstration.demo(settings, { once, say, verified, startsWitness });
      return exitCode.ok;
    },
    true,
  );
};

/** The whole store, read from its first entry on: bytes, heads, the law of each step, reports. */
async function verified(home: string): Promise<string> {
  const store = seeStore(home);
  const { whole, size, verdicts } = await verifyStore(store);
  const reports = first<{ count: number }>(store.db, 'SELECT count(*) AS count FROM report')!.count;
  store.db.close();
  if (whole) return `Verified from the first entry on: ${size} entries, ${reports} reports. WHOLE`;
  throw new Error(
    `the demonstration does not verify: ${verdicts.map(({ code }) => code).join(' ')}`,
  );
}
