import type { StepView } from './reads.js';

/** The steps of a case as its reader meets them: to be decided among, to be taken, forbidden. */
export interface Sorted {
  readonly decisions: readonly StepView[];
  readonly others: readonly StepView[];
  readonly forbidden: readonly StepView[];
}

export const asks = ({ schema }: StepView): boolean => Object.keys(schema.properties).length > 0;

const decides = ({ schema }: StepView): boolean => schema['x-decides'] === true;

export const sorted = (steps: readonly StepView[]): Sorted => ({
  decisions: steps.filter((step) => step.allowed && decides(step)),
  others: steps.filter((step) => step.allowed && !decides(step)),
  forbidden: steps.filter(({ allowed }) => !allowed),
});

/** Whether nothing stands in the way of the step as it is; else it still has to be filled in. */
export const isReady = ({ refusals }: StepView): boolean => refusals.length === 0;
