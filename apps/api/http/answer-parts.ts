import { Type } from 'typebox';
import type { Static, TProperties, TSchema } from 'typebox';
import { offices } from '#law/offices';
import type { Office } from '#law/offices';

// The parts that the answers of several rooms are made of. Every object is closed: what a schema
// does not name, an answer may not carry.

/** An object with these members and no others. */
export const closed = <Members extends TProperties>(members: Members) =>
  Type.Object(members, { additionalProperties: false });

/** The same, under a name of its own in the document. */
export const named = <Members extends TProperties>($id: string, members: Members) =>
  Type.Object(members, { $id, additionalProperties: false });

/** The value, or null where there is none. */
export const orNull = <Schema extends TSchema>(schema: Schema) =>
  Type.Union([schema, Type.Null()]);

/** One of these names. */
export const oneOf = <Name extends string>(names: readonly Name[], $id?: string) =>
  Type.Unsafe<Name>({ ...($id === undefined ? {} : { $id }), type: 'string', enum: [...names] });

/** Members of any name, each with a value of this schema. */
export const mapOf = <Schema extends TSchema>(schema: Schema) =>
  Type.Unsafe<Record<string, Static<Schema>>>({ type: 'object', additionalProperties: schema });

/** What stands in a schema as its TypeScript type, every part of it read-only. */
export type Answered<Schema extends TSchema> = ReadOnly<Static<Schema>>;
type ReadOnly<Value> = unknown extends Value ? Value
  : Value extends readonly (infer Each)[] ? readonly ReadOnly<Each>[]
    : Value extends object ? { readonly [Name in keyof Value]: ReadOnly<Value[Name]> } : Value;

/** An instant, UTC with milliseconds. */
export const instantPart = Type.String({
  $id: 'Instant', format: 'date-time',
  pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$',
  description: 'an instant in UTC, to the millisecond',
});
/** A sentence in both languages. */
export const wordsPart = named('Words', { et: Type.String(), en: Type.String() });
export const citationPart = Type.String({
  $id: 'Citation', description: 'a provision as the Act prints it',
  pattern: '^§ \\d+[⁰¹²³⁴-⁹]*( \\(\\d+[⁰¹²³⁴-⁹]*\\))?( \\d+[⁰¹²³⁴-⁹]*\\))?$',
});
export const rulePart = Type.String({
  $id: 'RuleId', description: 'a rule of the rulebook',
  pattern: '^KKS-\\d+(s\\d+)?(-\\d+(s\\d+)?){0,2}(\\.[a-z])?$',
});
export const policyPart = Type.String({
  $id: 'PolicyId', description: 'a choice where the Act is unclear', pattern: '^AMB-\\d{2}$',
});
export const keyPart = Type.String({
  $id: 'Key', description: 'a provision as an address has it, such as 37-1.4-3',
  pattern: '^\\d+(-\\d+)?(\\.\\d+(-\\d+)?){0,2}$',
});
export const officePart = oneOf<Office>(offices.map(({ id }) => id), 'Office');
/** The offices that may say it; null where a rule of the Act says who may. */
export const officesPart = orNull(Type.Array(officePart));
export const measureIdPart = Type.String({ $id: 'MeasureId', pattern: '^(M\\d{2}|S4[01])$' });
export const placePart = Type.Integer({ minimum: 0, description: 'the number of an entry' });
export const countPart = Type.Integer({ minimum: 0 });
export const digestPart = Type.String({ pattern: '^[A-Za-z0-9+/]{43}=$', description: 'base64' });

/** A text that may not be there. */
export const maybeText = orNull(Type.String());
/** An instant that may not be there. */
export const maybeInstant = orNull(instantPart);

/** A person as a reader may know them; the name is null where it is not for them, or erased. */
export const personPart = named('Person', { id: Type.String(), name: maybeText });

/** The Act says no: which rule, as printed, why, and the choice where it rests on one. */
export const refusalPart = named('Refusal', {
  rule: rulePart, by: citationPart, because: wordsPart, policy: Type.Optional(policyPart),
});

/** Whose act it was, in which office. */
export const actorPart = named('Actor', {
  person: Type.String(), office: officePart, unit: maybeText, name: maybeText,
});
