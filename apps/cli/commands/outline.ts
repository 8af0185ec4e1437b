import { measures } from '#measures/index';
import type { Measure } from '#measures/measure';
import { outline as outlineOf } from '#statechart/outline';
import type { Adds } from '../entrance.js';
import { Misused, exitCode } from '../faults.js';
import { outlineText } from '../law/outline-text.js';

/** `volitus outline M08`: each machine as a table, with the provision of every state. */
export const outline: Adds = ({ program, run }) => {
  const command = program
    .command('outline')
    .description('the machines as tables, § by state · toimingute käigud tabelina')
    .argument('[measure...]', 'M08, S40; every one where none is named');
  run(command, (context, { args }) => {
    const chosen = args.length === 0 ? measures : args.map(known);
    context.give(
      chosen.map(({ id, section, title, machine }) => ({ id, section, title, ...told(machine) })),
      `${chosen.map((each) => outlineText(each, context.language)).join('\n')}\n`,
    );
    return exitCode.ok;
  });
};

const told = (machine: Measure['machine']) => {
  const { states, arrows } = outlineOf(machine);
  return {
    states,
    arrows: arrows.map(({ rules, ...arrow }) => ({
      ...arrow, rules: rules.map(({ id, by, policy = null }) => ({ id, by, policy })),
    })),
  };
};

function known(id: string): Measure {
  const found = measures.find((each) => each.id === id.toUpperCase());
  if (found !== undefined) return found;
  throw new Misused(`no such measure: '${id}'; there are ${measures.map((each) => each.id)
    .join(', ')}`);
}
