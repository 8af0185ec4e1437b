import type { Command } from 'commander';

/** A word that may follow, and what it means. */
export interface Completing {
  readonly word: string;
  readonly says: string;
}

/** What may follow at one place of the command line: `/` is the first, `/case/list` further on. */
export interface Spot {
  readonly path: string;
  readonly words: readonly Completing[];
}

/** Every place of the command tree with the words that may follow there. */
export function spotsOf(program: Command): Spot[] {
  const shared = optionsOf(program);
  return below(program, '').map(({ command, path }) => ({
    path: path === '' ? '/' : path,
    words: [
      ...command.commands.map((each) => ({ word: each.name(), says: brief(each.description()) })),
      ...command.registeredArguments.flatMap(({ argChoices = [] }) =>
        argChoices.map((word) => ({ word, says: '' }))),
      ...(command === program ? [] : optionsOf(command)),
      ...shared,
    ],
  }));
}

interface Found {
  readonly command: Command;
  readonly path: string;
}

const below = (command: Command, path: string): Found[] => [
  { command, path },
  ...command.commands.flatMap((each) => below(each, `${path}/${each.name()}`)),
];

const optionsOf = ({ options }: Command): Completing[] =>
  options.flatMap(({ long, description }) =>
    long === undefined || long === null ? [] : [{ word: long, says: brief(description) }]);

/** The English half, without what a shell would read: a script holds it between single quotes. */
const brief = (text: string): string => text.split(' · ')[0]!.replace(/['\\:`$"]/g, '');
