import type { Rule } from '#law/rule';

/**
 * Where one step has two ends, the rule that tells them apart: it is asked only where the rules
 * beside it hold, so that it never adds a reason of its own to their refusal.
 */
export const branch = (of: Rule, ...beside: readonly Rule[]): Rule => ({
  ...of,
  judge: (here) => (beside.some((each) => each.judge(here) !== null) ? null : of.judge(here)),
});
