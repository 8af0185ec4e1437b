import type { AnyStateMachine } from 'xstate';

interface Action {
  readonly type: string;
  readonly params?: { readonly name?: string };
}
interface Node {
  readonly states: Readonly<Record<string, Node>>;
  readonly transitions: ReadonlyMap<string, readonly {
    readonly actions: readonly (string | Action)[];
  }[]>;
}

/** The name under which the request itself is kept. */
export const request = 'asked';

const below = (node: Node): Node[] => [node, ...Object.values(node.states).flatMap(below)];

/**
 * Under which names of the file what a step carries is kept, by its type: `asked` for the request,
 * `decision`, or the name that the drawing gives it. A step that leaves no word has none. Pure.
 */
export function keeping(machine: AnyStateMachine): ReadonlyMap<string, readonly string[]> {
  const names = new Map<string, string[]>();
  const arrows = below(machine.root as unknown as Node).flatMap(({ transitions }) =>
    [...transitions].flatMap(([step, each]) => each.map(({ actions }) => ({ step, actions }))));
  for (const { step, actions } of arrows) {
    const known = names.get(step) ?? [];
    names.set(step, [...new Set([...known, ...actions.flatMap(nameIn)])]);
  }
  return names;
}

function nameIn(action: string | Action): string[] {
  const { type, params = {} } = typeof action === 'string' ? { type: action } : action;
  switch (type) {
    case 'keepRequest': return [request];
    case 'keepDecision': return ['decision'];
    case 'keep': case 'add': return [params.name!];
    default: return [];
  }
}
