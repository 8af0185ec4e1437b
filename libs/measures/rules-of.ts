import type { AnyStateMachine } from 'xstate';
import type { Rule } from '#law/rule';

interface Node {
  readonly transitions: ReadonlyMap<string, readonly { readonly guard?: unknown }[]>;
  readonly states: Readonly<Record<string, Node>>;
}

/**
 * Every rule that guards an arrow of the machine, each once, in the order it is drawn; with a type
 * of step, those of its arrows alone.
 */
export function rulesOf(machine: AnyStateMachine, type?: string): readonly Rule[] {
  const guarding = ({ transitions }: Node): readonly Rule[] =>
    [...transitions].filter(([each]) => type === undefined || each === type).flatMap(rulesIn);
  return [...new Set(below(machine.root as unknown as Node).flatMap(guarding))];
}

const below = (node: Node): Node[] => [node, ...Object.values(node.states).flatMap(below)];

const rulesIn = ([, arrows]: readonly [string, readonly { readonly guard?: unknown }[]]) =>
  arrows.flatMap(({ guard }) => (guard as { params?: { rules: Rule[] } })?.params?.rules ?? []);
