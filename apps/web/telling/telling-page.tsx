import { getRouteApi } from '@tanstack/react-router';
import { api } from '../call/client.js';
import type { Search } from '../shell/search.js';
import { Answered, Page, Print, TabList } from '../ui/index.js';
import { useWords } from '../words/room-words.js';
import { Ledger } from './ledger.js';
import { sortFrom, sortText } from './ordering.js';
import { Sums } from './sums.js';
import { Tree } from './tree.js';
import { Unreceived } from './unreceived.js';
import { tellingWords } from './words.js';

const route = getRouteApi('/telling');

/** The ledger of what is owed: persons not told, notices not received, and the tree behind both. */
export function TellingPage() {
  const say = useWords(tellingWords);
  const { sort, tab, case: chosen } = route.useSearch();
  const navigate = route.useNavigate();
  const go = (search: Search<'sort' | 'tab' | 'case'>) => void navigate({ search, replace: true });
  const here = tab === undefined ? {} : { tab };
  const query = api.useQuery('get', '/api/owed');
  return (
    <Page title={say('title')} lead={say('lead')} actions={<Print />}>
      <Answered query={query}>
        {(owed) => (
          <>
            <Sums persons={owed.persons} />
            <TabList label={say('tabs')} open={tab ?? 'persons'} tabs={[
              { name: 'persons', label: say('persons'), count: owed.persons.length, children: (
                <Ledger owed={owed} sort={sortFrom(sort, 'next')} onSort={(next) =>
                  go({ ...here, sort: sortText(next) })} />
              ) },
              { name: 'notices', label: say('notices'), count: owed.notices.length,
                children: <Unreceived owed={owed} /> },
              { name: 'tree', label: say('tree'), children: (
                <Tree persons={owed.persons} chosen={chosen ?? null} onChoose={(next) =>
                  go(next === null ? here : { ...here, case: next })} />
              ) },
            ]} onOpen={(next) => go({ tab: next })} />
          </>
        )}
      </Answered>
    </Page>
  );
}
