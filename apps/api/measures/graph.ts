import type { AnyStateMachine } from 'xstate';
import type { Citation } from '#law/citation';
import type { Rule } from '#law/rule';
import type { Words } from '#law/words';

interface Arrow {
  readonly guard?: { readonly params?: { readonly rules: readonly Rule[] } };
  readonly target?: readonly Node[] | undefined;
}

interface Node {
  readonly path: readonly string[];
  readonly type: string;
  readonly meta?: { readonly by: Citation; readonly words: Words };
  readonly transitions: ReadonlyMap<string, readonly Arrow[]>;
  readonly states: Readonly<Record<string, Node>>;
}

/** A machine as a drawing needs it: states with provision and words, arrows with step and rules. */
export function graphOf(machine: AnyStateMachine) {
  const root = machine.root as unknown as Node;
  const nodes = below(root).filter(({ path }) => path.length > 0);
  return {
    initial: String(machine.config.initial),
    states: nodes.map(({ path, type, meta }) => ({
      name: path.join('.'), parent: path.slice(0, -1).join('.') || null, final: type === 'final',
      by: meta?.by ?? null, words: meta?.words ?? null,
    })),
    arrows: nodes.flatMap(arrowsOf),
  };
}

const below = (node: Node): Node[] => [node, ...Object.values(node.states).flatMap(below)];

const arrowsOf = ({ path, transitions }: Node) =>
  [...transitions].flatMap(([step, arrows]) =>
    arrows.map(({ guard, target }) => ({
      from: path.join('.'),
      step,
      to: (target?.[0]?.path ?? path).join('.'),
      rules: (guard?.params?.rules ?? []).map(({ id, by, policy }) => ({
        id, by, policy: policy ?? null,
      })),
    })));
