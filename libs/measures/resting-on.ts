import { measures } from './index.js';
import type { Measure } from './measure.js';

/** The measures whose basis, gates or arrows rest on one of the rules, in the Act's order. */
export function measuresRestingOn(rules: readonly { readonly id: string }[]): readonly Measure[] {
  const ids = new Set<string>(rules.map(({ id }) => id));
  return measures.filter(({ basis, gates, rules: own }) =>
    [basis, ...Object.values(gates).flat(), ...own.map(({ id }) => id)].some((id) => ids.has(id)));
}
