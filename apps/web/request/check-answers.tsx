import { useState } from 'react';
import type { FormEvent } from 'react';
import type { Fault } from '../call/problem.js';
import { AnswerList, DraftNote, FaultSummary, SchemaFields } from '../form/index.js';
import type { CaseView, FormPage, StepView } from '../form/index.js';
import {
  Act, Facts, GoTo, Line, Notice, Problem, Provision, Rows, Says, Section, Sheet,
} from '../ui/index.js';
import { useSaid, useWords } from '../words/room-words.js';
import { Changed } from './changed.js';
import { concerning } from './steps.js';
import type { Saying } from './use-step.js';
import { requestWords } from './words.js';

interface CheckProps {
  readonly view: CaseView;
  readonly step: StepView;
  readonly pages: readonly FormPage[];
  readonly saying: Saying;
  /** A short form is filled in and sent on one page. */
  readonly one: boolean;
  readonly onPage: (id: string) => void;
}

/** The last page: the answers as they will be sent, each with a way back to it. */
export function CheckAnswers({ view, step, pages, saying, one, onPage }: CheckProps) {
  const { draft, missing, faults: told } = saying;
  const [tried, setTried] = useState<readonly Fault[]>([]);
  const faults = tried.length > 0 ? tried : told;
  const send = (event: FormEvent, on: boolean) => {
    event.preventDefault();
    setTried(missing);
    if (missing.length === 0) saying.send(on);
  };
  return (
    <form noValidate onSubmit={(event) => send(event, maySendOn(saying))}>
      <Rows>
        <FaultSummary schema={step.schema} faults={faults} />
        {!one && <Concerns view={view} />}
        {one ? (
          <OnePage view={view} step={step} saying={saying} faults={faults} />
        ) : (
          pages.map((page) => (
            <PageAnswers key={page.id} step={step} page={page} saying={saying} onPage={onPage} />
          ))
        )}
        <Sending
          view={view}
          step={step}
          saying={saying}
          onSaveOnly={(event) => send(event, false)}
        />
        <DraftNote draft={draft} />
      </Rows>
    </form>
  );
}

/** What is asked, about whom and for whom: the last look before it is sent. */
function Concerns({ view: { id, title, section, subject, unitName, renews } }: Pick<
  CheckProps, 'view'
>) {
  const say = useWords(requestWords);
  const said = useSaid();
  return (
    <Section title={said(title)}>
      <Facts of={[
        [say('by'), <Provision key="by" by={section} />],
        [say('person'), subject === null ? null : subject.name ?? subject.id],
        [say('unit'), unitName],
        [say('earlier'), renews],
        [say('case'), id],
      ]} />
    </Section>
  );
}

/** Whether nothing stands against sending it on at once. */
const maySendOn = ({ onward, trial }: Saying): boolean =>
  onward !== null && trial.data?.allowed === true;

function OnePage({ view, step: { schema }, saying: { draft }, faults }: Pick<
  CheckProps, 'view' | 'step' | 'saying'
> & { readonly faults: readonly Fault[] }) {
  const say = useWords(requestWords);
  return (
    <Sheet>
      <Rows gap="lg">
        {Object.keys(schema.properties).length === 0 && <Says>{say('noFields')}</Says>}
        <SchemaFields schema={schema} values={draft.values} onChange={draft.change}
          faults={faults} within={concerning(view)} />
      </Rows>
    </Sheet>
  );
}

function PageAnswers({ step: { schema }, page, saying: { draft }, onPage }: Pick<
  CheckProps, 'step' | 'saying' | 'onPage'
> & { readonly page: FormPage }) {
  const say = useWords(requestWords);
  const said = useSaid();
  const title = said(page.title);
  return (
    <Section title={title} actions={(
      <Act small label={say('changeOf', { label: title })} onClick={() => onPage(page.id)}>
        {say('change')}
      </Act>
    )}>
      <AnswerList schema={schema} names={page.names} values={draft.values} />
    </Section>
  );
}

function Sending({
  view,
  step,
  saying,
  onSaveOnly,
}: Pick<CheckProps, 'view' | 'step' | 'saying'> & {
  readonly onSaveOnly: (event: FormEvent) => void;
}) {
  const say = useWords(requestWords);
  const said = useSaid();
  const { onward, busy, stale, trial, error, faults } = saying;
  const label = said(step.label);
  const on = maySendOn(saying);
  const blocked = onward !== null && !on && trial.data !== undefined;
  const words = on ? say('sendOn', { step: label, next: lowered(said(onward!.label)) }) : label;
  return (
    <>
      {stale && <Changed view={view} onAccept={saying.accept} />}
      {error !== null && faults.length === 0 && <Problem error={error} />}
      {blocked && !stale && <Notice tone="time" title={say('blocked')} />}
      <Line>
        <Act kind="main" submit busy={busy} disabled={stale}>
          {words}
        </Act>
        {on && (
          <Act disabled={busy || stale} onClick={onSaveOnly}>
            {say('only')}
          </Act>
        )}
        <GoTo to="/cases/$id" params={{ id: view.id }}>
          {say('leave')}
        </GoTo>
      </Line>
    </>
  );
}

const lowered = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1);
