import { useRef, useState } from 'react';
import type { FormEvent, ReactNode } from 'react';
import { client } from '../call/client.js';
import { problemIn } from '../call/problem.js';
import { Act, Dialog, Line, PasswordField, Problem, Rows, Says } from '../ui/index.js';
import { useWords } from '../words/room-words.js';
import { formWords } from './words.js';

interface Answer {
  readonly error?: unknown;
}

/** Calls that may ask for the password first. */
export interface Confirmed {
  /** Makes the call; where it wants the password, asks for it and makes the call once more. */
  readonly run: <Given extends Answer>(call: () => Promise<Given>) => Promise<Given>;
  /** To be put on the page: the question, while it is asked. */
  readonly dialog: ReactNode;
}

const wantsPassword = ({ error }: Answer): boolean =>
  problemIn(error)?.name === 'confirmation-needed';

/** Whoever decides shows once more that it is them. */
export function useConfirmed(): Confirmed {
  const [open, setOpen] = useState(false);
  const answer = useRef<(confirmed: boolean) => void>(() => undefined);
  const close = (confirmed: boolean) => {
    setOpen(false);
    answer.current(confirmed);
  };
  const run = async <Given extends Answer>(call: () => Promise<Given>): Promise<Given> => {
    const given = await call();
    if (!wantsPassword(given)) return given;
    const confirmed = await new Promise<boolean>((resolve) => {
      answer.current = resolve;
      setOpen(true);
    });
    return confirmed ? call() : given;
  };
  return { run, dialog: open && <PasswordDialog onClose={close} /> };
}

function PasswordDialog({ onClose }: { readonly onClose: (confirmed: boolean) => void }) {
  const say = useWords(formWords);
  const [password, setPassword] = useState('');
  const [error, setError] = useState<unknown>(null);
  const [busy, setBusy] = useState(false);
  const send = async () => {
    setBusy(true);
    const { error: refused } = await client.POST('/api/session/confirmation', {
      body: { password },
    });
    setBusy(false);
    setError(refused ?? null);
    if (refused === undefined) onClose(true);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    send().catch(setError);
  };
  return (
    <Dialog title={say('confirmTitle')} open onClose={() => onClose(false)}>
      <form onSubmit={submit}>
        <Rows>
          <Says>{say('confirmLong')}</Says>
          {error !== null && <Problem error={error} />}
          <PasswordField label={say('password')} value={password} onChange={setPassword} />
          <Line>
            <Act kind="main" submit busy={busy}>{say('confirm')}</Act>
            <Act onClick={() => onClose(false)}>{say('cancel')}</Act>
          </Line>
        </Rows>
      </form>
    </Dialog>
  );
}
