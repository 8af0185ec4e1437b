import { getNextTransitions, initialTransition, transition } from 'xstate';
import type { AnyMachineSnapshot, AnyStateMachine } from 'xstate';
import { situationOf } from '#law/rule';
import type { Refusal, Rule } from '#law/rule';
import type { CaseFile } from './case-file.js';
import type { DeadlineEffect, NoticeEffect, OpensEffect, TellsEffect } from './statechart.js';
import type { Step } from './step.js';

export type Snapshot = AnyMachineSnapshot;

export type Effect =
  | { readonly type: 'notice'; readonly params: NoticeEffect }
  | { readonly type: 'deadline'; readonly params: DeadlineEffect }
  | { readonly type: 'opens'; readonly params: OpensEffect }
  | { readonly type: 'tells'; readonly params: TellsEffect };

export type Decision =
  | { readonly taken: true; readonly snapshot: Snapshot; readonly effects: readonly Effect[] }
  | { readonly taken: false; readonly refusals: readonly Refusal[] };

/** The snapshot a case begins with. Pure. */
export function start(machine: AnyStateMachine, file: CaseFile): Snapshot {
  return initialTransition(machine, file)[0];
}

/**
 * Takes the step, or says every rule that forbids it, not only the first.
 * An empty list of refusals means: this is not a step from the present state. Pure; no step that
 * was refused changes anything.
 */
export function decide(machine: AnyStateMachine, snapshot: Snapshot, step: Step): Decision {
  if (!snapshot.can(step)) return { taken: false, refusals: refusalsOf(snapshot, step) };
  const [next, actions] = transition(machine, snapshot, step);
  const effects = actions.filter(isEffect).map(({ type, params }) => ({ type, params }));
  return { taken: true, snapshot: next, effects: effects as unknown as Effect[] };
}

const effectTypes: readonly string[] = ['notice', 'deadline', 'opens', 'tells'];
const isEffect = ({ type }: { type: string }) => effectTypes.includes(type);

/** Every refusal the step would meet now, each rule asked once; empty where it is not a step. */
export function refusalsOf(snapshot: Snapshot, step: Step): Refusal[] {
  const rules = new Set(transitionsFor(snapshot, step.type).flatMap(({ guard }) => rulesOf(guard)));
  const situation = situationOf(snapshot.context as CaseFile, step);
  return [...rules].map((each) => each.judge(situation)).filter((refusal) => refusal !== null);
}

/** Whether the present state hears steps of this type at all. */
export const hears = (snapshot: Snapshot, type: string): boolean =>
  transitionsFor(snapshot, type).length > 0;

/** The types of step that the present state hears, in the order the machine is drawn. */
export const heard = (snapshot: Snapshot): string[] => [
  ...new Set(getNextTransitions(snapshot).map(({ eventType }) => eventType)),
];

const transitionsFor = (snapshot: Snapshot, type: string) =>
  getNextTransitions(snapshot).filter(({ eventType }) => eventType === type);

const rulesOf = (guard: unknown): readonly Rule[] =>
  (guard as { params?: { rules: readonly Rule[] } } | undefined)?.params?.rules ?? [];

/** The state as one string: `ended.expired`. */
export function stateName(value: Snapshot['value']): string {
  if (typeof value === 'string') return value;
  const [[outer, inner]] = Object.entries(value) as [[string, Snapshot['value']]];
  return `${outer}.${stateName(inner)}`;
}

/** What is stored of a snapshot: enough for `revive`, nothing that the entries do not give. */
export interface StoredCase {
  readonly state: string;
  readonly file: CaseFile;
}

export const stored = (snapshot: Snapshot): StoredCase => ({
  state: stateName(snapshot.value),
  file: snapshot.context as CaseFile,
});

/** The inverse of `stored`. */
export function revive(machine: AnyStateMachine, { state, file }: StoredCase): Snapshot {
  return machine.resolveState({ value: valueOf(state), context: file });
}

function valueOf(state: string): Snapshot['value'] {
  const [outer, ...inner] = state.split('.');
  return inner.length === 0 ? outer! : { [outer!]: valueOf(inner.join('.')) };
}
