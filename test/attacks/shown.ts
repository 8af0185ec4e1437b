import { attempt } from './attack.js';
import type { Power } from './attack.js';
import { verdictsOf } from './honest.js';
import type { Brought } from './honest.js';
import type { PureLog, Signed } from './pure-log.js';

/** What is shown to an overseer, and what the overseer brings along. */
export interface Shown {
  readonly power: Power;
  readonly log: () => { readonly log: PureLog; readonly heads?: readonly Signed[] } & Brought;
  /** Both verifiers have to find each of these, and nothing else but `W_` that is not named. */
  readonly codes: readonly string[];
}

/** A test of one attack of that row on what is shown: both verifiers have to find the same. */
export function shown(row: number, which: string, { power, log, codes }: Shown): void {
  attempt(row, which, {
    power, judge: 'offline', verdict: codes,
    does: async () => {
      const { log: made, heads, ...brought } = log();
      const found = await verdictsOf(made, brought, heads);
      const by = (who: string) => found.filter((each) => each.startsWith(who))
        .map((each) => each.slice(who.length + 1));
      const [first, other] = [by('first'), by('second')];
      const faults = (of: readonly string[]) => of.filter((code) => code.startsWith('E_')).sort();
      expect([which, faults(other)]).toEqual([which, faults(first)]);
      return first;
    },
  });
}
