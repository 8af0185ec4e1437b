import { getRouteApi } from '@tanstack/react-router';
import { api, inBackground } from '../call/client.js';
import {
  Answered, DataList, Empty, GoTo, Page, Provision, Says, TabList, When,
} from '../ui/index.js';
import type { Column } from '../ui/index.js';
import { useSaid, useWords } from '../words/room-words.js';
import { lists, listsFor, noticesIn } from './lists.js';
import type { ListName } from './lists.js';
import { DueBy, Received, Sent } from './standing.js';
import type { Notice } from './standing.js';
import { noticeWords } from './words.js';

const route = getRouteApi('/notices');

const emptyOf = {
  mine: 'noneMine', unread: 'noneUnread', unsent: 'noneUnsent', all: 'none',
} as const;

/** Every notice the reader may know of: what, to whom, by when, sent and received. */
export function NoticesPage() {
  const say = useWords(noticeWords);
  const query = api.useQuery('get', '/api/notices', { headers: inBackground }, {
    refetchInterval: 60_000,
  });
  return (
    <Page title={say('title')} lead={say('lead')}>
      <Answered query={query}>
        {({ now, items }) => (items.length === 0
          ? <Empty>{say('none')}</Empty>
          : <Lists now={now} items={items} />)}
      </Answered>
    </Page>
  );
}

function Lists({ now, items }: { readonly now: string; readonly items: readonly Notice[] }) {
  const say = useWords(noticeWords);
  const { tab } = route.useSearch();
  const navigate = route.useNavigate();
  const shown = listsFor(items);
  const open = shown.find((name) => name === tab) ?? shown[0] ?? lists[0];
  return (
    <TabList label={say('tabs')} open={open}
      onOpen={(name) => void navigate({ search: { tab: name } })}
      tabs={shown.map((name) => {
        const rows = noticesIn(name, items);
        return {
          name, label: say(name), count: rows.length,
          children: <List name={name} rows={rows} now={now} />,
        };
      })} />
  );
}

function List({ name, rows, now }: {
  readonly name: ListName; readonly rows: readonly Notice[]; readonly now: string;
}) {
  const say = useWords(noticeWords);
  const said = useSaid();
  const columns: readonly Column<Notice>[] = [
    {
      name: 'notice', heading: say('notice'), names: true,
      show: ({ id, title, unitName, case: of }) => (
        <>
          <GoTo to="/notices/$id" params={{ id }}>{said(title)}</GoTo>
          <Says quiet>
            {unitName !== null && `${unitName} · `}
            <GoTo to="/cases/$id" params={{ id: of }}>{of}</GoTo>
          </Says>
        </>
      ),
    },
    { name: 'to', heading: say('to'), show: ({ to }) => say(to) },
    { name: 'by', heading: say('by'), show: ({ by }) => <Provision by={by} /> },
    { name: 'owed', heading: say('owed'), show: ({ owedAt }) => <When at={owedAt} /> },
    { name: 'due', heading: say('due'), show: (notice) => <DueBy notice={notice} now={now} /> },
    { name: 'sent', heading: say('sent'), show: (notice) => <Sent notice={notice} now={now} /> },
    {
      name: 'received', heading: say('received'),
      show: (notice) => <Received notice={notice} now={now} />,
    },
  ];
  return (
    <DataList caption={say('caption', { tab: say(name) })} columns={columns} rows={rows}
      keyOf={({ id }) => id} empty={<Empty>{say(emptyOf[name])}</Empty>} />
  );
}
