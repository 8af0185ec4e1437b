import type { components } from '#openapi';
import { DataList, Empty, Exact, GoTo, Section, When } from '../ui/index.js';
import type { Column } from '../ui/index.js';
import { useSaid, useWords } from '../words/room-words.js';
import { reportsWords } from './words.js';

type Reports = components['schemas']['Reports'];
type Line = Reports['items'][number];

/** Every report that was made and may be read, newest first. */
export function Issued({ items }: Pick<Reports, 'items'>) {
  const say = useWords(reportsWords);
  const said = useSaid();
  const columns: readonly Column<Line>[] = [
    { name: 'kind', heading: say('kind'), names: true, show: ({ id, title, kind }) => (
      <GoTo to="/reports/$id" params={{ id }}>{title === null ? kind : said(title)}</GoTo>
    ) },
    { name: 'period', heading: say('period'), show: ({ periodWords }) => said(periodWords) },
    { name: 'when', heading: say('when'), show: ({ at }) => <When at={at} /> },
    { name: 'size', heading: say('size'), number: true, show: ({ size }) => size },
    { name: 'digest', heading: say('digest'), show: ({ sha256 }) => <Exact>{sha256}</Exact> },
  ];
  return (
    <Section title={say('issued')}>
      <DataList caption={say('issued')} columns={columns} rows={items} keyOf={({ id }) => id}
        empty={<Empty>{say('none')}</Empty>} />
    </Section>
  );
}
