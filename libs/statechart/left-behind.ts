// What the arrows of a machine leave in the diary and in the file, read off the drawing itself.
import type { AnyStateMachine } from 'xstate';
import type { Words } from '#law/words';
import type { CaseFile, Kept } from './case-file.js';

interface Action {
  readonly type: string;
  readonly name?: string;
  readonly what?: Words;
  readonly params?: unknown;
}
interface Arrow {
  readonly actions: readonly (string | Action)[];
}
interface Node {
  readonly entry: readonly (string | Action)[];
  readonly states: Readonly<Record<string, Node>>;
  readonly transitions: ReadonlyMap<string, readonly Arrow[]>;
}

const below = (node: Node): Node[] => [node, ...Object.values(node.states).flatMap(below)];
const nodesOf = (machine: AnyStateMachine) => below(machine.root as unknown as Node);

/** What each deadline of the machine is, in words, by its name. Pure. */
export function deadlineWords(machine: AnyStateMachine): ReadonlyMap<string, Words> {
  const actions = nodesOf(machine).flatMap(({ entry, transitions }) =>
    [...entry, ...[...transitions.values()].flat().flatMap((arrow) => arrow.actions)]);
  return new Map(actions.flatMap((each) =>
    typeof each !== 'string' && each.type === 'deadline' ? [[each.name!, each.what!]] : []));
}

/** The names under which steps of these types are kept or listed in the file. Pure. */
export function namesLeftBy(machine: AnyStateMachine, types: readonly string[]): Set<string> {
  const arrows = nodesOf(machine).flatMap(({ transitions }) =>
    types.flatMap((type) => transitions.get(type) ?? []));
  return new Set(arrows.flatMap(({ actions }) => actions.flatMap(nameLeft)));
}

function nameLeft(action: string | Action): string[] {
  const type = typeof action === 'string' ? action : action.type;
  if (type === 'keepDecision') return ['decision'];
  if (typeof action === 'string' || (type !== 'keep' && type !== 'add')) return [];
  return [(action.params as { readonly name: string }).name];
}

/** What somebody said that is still in the file: all of it, or under these names only. */
export const saidBy = ({ kept, lists }: CaseFile, person: string, names?: ReadonlySet<string>) =>
  [...Object.entries(kept), ...Object.entries(lists)]
    .filter(([name]) => names === undefined || names.has(name))
    .flatMap(([, said]) => said as Kept | readonly Kept[])
    .filter(({ by }) => by.person === person);
