import type { components } from '#openapi';
import type { Fault } from '../call/problem.js';
import type { Words } from '../words/room-words.js';
import { formWords } from './words.js';

/** What a step or an act of a register asks for, as the API describes it. */
export type StepSchema = components['schemas']['StepSchema'];
export type FieldSchema = components['schemas']['FieldSchema'];

/** What stands in a field: nothing, one thing, or several. */
export type FieldValue =
  string | number | boolean | readonly (string | number)[] | readonly RowValue[] | null | undefined;

/** A row of a table: what stands in each column. */
export type RowValue = Readonly<Record<string, string | null>>;
export type FormValues = Readonly<Record<string, FieldValue>>;

/** One page of a form: a question, its provision, and the fields that answer it. */
export interface FormPage {
  readonly id: string;
  readonly title: Words;
  readonly by: string | null;
  readonly names: readonly string[];
}

/**
 * The pages in their order; what stands on none, and a form without pages, make one of their
 * own.
 */
export function pagesOf(schema: StepSchema): readonly FormPage[] {
  const names = Object.keys(schema.properties);
  const heads = schema['x-pages'] ?? [];
  const pages = heads.map(({ id, title, by = null }) => ({
    id, title, by, names: names.filter((name) => pageOf(schema, name) === id),
  }));
  const homeless = names.filter((name) => heads.every(({ id }) => id !== pageOf(schema, name)));
  if (homeless.length === 0) return pages;
  return [...pages, {
    id: 'rest', title: schema['x-label'], by: schema['x-by'], names: homeless,
  }];
}

const pageOf = (schema: StepSchema, name: string): string | undefined =>
  schema.properties[name]?.['x-page']?.id;

/** Whether nothing was said: an empty text, an empty list, nothing chosen. */
export const isEmpty = (value: FieldValue): boolean =>
  value === null || value === undefined ||
  (typeof value === 'string' && value.trim() === '') ||
  (Array.isArray(value) && value.length === 0);

type Message = Record<string, Exclude<FieldValue, null | undefined>>;

/**
 * What goes to the API: the fields of the schema that were filled in. What was said `before` and
 * is empty now is said to be empty, where an empty answer can be said.
 */
export const toMessage = (
  schema: StepSchema,
  values: FormValues,
  before: FormValues = {},
): Message =>
  Object.fromEntries(Object.entries(schema.properties).flatMap(([name, field]) => {
    const value = values[name];
    if (!isEmpty(value)) return [[name, value!]];
    const nothing = nothingIn(field);
    return isEmpty(before[name]) || nothing === null ? [] : [[name, nothing]];
  }));

function nothingIn({ type, 'x-kind': kind }: FieldSchema): '' | readonly string[] | null {
  if (type === 'array') return [];
  return kind === 'text' ? '' : null;
}

/** Fields answered before whose answer can be changed and not taken back. */
export const stuckIn = (
  schema: StepSchema,
  values: FormValues,
  before: FormValues,
): readonly Fault[] =>
  Object.entries(schema.properties)
    .filter(([name, field]) => nothingIn(field) === null && isEmpty(values[name]) &&
      !isEmpty(before[name]))
    .map(([path]) => ({ path, says: { et: formWords.et.stuck, en: formWords.en.stuck } }));

export const isRequired = (schema: StepSchema, name: string): boolean =>
  schema.required?.includes(name) ?? false;

/** Fields of those named that have to be answered before anything can be sent at all. */
export const missingIn = (
  schema: StepSchema,
  values: FormValues,
  names: readonly string[] = Object.keys(schema.properties),
): readonly Fault[] =>
  names.filter((name) => isRequired(schema, name) && isEmpty(values[name]))
    .map((path) => ({ path, says: { et: formWords.et.missing, en: formWords.en.missing } }));

/** The id under which the field stands on the page, for links to it. */
export const fieldId = (schema: StepSchema, name: string): string =>
  `field-${schema.title}-${name}`.replace(/[^A-Za-z0-9-]+/g, '-');
