import { DayField, InstantField } from '../ui/date-field.js';
import { Choice, Choices, CountField, Flag, LongText, TextField } from '../ui/index.js';
import type { Asked, Option } from '../ui/index.js';
import { useSaid } from '../words/room-words.js';
import { ReferenceField } from './reference-field.js';
import type { Narrowing } from './references.js';
import type { FieldSchema, FieldValue } from './schema.js';
import { TableField } from './table-field.js';
import { columnsOf, rowsIn } from './table-rows.js';
import { CountsField, ProvisionField } from './typed-fields.js';

/** A text of no more letters than this is one line. */
const oneLine = 200;

interface FieldProps {
  readonly field: FieldSchema;
  readonly value: FieldValue;
  readonly onChange: (value: FieldValue) => void;
  readonly required: boolean;
  readonly error: string | null;
  readonly optional: boolean;
  readonly within: Narrowing;
}

/** What is asked by every field, whatever its kind. */
function useAsked({ field, onChange, required, error, optional }: FieldProps) {
  const said = useSaid();
  const help = field['x-help'] === undefined ? undefined : said(field['x-help']);
  const asked = {
    label: said(field['x-label']), by: field['x-by'], required, error, optional, help,
  };
  return <Value extends FieldValue>(held: Value): Asked<Value> =>
    ({ ...asked, value: held, onChange });
}

/** One field, by its kind. */
export function SchemaField(props: FieldProps) {
  const { field, value, onChange, within } = props;
  const said = useSaid();
  const as = useAsked(props);
  const many = field.type === 'array';
  switch (field['x-kind']) {
    case 'text':
      return <WrittenField {...as(textIn(value))} most={field.maxLength} />;
    case 'instant':
      return <InstantField {...as(oneIn(value))} />;
    case 'day':
      return <DayField {...as(oneIn(value))} />;
    case 'flag':
      return <Flag {...as(typeof value === 'boolean' ? value : null)} />;
    case 'count':
      return many ? (
        <CountsField {...as<readonly number[]>(listIn(value).map(Number))} />
      ) : (
        <CountField {...as(typeof value === 'number' ? value : null)} {...mostOf(field)} />
      );
    case 'provision':
      return (
        <ProvisionField
          {...as(listIn(value))}
          onChange={(keys) => onChange(many ? keys : keys.join(', ') || null)}
        />
      );
    case 'choice':
      return many ? (
        <Choices {...as(listIn(value))} options={optionsOf(field, said)} />
      ) : (
        <Choice {...as(oneIn(value))} options={optionsOf(field, said)} />
      );
    case 'reference':
      return (
        <ReferenceField
          {...as(listIn(value))}
          to={referableOf(field)}
          many={many}
          within={narrowedFor(field, within)}
          onChange={(ids) => onChange(many ? ids : (ids[0] ?? null))}
        />
      );
    case 'table':
      return <TableField {...as(rowsIn(value))} columns={columnsOf(field)} />;
  }
}

function WrittenField(asked: Asked<string> & { readonly most: number | undefined }) {
  const { most, ...rest } = asked;
  const limit = most === undefined ? {} : { most };
  return most !== undefined && most <= oneLine
    ? <TextField {...rest} {...limit} />
    : <LongText {...rest} {...limit} />;
}

/** What a field points to: the name of the register. */
export const referableOf = (field: FieldSchema): string =>
  field['x-to'] ?? field.items?.['x-to'] ?? 'entry';

// Whose an entry is narrows what a person has given or what was decided of them, and no persons.
const narrowedFor = (field: FieldSchema, within: Narrowing): Narrowing =>
  (['person', 'case'].includes(referableOf(field)) ? {} : within);

type Said = ReturnType<typeof useSaid>;

/** The choices of a field with their words, in the order of the schema. */
export const optionsOf = (field: FieldSchema, said: Said): readonly Option[] =>
  (field.enum ?? field.items?.enum ?? []).map((value) => {
    const words = field['x-words']?.[value];
    return { value, label: words === undefined ? value : said(words) };
  });

const mostOf = ({ maximum }: FieldSchema) => (maximum === undefined ? {} : { most: maximum });
const textIn = (value: FieldValue): string => (typeof value === 'string' ? value : '');
const oneIn = (value: FieldValue): string | null => (typeof value === 'string' ? value : null);

/** Whatever is held, as a list of texts. */
export const listIn = (value: FieldValue): readonly string[] => {
  if (Array.isArray(value)) return value.map(String);
  return typeof value === 'string' && value !== '' ? [value] : [];
};
