import { useState } from 'react';
import type { FormEvent } from 'react';
import { client } from '../call/client.js';
import { Act, Notice, Page, PasswordField, Problem, Rows, Section } from '../ui/index.js';
import { useWords } from '../words/room-words.js';
import { shellWords } from './words.js';

/** A person takes another password, which whoever made the account does not know. */
export function PasswordPage() {
  const say = useWords(shellWords);
  return (
    <Page title={say('newPassword')} lead={say('freshLead')}>
      <Section title={say('newPassword')}><PasswordForm /></Section>
    </Page>
  );
}

const empty = { password: '', fresh: '', again: '' };

function PasswordForm() {
  const say = useWords(shellWords);
  const [typed, setTyped] = useState(empty);
  const [error, setError] = useState<unknown>(null);
  const [changed, setChanged] = useState(false);
  const { password, fresh, again } = typed;
  const put = (name: keyof typeof empty) => (value: string) =>
    setTyped({ ...typed, [name]: value });
  const notSame = again !== '' && again !== fresh;
  const change = async () => {
    const answer = await client.POST('/api/session/password', { body: { password, fresh } });
    setError(answer.error ?? null);
    setChanged(answer.data !== undefined);
    if (answer.data !== undefined) setTyped(empty);
  };
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (fresh === again) change().catch(setError);
  };
  return (
    <form onSubmit={send}>
      <Rows>
        {error !== null && <Problem error={error} />}
        {changed && <Notice tone="good" title={say('changed')} live />}
        <PasswordField label={say('present')} value={password} onChange={put('password')} />
        <PasswordField label={say('fresh')} value={fresh} onChange={put('fresh')} fresh />
        <PasswordField
          label={say('freshAgain')}
          value={again}
          onChange={put('again')}
          fresh
          error={notSame ? say('notSame') : null}
        />
        <div>
          <Act kind="main" submit disabled={fresh === '' || notSame}>
            {say('newPassword')}
          </Act>
        </div>
      </Rows>
    </form>
  );
}
