import type { AnyStateMachine } from 'xstate';
import { arrowsOf, statesOf } from './walk.js';
import type { Walk } from './walk.js';

/** The specs of the walks of one machine: together they leave out no state and no arrow. */
export function leavesNothingOut(machine: AnyStateMachine, ...walks: readonly Walk[]): void {
  const reached = (what: 'states' | 'arrows') =>
    [...new Set(walks.flatMap((each) => [...each[what]]))].sort();

  it('reaches every state', () => {
    expect(statesOf(machine).length).toBeGreaterThan(5);
    expect(reached('states')).toEqual(statesOf(machine).sort());
  });
  it('takes every arrow', () => {
    expect(arrowsOf(machine).length).toBeGreaterThan(5);
    expect(reached('arrows')).toEqual(arrowsOf(machine).sort());
  });
}
