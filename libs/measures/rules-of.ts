import type { AnyStateMachine } from 'xstate';
import type { Rule } from '#law/rule';

interface Node {
  readonly transitions: ReadonlyMap<string, readonly { readonly guard?: unknown }[]>;
  readonly states: Readonly<Record<string, Node>>;
}

/** Every rule that guards an arrow of the machine, each once, in the order it is drawn. */
export function rulesOf(machine: AnyStateMachine): readonly Rule[] {
  return [...new Set(below(machine.root as unknown as Node).flatMap(guarding))];
}

const below = (node: Node): Node[] => [node, ...Object.values(node.states).flatMap(below)];

const guarding = (node: Node): readonly Rule[] =>
  [...node.transitions.values()]
    .flat()
    .flatMap(({ guard }) => (guard as { params?: { rules: Rule[] } })?.params?.rules ?? []);
