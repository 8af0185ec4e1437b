import type { AnyStateMachine } from 'xstate';
import { getNextTransitions } from 'xstate';
import { citationOf, keyOf } from '#law/citation';
import type { Office } from '#law/offices';
import type { Rule } from '#law/rule';
import { measureOf } from '#measures/index';
import { openFile } from '#statechart/case-file';
import { revive, start, stateName } from '#statechart/decide';

/** Whose word a case in this state waits for. */
export interface Awaiting {
  /** Offices named by a step that the state hears. */
  readonly offices: ReadonlySet<Office>;
  /** Provisions (keys) under which somebody whom the Commander authorised may decide now. */
  readonly provisions: ReadonlySet<string>;
  /** Whether the case has not left its first state: a draft. */
  readonly first: boolean;
}

/** Steps whose speaker the Act names and a rule checks: KAPO coordinates, § 41⁵ (4). */
const answers: Readonly<Record<string, readonly Office[]>> = {
  coordinate: ['kapoLiaison'], declineCoordination: ['kapoLiaison'],
};

const known = new Map<string, Awaiting>();

/** Whose word a case of the measure waits for in the state; worked out once from its machine. */
export function awaitingIn(measure: string, state: string): Awaiting {
  const key = `${measure} ${state}`;
  const found = known.get(key) ?? workedOut(measure, state);
  known.set(key, found);
  return found;
}

const anyFile = (measure: string) =>
  openFile({
    id: 'c_none', measure, wording: '', unit: '', subject: null, renews: null,
    openedAt: '' as never, openedBy: { person: '', office: 'system', unit: null },
  });

function workedOut(id: string, state: string): Awaiting {
  const { machine, steps } = measureOf(id);
  const file = anyFile(id);
  const arrows = getNextTransitions(revive(machine, { state, file }));
  const rules = arrows.flatMap(({ guard }) => rulesIn(guard));
  return {
    offices: new Set(arrows.flatMap(({ eventType }) =>
      steps[eventType]?.offices ?? answers[eventType] ?? [])),
    provisions: new Set(rules.filter(isForAuthorised).map((rule) => keyOf(citationOf(rule.id)))),
    first: state === firstState(machine, file),
  };
}

const firstState = (machine: AnyStateMachine, file: ReturnType<typeof anyFile>): string =>
  stateName(start(machine, file).value);

const rulesIn = (guard: unknown): readonly Rule[] =>
  (guard as { params?: { rules: readonly Rule[] } } | undefined)?.params?.rules ?? [];

/** AMB-08 is the choice on how the Commander authorises others to decide. */
const isForAuthorised = ({ policy }: Rule): boolean => policy === 'AMB-08';
