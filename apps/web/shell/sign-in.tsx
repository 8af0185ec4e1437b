import { useState } from 'react';
import type { FormEvent } from 'react';
import {
  Act,
  Notice,
  Page,
  PasswordField,
  Problem,
  Rows,
  Says,
  Section,
  TextField,
} from '../ui/index.js';
import { useWords } from '../words/room-words.js';
import { signIn } from './session.js';
import { shellWords } from './words.js';

/** Name and password; `ended` where a session ran out while somebody worked. */
export function SignIn({ ended }: { readonly ended: boolean }) {
  const say = useWords(shellWords);
  const [name, setName] = useState('');
  const [password, setPassword] = useState('');
  const [error, setError] = useState<unknown>(null);
  const [busy, setBusy] = useState(false);
  const send = (event: FormEvent) => {
    event.preventDefault();
    setBusy(true);
    signIn(name, password).catch(setError).finally(() => setBusy(false));
  };
  return (
    <Page title={say('signIn')} lead={say('purpose')}>
      {ended && <Notice tone="time" title={say('ended')} live>{say('endedLong')}</Notice>}
      <Section title="Volitus">
        <form onSubmit={send}>
          <Rows>
            <Says quiet>{say('records')}</Says>
            {error !== null && <Problem error={error} />}
            <TextField label={say('name')} value={name} onChange={setName} required
              autoComplete="username" id="name" />
            <PasswordField label={say('password')} value={password} onChange={setPassword} />
            <div><Act kind="main" submit busy={busy}>{say('signIn')}</Act></div>
          </Rows>
        </form>
      </Section>
    </Page>
  );
}
