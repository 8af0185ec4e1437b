import { Type } from 'typebox';
import type { Referable } from '#statechart/field';
import { citationPart, closed, mapOf, named, oneOf, wordsPart } from './answer-parts.js';
import type { Answered } from './answer-parts.js';

// A step's message as the interface describes it: JSON Schema, and what its form needs under `x-`.

const kinds = [
  'text', 'instant', 'day', 'flag', 'count', 'provision', 'choice', 'reference', 'table',
] as const;

const referables = [
  'case', 'person', 'unit', 'consent', 'operation', 'area', 'threat', 'partner', 'method',
  'undertaking', 'task', 'document', 'entry', 'item', 'request', 'instrument',
] as const satisfies readonly Referable[];

/** What a value, or one of several, may be. */
const value = {
  maxLength: Type.Optional(Type.Integer()),
  format: Type.Optional(oneOf(['date-time', 'date'])),
  minimum: Type.Optional(Type.Integer()),
  maximum: Type.Optional(Type.Integer()),
  pattern: Type.Optional(Type.String()),
  enum: Type.Optional(Type.Array(Type.String())),
  'x-to': Type.Optional(oneOf(referables)),
};

const pagePart = named('FormPage', { id: Type.String(), title: wordsPart });

/** A column of a table. */
const columnPart = named('ColumnSchema', {
  title: Type.String(), type: Type.Literal('string'), ...value,
  'x-kind': oneOf(['text', 'choice', 'day']), 'x-label': wordsPart,
  'x-words': Type.Optional(mapOf(wordsPart)), 'x-help': Type.Optional(wordsPart),
});

export const fieldSchemaPart = named('FieldSchema', {
  title: Type.String(),
  type: oneOf(['string', 'boolean', 'integer', 'array']),
  ...value,
  items: Type.Optional(closed({
    type: oneOf(['string', 'integer', 'object']), ...value,
    additionalProperties: Type.Optional(Type.Literal(false)),
    properties: Type.Optional(mapOf(columnPart)),
    required: Type.Optional(Type.Array(Type.String())),
  })),
  uniqueItems: Type.Optional(Type.Literal(true)),
  maxItems: Type.Optional(Type.Integer()),
  'x-kind': oneOf(kinds),
  'x-label': wordsPart,
  'x-words': Type.Optional(mapOf(wordsPart)),
  'x-by': Type.Optional(citationPart),
  'x-page': Type.Optional(pagePart),
  'x-help': Type.Optional(wordsPart),
});

export const stepSchemaPart = named('StepSchema', {
  title: Type.String(),
  type: Type.Literal('object'),
  additionalProperties: Type.Literal(false),
  properties: mapOf(fieldSchemaPart),
  required: Type.Optional(Type.Array(Type.String())),
  'x-label': wordsPart,
  'x-by': citationPart,
  'x-decides': Type.Optional(Type.Literal(true)),
  'x-pages': Type.Optional(Type.Array(named('FormPageHead', {
    id: Type.String(), title: wordsPart, by: Type.Optional(citationPart),
  }))),
});

/** The schema of a step as an answer has it. */
export type StepSchemaShown = Answered<typeof stepSchemaPart>;
