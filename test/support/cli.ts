import { chmodSync, cpSync } from 'node:fs';
import { join } from 'node:path';
import { volitus } from '../../apps/cli/program.js';
import type { Terminal } from '../../apps/cli/terminal.js';

/** What a command said and how it ended. */
export interface Said {
  readonly code: number;
  readonly out: string;
  readonly notes: string;
  /** The result as a value, where it was asked for with `--json`. */
  readonly json: Readonly<Record<string, unknown>>;
}

/** Runs a command line in this process, with nobody before the terminal. */
export async function said(
  args: readonly string[],
  environment: Terminal['environment'] = {},
): Promise<Said> {
  const heard = { out: '', notes: '' };
  const code = await volitus(args, {
    environment,
    watched: false,
    answers: false,
    out: (text) => void (heard.out += text),
    note: (text) => void (heard.notes += text),
    ask: () => Promise.reject(new Error('nobody is there to be asked')),
    stopped: () => Promise.reject(new Error('nobody is there to stop it')),
  });
  const json = args.includes('--json') ? (JSON.parse(heard.out) as Said['json']) : {};
  return { code, ...heard, json };
}

/** A copy of a closed store, its signing key with that mode. */
export function copied(home: string, to: string, mode = 0o600): string {
  cpSync(home, to, { recursive: true });
  chmodSync(join(to, 'keys', 'log.skey'), mode);
  return to;
}
