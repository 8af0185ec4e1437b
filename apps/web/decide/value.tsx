import { Answer, isClosed } from '../form/index.js';
import type { FieldSchema, FieldValue } from '../form/index.js';
import type { components } from '#openapi';
import { Rows, Sealed } from '../ui/index.js';

/** What the API gives for a field of a case. */
export type KeptValue = components['schemas']['FieldValue'] | undefined;

/** Whether something was said at all, be it closed to the reader. */
export const isSaid = (value: KeptValue): boolean =>
  value !== null && value !== undefined && value !== '' &&
  !(Array.isArray(value) && value.length === 0);

/** One answer in words, or that it is closed to the reader or erased. */
export function Value({ field, value }: {
  readonly field: FieldSchema; readonly value: KeptValue;
}) {
  if (isClosed(value)) return <Sealed value={value} />;
  if (!Array.isArray(value)) return <Answer field={field} value={value as FieldValue} />;
  const closed = value.filter(isClosed);
  const open = value.filter((each) => !isClosed(each)) as FieldValue;
  return (
    <Rows gap="xs">
      <Answer field={field} value={open} />
      {closed.map((each, place) => <Sealed key={place} value={each} />)}
    </Rows>
  );
}

/** Whether any text in it is closed to the reader or erased. */
export const holdsClosed = (records: readonly Readonly<Record<string, unknown>>[]): boolean =>
  records.some((record) => Object.entries(record).some(([name, value]) => name !== 'by' &&
    (Array.isArray(value) ? value.some(isClosedWithin) : isClosed(value))));

/** A closed text, or a row of a table that has one. */
const isClosedWithin = (value: unknown): boolean =>
  isClosed(value) || (typeof value === 'object' && value !== null &&
    Object.values(value).some(isClosed));
