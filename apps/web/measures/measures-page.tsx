import { keepPreviousData } from '@tanstack/react-query';
import { api } from '../call/client.js';
import { Answered, Page, Print, Rows, TabList } from '../ui/index.js';
import { useWords } from '../words/room-words.js';
import { AskedFor } from './asked-for.js';
import { CaseList } from './case-list.js';
import { FilterForm } from './filter-form.js';
import { OverTime } from './over-time.js';
import { SavedSearches } from './saved-searches.js';
import { changed, queryOf, route } from './search.js';
import { measuresWords } from './words.js';

/** Every measure the reader may know of: found, listed, and drawn over time. */
export function MeasuresPage() {
  const say = useWords(measuresWords);
  return (
    <Page title={say('title')} lead={say('lead')} actions={<Print />}>
      <Rows gap="xs">
        <FilterForm />
        <SavedSearches />
      </Rows>
      <AskedFor />
      <Views />
    </Page>
  );
}

function Views() {
  const say = useWords(measuresWords);
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const params = { query: queryOf(search) };
  const query = api.useQuery('get', '/api/cases', { params }, {
    // The page stays while the next one is on its way, and the keyboard where it was.
    placeholderData: keepPreviousData,
  });
  const view = search.view === 'gantt' ? 'gantt' : 'list';
  const open = (name: string) => void navigate({
    search: changed(search, { view: name === 'gantt' ? name : null, page: null }),
    resetScroll: false,
  });
  return (
    <TabList label={say('parts')} open={view} onOpen={open} tabs={[
      {
        name: 'list', label: say('list'),
        children: <Answered query={query}>{(cases) => <CaseList cases={cases} />}</Answered>,
      },
      {
        name: 'gantt', label: say('gantt'),
        children: <Answered query={query}>{(cases) => <OverTime cases={cases} />}</Answered>,
      },
    ]} />
  );
}
