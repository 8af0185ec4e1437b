import { rowsMost } from '#statechart/field';
import type { ChoiceField, Field, Page, TableField, Told } from '#statechart/field';
import type { StepSchema } from '#statechart/step';
import type { StepSchemaShown } from './schema-parts.js';

type Schema = Readonly<Record<string, unknown>>;
type MessageShown = Pick<
  StepSchemaShown, 'type' | 'additionalProperties' | 'properties' | 'required'
>;

const one = (field: Field): Schema => {
  switch (field.kind) {
    case 'text': return { type: 'string', maxLength: field.most };
    case 'instant': return { type: 'string', format: 'date-time' };
    case 'day': return { type: 'string', format: 'date' };
    case 'flag': return { type: 'boolean' };
    case 'count': return { type: 'integer', minimum: 1, maximum: field.most };
    case 'provision': return { type: 'string', pattern: '^\\d+(-\\d+)?(\\.\\d+(-\\d+)?){0,2}$' };
    case 'choice': return { type: 'string', enum: Object.keys(field.of), 'x-words': field.of };
    case 'reference': return { type: 'string', maxLength: 80, 'x-to': field.to };
    case 'table': return { type: 'array', items: rowSchema(field), maxItems: rowsMost };
  }
};

/** One row of a table: a message of its own, without pages. */
const rowSchema = ({ of }: TableField): Schema => messageSchema(of);

/** A field in JSON Schema; `x-` members carry what the form needs: kind, label, words. */
export function fieldSchema(field: Field): Schema {
  const said = {
    title: field.label.en, 'x-kind': field.kind, 'x-label': field.label, ...toldOf(field),
  };
  if (!('many' in field)) return { ...said, ...one(field) };
  const { 'x-words': words, ...items } = one(field) as Schema & { 'x-words'?: ChoiceField['of'] };
  const list = { type: 'array', items, uniqueItems: true, maxItems: 100 };
  return { ...said, ...list, ...(words === undefined ? {} : { 'x-words': words }) };
}

/** The provision, the page and the word of help of a field, where it has them. */
const toldOf = ({ by, page, help }: Told): Schema => ({
  ...(by === undefined ? {} : { 'x-by': by }),
  ...(page === undefined ? {} : { 'x-page': { id: page.id, title: page.title } }),
  ...(help === undefined ? {} : { 'x-help': help }),
});

/** The message of a set of fields in JSON Schema. */
export function messageSchema(fields: Readonly<Record<string, Field>>): Schema {
  const required = Object.entries(fields).filter(([, field]) => !field.optional);
  const properties = Object.entries(fields).map(([name, field]) => [name, fieldSchema(field)]);
  return {
    type: 'object', additionalProperties: false,
    properties: Object.fromEntries(properties) as Schema,
    ...(required.length === 0 ? {} : { required: required.map(([name]) => name) }),
  };
}

/** What a step carries, with its words, its provision and the pages of its form, in their order. */
export const stepSchema = (
  { fields, label, by, pages = [], decides }: StepSchema,
): StepSchemaShown => ({
  ...(messageSchema(inOrderOf(pages, fields)) as MessageShown),
  title: label.en, 'x-label': label, 'x-by': by,
  ...(pages.length === 0 ? {} : { 'x-pages': pages.filter((page) => isAsked(page, fields)) }),
  ...(decides === true ? { 'x-decides': true } : {}),
});

type Fields = StepSchema['fields'];

const isAsked = ({ id }: Page, fields: Fields): boolean =>
  Object.values(fields).some(({ page }) => page?.id === id);

/** The fields page by page; those of one page, and those of none, in the order of the schema. */
function inOrderOf(pages: readonly Page[], fields: Fields): Fields {
  const placeOf = ({ page }: Field) => {
    const place = pages.findIndex(({ id }) => id === page?.id);
    return place < 0 ? pages.length : place;
  };
  return Object.fromEntries(
    Object.entries(fields).sort(([, one], [, other]) => placeOf(one) - placeOf(other)),
  );
}
