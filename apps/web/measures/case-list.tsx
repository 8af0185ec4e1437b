import type { components } from '#openapi';
import { DataList, Empty, GoTo, Pages, Rows, Says } from '../ui/index.js';
import { useWords } from '../words/room-words.js';
import { useColumns } from './columns.js';
import { changed, narrowing, route } from './search.js';
import { measuresWords } from './words.js';

export type Cases = components['schemas']['CaseList'];

/** The cases found, one a row. */
export function CaseList({ cases }: { readonly cases: Cases }) {
  const say = useWords(measuresWords);
  const { sort = 'opened' } = route.useSearch();
  const navigate = route.useNavigate();
  const columns = useColumns(cases.now);
  const onSort = (by: string) => void navigate({
    search: (was) => changed(was, { sort: by, page: null }), resetScroll: false,
  });
  return (
    <Rows>
      <Says>{say('found', { count: cases.total })}</Says>
      <DataList caption={say('list')} columns={columns} rows={cases.items} keyOf={({ id }) => id}
        sort={{ by: sort, down: sort === 'opened' }} onSort={onSort} empty={<NoneFound />} />
      <PagesOf cases={cases} />
    </Rows>
  );
}

/** The pages of what was found; the number found is read aloud when it changes. */
export function PagesOf({ cases: { page, pages, total } }: { readonly cases: Cases }) {
  const navigate = route.useNavigate();
  return (
    <Pages page={page} pages={pages} total={total} onPage={(next) => void navigate({
      search: (was) => ({ ...was, page: String(next) }),
    })} />
  );
}

/** Nothing found: by this search, or at all. */
export function NoneFound() {
  const say = useWords(measuresWords);
  const search = route.useSearch();
  const { sort: _, ...narrowed } = narrowing(search);
  if (Object.keys(narrowed).length === 0) return <Empty>{say('noneAtAll')}</Empty>;
  return <Empty action={<GoTo to="/measures">{say('clear')}</GoTo>}>{say('none')}</Empty>;
}
