import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { secondsNow } from './clock.js';
import { answer, init, restart, serve, status, trust } from './command.js';
import type { Desk } from './command.js';

const USAGE = `node dist/apps/witness/main.js <what> <folder> …

  init FOLDER --name NAME         loo tunnistaja võti / make the key of a witness
  trust FOLDER LOGVKEY            hakka logi jälgima / look after a log
  serve FOLDER [--port N] [--host ADDRESS]   vasta üle HTTP / answer over HTTP
  answer FOLDER < request > reply vasta failile / answer a file
  status FOLDER [--json]          mida on kinnitatud / what was cosigned
  restart FOLDER ORIGIN --at NOTE alusta logi uuesti sellest peast / begin a log again from a head

  0 tehtud / done · 1 keeldutud / refused · 2 viga käsus / wrong command
`;

const desk: Desk = {
  now: secondsNow,
  read: async () => {
    const pieces: Buffer[] = [];
    for await (const piece of process.stdin as AsyncIterable<Buffer>) pieces.push(piece);
    return Buffer.concat(pieces).toString('utf8');
  },
  file: (path) => readFileSync(path, 'utf8'),
  out: (text) => void process.stdout.write(text),
  note: (text) => void process.stderr.write(text),
  stopped: () => new Promise((resolve) => {
    process.once('SIGINT', resolve);
    process.once('SIGTERM', resolve);
  }),
};

async function run(args: readonly string[]): Promise<number> {
  const { values: { name, port, host, at, json = false }, positionals } = parseArgs({
    args: [...args], allowPositionals: true,
    options: {
      name: { type: 'string' }, port: { type: 'string' }, host: { type: 'string' },
      at: { type: 'string' }, json: { type: 'boolean' },
    },
  });
  const [what, folder, third] = positionals;
  if (folder === undefined) return misused();
  if (what === 'init' && name !== undefined) return init(desk, folder, name);
  if (what === 'trust' && third !== undefined) return trust(desk, folder, third);
  if (what === 'serve') {
    const where = host === undefined ? {} : { host };
    return serve(desk, folder, { port: Number(port ?? 7380), ...where });
  }
  if (what === 'answer') return answer(desk, folder);
  if (what === 'status') return status(desk, folder, json);
  if (what === 'restart' && third !== undefined && at !== undefined) {
    return restart(desk, folder, third, at);
  }
  return misused();
}

function misused(): number {
  desk.note(USAGE);
  return 2;
}

try {
  process.exitCode = await run(process.argv.slice(2));
} catch (fault) {
  const { message, code = '' } = fault as Error & { code?: string };
  desk.note(`${message}\n`);
  process.exitCode = code.startsWith('ERR_PARSE_ARGS') ? misused() : 1;
}
