import { useMemo } from 'react';
import { getRouteApi } from '@tanstack/react-router';
import { DataList, Empty, GoTo, Pages, Rows, Says } from '../ui/index.js';
import type { Column } from '../ui/index.js';
import { useSaid, useWords } from '../words/room-words.js';
import type { Register, RegisterEntry } from './asking.js';
import { EntryFind } from './entry-find.js';
import { allOf, labelOf, useInText } from './shown.js';
import type { InText } from './shown.js';
import { StandingMark } from './standing.js';
import { Value } from './value.js';
import { registersWords } from './words.js';

const route = getRouteApi('/registers/$name');
const aPage = 25;
const mostColumns = 6;
const order = ['current', null, 'ahead', 'past'];

/** The entries of a register: those that hold first, the newest first among them. */
export function EntryList({ of }: { readonly of: Register }) {
  const say = useWords(registersWords);
  const said = useSaid();
  const inText = useInText(of.names);
  const navigate = route.useNavigate();
  const { page: asked = '1', ...looked } = route.useSearch();
  const found = useFound(of, inText);
  const { columns, whole } = useColumns(of, inText);
  const pages = Math.max(1, Math.ceil(found.length / aPage));
  const page = Math.min(pages, Math.max(1, Number.parseInt(asked, 10) || 1));
  if (of.entries.length === 0) return <Empty>{say('none')}</Empty>;
  return (
    <Rows>
      <EntryFind of={of} count={found.length} />
      <DataList caption={say('entriesOf', { title: said(of.title) })} columns={columns}
        rows={found.slice((page - 1) * aPage, page * aPage)} keyOf={({ id }) => id}
        empty={<Empty>{say('noneFound')}</Empty>} />
      {!whole && <Says quiet>{say('moreOnEntry')}</Says>}
      <Pages page={page} pages={pages} total={found.length}
        onPage={(next) => void navigate({ search: { ...looked, page: String(next) } })} />
    </Rows>
  );
}

/** Those that the address asks for. */
function useFound({ entries, standing, fields }: Register, inText: InText) {
  const { q = '', state = '' } = route.useSearch();
  const texts = useMemo(() => new Map(entries.map((entry) => [
    entry.id, textOf(entry, fields, inText),
  ])), [entries, fields, inText]);
  const stateOf = ({ id }: RegisterEntry) => standing[id]?.state ?? null;
  const words = small(q).split(/\s+/).filter((word) => word !== '');
  // Reference data stands in the order in which it was loaded.
  const placeOf = ({ recorded }: RegisterEntry) => recorded?.entry ?? 0;
  return entries.toSorted((one, other) => placeOf(other) - placeOf(one))
    .filter((entry) => state === '' || stateOf(entry) === state)
    .filter(({ id }) => words.every((word) => texts.get(id)!.includes(word)))
    .sort((one, other) => order.indexOf(stateOf(one)) - order.indexOf(stateOf(other)));
}

const small = (text: string): string => text.normalize('NFC').toLocaleLowerCase('et');

const textOf = (entry: RegisterEntry, fields: Register['fields'], inText: InText): string =>
  small([entry.id, ...Object.entries(fields).map(([name, field]) => inText(field, entry[name]))]
    .join(' '));

/** A column for each field that says something anywhere, as far as they fit, and how it stands. */
function useColumns(of: Register, inText: InText) {
  const say = useWords(registersWords);
  const said = useSaid();
  const { register, fields, names, entries, standing } = of;
  const used = Object.entries(fields)
    .filter(([name]) => entries.some((entry) => allOf(entry[name]).length > 0));
  const columns: Column<RegisterEntry>[] = used.slice(0, mostColumns).map(([name, field]) => ({
    name, heading: said(field['x-label']),
    show: (entry) => (
      <Value field={field} value={entry[name]} inText={inText} known={(id) => id in names} />
    ),
  }));
  columns[0] = {
    ...columns[0]!, names: true,
    show: (entry) => (
      <GoTo to="/registers/$name/$id" params={{ name: register, id: entry.id }}>
        {labelOf(of, entry, inText)}
      </GoTo>
    ),
  };
  if (Object.values(standing).some(({ state }) => state !== null)) {
    columns.splice(1, 0, {
      name: 'state', heading: say('state'),
      show: ({ id }) => <StandingMark state={standing[id]?.state ?? null} />,
    });
  }
  return { columns, whole: used.length <= mostColumns };
}
