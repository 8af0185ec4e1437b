import { useState } from 'react';
import { getRouteApi } from '@tanstack/react-router';
import { api } from '../call/client.js';
import type { CaseView } from '../form/index.js';
import {
  Answered, Beside, Facts, GoTo, Page, Provision, Rows, Section, State,
} from '../ui/index.js';
import { useSaid, useWords } from '../words/room-words.js';
import { Asked } from './asked.js';
import { Before } from './before.js';
import { Questions, SamePerson, Term } from './beside.js';
import { Cannot } from './cannot.js';
import { choicesOf, powerOf } from './choices.js';
import type { Measure } from './choices.js';
import { Decided } from './decided.js';
import { DecidingNow } from './deciding.js';
import { useHints } from './hints.js';
import { Outline } from './outline.js';
import type { Made } from './use-deciding.js';
import { decideWords } from './words.js';

const route = getRouteApi('/cases/$id/decide');

/** Where somebody checks, coordinates or decides: what is asked, then the decision itself. */
export function DecidePage() {
  const { id } = route.useParams();
  const say = useWords(decideWords);
  const query = api.useQuery('get', '/api/cases/{id}', { params: { path: { id } } });
  const measures = api.useQuery('get', '/api/measures', {}, { staleTime: Infinity });
  const said = useSaid();
  const title = query.data === undefined ? say('yours') : said(query.data.title);
  return (
    <Page title={say('title', { title })} lead={query.data && <Lead view={query.data} />}>
      <Answered query={query}>
        {(view) => (
          <Answered query={measures}>
            {({ measures: all }) => <Case key={view.id} view={view} measures={all} />}
          </Answered>
        )}
      </Answered>
    </Page>
  );
}

function Lead({ view: { id, state } }: { readonly view: CaseView }) {
  const say = useWords(decideWords);
  const said = useSaid();
  return (
    <>
      {say('state')}: <State tone="time">{said(state.words)}</State>
      {' · '}<GoTo to="/cases/$id" params={{ id }}>{say('case')} {id}</GoTo>
    </>
  );
}

function Case({ view, measures }: {
  readonly view: CaseView; readonly measures: readonly Measure[];
}) {
  const say = useWords(decideWords);
  const [made, setMade] = useState<Made | null>(null);
  const measure = measures.find(({ id }) => id === view.measure)!;
  const choices = choicesOf(view, measure);
  const hints = useHints(view.id, choices.length > 0);
  if (made !== null) return <Decided made={made} />;
  const outline = view.chain === null;
  return (
    <Rows gap="lg">
      {choices.length === 0
        ? <Cannot view={view} />
        : <div className="no-print"><GoTo to="." hash="decide">{say('toDecision')}</GoTo></div>}
      {outline ? <Outline view={view} /> : (
        <Beside>
          <Rows gap="lg">
            <Request view={view} measure={measure} hints={hints} />
            <Before view={view} measure={measure} />
          </Rows>
          <Rows gap="lg">
            <Term view={view} />
            <SamePerson view={view} measures={measures} />
            <Questions view={view} />
          </Rows>
        </Beside>
      )}
      {choices.length > 0 && (
        <DecidingNow view={view} measure={measure} choices={choices} onMade={setMade} />
      )}
    </Rows>
  );
}

/** What is asked; a case that nobody asked for is only told apart from others. */
function Request({ view, measure, hints }: {
  readonly view: CaseView; readonly measure: Measure; readonly hints: ReturnType<typeof useHints>;
}) {
  const say = useWords(decideWords);
  const asked = Object.keys(view.asked).length > 0;
  return (
    <Section title={say(asked ? 'asked' : 'about')}>
      <Rows gap="lg">
        <Head view={view} measure={measure} />
        {asked && <Asked view={view} measure={measure} hints={hints} />}
      </Rows>
    </Section>
  );
}

/** Whom it is about, who asks, and on which provision. */
function Head({ view, measure }: {
  readonly view: CaseView; readonly measure: Measure;
}) {
  const say = useWords(decideWords);
  const said = useSaid();
  const { subject, unitName, unit, title, renews, act } = view;
  return (
    <Facts of={[
      [say('measure'), said(title)],
      [say('provision'), <Provision key="by" by={powerOf(measure)} />],
      [say('subject'), subject === null ? say('nobody') : subject.name ?? say('closedName')],
      [say('unit'), unitName ?? unit],
      [say('renews'), renews === null ? null : (
        <GoTo key="renews" to="/cases/$id" params={{ id: renews }}>{renews}</GoTo>
      )],
      [say('act'), act === null ? null : (
        <GoTo key="act" to="/cases/$id" params={{ id: act }}>{act}</GoTo>
      )],
    ]} />
  );
}
