import { choicesOf } from '../decide/choices.js';
import type { CaseView, Measure, StepView } from './reads.js';

/** The steps of a case as its reader meets them: to be decided among, to be taken, forbidden. */
export interface Sorted {
  readonly choices: readonly StepView[];
  /** What takes the case further comes before what takes it back. */
  readonly others: readonly StepView[];
  readonly forbidden: readonly StepView[];
}

export const asks = ({ schema }: StepView): boolean => Object.keys(schema.properties).length > 0;

/** Sorts the steps; what is decided among is what the page of deciding offers. */
export function sorted(view: CaseView, measure: Measure | undefined): Sorted {
  const choices = measure === undefined ? [] : choicesOf(view, measure);
  const others = view.steps.filter((step) => step.allowed && !choices.includes(step));
  return {
    choices,
    others: [...others.filter(({ work }) => work), ...others.filter(({ work }) => !work)],
    forbidden: view.steps.filter(({ allowed }) => !allowed),
  };
}

/**
 * The one step to be looked at first: ready as it is, else the first that takes the case
 * further.
 */
export const firstOf = (steps: readonly StepView[]): StepView | undefined =>
  steps.find(({ work, refusals, schema }) =>
    work && refusals.length === 0 && Object.keys(schema.properties).length === 0) ??
  steps.find(({ work }) => work);
