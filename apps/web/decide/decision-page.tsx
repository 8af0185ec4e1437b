import { getRouteApi } from '@tanstack/react-router';
import { api } from '../call/client.js';
import type { CaseView } from '../form/index.js';
import {
  Answered, Empty, GoTo, GoToButton, Page, Print, Says,
} from '../ui/index.js';
import { useSaid, useWords } from '../words/room-words.js';
import { mainAct } from './acts.js';
import type { Measure } from './choices.js';
import { DecisionDocument } from './document.js';
import { Outline } from './outline.js';
import { decideWords } from './words.js';

const route = getRouteApi('/cases/$id/decision');

/** The decision of a case, to be read and printed. */
export function DecisionPage() {
  const { id } = route.useParams();
  const say = useWords(decideWords);
  const said = useSaid();
  const query = api.useQuery('get', '/api/cases/{id}', { params: { path: { id } } });
  const { data: view } = query;
  const measure = api.useQuery('get', '/api/measures/{id}', {
    params: { path: { id: view?.measure ?? '' } },
  }, { staleTime: Infinity, enabled: view !== undefined });
  const title = view === undefined
    ? say('document') : say('documentOf', { title: said(view.title) });
  return (
    <Page title={title} lead={id} actions={<Ways id={id} />}>
      <Answered query={query}>
        {(found) => (
          <Answered query={measure}>
            {(known) => <Whole view={found} measure={known} />}
          </Answered>
        )}
      </Answered>
    </Page>
  );
}

function Ways({ id }: { readonly id: string }) {
  const say = useWords(decideWords);
  return (
    <>
      <Print />
      <GoTo to="/cases/$id" params={{ id }}>{say('toCase')}</GoTo>
    </>
  );
}

function Whole({ view, measure }: { readonly view: CaseView; readonly measure: Measure }) {
  const say = useWords(decideWords);
  const said = useSaid();
  if (view.chain === null) return <Outline view={view} />;
  const act = mainAct(view, measure);
  if (act === null) {
    return (
      <Empty action={(
        <GoToButton to="/cases/$id" params={{ id: view.id }}>{say('toCase')}</GoToButton>
      )}>
        {say('noDocument')}
        <Says quiet>{say('nothingLong', { state: said(view.state.words) })}</Says>
      </Empty>
    );
  }
  return <DecisionDocument view={view} measure={measure} act={act} />;
}
