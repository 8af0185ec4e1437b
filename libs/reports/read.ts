// What the register wrote, read without trust: a body of another shape counts for nothing.
import type { Instant } from '#calendar/instant';
import { isInstant } from '#calendar/instant';
import type { Entry } from '#trail/entry';

type Body = Readonly<Record<string, unknown>>;

/** A step that a case took. */
export interface TakenStep {
  readonly type: string;
  readonly fields: Body;
  readonly from: string;
  readonly to: string;
  readonly breaches: readonly string[];
  readonly effects: readonly Body[];
}

/** A step that the register refused, with the rules that forbade it. */
export interface RefusedStep {
  readonly type: string;
  readonly rules: readonly string[];
}

/** The value as an object, empty where it is none. */
export function partsOf(value: unknown): Body {
  const isParts = typeof value === 'object' && value !== null && !Array.isArray(value);
  return isParts ? (value as Body) : {};
}

/** The value as a text, or null. */
export const textOf = (value: unknown): string | null => (typeof value === 'string' ? value : null);

/** The value as an instant, or null. */
export const instantOf = (value: unknown): Instant | null => (isInstant(value) ? value : null);

/** The step of a `case.step` entry; null for every other entry. */
export function takenStep({ type, body }: Entry): TakenStep | null {
  if (type !== 'case.step') return null;
  const fields = partsOf(body['step']);
  const said = textOf(fields['type']);
  const [from, to] = [textOf(body['from']), textOf(body['to'])];
  if (said === null || from === null || to === null) return null;
  return {
    type: said, fields, from, to,
    breaches: listOf(body['breaches']).filter(isText),
    effects: listOf(body['effects']).map(partsOf),
  };
}

/** The refusal of a `case.refused` entry; null for every other entry. */
export function refusedStep({ type, body }: Entry): RefusedStep | null {
  if (type !== 'case.refused') return null;
  const rules = listOf(body['refusals']).map((each) => partsOf(each)['rule']).filter(isText);
  return { type: textOf(partsOf(body['step'])['type']) ?? '', rules: [...new Set(rules)] };
}

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const isText = (value: unknown): value is string => typeof value === 'string';
