import { useState } from 'react';
import type { FormEvent } from 'react';
import { problemIn } from '../call/problem.js';
import type { CaseView, StepView, Trial } from '../form/index.js';
import { Act, Dialog, Line, PasswordField, Problem, Rows, Says } from '../ui/index.js';
import { useSaid, useWords } from '../words/room-words.js';
import { useTimeWords } from '../words/times.js';
import { decides } from './choices.js';
import styles from './decide.module.css';
import { useAddressee } from './outcome.js';
import { decideWords } from './words.js';

interface ConfirmProps {
  readonly view: CaseView;
  readonly step: StepView;
  readonly trial: Trial;
  /** Makes the decision; what went wrong, or null. */
  readonly make: (password: string) => Promise<unknown>;
  readonly onClose: () => void;
}

/** The decision once more in one sentence, its end in words, and the password of who decides. */
export function ConfirmDecision({ view, step, trial, make, onClose }: ConfirmProps) {
  const say = useWords(decideWords);
  const said = useSaid();
  const [password, setPassword] = useState('');
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setBusy(true);
    make(password).then(setError, setError).finally(() => setBusy(false));
  };
  const gone = problemIn(error)?.name === 'stale';
  return (
    <Dialog title={say(decides(step) ? 'confirm' : 'confirmOne')} open={!gone} onClose={onClose}>
      <form onSubmit={submit}>
        <Rows>
          <Sentence view={view} step={step} trial={trial} />
          <Says>{say('final')}</Says>
          {error !== null && <Problem error={error} />}
          {decides(step) && (
            <PasswordField label={say('sign')} value={password} onChange={setPassword} />
          )}
          <Line>
            <Act kind="main" submit busy={busy} disabled={decides(step) && password === ''}>
              {say('decide', { label: said(step.label) })}
            </Act>
            <Act onClick={onClose}>{say('back')}</Act>
          </Line>
        </Rows>
      </form>
    </Dialog>
  );
}

function Sentence({ view, step, trial }: Pick<ConfirmProps, 'view' | 'step' | 'trial'>) {
  const say = useWords(decideWords);
  const said = useSaid();
  const times = useTimeWords();
  const to = useAddressee();
  const { title, section, subject } = view;
  const { until, state, notices } = trial;
  const name = subject?.name ?? null;
  const told = [...new Set(notices.map((notice) => to(notice.to)))].join(', ');
  return (
    <>
      <p className={styles['sentence']}>
        {say('sentence', { label: said(step.label), title: said(title), section })}
        {name !== null && ` ${say('ofPerson', { name })}`}
        {until !== null && ` ${say('sentenceUntil', { until: times(until) })}`}
      </p>
      <Says>
        {say('sentenceState', { state: said(state.words) })}
        {told !== '' && ` ${say('sentenceNotices', { to: told })}`}
      </Says>
    </>
  );
}
