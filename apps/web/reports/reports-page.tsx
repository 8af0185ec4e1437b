import { getRouteApi } from '@tanstack/react-router';
import { api } from '../call/client.js';
import { Answered, Page, Print, toast } from '../ui/index.js';
import { useWords } from '../words/room-words.js';
import { Duties } from './duties.js';
import { Issued } from './issued.js';
import { MakeReport, mayMake } from './make-report.js';
import { reportsWords } from './words.js';

const route = getRouteApi('/reports');

/** What is owed to whoever oversees, how it is made, and what was made so far. */
export function ReportsPage() {
  const say = useWords(reportsWords);
  const chosen = route.useSearch();
  const navigate = route.useNavigate();
  const query = api.useQuery('get', '/api/reports');
  const open = (id: string) => {
    toast(say('made'));
    void navigate({ to: '/reports/$id', params: { id } });
  };
  return (
    <Page title={say('title')} lead={say('lead')} actions={<Print />}>
      <Answered query={query}>
        {(reports) => {
          const make = (
            <MakeReport reports={reports} chosen={chosen} onMade={open} onChoose={(search) =>
              void navigate({ search, replace: true, resetScroll: false })} />
          );
          const makes = mayMake(reports);
          return (
            <>
              {(makes || reports.duties.length > 0) && <Duties reports={reports} />}
              {makes && make}
              <Issued items={reports.items} />
              {!makes && make}
            </>
          );
        }}
      </Answered>
    </Page>
  );
}
