import { parseEntry } from '#trail/entry';
import { project } from '../../api/register/projection.js';
import type { Context } from '../context.js';
import type { Adds } from '../entrance.js';
import { Refused, exitCode, messageOf } from '../faults.js';
import { progress } from '../progress.js';
import { differences, rowsIn } from '../store/compare-tables.js';
import type { Difference } from '../store/compare-tables.js';
import { freshTables } from '../store/fresh-tables.js';
import { entriesIn, seeStore } from '../store/seen-store.js';
import type { SeenStore } from '../store/seen-store.js';

/** `volitus rebuild`: are the tables what the trail gives? */
export const rebuild: Adds = ({ program, run }) => {
  const command = program
    .command('rebuild')
    .description('replay the trail and compare the tables with it · võrdle tabeleid logiga')
    .addHelpText('after', help);
  run(command, async (context) => {
    const { compared, found } = await rebuilt(context);
    const text = found.length === 0
      ? `${compared} rows are what the trail gives\n`
      : found.slice(0, mostShown).map(lineOf).join('') +
        `${found.length} differences in ${compared} rows\n`;
    context.give({ same: found.length === 0, rows: compared, differences: found }, text);
    return found.length === 0 ? exitCode.ok : exitCode.refused;
  });
};

const help = `
It reports and writes nothing: the trail is the truth, the tables are only a shortcut to it.
Where they differ, somebody must look before anything is repaired.`;

const mostShown = 200;

async function rebuilt({ settings, terminal }: Context) {
  const store = seeStore(settings.home);
  const tables = await freshTables();
  const show = progress(terminal, 'rebuild', store.size);
  try {
    replay(store, tables, show);
    return { compared: rowsIn(tables), found: [...differences(tables, store.db)] };
  } finally {
    show(undefined);
    tables.close();
    store.close();
  }
}

function replay(
  store: SeenStore,
  tables: Parameters<typeof project>[0],
  show: (done: number) => void,
): void {
  let seq = 0;
  try {
    for (const bytes of entriesIn(store)) {
      project(tables, parseEntry(bytes));
      seq += 1;
      if (seq % 256 === 0) show(seq);
    }
  } catch (fault) {
    throw new Refused(`entry ${seq} cannot be replayed: ${messageOf(fault)}; verify the store`);
  }
}

const lineOf = ({ table, row, column, trail, live }: Difference): string =>
  `${table} ${row} ${column}: trail ${trail ?? '—'}, table ${live ?? '—'}\n`;
