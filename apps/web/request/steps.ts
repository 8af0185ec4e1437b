import type { components } from '#openapi';
import { keyOf } from '#law/citation';
import type { RuleId } from '#law/citation';
import type { CaseView, FormValues, Narrowing, StepView } from '../form/index.js';

/** The key of the provision that gives the power. */
export const keyOfBasis = ({ basis }: components['schemas']['Measure']): string =>
  keyOf(basis as RuleId);

const asks = ({ schema }: StepView): boolean => Object.keys(schema.properties).length > 0;
const hasPages = ({ schema }: StepView): boolean => schema['x-pages'] !== undefined;

/** Where a case that was just opened is gone on with: the step that has a form of its own. */
export const firstQuestions = (steps: readonly StepView[]): StepView | undefined =>
  steps.find((step) => step.allowed && hasPages(step)) ??
  steps.find((step) => step.allowed && asks(step));

/**
 * The step that sends on what was filled in, where the form has pages: it asks for nothing itself
 * and is said by the same offices.
 */
export const onwardOf = (view: CaseView, step: StepView): StepView | null =>
  (hasPages(step)
    ? view.steps.find((other) => other.type !== step.type && !asks(other) &&
      sameOffices(other, step)) ?? null
    : null);

const sameOffices = (one: StepView, other: StepView): boolean =>
  JSON.stringify(one.offices) === JSON.stringify(other.offices);

/** Whose consents, threats and the like a step of the case may rest on. */
export const concerning = ({ subject }: CaseView): Narrowing =>
  (subject === null ? {} : { person: subject.id });

/** What the form was filled in with before, where it is being filled in again. */
export function filledBefore({ asked }: CaseView, step: StepView): FormValues {
  const names = Object.keys(step.schema.properties);
  const filled = Object.entries(asked);
  if (!hasPages(step) || !filled.every(([name]) => names.includes(name))) return {};
  return Object.fromEntries(filled.filter(([, value]) => isOpen(value))) as FormValues;
}

/** A text that is closed to the reader, or erased, is no answer to begin from. */
const isOpen = (value: unknown): boolean =>
  typeof value !== 'object' || value === null || Array.isArray(value);
