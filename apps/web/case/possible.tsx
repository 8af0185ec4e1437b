import { useEffect, useRef, useState } from 'react';
import { useNavigate } from '@tanstack/react-router';
import type { components } from '#openapi';
import { queries } from '../call/client.js';
import { Act, GoToButton, Provision, Rows, Says, Section, toast } from '../ui/index.js';
import { useSaid, useWords } from '../words/room-words.js';
import styles from './case.module.css';
import { Forbidden } from './forbidden.js';
import { useMeasure } from './reads.js';
import type { CaseView, StepView } from './reads.js';
import { SayDialog } from './say-dialog.js';
import { asks, firstOf, sorted } from './steps.js';
import { caseWords } from './words.js';

type Taken = components['schemas']['StepTaken'] | components['schemas']['StepTakenOutOfSight'];

/** What may be done now, and why the rest may not. */
export function Possible({ view }: { readonly view: CaseView }) {
  const say = useWords(caseWords);
  const { steps } = view;
  const measure = useMeasure(view.measure);
  const { choices, others, forbidden } = sorted(view, measure.data);
  const { done, tell } = useTold(view);
  const [asked, setAsked] = useState<StepView | null>(null);
  const main = choices.length > 0 ? undefined : firstOf(others);
  const nothing = choices.length === 0 && others.every(({ work }) => !work);
  return (
    <Section title={say('possible')}>
      <Rows>
        <Done words={done} />
        {nothing && (
          <Says>{say(steps.length === 0 ? 'over_' : 'nothing')}</Says>
        )}
        <ul className={styles['steps']}>
          {choices.length > 0 && <Decide view={view} among={choices} />}
          {others.map((step) => (
            <Step key={step.type} view={view} step={step} main={step === main}
              onAsk={() => setAsked(step)} />
          ))}
        </ul>
        <Forbidden steps={forbidden} open={nothing} />
      </Rows>
      {asked !== null && (
        <SayDialog view={view} step={asked} onClose={() => setAsked(null)}
          onDone={(taken) => tell(asked, taken)} />
      )}
    </Section>
  );
}

/** Says what was done where the keyboard then stands; a case out of sight is left. */
function useTold(view: CaseView) {
  const say = useWords(caseWords);
  const said = useSaid();
  const navigate = useNavigate();
  const [step, setStep] = useState<StepView | null>(null);
  const tell = async (taken: StepView, answer: Taken) => {
    const label = said(taken.label);
    if (!('steps' in answer)) {
      toast(say('gone', { label }));
      await navigate({ to: '/' });
    }
    await queries.invalidateQueries();
    setStep(taken);
  };
  const done = step === null ? null
    : say('done', { label: said(step.label), state: said(view.state.words) });
  return { done, tell };
}

function Done({ words }: { readonly words: string | null }) {
  const here = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (words !== null) here.current?.focus();
  }, [words]);
  return (
    <div role="status" ref={here} tabIndex={-1} className={styles['status']}>
      {words !== null && <strong>{words}</strong>}
    </div>
  );
}

function Decide({ view: { id }, among }: {
  readonly view: CaseView; readonly among: readonly StepView[];
}) {
  const say = useWords(caseWords);
  const said = useSaid();
  const labels = among.map(({ label }) => said(label)).join(' · ');
  return (
    <li>
      <GoToButton to="/cases/$id/decide" params={{ id }}>{say('decide')}</GoToButton>
      <Says quiet>{say('decideAmong', { labels })}</Says>
    </li>
  );
}

function Step({ view: { id }, step, main, onAsk }: {
  readonly view: CaseView; readonly step: StepView; readonly main: boolean;
  readonly onAsk: () => void;
}) {
  const say = useWords(caseWords);
  const said = useSaid();
  const { type, label, by } = step;
  return (
    <li>
      {asks(step) ? (
        <GoToButton to="/cases/$id/steps/$step" params={{ id, step: type }}
          kind={main ? 'main' : 'other'}>
          {said(label)}
        </GoToButton>
      ) : <Act kind={main ? 'main' : 'other'} onClick={onAsk}>{said(label)}</Act>}
      <span className={styles['quiet']}>
        <Provision by={by} /> · {say(asks(step) ? 'fills' : 'confirms')}
      </span>
    </li>
  );
}
