import type { ReactNode } from 'react';
import { dayInWords } from '#calendar/in-words';
import type { Day } from '#calendar/day';
import { parseKey } from '#law/citation';
import { Facts, Provision, Sealed, When, Written } from '../ui/index.js';
import { useLanguage, useSaid, useWords } from '../words/room-words.js';
import { useReferred } from './references.js';
import { isClosed } from './closed.js';
import styles from './form.module.css';
import { isEmpty } from './schema.js';
import type { FieldSchema, FieldValue, FormValues, RowValue, StepSchema } from './schema.js';
import { listIn, optionsOf, referableOf } from './schema-field.js';
import { columnsOf, rowsIn } from './table-rows.js';
import type { Columns } from './table-rows.js';
import { formWords } from './words.js';

/** What was answered, question by question, to be checked before it is sent. */
export function AnswerList({ schema, names = Object.keys(schema.properties), values, change }: {
  readonly schema: StepSchema;
  readonly names?: readonly string[];
  readonly values: FormValues;
  /** What leads back to the question. */
  readonly change?: (name: string, label: string) => ReactNode;
}) {
  const say = useWords(formWords);
  const said = useSaid();
  return (
    <Facts of={names.map((name) => {
      const field = schema.properties[name]!;
      const label = said(field['x-label']);
      const value = values[name];
      const shown = isEmpty(value)
        ? <em>{say('nothing')}</em>
        : <Answer field={field} value={value} />;
      return [label, <div key={name}>{shown}{change?.(name, label)}</div>] as const;
    })} />
  );
}

/** One answer in words. */
export function Answer({ field, value }: {
  readonly field: FieldSchema; readonly value: FieldValue;
}) {
  const say = useWords(formWords);
  const said = useSaid();
  const language = useLanguage();
  if (isEmpty(value)) return null;
  switch (field['x-kind']) {
    case 'text': return <Written>{String(value)}</Written>;
    case 'instant': return <When at={String(value)} />;
    case 'day': return <>{dayInWords(String(value) as Day)[language]}</>;
    case 'flag': return <>{say(value === true ? 'yes' : 'no')}</>;
    case 'count': return <>{Array.isArray(value) ? value.join(', ') : String(value)}</>;
    case 'provision': return <Provisions keys={listIn(value)} />;
    case 'choice': return <>{chosen(field, value, said).join(', ')}</>;
    case 'reference': return <Names to={referableOf(field)} ids={listIn(value)} />;
    case 'table': return <RowList columns={columnsOf(field)} rows={rowsIn(value)} />;
  }
}

/** Each row by its columns, one below the other. */
function RowList({ columns, rows }: {
  readonly columns: Columns; readonly rows: readonly RowValue[];
}) {
  const said = useSaid();
  return (
    <ol className={styles['rows']}>
      {rows.map((row, place) => (
        <li key={place}>
          {Object.entries(columns).map(([name, column]) => (
            <div key={name}>
              {said(column['x-label'])}: <Cell column={column as FieldSchema} value={row[name]} />
            </div>
          ))}
        </li>
      ))}
    </ol>
  );
}

function Cell({ column, value }: { readonly column: FieldSchema; readonly value: unknown }) {
  return isClosed(value)
    ? <Sealed value={value} />
    : <Answer field={column} value={value as FieldValue} />;
}

const chosen = (field: FieldSchema, value: FieldValue, said: ReturnType<typeof useSaid>) =>
  listIn(value).map((each) =>
    optionsOf(field, said).find((option) => option.value === each)?.label ?? each);

function Provisions({ keys }: { readonly keys: readonly string[] }) {
  return <>{keys.map((key) => <span key={key}><Provision by={parseKey(key) ?? key} /> </span>)}</>;
}

function Names({ to, ids }: { readonly to: string; readonly ids: readonly string[] }) {
  const said = useSaid();
  return <>{useReferred(to, ids).map(({ label }) => said(label)).join(', ')}</>;
}
