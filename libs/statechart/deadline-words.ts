import type { AnyStateMachine } from 'xstate';
import type { Words } from '#law/words';

interface Action {
  readonly type: string;
  readonly name?: string;
  readonly what?: Words;
}
interface Node {
  readonly entry: readonly (string | Action)[];
  readonly states: Readonly<Record<string, Node>>;
  readonly transitions: ReadonlyMap<string, readonly {
    readonly actions: readonly (string | Action)[];
  }[]>;
}

const below = (node: Node): Node[] => [node, ...Object.values(node.states).flatMap(below)];

const actionsOf = ({ entry, transitions }: Node) =>
  [...entry, ...[...transitions.values()].flat().flatMap(({ actions }) => actions)];

/** What each deadline that the machine puts into the diary is, in words, by its name. Pure. */
export function deadlineWords(machine: AnyStateMachine): ReadonlyMap<string, Words> {
  const actions = below(machine.root as unknown as Node).flatMap(actionsOf);
  return new Map(actions.flatMap((each) =>
    typeof each !== 'string' && each.type === 'deadline' ? [[each.name!, each.what!]] : []));
}
