import { Type } from 'typebox';
import {
  citationPart, closed, instantPart, mapOf, named, officePart, officesPart, orNull, refusalPart,
  rulePart, wordsPart,
} from '../http/answer-parts.js';
import { stepSchemaPart } from '../http/schema-parts.js';

/** A state of a machine; states have names of their own in each. */
export const statePart = named('State', {
  name: Type.String(), by: citationPart, words: wordsPart,
});

/** A text that is there and not for this reader, or that was erased. */
export const closedTextPart = Type.Union([
  closed({ sealed: Type.Literal(true) }), closed({ erased: Type.Literal(true) }),
], { $id: 'ClosedText' });

const simple = [Type.String(), Type.Integer(), closedTextPart];

/** A row of a table, by its columns. */
const rowPart = Type.Object({}, {
  $id: 'TableRow', minProperties: 1,
  additionalProperties: Type.Union([Type.String(), closedTextPart]),
});

/** What a field of a step came to be in the case. */
export const fieldValuePart = Type.Union([
  ...simple, Type.Boolean(), Type.Null(), Type.Array(Type.Union(simple)), Type.Array(rowPart),
], { $id: 'FieldValue' });

export const deadlinePart = named('Deadline', {
  name: Type.String(), words: wordsPart, due: instantPart, dueWords: wordsPart,
  rule: rulePart, by: citationPart,
  left: Type.Integer({ description: 'seconds; negative once passed' }),
});

const addressees = ['kapo', 'minister', 'person', 'court', 'commander'] as const;
export const addresseePart = Type.Unsafe<(typeof addressees)[number]>({
  $id: 'Addressee', type: 'string', enum: [...addressees],
});

/** A rule that would forbid a step; `curable` where what is filled in may still meet it. */
const foreseenPart = named('Foreseen', {
  ...refusalPart.properties, curable: Type.Boolean(),
});

export const stepPart = named('Step', {
  type: Type.String(),
  label: wordsPart,
  by: citationPart,
  allowed: Type.Boolean(),
  work: Type.Boolean({ description: 'it takes the case further, rather than back' }),
  office: orNull(officePart),
  offices: officesPart,
  refusals: Type.Array(foreseenPart),
  schema: stepSchemaPart,
});

/** Values by the names of fields. */
export const fieldValuesPart = mapOf(fieldValuePart);
