import type { Day } from '#calendar/day';
import type { Instant } from '#calendar/instant';
import type { Citation } from '#law/citation';
import type { Words } from '#law/words';

/** A page of a form: one question at a time, in the order of the schema that lists it. */
export interface Page {
  readonly id: string;
  readonly title: Words;
  /** The provision the whole page answers, where it is one. */
  readonly by?: Citation;
}

/** What a form says of a field besides its name: shape and wording only, never lawfulness. */
export interface Told {
  /** The provision that the field answers. */
  readonly by?: Citation;
  readonly page?: Page;
  readonly help?: Words;
}

/** What every field has. */
interface Asked extends Told {
  readonly label: Words;
  readonly optional?: true;
}

/**
 * What a step may carry, as data: the same description checks the message at the door, draws the
 * web form and writes the OpenAPI schema. It says shape only ("a date"), never lawfulness.
 */
export type Field =
  | TextField
  | (Asked & { readonly kind: 'instant' })
  | (Asked & { readonly kind: 'day' })
  | (Asked & { readonly kind: 'flag' })
  | CountField
  | ProvisionField
  | ChoiceField
  | ReferenceField
  | TableField;

export interface TextField extends Asked {
  readonly kind: 'text';
  readonly most: number;
}

/** A whole number from 1 to `most`. */
export interface CountField extends Asked {
  readonly kind: 'count';
  readonly most: number;
  readonly many?: true;
}

/** A place in the Act as a key: `37-1.4-3`. */
export interface ProvisionField extends Asked {
  readonly kind: 'provision';
  readonly many?: true;
}

export interface ChoiceField extends Asked {
  readonly kind: 'choice';
  readonly of: Readonly<Record<string, Words>>;
  readonly many?: true;
}

/** What a reference may point to; the register checks that it exists and may be known. */
export type Referable =
  | 'case' | 'person' | 'unit' | 'consent' | 'operation' | 'area' | 'threat'
  | 'partner' | 'method' | 'undertaking' | 'task' | 'document' | 'entry'
  | 'item' | 'request' | 'instrument';

export interface ReferenceField extends Asked {
  readonly kind: 'reference';
  readonly to: Referable;
  readonly many?: true;
}

/** What a cell of a table may be. */
export type ColumnField = TextField | ChoiceField | (Asked & { readonly kind: 'day' });

/** Several rows of the same few questions; each row answers every column that is not optional. */
export interface TableField extends Asked {
  readonly kind: 'table';
  readonly of: Readonly<Record<string, ColumnField>>;
}

/** A table has no more rows than this. */
export const rowsMost = 50;

export const textMost = 20_000;

/** Free text; it is sealed apart from the trail, and the step keeps only its opaque id. */
export const text = (label: Words) => ({ kind: 'text', label, most: textMost }) as const;
/** Free text of one line: a name, a code, a reference. */
export const line = (label: Words) => ({ kind: 'text', label, most: 200 }) as const;
/** An instant with its offset or Z. */
export const instantField = (label: Words) => ({ kind: 'instant', label }) as const;
/** A calendar date in Europe/Tallinn. */
export const dayField = (label: Words) => ({ kind: 'day', label }) as const;
export const flag = (label: Words) => ({ kind: 'flag', label }) as const;
export const count = (label: Words, most: number) => ({ kind: 'count', label, most }) as const;
export const counts = (label: Words, most: number) =>
  ({ kind: 'count', label, most, many: true }) as const;
export const provision = (label: Words) => ({ kind: 'provision', label }) as const;
export const provisions = (label: Words) => ({ kind: 'provision', label, many: true }) as const;
export const choice = <const Of extends Readonly<Record<string, Words>>>(label: Words, of: Of) =>
  ({ kind: 'choice', label, of }) as const;
export const choices = <const Of extends Readonly<Record<string, Words>>>(label: Words, of: Of) =>
  ({ kind: 'choice', label, of, many: true }) as const;
export const reference = (label: Words, to: Referable) =>
  ({ kind: 'reference', label, to }) as const;
export const references = (label: Words, to: Referable) =>
  ({ kind: 'reference', label, to, many: true }) as const;

/** Rows of the same columns, each with its own label. */
export const table = <const Of extends Readonly<Record<string, ColumnField>>>(
  label: Words, of: Of,
) => ({ kind: 'table', label, of }) as const;

/** The same field, which may be left out. */
export const optional = <F extends Field>(field: F): F & { readonly optional: true } => ({
  ...field,
  optional: true,
});

/** The same field with its provision, its page and a word of help, as a form shows them. */
export const told = <F extends Field>(field: F, said: Told): F => ({ ...field, ...said });

/**
 * Free text as a step carries it: the id of the sealed text and how many letters it has, so that
 * a rule can tell an empty or one-letter reason from a reason without ever seeing it.
 */
export interface SealedText {
  readonly d: string;
  readonly letters: number;
}

/** A statement says something: empty and one-letter texts do not (§ 36 (3), boundary). */
export const says = (text: unknown): boolean =>
  typeof text === 'object' && text !== null && (text as SealedText).letters > 1;

type One<F> = F extends { kind: 'table'; of: infer Of }
  ? readonly FieldsOf<Of>[]
  : F extends { kind: 'text' }
  ? SealedText
  : F extends { kind: 'flag' }
    ? boolean
    : F extends { kind: 'count' }
      ? number
      : F extends { kind: 'choice'; of: infer Of }
        ? keyof Of & string
        : F extends { kind: 'instant' }
          ? Instant
          : F extends { kind: 'day' }
            ? Day
            : string;

/** The value that a field has in a step. */
export type ValueOf<F> = F extends { many: true } ? readonly One<F>[] : One<F>;

/** The fields of a step as the rules see them; what is optional may be absent. */
export type FieldsOf<Fields> = {
  readonly [Name in keyof Fields as Fields[Name] extends { optional: true } ? never : Name]:
    ValueOf<Fields[Name]>;
} & {
  readonly [Name in keyof Fields as Fields[Name] extends { optional: true } ? Name : never]?:
    ValueOf<Fields[Name]>;
};
