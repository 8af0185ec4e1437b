import { DayField } from '../ui/date-field.js';
import { Act, Line, LongText, RowSet, SmallChoice, TextField } from '../ui/index.js';
import type { Asked } from '../ui/index.js';
import { useSaid, useWords } from '../words/room-words.js';
import type { RowValue } from './schema.js';
import type { Columns } from './table-rows.js';
import { formWords } from './words.js';

/** A text of no more letters than this is one line. */
const oneLine = 200;

/** Rows of the same questions; each can be taken out again, and another put below. */
export function TableField({ columns, value, onChange, ...asked }: Asked<readonly RowValue[]> & {
  readonly columns: Columns;
}) {
  const say = useWords(formWords);
  const put = (place: number, row: RowValue) =>
    onChange(value.map((each, at) => (at === place ? row : each)));
  return (
    <RowSet {...asked}>
      {value.map((row, place) => (
        <RowSet key={place} label={say('row', { number: place + 1 })} inner>
          {Object.entries(columns).map(([name, column]) => (
            <Cell key={name} column={column} value={row[name] ?? null}
              onChange={(cell) => put(place, { ...row, [name]: cell })} />
          ))}
          <Line>
            <Act onClick={() => onChange(value.filter((_, at) => at !== place))}>
              {say('removeRow', { number: place + 1 })}
            </Act>
          </Line>
        </RowSet>
      ))}
      <Line>
        <Act onClick={() => onChange([...value, {}])}>{say('addRow')}</Act>
      </Line>
    </RowSet>
  );
}

function Cell({ column, value, onChange }: {
  readonly column: Columns[string];
  readonly value: string | null;
  readonly onChange: (value: string | null) => void;
}) {
  const said = useSaid();
  const asked = { label: said(column['x-label']), onChange };
  switch (column['x-kind']) {
    case 'day': return <DayField {...asked} value={value} />;
    case 'choice': return (
      <SmallChoice {...asked} value={value} options={(column.enum ?? []).map((each) => {
        const words = column['x-words']?.[each];
        return { value: each, label: words === undefined ? each : said(words) };
      })} />
    );
    case 'text': {
      const limit = column.maxLength === undefined ? {} : { most: column.maxLength };
      return (column.maxLength ?? oneLine) <= oneLine
        ? <TextField {...asked} {...limit} value={value ?? ''} />
        : <LongText {...asked} {...limit} value={value ?? ''} />;
    }
  }
}
