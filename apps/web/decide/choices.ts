import type { components } from '#openapi';
import { citationOf } from '#law/citation';
import type { RuleId } from '#law/citation';
import type { CaseView, StepView } from '../form/index.js';

export type Measure = components['schemas']['Measure'];
type MeasureStep = components['schemas']['MeasureStep'];

/** The member of a decision that says when it ends, as the API names it everywhere. */
export const end = 'until';

/** The provision that gives the power, as the Act prints it. */
export const powerOf = ({ basis }: Measure): string => citationOf(basis as RuleId);

/** The state and those around it: `a.b` and `a`. */
const around = (state: string): readonly string[] =>
  state.split('.').map((_, place, parts) => parts.slice(0, place + 1).join('.'));

/** Whether the step may take the case out of one of these states, by its machine. */
const leadsOut = ({ machine }: Measure, states: readonly string[], step: string): boolean =>
  machine.arrows.some((arrow) =>
    arrow.step === step && states.includes(arrow.from) && arrow.to !== arrow.from);

export const decides = ({ schema }: Pick<StepView, 'schema'>): boolean =>
  schema['x-decides'] === true;

/** The decisions that the present state hears, whoever may take them. */
export const decisionsNow = ({ steps }: CaseView): readonly StepView[] => steps.filter(decides);

/**
 * What the reader may choose among: the decisions that are theirs, and beside one of those every
 * step of theirs that takes the case elsewhere. Which steps are whose, the API has said.
 */
export function choicesOf(view: CaseView, measure: Measure): readonly StepView[] {
  const offered = view.steps.filter(({ office, allowed }) => office !== null && allowed);
  if (!offered.some(decides)) return [];
  const here = around(view.state.name);
  return offered.filter((step) => decides(step) || leadsOut(measure, here, step.type));
}

/**
 * Steps that answer a request or a decision: those that decide, and those that stand beside one,
 * are said by the same offices and take the case elsewhere too.
 */
export function answersOf(measure: Measure): ReadonlySet<string> {
  const { steps, machine } = measure;
  const fromOf = ({ type }: MeasureStep) =>
    machine.arrows.filter(({ step }) => step === type).map(({ from }) => from);
  const deciding = steps.filter(decides);
  const beside = steps.filter((step) => deciding.some((other) =>
    sameOffices(step, other) && leadsOut(measure, fromOf(step).filter(isIn(fromOf(other))),
      step.type)));
  return new Set([...deciding, ...beside].map(({ type }) => type));
}

const isIn = (states: readonly string[]) => (state: string): boolean => states.includes(state);

const sameOffices = (one: MeasureStep, other: MeasureStep): boolean =>
  JSON.stringify(one.offices) === JSON.stringify(other.offices);

/** What a step asks for; null for one that the machine no longer knows. */
export const schemaOf = ({ steps }: Measure, step: string | null) =>
  steps.find(({ type }) => type === step)?.schema ?? null;

/** The form of the request: the one that has pages, else all that any step may ask. */
export function requestSchema({ steps }: Measure, asked: CaseView['asked']) {
  const names = Object.keys(asked);
  const schemas = steps.map(({ schema }) => schema);
  return schemas.find((schema) => schema['x-pages'] !== undefined &&
    names.every((name) => name in schema.properties)) ??
    schemas.find(({ properties }) => names.every((name) => name in properties)) ?? null;
}
