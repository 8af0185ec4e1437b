import type { AnyStateMachine } from 'xstate';

interface Node {
  readonly key: string;
  readonly path: readonly string[];
  readonly states: Readonly<Record<string, Node>>;
  readonly initial?: { readonly target: readonly Node[] };
  readonly type: string;
  readonly transitions: ReadonlyMap<string, readonly { readonly target?: readonly Node[] }[]>;
}

/**
 * The states that a case passes where nothing turns it aside, in the order they are drawn: the
 * shortest way over the outermost states from the first one to the final state that is drawn last.
 * Pure; a machine without a final state, or without a way there, has the first state alone.
 */
export function mainWay(machine: AnyStateMachine): readonly string[] {
  const root = machine.root as unknown as Node;
  const first = root.initial!.target[0]!.path[0]!;
  const last = Object.values(root.states).filter(({ type }) => type === 'final').at(-1)?.key;
  const way = shortest(root, first, last ?? first);
  return Object.keys(root.states).filter((name) => way.includes(name));
}

function shortest(root: Node, first: string, last: string): readonly string[] {
  const ways: string[][] = [[first]];
  const met = new Set([first]);
  for (const way of ways) {
    if (way.at(-1) === last) return way;
    for (const next of outermostAfter(root.states[way.at(-1)!]!)) {
      if (!met.has(next)) ways.push([...way, next]);
      met.add(next);
    }
  }
  return [first];
}

/** The outermost states that an arrow from the node, or from a state within it, leads to. */
const outermostAfter = (node: Node): string[] => [
  ...[...node.transitions.values()].flat().flatMap(({ target = [] }) =>
    target.map(({ path }) => path[0]!)),
  ...Object.values(node.states).flatMap(outermostAfter),
];
