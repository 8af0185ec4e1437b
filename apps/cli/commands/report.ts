import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { Argument, Option } from 'commander';
import type { Command } from 'commander';
import { reportKinds } from '#reports/kinds';
import type { Report } from '#reports/figure';
import { reportText } from '#reports/text';
import { toBase64 } from '#trail/base64';
import { sha256 } from '#trail/digest';
import { verifyReport } from '#reports/verify-report';
import { columns } from '../columns.js';
import type { Adds, Entrance } from '../entrance.js';
import { Misused, exitCode } from '../faults.js';
import { asking, serverFor } from '../http/server.js';
import type { Asker } from '../http/server.js';
import { trailOf } from '../store/trail-of.js';

/** `volitus report`: the overviews the Act asks for. */
export const report: Adds = (entrance) => {
  const group = entrance.program
    .command('report')
    .description('the reports of § 43 (2) and § 37² (6) · aruanded');
  list(entrance, group);
  make(entrance, group);
  show(entrance, group);
  verify(entrance, group);
};

interface Issued {
  readonly id: string;
  readonly kind: string;
  readonly period: string;
  readonly at?: string;
  readonly sha256?: string;
}

function list({ run }: Entrance, group: Command): void {
  const command = asking(group.command('list').description('reports that were issued · loetle'));
  run(command, async (context) => {
    const server = await serverFor(context, command.opts<Asker>());
    const found = await server.get<{ readonly items: readonly Issued[] }>('/api/reports');
    context.give(found, columns(found.items.map(rowOf)));
    return exitCode.ok;
  });
}

const rowOf = ({ id, kind, period, at = '' }: Issued): string[] => [id, kind, period, at];

function make({ run }: Entrance, group: Command): void {
  const command = asking(group.command('make').description('make and issue a report · koosta'))
    .addArgument(new Argument('<kind>').choices(reportKinds.map(({ id }) => id)))
    .argument('<period>', '2021-T1 (four months) or 2021-H1 (six)');
  run(command, async (context, { args: [kind = '', period = ''] }) => {
    const server = await serverFor(context, command.opts<Asker>());
    const made = await server.post<Issued>('/api/reports', { kind, period });
    context.give(made, `${rowOf(made).join('  ').trimEnd()}\n`);
    return exitCode.ok;
  });
}

interface Showing extends Asker {
  readonly format?: string;
  readonly out?: string;
}

function show({ run }: Entrance, group: Command): void {
  const command = asking(group.command('show').description('a report to read or to keep · näita'))
    .argument('<id>', 'the report')
    .addOption(new Option('--format <format>').choices(['json', 'csv', 'txt', 'xlsx', 'pdf']))
    .option('--out <file>', 'write exactly its bytes to this file');
  run(command, async (context, { args: [id = ''] }) => {
    const { format = 'json', out, ...asker } = command.opts<Showing>();
    const server = await serverFor(context, asker);
    const bytes = await server.bytes(`/api/reports/${encodeURIComponent(id)}.${format}`);
    if (out !== undefined) writeFileSync(out, bytes, { flag: 'wx', mode: 0o600 });
    else if (format === 'xlsx' || format === 'pdf') throw new Misused(`${format} needs --out`);
    else if (format !== 'json' || context.json) context.terminal.out(bytes.toString('utf8'));
    else context.terminal.out(readable(bytes, context.language));
    return exitCode.ok;
  });
}

const readable = (bytes: Buffer, language: 'et' | 'en'): string =>
  reportText(JSON.parse(bytes.toString('utf8')) as Report, language);

interface Verifying extends Asker {
  readonly export?: string;
}

function verify({ run }: Entrance, group: Command): void {
  const command = asking(group.command('verify').description('make it anew, compare · kontrolli'))
    .argument('<file or id>', 'the JSON file of a report; by id it is fetched from the server')
    .option('--export <folder>', 'make it from this export; else from the store of --data');
  run(command, async (context, { args: [name = ''] }) => {
    const { export: folder, ...asker } = command.opts<Verifying>();
    const bytes = existsSync(name)
      ? readFileSync(name)
      : await (await serverFor(context, asker)).bytes(
          `/api/reports/${encodeURIComponent(name)}.json`,
        );
    const verdict = verdictOn(bytes, trailOf(context.settings.home, folder));
    context.give(
      { whole: verdict === null, verdict },
      verdict === null ? 'WHOLE\n' : `${verdict.code}  ${verdict.says[context.language]}\nBROKEN\n`,
    );
    return verdict === null ? exitCode.ok : exitCode.refused;
  });
}

const never = {
  code: 'E_REPORT',
  says: {
    et: 'sellise sisuga aruannet ei ole välja antud',
    en: 'no report of these bytes was ever issued',
  },
} as const;

function verdictOn(bytes: Buffer, trail: ReturnType<typeof trailOf>) {
  const digest = toBase64(sha256(bytes));
  for (const entry of trail) {
    if (entry.type !== 'report.issued' || entry.body['sha256'] !== digest) continue;
    return verifyReport(trail, entry, bytes);
  }
  return never;
}
