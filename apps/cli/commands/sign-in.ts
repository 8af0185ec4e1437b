import type { Adds } from '../entrance.js';
import { exitCode } from '../faults.js';
import { Server, urlOf } from '../http/server.js';
import type { Asker } from '../http/server.js';
import { forgetSession, keepSession, keptSession } from '../http/session-file.js';
import { passwordFrom } from '../passwords.js';

/** `volitus sign-in <name>`: later commands need no password until the session is over. */
export const signIn: Adds = ({ program, run }) => {
  const command = program
    .command('sign-in')
    .description('sign in for the commands that follow · logi sisse')
    .argument('<name>', 'the name to sign in with')
    .option('--url <url>', 'the server (http://127.0.0.1:3000)')
    .option('--password-file <file>', 'the password; else VOLITUS_PASSWORD, else it is asked');
  run(command, async (context, { args: [name = ''] }) => {
    const { url: wanted, passwordFile } = command.opts<Asker>();
    const url = urlOf(context, wanted);
    const password = await passwordFrom(context.terminal, passwordFile);
    const cookie = await new Server(url, context.language).signIn(name, password);
    keepSession(context.settings.home, { url, cookie });
    context.give({ signedIn: true, name, url }, `${name} · ${url}\n`);
    return exitCode.ok;
  });
};

/** `volitus sign-out`: ends the session here and on the server. */
export const signOut: Adds = ({ program, run }) => {
  const command = program
    .command('sign-out')
    .description('end that session · logi välja')
    .option('--url <url>', 'the server (http://127.0.0.1:3000)');
  run(command, async (context) => {
    const url = urlOf(context, command.opts<Asker>().url);
    const kept = keptSession(context.settings.home, url);
    forgetSession(context.settings.home);
    if (kept !== null) await new Server(url, context.language, kept.cookie).signOut();
    context.give({ signedIn: false, url }, `${url}\n`);
    return exitCode.ok;
  });
};
