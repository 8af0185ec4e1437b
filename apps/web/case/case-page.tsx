import { getRouteApi } from '@tanstack/react-router';
import { Answered, Exact, Page, Provision, Rows } from '../ui/index.js';
import { useSaid, useWords } from '../words/room-words.js';
import { Outline } from './outline.js';
import { isOutline, useCase } from './reads.js';
import type { CaseView } from './reads.js';
import { Tabs } from './tabs.js';
import { ToPaper, WholeCase } from './whole-case.js';
import { caseWords } from './words.js';

const route = getRouteApi('/cases/$id');

/** One case: how it stands, what may be done in it and why the rest may not, and what it holds. */
export function CasePage() {
  const { id } = route.useParams();
  const { tab } = route.useSearch();
  const say = useWords(caseWords);
  const said = useSaid();
  const query = useCase(id);
  const view = query.data;
  const whole = tab === 'paper';
  return (
    <Page title={view === undefined ? say('case') : said(view.title)}
      lead={view === undefined ? <Exact>{id}</Exact> : <Lead view={view} />}
      actions={view !== undefined && !isOutline(view) && <ToPaper id={id} whole={whole} />}>
      <Answered query={query}>
        {(seen) => (
          <Rows key={seen.id} gap="lg">
            {isOutline(seen) ? <Outline view={seen} />
              : whole ? <WholeCase view={seen} /> : <Tabs view={seen} tab={tab} />}
          </Rows>
        )}
      </Answered>
    </Page>
  );
}

function Lead({ view: { section, unitName, id } }: { readonly view: CaseView }) {
  return (
    <>
      <Provision by={section} />
      {unitName !== null && <> · {unitName}</>}
      {' · '}<Exact>{id}</Exact>
    </>
  );
}
