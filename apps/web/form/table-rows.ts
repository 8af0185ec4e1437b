import type { FieldSchema, FieldValue, RowValue } from './schema.js';

/** The columns of a table, by name, in the order of the schema. */
export type Columns = NonNullable<NonNullable<FieldSchema['items']>['properties']>;

export const columnsOf = ({ items }: FieldSchema): Columns => items?.properties ?? {};

/** Whatever is held, as rows of a table. */
export const rowsIn = (value: FieldValue): readonly RowValue[] =>
  (Array.isArray(value) ? value as readonly unknown[] : [])
    .filter((row): row is RowValue => typeof row === 'object' && row !== null);
