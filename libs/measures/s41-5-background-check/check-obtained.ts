// What is obtained in a background check is obtained while the decision is in effect, whenever it
// is written down.
import type { Instant } from '#calendar/instant';
import type { RuleId } from '#law/citation';
import { rule } from '#law/rule';
import { effectiveAt } from '#statechart/case-file';
import type { CaseFile } from '#statechart/case-file';
import { instantField } from '#statechart/field';
import type { Step } from '#statechart/step';

export const obtainedField = {
  obtainedAt: instantField({ et: 'Andmed saadud', en: 'Data obtained at' }),
} as const;

/** By the rule of the power used: nothing before the beginning, after the end, or ahead of now. */
export const obtainedInForce = (id: RuleId) =>
  rule<CaseFile, Step & { readonly obtainedAt: Instant }>(id, {
    holds: ({ file, step: { at, obtainedAt } }) =>
      obtainedAt <= at && effectiveAt(file, obtainedAt),
    because: {
      et: 'andmeid ei saadud ajal, mil otsus kehtis ja toiming käis',
      en: 'the data were not obtained while the measure was in effect',
    },
  });
