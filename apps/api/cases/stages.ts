import type { AnyStateMachine } from 'xstate';
import type { Instant } from '#calendar/instant';
import { stateName } from '#statechart/decide';
import { mainWay } from '#statechart/main-way';
import type { LiveCase } from '../register/rows.js';
import type { Visit } from './path.js';
import { stateNamed } from './state-words.js';
import type { StateShown } from './state-words.js';

/** An outermost state of the case, and where the case stands to it. */
export interface Stage extends StateShown {
  readonly state: 'done' | 'now' | 'ahead' | 'skipped';
  /** When the case last came to it; null where it has not, or has to come again. */
  readonly at: Instant | null;
}

const ways = new WeakMap<AnyStateMachine, readonly string[]>();

function wayOf(machine: AnyStateMachine): readonly string[] {
  const way = ways.get(machine) ?? mainWay(machine);
  ways.set(machine, way);
  return way;
}

/**
 * The stages of a case in the order they are drawn: those of the main way, and what it came to
 * beside it. A stage it passed by, or will not reach any more, is skipped; one it was sent back
 * from is ahead again.
 */
export function stagesOf({ measure: { machine }, snapshot }: LiveCase, path: readonly Visit[]) {
  const way = wayOf(machine);
  const cameAt = arrivals(path);
  const names = Object.keys(machine.states)
    .filter((name) => way.includes(name) || cameAt.has(name));
  const here = names.indexOf(outermost(stateName(snapshot.value)));
  const over = snapshot.status === 'done';
  return names.map((name, place): Stage => {
    const aside = !way.includes(name);
    const state = place === here ? 'now'
      : cameAt.has(name) && (place < here || aside) ? 'done'
      : place < here || over ? 'skipped' : 'ahead';
    const at = state === 'now' || state === 'done' ? cameAt.get(name)! : null;
    return { ...stateNamed(machine, name), state, at };
  });
}

const outermost = (state: string): string => state.split('.')[0]!;

/** When the case last came into each outermost state from another one. */
function arrivals(path: readonly Visit[]): ReadonlyMap<string, Instant> {
  const came = path.filter(({ state }, place) =>
    place === 0 || outermost(path[place - 1]!.state) !== outermost(state));
  return new Map(came.map(({ state, at }) => [outermost(state), at]));
}
