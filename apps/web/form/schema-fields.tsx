import type { Fault } from '../call/problem.js';
import { Rows } from '../ui/index.js';
import { useSaid } from '../words/room-words.js';
import type { Narrowing } from './references.js';
import { fieldId, isRequired } from './schema.js';
import type { FieldValue, FormValues, StepSchema } from './schema.js';
import { SchemaField } from './schema-field.js';

const nobody: Narrowing = {};

/** Fields of a schema, those named and in that order, each the part that its kind asks for. */
export function SchemaFields({
  schema,
  names = Object.keys(schema.properties),
  values,
  onChange,
  faults = [],
  marked = false,
  within = nobody,
}: {
  readonly schema: StepSchema;
  readonly names?: readonly string[];
  readonly values: FormValues;
  readonly onChange: (name: string, value: FieldValue) => void;
  readonly faults?: readonly Fault[];
  /** Whether what may stay empty says so; of a step, the rules of the Act say it, not its form. */
  readonly marked?: boolean;
  /** Whose the entries are that may be pointed to, where they are somebody's. */
  readonly within?: Narrowing;
}) {
  const said = useSaid();
  return (
    <Rows gap="lg">
      {names.map((name) => {
        const fault = faults.find(({ path }) => path === name || path.startsWith(`${name}.`));
        return (
          <div key={name} id={fieldId(schema, name)} data-field={name}>
            <SchemaField
              field={schema.properties[name]!}
              value={values[name]}
              required={isRequired(schema, name)}
              optional={marked}
              within={within}
              error={fault === undefined ? null : said(fault.says)}
              onChange={(value) => onChange(name, value)}
            />
          </div>
        );
      })}
    </Rows>
  );
}
