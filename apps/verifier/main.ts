import { readFileSync, statSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { verifyFolder } from './folder.js';
import { asJson, asText } from './report.js';

const USAGE = `node dist/apps/verifier/main.js <folder> [--key VKEY] [--checkpoint FILE] [--json]

  <folder>            eksporditud logi kaust / the folder of an exported log
  --key VKEY          logi kontrollvõti, mitte ekspordist / the log's key, not from the export
  --checkpoint FILE   varem hoitud kontrollpunkt / a checkpoint you kept
  --json              tulemus programmile / the outcome for a program

  0 terve / whole · 1 rikutud / broken · 2 viga käsus / wrong command
`;

function run(args: readonly string[]): number {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      key: { type: 'string' },
      checkpoint: { type: 'string' },
      json: { type: 'boolean' },
      help: { type: 'boolean' },
    },
  });
  const [folder, ...more] = positionals;
  if (values.help === true) return said(process.stdout, USAGE, 0);
  if (folder === undefined || more.length > 0) return said(process.stderr, USAGE, 2);
  if (!statSync(folder).isDirectory()) return said(process.stderr, USAGE, 2);
  const checkpoint = values.checkpoint === undefined ? undefined : textOf(values.checkpoint);
  const outcome = verifyFolder(folder, { key: values.key, checkpoint, onProgress });
  const text = values.json === true ? asJson(outcome) : asText(outcome, checkpoint !== undefined);
  return said(process.stdout, text, outcome.whole ? 0 : 1);
}

const textOf = (path: string): string => readFileSync(path, 'utf8');

function onProgress(read: number): void {
  if (process.stderr.isTTY) process.stderr.write(`\r${read} `);
}

function said(to: NodeJS.WriteStream, text: string, exitCode: number): number {
  to.write(text);
  return exitCode;
}

try {
  process.exitCode = run(process.argv.slice(2));
} catch (fault) {
  // A key that is none, a folder that is not there, an option nobody knows: the command was wrong.
  const { message, code } = fault as Error & { code?: string };
  if (code === undefined) throw fault;
  process.exitCode = said(process.stderr, `${message}\n\n${USAGE}`, 2);
}
