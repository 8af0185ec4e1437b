import { getRouteApi } from '@tanstack/react-router';
import { api } from '../call/client.js';
import type { CaseView } from '../form/index.js';
import { Answered, GoToButton, Notice, Page, Refusals, Rows } from '../ui/index.js';
import { useSaid, useWords } from '../words/room-words.js';
import { StepForm } from './step-form.js';
import { requestWords } from './words.js';

const route = getRouteApi('/cases/$id/steps/$step');

/**
 * Any step of a case, drawn from its schema: what it asks, what stands ahead of it, and saying
 * it.
 */
export function StepPage() {
  const { id, step } = route.useParams();
  const query = api.useQuery('get', '/api/cases/{id}', { params: { path: { id } } });
  return (
    <Answered query={query}>
      {(view) => <OneStep key={`${id} ${step}`} view={view} type={step} />}
    </Answered>
  );
}

function OneStep({ view, type }: { readonly view: CaseView; readonly type: string }) {
  const say = useWords(requestWords);
  const said = useSaid();
  const step = view.steps.find((each) => each.type === type);
  if (step?.allowed === true) return <StepForm view={view} step={step} />;
  const { id, state, title } = view;
  const refusals = step?.refusals ?? [];
  return (
    <Page title={step === undefined ? say('stepGone') : said(step.label)} lead={said(title)}>
      <Rows>
        <Notice tone="warn" title={say('stepGone')}>
          {refusals.length > 0
            ? <Refusals refusals={refusals} />
            : say('stepGoneLong', { state: said(state.words) })}
        </Notice>
        <div>
          <GoToButton to="/cases/$id" params={{ id }}>{say('toCase')}</GoToButton>
        </div>
      </Rows>
    </Page>
  );
}
