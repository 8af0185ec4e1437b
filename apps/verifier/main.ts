import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Flaw } from '#trail/flaw';
import type { Kept } from './checked.js';
import { examineFolder } from './examine.js';
import { progressBar } from './progress-bar.js';
import { asJson, asText } from './report.js';

const USAGE = `node volitus-verify.mjs EXPORT [--key VKEY] [--policy FILE] [--checkpoint FILE]
                        [--save-checkpoint FILE] [--json]

  EXPORT                  eksporditud logi kaust / the folder of an exported log
  --key VKEY              logi kontrollvõti, mitte ekspordist / the log's key, not from the export
  --policy FILE           teie tunnistajate poliitika / your policy of witnesses (C2SP tlog-policy)
  --checkpoint FILE       varem hoitud kontrollpunkt / a checkpoint you kept
  --save-checkpoint FILE  hoia uusim kontrollpunkt / keep the newest head, where all is whole
  --json                  tulemus programmile / the outcome for a program

  0 terve, ka leidudega W_ / whole, findings W_ or none · 1 rikutud / broken · 2 viga käsus /
  wrong command
`;

const text = { type: 'string' } as const;
const flag = { type: 'boolean' } as const;
const options = {
  'key': text, 'policy': text, 'checkpoint': text, 'save-checkpoint': text, 'json': flag,
  'help': flag,
};

function run(args: readonly string[]): number {
  const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options });
  const [folder, ...more] = positionals;
  if (values.help === true) return said(process.stdout, USAGE, 0);
  if (folder === undefined || more.length > 0) return said(process.stderr, USAGE, 2);
  if (!statSync(folder).isDirectory()) return said(process.stderr, USAGE, 2);
  const [checkpoint, policy] = [values.checkpoint, values.policy].map(textOf);
  const onProgress = progressBar(process.stderr, sizeIn(folder));
  const examined = examineFolder(folder, { key: values.key, checkpoint, policy, onProgress });
  onProgress(undefined);
  const kept = checkpoint === undefined ? null : keptIn(values.checkpoint!, checkpoint);
  const told = values.json === true ? asJson(examined, kept) : asText(examined, kept);
  const save = values['save-checkpoint'];
  if (save !== undefined && examined.whole) {
    writeFileSync(save, readFileSync(join(folder, 'checkpoint')));
  }
  return said(process.stdout, told, examined.whole ? 0 : 1);
}

const textOf = (path: string | undefined): string | undefined =>
  path === undefined ? undefined : readFileSync(path, 'utf8');

const keptIn = (path: string, note: string): Kept => ({
  at: statSync(path).mtime.toISOString(), size: Number(note.split('\n')[1]),
});

/** Only for the bar: what the export claims, or nothing. */
function sizeIn(folder: string): number {
  try {
    const { size } = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as {
      size: number;
    };
    return Number(size);
  } catch {
    return 0;
  }
}

function said(to: NodeJS.WriteStream, told: string, exitCode: number): number {
  to.write(told);
  return exitCode;
}

try {
  process.exitCode = run(process.argv.slice(2));
} catch (fault) {
  // A key that is none, a folder that is not there, an option nobody knows: the command was wrong.
  const { message, code } = fault as Error & { code?: string };
  if (code === undefined && !(fault instanceof Flaw)) throw fault;
  process.exitCode = said(process.stderr, `${message}\n\n${USAGE}`, 2);
}
