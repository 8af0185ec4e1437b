import { useState } from 'react';
import type { FormEvent } from 'react';
import { problemIn } from '../call/problem.js';
import type { CaseView, FormValues, StepView, Trial } from '../form/index.js';
import { Act, Dialog, Line, PasswordField, Problem, Rows, Says } from '../ui/index.js';
import { useSaid, useWords } from '../words/room-words.js';
import type { Words } from '../words/room-words.js';
import { useTimeWords } from '../words/times.js';
import { decides } from './choices.js';
import styles from './decide.module.css';
import { useAddressee } from './outcome.js';
import { decideWords } from './words.js';

interface ConfirmProps {
  readonly view: CaseView;
  readonly step: StepView;
  readonly trial: Trial;
  /** The provision that gives the power. */
  readonly by: string;
  readonly values: FormValues;
  /** Makes the decision; what went wrong, or null. */
  readonly make: (password: string) => Promise<unknown>;
  readonly onClose: () => void;
}

/** The decision once more in one sentence, its end in words, and the password of who decides. */
export function ConfirmDecision(props: ConfirmProps) {
  const { view, step, trial, by, values, make, onClose } = props;
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
          <Sentence view={view} step={step} trial={trial} by={by} values={values} />
          <Says>{say(decides(step) ? 'final' : 'finalStep')}</Says>
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

function Sentence({ view, step, trial, by, values }: Omit<ConfirmProps, 'make' | 'onClose'>) {
  const say = useWords(decideWords);
  const said = useSaid();
  const times = useTimeWords();
  const to = useAddressee();
  const { title, subject } = view;
  const { until, state, notices } = trial;
  const name = subject?.name ?? null;
  const told = [...new Set(notices.map((notice) => to(notice.to)))].join(', ');
  return (
    <>
      <p className={styles['sentence']}>
        {say('sentence', { label: said(step.label), title: said(title), by: whole(by) })}
        {name !== null && ` ${say('ofPerson', { name })}`}
        {chosenIn(step, values).map(([label, words]) => ` ${said(label)}: ${said(words)}.`)}
        {until !== null && ` ${say('sentenceUntil', { until: times(until) })}`}
      </p>
      <Says>
        {say('sentenceState', { state: said(state.words) })}
        {told !== '' && ` ${say('sentenceNotices', { to: told })}`}
      </Says>
    </>
  );
}

/** A citation is not broken over two lines. */
const whole = (by: string): string => by.replaceAll(' ', '\u00a0');

/**
 * What was chosen in the form, in words: whether it is granted as asked, in part, with
 * conditions.
 */
const chosenIn = ({ schema }: StepView, values: FormValues): readonly (readonly [Words, Words])[] =>
  Object.entries(schema.properties).flatMap(([name, field]) => {
    const words = field['x-words']?.[String(values[name])];
    return words === undefined ? [] : [[field['x-label'], words] as const];
  });
