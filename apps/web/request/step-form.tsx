import { useState } from 'react';
import { getRouteApi } from '@tanstack/react-router';
import { pagesOf } from '../form/index.js';
import type { CaseView, StepView } from '../form/index.js';
import { Beside, Loading, Page, Provision, Rows } from '../ui/index.js';
import { useSaid, useWords } from '../words/room-words.js';
import { Ahead } from './ahead.js';
import { CheckAnswers } from './check-answers.js';
import { HalfDone } from './changed.js';
import { PageList } from './page-list.js';
import { checking } from './pages.js';
import { QuestionPage } from './question-page.js';
import { useStep } from './use-step.js';
import { requestWords } from './words.js';

const route = getRouteApi('/cases/$id/steps/$step');

/** A step, question by question; what is written is kept all the time. */
export function StepForm({ view, step }: { readonly view: CaseView; readonly step: StepView }) {
  const say = useWords(requestWords);
  const said = useSaid();
  const saying = useStep(view, step);
  const [back, setBack] = useState(false);
  const navigate = route.useNavigate();
  const { page: asked } = route.useSearch();
  const pages = pagesOf(step.schema);
  const one = pages.length <= 1;
  const place = pages.findIndex(({ id }) => id === asked);
  const checks = one ? pages.length === 0 : asked === checking;
  const page = checks ? undefined : pages[Math.max(0, place)];
  const goTo = (next: string, returning = false) => {
    setBack(returning);
    void saying.draft.flush();
    void navigate({ search: { page: next } });
  };
  const label = said(step.label);
  const title = one ? label : page === undefined ? say('check') : said(page.title);
  const number = page === undefined ? pages.length + 1 : pages.indexOf(page) + 1;
  const by = one ? step.by : page?.by ?? null;
  const lead = (
    <>
      {by !== null && <><Provision by={by} /> · </>}{said(view.title)}
      {typeof view.subject?.name === 'string' && <> · {view.subject.name}</>}
      {!one && <> · {label} · {say('pageOf', { page: number, pages: pages.length + 1 })}</>}
    </>
  );
  if (saying.half !== null) {
    return (
      <Page title={label} lead={said(view.title)}>
        <HalfDone view={view} problem={saying.half} />
      </Page>
    );
  }
  return (
    <Page key={asked ?? ''} title={title} lead={lead}>
      {!saying.draft.loaded ? <Loading /> : (
        <Beside>
          {page === undefined || one
            ? <CheckAnswers view={view} step={step} pages={pages} saying={saying} one={one}
              onPage={(to) => goTo(to, true)} />
            : <QuestionPage view={view} step={step} page={page} pages={pages} saying={saying}
              returning={back} onPage={goTo} />}
          <Rows>
            {!one && <PageList step={step} pages={pages} here={page?.id ?? checking}
              values={saying.draft.values} />}
            <Ahead view={view} step={step} saying={saying} />
          </Rows>
        </Beside>
      )}
      {saying.dialog}
    </Page>
  );
}
