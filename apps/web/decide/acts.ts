import type { components } from '#openapi';
import type { CaseView, StepSchema } from '../form/index.js';
import { answersOf, schemaOf } from './choices.js';
import type { Measure } from './choices.js';

export type Kept = components['schemas']['Kept'];

/** A step that checked, coordinated, decided, returned: who said it, when, and its words. */
export interface DecidedAct {
  readonly kept: Kept;
  readonly step: string;
  readonly schema: StepSchema;
}

/** Every answer that a case was given, in the order of time. */
export function actsOf({ kept, lists }: CaseView, measure: Measure): readonly DecidedAct[] {
  const answers = answersOf(measure);
  const all = [...Object.values(kept), ...Object.values(lists).flat()].flatMap((each) => {
    const { step } = each;
    const schema = schemaOf(measure, step);
    return step === null || schema === null || !answers.has(step)
      ? [] : [{ kept: each, step, schema }];
  });
  const once = new Map(all.map((act) => [nameOf(act), act]));
  return [...once.values()].sort((one, other) => (one.kept.at < other.kept.at ? -1 : 1));
}

/** The same act may stand in the case under two names. */
export const nameOf = ({ kept: { at, by }, step }: DecidedAct): string =>
  `${at} ${step} ${by.person}`;

/** The act that the document is about: the decision, else what was decided last. */
export function mainAct(view: CaseView, measure: Measure): DecidedAct | null {
  const acts = actsOf(view, measure);
  const { decision } = view;
  const made = acts.find(({ kept }) => decision !== null && kept.at === decision.at &&
    kept.step === decision.step);
  const deciding = acts.filter(({ schema }) => schema['x-decides'] === true);
  return made ?? deciding.at(-1) ?? acts.at(-1) ?? null;
}
