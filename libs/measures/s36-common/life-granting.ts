// Granting a measure of the common life, and what the decision sets going.
import type { Rule } from '#law/rule';
import { deadline, keep, lawful, notice } from '#statechart/statechart';
import * as every from './law.js';
import type { Life } from './life-own.js';

/** The arrows of `grant`: two where only some decisions owe a notice. */
export function granting(own: Life) {
  const rules = grantRules(own);
  const { notice: owed } = own;
  if (owed === undefined) return [arrow(rules, actionsOf(own))];
  const withNotice = [
    ...actionsOf(own),
    notice(owed.to, owed.words, owed.rule, owed.by),
    deadline('notice', owed.by),
  ];
  return owed.when === undefined
    ? [arrow(rules, withNotice)]
    : [arrow([...rules, owed.when(rules)], withNotice), arrow(rules, actionsOf(own))];
}

const arrow = <Action>(rules: readonly Rule[], actions: Action[]) =>
  ({ guard: lawful(...rules), target: 'decided', actions });

const grantRules = ({ before, mayCease, whoDecides, within, term }: Life): readonly Rule[] => [
  ...before, ...mayCease, ...whoDecides, ...every.everyGrant, term.longestTerm, ...within,
];

const actionsOf = (own: Life) => [
  'keepDecision' as const, keep('granting'), deadline('term', own.term.termEnds), ...diary(own),
];

/** The instants known ahead at which the measure ends by itself. */
export const diary = ({ endings }: Life) =>
  endings.flatMap(({ state, comes }) => (comes === undefined ? [] : [deadline(state, comes)]));
