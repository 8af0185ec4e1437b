// A breadth-first walk over `decide`: what a machine can reach when people say what a spec lets
// them say. The states and arrows to be reached are read from the machine itself, never listed.
import { getNextTransitions } from 'xstate';
import type { AnyStateMachine } from 'xstate';
import { situationOf } from '#law/rule';
import type { Rule } from '#law/rule';
import type { CaseFile } from '#statechart/case-file';
import { decide, stateName, start } from '#statechart/decide';
import type { Snapshot } from '#statechart/decide';
import type { Step } from '#statechart/step';

export interface Walk {
  /** States reached, as `statesOf` names them. */
  readonly states: ReadonlySet<string>;
  /** Arrows taken, as `arrowsOf` names them. */
  readonly arrows: ReadonlySet<string>;
  /** `grant KKS-36-4.c`: every rule that refused a step on the way, with the step. */
  readonly refusals: ReadonlySet<string>;
}

interface Arrow {
  readonly eventType: string;
  readonly source: Node;
  readonly guard?: unknown;
}
interface Node {
  readonly id: string;
  readonly path: readonly string[];
  readonly type: string;
  readonly transitions: ReadonlyMap<string, readonly Arrow[]>;
  readonly states: Readonly<Record<string, Node>>;
}

const below = (node: Node): Node[] => [node, ...Object.values(node.states).flatMap(below)];
const nodesOf = (machine: AnyStateMachine) => below(machine.root as unknown as Node);

/** `effective activate 0`: where an arrow starts, its step, its place among those of the step. */
const named = (arrow: Arrow): string => {
  const { source, eventType } = arrow;
  const place = source.transitions.get(eventType)?.indexOf(arrow) ?? -1;
  return `${source.path.join('.')} ${eventType} ${place}`;
};

/** Every state a case can stand in. */
export const statesOf = (machine: AnyStateMachine): string[] =>
  nodesOf(machine)
    .filter(({ type }) => type === 'atomic' || type === 'final')
    .map(({ path }) => path.join('.'));

/** Every arrow of the machine. */
export const arrowsOf = (machine: AnyStateMachine): string[] =>
  nodesOf(machine).flatMap(({ transitions }) => [...transitions.values()].flat().map(named));

/** Says every step in every state reached, in every order that does not turn time back. */
export function walk(machine: AnyStateMachine, file: CaseFile, steps: readonly Step[]): Walk {
  const states = new Set<string>();
  const arrows = new Set<string>();
  const refusals = new Set<string>();
  const seen = new Set<string>();
  const ahead: [Snapshot, string][] = [[start(machine, file), '']];
  for (const [snapshot, since] of ahead) {
    states.add(stateName(snapshot.value));
    for (const step of steps.filter(({ at }) => at >= since)) {
      const decision = decide(machine, snapshot, step);
      if (!decision.taken) {
        for (const { rule } of decision.refusals) refusals.add(`${step.type} ${rule}`);
        continue;
      }
      arrows.add(named(arrowTaken(snapshot, step)));
      const key = markOf(decision.snapshot, step);
      if (!seen.has(key)) ahead.push([decision.snapshot, step.at]);
      seen.add(key);
    }
  }
  return { states, arrows, refusals };
}

/** The first arrow whose rules hold, inner states before outer ones, as XState chooses. */
function arrowTaken(snapshot: Snapshot, step: Step): Arrow {
  const situation = situationOf(snapshot.context as CaseFile, step);
  const arrows = getNextTransitions(snapshot) as unknown as Arrow[];
  return arrows.find(
    ({ eventType, guard }) =>
      eventType === step.type && rulesOf(guard).every((each) => each.judge(situation) === null),
  )!;
}

const rulesOf = (guard: unknown): readonly Rule[] =>
  (guard as { params?: { rules: readonly Rule[] } } | undefined)?.params?.rules ?? [];

/** Cases alike in this are walked once: state, instant, request, what is kept and listed. */
function markOf(snapshot: Snapshot, { at }: Step): string {
  const { asked, kept, lists, breaches } = snapshot.context as CaseFile;
  const names = [Object.keys(kept).sort(), Object.keys(lists).sort(), breaches.map((b) => b.rule)];
  return JSON.stringify([stateName(snapshot.value), at, asked, ...names]);
}
