import type { Instant } from '#calendar/instant';
import type { Citation } from '#law/citation';
import type { Facts } from '#law/facts';
import type { Office } from '#law/offices';
import type { Words } from '#law/words';
import type { Field, FieldsOf, Page } from './field.js';

/** One thing that may be said to a case: its words, its place in the Act, its fields. */
export interface StepSchema {
  readonly label: Words;
  readonly by: Citation;
  /**
   * The offices that may say it at all, where the Act is silent on who may; a step whose speaker
   * the Act names lists none and leaves the answer, with its provision, to a rule.
   */
  readonly offices?: readonly Office[];
  readonly fields: Readonly<Record<string, Field>>;
  /** The pages of its form in order; a page none of whose fields it has is left out. */
  readonly pages?: readonly Page[];
  /**
   * It is a decision in the sense of the Act (a permission, a refusal, a coordination), not a
   * request, a check or a record: who takes it confirms beforehand that it is really them.
   */
  readonly decides?: true;
}

export type StepSchemas = Readonly<Record<string, StepSchema>>;

/** Who says it, in which office, for which unit. */
export interface Actor {
  readonly person: string;
  readonly office: Office;
  readonly unit: string | null;
}

/** A step as a machine hears it: said by somebody at an instant, with the facts of that instant. */
export interface Step {
  readonly type: string;
  readonly at: Instant;
  readonly by: Actor;
  readonly facts: Facts;
  readonly [field: string]: unknown;
}

/** The typed step of a schema, for the rules that judge it. */
export type StepOf<Schema extends { fields: unknown }> = Step & FieldsOf<Schema['fields']>;

/** The fields of a step without what every step has. */
export function fieldsOf(step: Step): Record<string, unknown> {
  const { type: _type, at: _at, by: _by, facts: _facts, ...fields } = step;
  return fields;
}
