import type { ReactNode } from 'react';
import { Answer, isClosed, isEmpty, pagesOf } from '../form/index.js';
import type { FieldSchema, FieldValue, StepSchema } from '../form/index.js';
import { Facts, Provision, Sealed } from '../ui/index.js';
import { useSaid } from '../words/room-words.js';
import styles from './case.module.css';

/** What was filled in, by the names of the fields; a text may be closed to the reader. */
export type Values = Readonly<Record<string, unknown>>;

interface FieldsProps {
  readonly schema: StepSchema;
  readonly values: Values;
}

const isFilled = (values: Values, name: string): boolean => !isEmpty(values[name] as FieldValue);

/** Whether any of the fields was filled in. */
export const hasFields = ({ schema, values }: FieldsProps): boolean =>
  Object.keys(schema.properties).some((name) => isFilled(values, name));

/** What was filled in, field by field, by the labels of its form. */
export function Fields({ schema, values, names = Object.keys(schema.properties) }: FieldsProps & {
  readonly names?: readonly string[];
}) {
  return (
    <Facts of={names.filter((name) => isFilled(values, name)).map((name) => {
      const field = schema.properties[name]!;
      return [
        <Label key={name} field={field} />,
        <Value key={name} field={field} value={values[name]} />,
      ] as const;
    })} />
  );
}

/** The label of a field with its provision, unless it names one itself. */
function Label({ field }: { readonly field: FieldSchema }) {
  const label = useSaid()(field['x-label']);
  const by = field['x-by'];
  if (by === undefined || label.includes('§')) return <>{label}</>;
  return <>{label} <span className={styles['together']}>(<Provision by={by} />)</span></>;
}

/** The same, under the questions of the form. */
export function Pages({ schema, values }: FieldsProps) {
  const said = useSaid();
  const pages = pagesOf(schema)
    .filter(({ names }) => names.some((name) => isFilled(values, name)));
  return (
    <>
      {pages.map(({ id, title, by, names }) => (
        <div key={id} className={styles['page']}>
          {pages.length > 1 && (
            <h3>{said(title)}{by !== null && <> (<Provision by={by} />)</>}</h3>
          )}
          <Fields schema={schema} values={values} names={names} />
        </div>
      ))}
    </>
  );
}

function Value({ field, value }: {
  readonly field: FieldSchema; readonly value: unknown;
}): ReactNode {
  if (isClosed(value)) return <Sealed value={value} />;
  if (Array.isArray(value) && value.some(isClosed)) {
    return value.map((each, place) => <div key={place}><Sealed value={each} /></div>);
  }
  return <Answer field={field} value={value as FieldValue} />;
}
