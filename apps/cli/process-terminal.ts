import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';
import type { Terminal } from './terminal.js';

/** The terminal of this process. */
export const processTerminal: Terminal = {
  environment: process.env,
  watched: process.stderr.isTTY === true,
  answers: process.stdin.isTTY === true,
  out: (text) => void process.stdout.write(text),
  note: (text) => void process.stderr.write(text),
  ask,
  stopped: () =>
    new Promise((resolve) => {
      for (const signal of ['SIGTERM', 'SIGINT'] as const) {
        process.once(signal, () => resolve(signal));
      }
    }),
};

async function ask(question: string, hidden = false): Promise<string> {
  process.stderr.write(question);
  const silent = new Writable({ write: (_chunk, _encoding, done) => done() });
  const output = hidden ? silent : process.stderr;
  const lines = createInterface({ input: process.stdin, output, terminal: true });
  try {
    return await lines.question('');
  } finally {
    lines.close();
    if (hidden) process.stderr.write('\n');
  }
}
