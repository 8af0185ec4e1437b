import type { AnyStateMachine } from 'xstate';
import type { Citation } from '#law/citation';
import type { Rule } from '#law/rule';
import type { Words } from '#law/words';

/** One arrow of a machine, as a reader sees it: from where, on which step, if what, to where. */
export interface Arrow {
  readonly from: string;
  readonly step: string;
  readonly to: string;
  readonly rules: readonly Rule[];
  /** What leaves the machine or is kept on the way, by name. */
  readonly does: readonly string[];
}

/** One state of a machine, with its provision. */
export interface StateLine {
  readonly state: string;
  readonly by: Citation;
  readonly words: Words;
  readonly final: boolean;
}

export interface Outline {
  readonly states: readonly StateLine[];
  readonly arrows: readonly Arrow[];
}

interface Node {
  readonly path: readonly string[];
  readonly type: string;
  readonly meta: { readonly by: Citation; readonly words: Words };
  readonly states: Readonly<Record<string, Node>>;
  readonly transitions: ReadonlyMap<string, readonly Drawn[]>;
}

interface Drawn {
  readonly eventType: string;
  readonly source: Node;
  readonly target?: readonly Node[];
  readonly guard?: { readonly params?: { readonly rules: readonly Rule[] } };
  readonly actions: readonly (string | { readonly type: string })[];
}

const below = (node: Node): Node[] =>
  Object.values(node.states).flatMap((child) => [child, ...below(child)]);

const nameOf = ({ path }: Node): string => path.join('.');

const stateLine = (node: Node): StateLine => ({
  state: nameOf(node), by: node.meta.by, words: node.meta.words, final: node.type === 'final',
});

const arrow = ({ eventType, source, target, guard, actions }: Drawn): Arrow => ({
  from: nameOf(source),
  step: eventType,
  to: nameOf(target?.[0] ?? source),
  rules: guard?.params?.rules ?? [],
  does: actions.map((each) => (typeof each === 'string' ? each : each.type)),
});

/** A machine as a table: its states and arrows in the order they are drawn. Pure. */
export function outline(machine: AnyStateMachine): Outline {
  const nodes = below(machine.root as unknown as Node);
  return {
    states: nodes.map(stateLine),
    arrows: nodes.flatMap(({ transitions }) => [...transitions.values()].flat().map(arrow)),
  };
}
