import { useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import type { components } from '#openapi';
import { queries } from '../call/client.js';
import { problemIn } from '../call/problem.js';
import { sayStep, tryStep, useConfirmed } from '../form/index.js';
import { Act, Dialog, Problem, Rows, Says } from '../ui/index.js';
import { useSaid, useWords } from '../words/room-words.js';
import type { CaseView, StepView } from './reads.js';
import { WillHappen } from './will-happen.js';
import { caseWords } from './words.js';

type Taken = components['schemas']['StepTaken'] | components['schemas']['StepTakenOutOfSight'];

interface SayingProps {
  readonly view: CaseView;
  readonly step: StepView;
  readonly onClose: () => void;
  readonly onDone: (taken: Taken) => Promise<void>;
}

/**
 * Asks once more before a step that is said by one press: what will happen, as the register
 * says.
 */
export function SayDialog({ view, step, onClose, onDone }: SayingProps) {
  const say = useWords(caseWords);
  const said = useSaid();
  const { id, version } = view;
  const label = said(step.label);
  const message = { type: step.type, version, office: step.office, fields: {} };
  const trial = useQuery({
    queryKey: ['case', 'trial', id, version, step.type], queryFn: () => tryStep(id, message),
    gcTime: 0, retry: false,
  });
  const { busy, error, dialog, send } = useSending(id, onClose, onDone);
  return (
    <>
      <Dialog title={label} open onClose={onClose} acts={
        <>
          <Act kind="main" busy={busy} disabled={trial.data?.allowed !== true}
            onClick={() => send(message)}>
            {say('confirm', { label })}
          </Act>
          <Act onClick={onClose}>{say('cancel')}</Act>
        </>
      }>
        <Rows>
          {error !== null && <Problem error={error} />}
          {trial.data === undefined && trial.error === null && (
            <div role="status">{say('trying')}</div>
          )}
          {trial.error !== null && <Problem error={trial.error} />}
          {trial.data !== undefined && <WillHappen view={view} trial={trial.data} />}
          <Says quiet>{say('cannotBeUndone')}</Says>
        </Rows>
      </Dialog>
      {dialog}
    </>
  );
}

function useSending(
  id: string,
  onClose: () => void,
  onDone: (taken: Taken) => Promise<void>,
) {
  const { run, dialog } = useConfirmed();
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const sendNow = async (message: Parameters<typeof sayStep>[1]) => {
    const answer = await run(() => sayStep(id, message));
    setError(answer.error ?? null);
    if (answer.data === undefined) {
      if (problemIn(answer.error)?.name === 'stale') await queries.invalidateQueries();
      return;
    }
    onClose();
    await onDone(answer.data as Taken);
  };
  const send = (message: Parameters<typeof sayStep>[1]) => {
    setBusy(true);
    sendNow(message).catch(setError).finally(() => setBusy(false));
  };
  return { busy, error, dialog, send };
}
