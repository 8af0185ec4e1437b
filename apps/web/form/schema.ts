import type { components } from '#openapi';
import type { Fault } from '../call/problem.js';
import type { Words } from '../words/room-words.js';
import { formWords } from './words.js';

/** What a step or an act of a register asks for, as the API describes it. */
export type StepSchema = components['schemas']['StepSchema'];
export type FieldSchema = components['schemas']['FieldSchema'];

/** What stands in a field: nothing, one thing, or several. */
export type FieldValue = string | number | boolean | readonly (string | number)[] | null | undefined;
export type FormValues = Readonly<Record<string, FieldValue>>;

/** One page of a form: a question, its provision, and the fields that answer it. */
export interface FormPage {
  readonly id: string;
  readonly title: Words;
  readonly by: string | null;
  readonly names: readonly string[];
}

/** The pages in their order; what stands on none, and a form without pages, make one of their own. */
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

/** What goes to the API: the fields of the schema that were filled in. */
export const toMessage = (
  schema: StepSchema,
  values: FormValues,
): Record<string, Exclude<FieldValue, null | undefined>> =>
  Object.fromEntries(Object.keys(schema.properties).flatMap((name) => {
    const value = values[name];
    return isEmpty(value) ? [] : [[name, value!]];
  }));

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
