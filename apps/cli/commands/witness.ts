import type { Command } from 'commander';
import { secondsNow } from '../../witness/clock.js';
import { answer, init, restart, serve, status, trust } from '../../witness/command.js';
import type { Desk } from '../../witness/command.js';
import type { Context } from '../context.js';
import type { Adds, Entrance } from '../entrance.js';
import { Misused } from '../faults.js';
import { givenIn } from '../standard-input.js';
import { witnessed } from './witnessed.js';

/** `volitus witness`: a witness of one's own, and the witnesses of this register. */
export const witness: Adds = (entrance) => {
  const group = entrance.program
    .command('witness')
    .description('a witness of its own; who cosigns this register · tunnistaja')
    .addHelpText('after', '\nThe first six are for whoever runs a witness and need no register; ' +
      'the others are for the register.');
  making(entrance, group);
  answering(entrance, group);
  looking(entrance, group);
  witnessed(entrance, group);
};

const deskOf = ({ terminal }: Context, file?: string): Desk => ({
  now: secondsNow,
  read: () => Promise.resolve(givenIn(file)),
  file: givenIn,
  out: (text) => terminal.out(text),
  note: (text) => terminal.note(text),
  stopped: () => terminal.stopped(),
});

function making({ run }: Entrance, group: Command): void {
  const beginning = group
    .command('init')
    .description('make the key of a new witness · loo tunnistaja võti')
    .argument('<folder>', 'the folder of the witness')
    .requiredOption('--name <name>', 'its name, such as committee.example/w1');
  run(beginning, (context, { args: [folder = ''] }) =>
    init(deskOf(context), folder, beginning.opts<{ name: string }>().name));
  const trusting = group
    .command('trust')
    .description('look after the log of that key · hakka logi jälgima')
    .argument('<folder>', 'the folder of the witness')
    .argument('<log-vkey>', 'the verifier key of the log');
  run(trusting, (context, { args: [folder = '', vkey = ''] }) =>
    trust(deskOf(context), folder, vkey));
}

function answering({ run }: Entrance, group: Command): void {
  const serving = group
    .command('serve')
    .description('answer over HTTP (C2SP tlog-witness) · vasta üle HTTP')
    .argument('<folder>', 'the folder of the witness')
    .option('--port <n>', 'the port; 0 takes a free one', '7380')
    .option('--host <address>', 'the address to listen at', '127.0.0.1');
  run(serving, (context, { args: [folder = ''] }) => {
    const { port, host } = serving.opts<{ port: string; host: string }>();
    return serve(deskOf(context), folder, { port: portIn(port), host });
  });
  const filed = group
    .command('answer')
    .description('answer a request brought as a file · vasta failile')
    .argument('<folder>', 'the folder of the witness')
    .argument('[request]', 'the file; else the standard input');
  run(filed, (context, { args: [folder = '', file] }) => answer(deskOf(context, file), folder));
}

function portIn(text: string): number {
  const port = Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new Misused(`no port: ${text}`);
  return port;
}

function looking({ run }: Entrance, group: Command): void {
  const standing = group
    .command('status')
    .description('what it cosigned last, of each log · mida on kinnitatud')
    .argument('<folder>', 'the folder of the witness');
  run(standing, (context, { args: [folder = ''] }) =>
    status(deskOf(context), folder, context.json));
  const again = group
    .command('restart')
    .description('begin a log again, after a declared restore · alusta logi uuesti')
    .argument('<folder>', 'the folder of the witness')
    .argument('<origin>', 'the name of the log')
    .requiredOption('--at <note>', 'the file of the signed head to begin from');
  run(again, (context, { args: [folder = '', origin = ''] }) =>
    restart(deskOf(context), folder, origin, again.opts<{ at: string }>().at));
}
