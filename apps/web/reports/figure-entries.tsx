import { useState } from 'react';
import type { components } from '#openapi';
import { api } from '../call/client.js';
import { useSession } from '../shell/session.js';
import {
  Answered, DataList, Dialog, Empty, GoTo, Notice, Pages, Rows, Says, When,
} from '../ui/index.js';
import type { Column } from '../ui/index.js';
import { useSaid, useWords } from '../words/room-words.js';
import type { Words } from '../words/room-words.js';
import { reportWords } from './report-words.js';

type Answer = components['schemas']['FigureEntries'];
type Entry = Answer['entries'][number];

const most = 25;

/** The entries that a figure counts, each with a way to itself and to its case. */
export function FigureEntries({ report, figure, named, onClose }: {
  readonly report: string;
  /** The id of the figure; null while none is asked for. */
  readonly figure: string | null;
  readonly named: (words: Words) => Words;
  readonly onClose: () => void;
}) {
  const say = useWords(reportWords);
  return (
    <Dialog title={say('entries')} open={figure !== null} onClose={onClose}>
      {figure !== null && <Behind key={figure} report={report} figure={figure} named={named} />}
    </Dialog>
  );
}

function Behind({ report, figure, named }: {
  readonly report: string; readonly figure: string; readonly named: (words: Words) => Words;
}) {
  const say = useWords(reportWords);
  const said = useSaid();
  const query = api.useQuery('get', '/api/reports/{id}/figures/{figure}', {
    params: { path: { id: report, figure } },
  });
  return (
    <Answered query={query}>
      {({ figure: found, followBarred, entries }) => (
        <Rows>
          <Says><strong>{said(named(found.label))}: {found.value}</strong></Says>
          {followBarred === null ? <Entries entries={entries} /> : (
            <Notice tone="news" title={say('barred')}>{said(followBarred)}</Notice>
          )}
        </Rows>
      )}
    </Answered>
  );
}

function Entries({ entries }: Pick<Answer, 'entries'>) {
  const say = useWords(reportWords);
  const [page, setPage] = useState(1);
  const from = (page - 1) * most;
  // One entry may have made two of the things counted, and then stands here twice.
  const rows = entries.map((entry, place) => ({ entry, place })).slice(from, from + most);
  return (
    <>
      <DataList caption={say('entries')} columns={useColumns()} rows={rows}
        keyOf={({ place }) => String(place)} empty={<Empty>{say('noEntries')}</Empty>} />
      <Pages page={page} pages={Math.ceil(entries.length / most)} total={entries.length}
        onPage={setPage} />
    </>
  );
}

type Row = { readonly entry: Entry; readonly place: number };

function useColumns(): readonly Column<Row>[] {
  const say = useWords(reportWords);
  const said = useSaid();
  const inTrail = useSession().rooms.includes('trail');
  return [
    { name: 'seq', heading: say('number'), names: true, show: ({ entry: { seq } }) => (
      !inTrail ? seq : (
        <GoTo to="/trail/$seq" params={{ seq: String(seq) }} aria-label={say('entryOf', { seq })}>
          {seq}
        </GoTo>
      )
    ) },
    { name: 'at', heading: say('when'), show: ({ entry }) => <When at={entry.at} /> },
    { name: 'type', heading: say('type'), show: ({ entry }) => said(entry.words) },
    { name: 'case', heading: say('case'), show: ({ entry }) => entry.case !== null && (
      <GoTo to="/cases/$id" params={{ id: entry.case }}
        aria-label={say('caseOf', { seq: entry.seq })}>{say('openCase')}</GoTo>
    ) },
  ];
}
