import { useState } from 'react';
import type { FormEvent } from 'react';
import type { Fault } from '../call/problem.js';
import { DraftNote, FaultSummary, SchemaFields, missingIn } from '../form/index.js';
import type { CaseView, FormPage, StepView } from '../form/index.js';
import { Act, GoTo, Line, Rows, Sheet } from '../ui/index.js';
import { useWords } from '../words/room-words.js';
import { Changed } from './changed.js';
import { checking } from './pages.js';
import { concerning } from './steps.js';
import type { Saying } from './use-step.js';
import { requestWords } from './words.js';

/** One page of questions. */
export function QuestionPage({ view, step: { schema }, page, pages, saying, returning, onPage }: {
  readonly view: CaseView;
  readonly step: StepView;
  readonly page: FormPage;
  readonly pages: readonly FormPage[];
  readonly saying: Saying;
  /** Whether it was come to from the check, to which it leads back. */
  readonly returning: boolean;
  readonly onPage: (id: string) => void;
}) {
  const say = useWords(requestWords);
  const { draft, faults: told } = saying;
  const [faults, setFaults] = useState<readonly Fault[]>(told);
  const place = pages.indexOf(page);
  const before = pages[place - 1];
  const next = returning ? checking : pages[place + 1]?.id ?? checking;
  const go = (event: FormEvent) => {
    event.preventDefault();
    const missing = missingIn(schema, draft.values, page.names);
    setFaults(missing);
    if (missing.length === 0) onPage(next);
  };
  const here = faults.filter(({ path }) => page.names.includes(path.split('.')[0]!));
  return (
    <Sheet>
      <form onSubmit={go} noValidate>
        <Rows gap="lg">
          <FaultSummary schema={schema} faults={here} />
          <SchemaFields schema={schema} names={page.names} values={draft.values}
            onChange={draft.change} faults={here} within={concerning(view)} />
          {saying.stale && <Changed view={view} onAccept={saying.accept} />}
          <Line>
            <Act kind="main" submit>{returning ? say('check') : say('next')}</Act>
            {before !== undefined && <Act onClick={() => onPage(before.id)}>{say('back')}</Act>}
            <GoTo to="/new">{say('leave')}</GoTo>
          </Line>
          <DraftNote draft={draft} />
        </Rows>
      </form>
    </Sheet>
  );
}
