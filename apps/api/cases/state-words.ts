import type { AnyStateMachine } from 'xstate';
import type { Citation } from '#law/citation';
import type { Words } from '#law/words';
import { stateName } from '#statechart/decide';
import type { Snapshot } from '#statechart/decide';

/** A state as it is shown: its name in code, its words and its provision. */
export interface StateShown {
  readonly name: string;
  readonly words: Words;
  readonly by: Citation;
}

/** The innermost state of a snapshot in the words of its machine. */
export function stateShown(snapshot: Snapshot): StateShown {
  const metas = Object.entries(snapshot.getMeta() as Record<string, Omit<StateShown, 'name'>>);
  const innermost = metas.reduce((one, other) => (other[0].length > one[0].length ? other : one));
  return { name: stateName(snapshot.value), ...innermost[1] };
}

/** The state of that name, `ended.expired`, in the words of its machine. */
export function stateNamed(machine: AnyStateMachine, name: string): StateShown {
  const { meta } = machine.getStateNodeById(`${machine.id}.${name}`);
  return { name, ...(meta as Omit<StateShown, 'name'>) };
}
