import type { Command } from 'commander';
import type { Context } from '../context.js';
import type { Adds, Entrance } from '../entrance.js';
import { exitCode } from '../faults.js';
import { caseText, casesText, outlookText } from '../http/case-text.js';
import type { CaseLine, CaseView, Outlook } from '../http/case-text.js';
import { fieldsIn, saidFields } from '../http/said-fields.js';
import { asking, serverFor } from '../http/server.js';
import type { Asker, Server } from '../http/server.js';

/** `volitus case`: cases over HTTP, as the person who is signed in. */
export const cases: Adds = (entrance) => {
  const group = entrance.program
    .command('case')
    .description('cases on a running server · menetlused');
  list(entrance, group);
  show(entrance, group);
  open(entrance, group);
  step(entrance, group);
};

interface Narrowed extends Asker {
  readonly measure?: string;
  readonly state?: string;
  readonly unit?: string;
  readonly due?: string;
  readonly page?: string;
}

function list({ run }: Entrance, group: Command): void {
  const command = asking(group.command('list').description('cases you may see · loetle'))
    .option('--measure <id>', 'only of this measure, such as M14')
    .option('--state <state>', 'only in this state, such as effective')
    .option('--unit <id>', 'only of this unit')
    .option('--due <instant>', 'only with a deadline by then')
    .option('--page <number>', 'page, from 1');
  run(command, async (context) => {
    const { measure, state, unit, due, page, ...asker } = command.opts<Narrowed>();
    const narrowed = Object.entries({ measure, state, unit, due, page });
    const query = new URLSearchParams(narrowed.filter(hasValue));
    const server = await serverFor(context, asker);
    const found = await server.get<Page>(`/api/cases?${query.toString()}`);
    context.give(found, `${casesText(found.items, context.language)}${found.total} · ` +
      `${found.page}/${found.pages}\n`);
    return exitCode.ok;
  });
}

interface Page {
  readonly items: readonly CaseLine[];
  readonly total: number;
  readonly page: number;
  readonly pages: number;
}

const hasValue = (entry: [string, string | undefined]): entry is [string, string] =>
  entry[1] !== undefined;

function show({ run }: Entrance, group: Command): void {
  const command = asking(group.command('show').description('a case, its clocks and steps · näita'))
    .argument('<id>', 'the case');
  run(command, async (context, { args: [id = ''] }) => {
    const server = await serverFor(context, command.opts<Asker>());
    return given(context, await seen(server, id));
  });
}

interface Opening extends Asker {
  readonly unit: string;
  readonly subject?: string;
  readonly renews?: string;
}

function open({ run }: Entrance, group: Command): void {
  const command = asking(group.command('open').description('open a case · ava menetlus'))
    .argument('<measure>', 'such as M14')
    .requiredOption('--unit <id>', 'the unit whose case it is')
    .option('--subject <id>', 'the person it concerns')
    .option('--renews <id>', 'the case whose decision it renews');
  run(command, async (context, { args: [measure = ''] }) => {
    const { unit, subject, renews, ...asker } = command.opts<Opening>();
    const server = await serverFor(context, asker);
    const opening = { measure, unit, subject, renews };
    return given(context, await server.post<CaseView>('/api/cases', opening));
  });
}

interface Saying extends Asker {
  readonly seen?: string;
  readonly fields?: string;
  readonly dryRun?: boolean;
}

function step({ run }: Entrance, group: Command): void {
  const command = asking(group.command('step').description('say a step to a case · astu samm'))
    .argument('<id>', 'the case')
    .argument('<type>', 'the step, such as submit')
    .argument('[field=value...]', 'its fields; a list is parted by commas')
    .option('--fields <file>', 'its fields in a JSON file')
    .option('--seen <version>', 'the version you saw; the present one when left out')
    .option('--dry-run', 'only say what would happen');
  run(command, async (context, { args: [id = '', type = '', ...typed] }) => {
    const { seen: version, fields, dryRun = false, ...asker } = command.opts<Saying>();
    const server = await serverFor(context, asker);
    const now = await seen(server, id);
    const message = {
      ...(fields === undefined ? {} : fieldsIn(fields)), ...saidFields(now.measure, type, typed),
      type, version: version === undefined ? now.version : Number(version),
    };
    const path = `/api/cases/${encodeURIComponent(id)}/steps`;
    if (!dryRun) return given(context, await server.post<CaseView>(path, message));
    const outlook = await server.post<Outlook>(`${path}?dry-run=true`, message);
    context.give(outlook, outlookText(outlook, context.language));
    return outlook.allowed ? exitCode.ok : exitCode.refused;
  });
}

const seen = (server: Server, id: string): Promise<CaseView> =>
  server.get<CaseView>(`/api/cases/${encodeURIComponent(id)}`);

function given(context: Context, view: CaseView): number {
  context.give(view, caseText(view, context.language));
  return exitCode.ok;
}
