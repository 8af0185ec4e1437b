import type { House } from '../../api/house.js';
import type { Settings } from '../../api/settings.js';
import { first } from '../../api/database/prepared.js';
import type { Context } from '../context.js';
import type { Adds } from '../entrance.js';
import { Refused, exitCode } from '../faults.js';
import { part } from '../parts.js';
import { opened } from '../store/opened.js';
import { checkThere } from '../store/seen-store.js';

/** What serves the house over HTTP, as far as this command needs to know it. */
interface Serving {
  serve(
    house: House,
    settings: Settings,
  ): Promise<{ readonly url: string; close(): Promise<void> }>;
}

/** `volitus serve`: opens the store and serves it until it is told to stop. */
export const serve: Adds = ({ program, run }) => {
  const command = program
    .command('serve')
    .description('serve the register over HTTP · käivita register')
    .addHelpText('after', '\nAddress and port: VOLITUS_HOST, VOLITUS_PORT. It stops on SIGTERM ' +
      'and SIGINT, when everything accepted is durable.');
  run(command, async (context) => {
    checkThere(context.settings.home);
    const { serve: serving } = await part<Serving>('../api/serve.js');
    const house = await opened(context.settings.home);
    try {
      checkPeople(house);
      await served(context, house, serving);
    } finally {
      await house.close();
    }
    return exitCode.ok;
  });
};

async function served(
  { settings, terminal }: Context,
  house: House,
  serving: Serving['serve'],
): Promise<void> {
  const stopped = terminal.stopped();
  const server = await serving(house, settings);
  terminal.note(`volitus: ${server.url} · ${settings.home}\n`);
  const signal = await stopped;
  terminal.note(`volitus: ${signal}, closing\n`);
  await server.close();
}

/** Invented people must never decide about real ones, and somebody must be able to sign in. */
function checkPeople({ reader }: House): void {
  const count = (where: string) =>
    first<{ n: number }>(reader, `SELECT count(*) AS n FROM account WHERE ${where}`)!.n;
  if (count('demonstration = 1') > 0) {
    throw new Refused('this store holds demonstration accounts; only `volitus demo` serves such');
  }
  if (count('disabled = 0') === 0) {
    throw new Refused('nobody has an account yet: run `volitus init`');
  }
}
