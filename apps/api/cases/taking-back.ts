import type { StepView } from './step-views.js';

/** A request can be taken back as long as nothing is decided: that is no work that waits. */
const takesBack = new Set(['withdraw']);

/** Whether the step takes the case any further. */
export const isWork = ({ type }: Pick<StepView, 'type'>): boolean => !takesBack.has(type);
