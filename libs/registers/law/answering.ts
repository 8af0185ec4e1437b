import type { RuleId } from '#law/citation';
import { rule } from '#law/rule';
import type { StepOf } from '#statechart/step';
import type { requests } from '../rights.js';
import { rights } from '../rights.js';
import { dataIn } from './data-in.js';
import { reasoned } from './said.js';

type Answer = StepOf<typeof requests.answer>;

/** The answer withholds this right only under a restriction of it, in force for this request. */
const withheld = (id: RuleId, right: keyof typeof rights & string) => rule<unknown, Answer>(id, {
  policy: 'AMB-43',
  holds: ({ step, facts }) => step.withheld?.includes(right) !== true ||
    dataIn(facts).restrictions.some((each) => each.right === right),
  because: {
    et: `kehtiv otsus ei piira selle taotluse puhul õigust ${rights[right].et}`,
    en: `no decision in force restricts, for this request, the right ${rights[right].en}`,
  },
});

/** Nine rights, nine rules: whatever is withheld was restricted, each by its own decision. */
export const withheldUnderRestriction = [
  withheld('KKS-41s10-3-1', '1'),
  withheld('KKS-41s10-3-2', '2'),
  withheld('KKS-41s10-3-3', '3'),
  withheld('KKS-41s10-3-4', '4'),
  withheld('KKS-41s10-3-5', '5'),
  withheld('KKS-41s10-3-6', '6'),
  withheld('KKS-41s10-3-7', '7'),
  withheld('KKS-41s10-3-8', '8'),
  withheld('KKS-41s10-3-9', '9'),
] as const;

/** One answer a request, and it says something. */
export const answeredOnce = rule<unknown, Answer>('KKS-41s10-3', {
  policy: 'AMB-43',
  holds: ({ step, facts }) => reasoned(step.told) && dataIn(facts).request?.answeredAt === null,
  because: {
    et: 'vastus on tühi või on taotlusele juba vastatud',
    en: 'the answer is empty, or the request was answered already',
  },
});
