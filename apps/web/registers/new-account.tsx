import { useState } from 'react';
import type { FormEvent } from 'react';
import { client, queries } from '../call/client.js';
import { problemIn } from '../call/problem.js';
import {
  Act, GoTo, Notice, PasswordField, Problem, Rows, Says, Section, TextField,
} from '../ui/index.js';
import { useSaid, useWords } from '../words/room-words.js';
import { registersWords } from './words.js';

const nothing = { name: '', signIn: '', password: '' };
type Asked = typeof nothing;

/** A new account, without an office; the password is kept nowhere but in the field. */
export function NewAccount() {
  const say = useWords(registersWords);
  const [asked, setAsked] = useState<Asked>(nothing);
  const { error, made, busy, make } = useMaking(() => setAsked(nothing));
  const faultOf = useFaults(error);
  const field = (name: keyof Asked) => ({
    value: asked[name], error: faultOf(name), required: true, label: say(name),
    onChange: (value: string) => setAsked((before) => ({ ...before, [name]: value })),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    make(asked);
  };
  return (
    <Section title={say('newAccount')}>
      <form onSubmit={submit} noValidate>
        <Rows>
          <Says quiet>{say('newAccountLong')}</Says>
          {error !== null && <Problem error={error} />}
          {made !== null && (
            <Notice tone="good" title={say('made', { name: made })} live>
              <GoTo to="/registers/$name/write/$act" params={{ name: 'offices', act: 'record' }}>
                {say('appoint')}
              </GoTo>
            </Notice>
          )}
          <TextField {...field('name')} help={say('nameHelp')} />
          <TextField {...field('signIn')} help={say('signInHelp')} />
          <PasswordField {...field('password')} help={say('passwordHelp')} fresh />
          <div><Act kind="main" submit busy={busy}>{say('make')}</Act></div>
        </Rows>
      </form>
    </Section>
  );
}

function useMaking(onMade: () => void) {
  const [error, setError] = useState<unknown>(null);
  const [made, setMade] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const send = async (asked: Asked) => {
    const { error: refused } = await client.POST('/api/accounts', { body: asked });
    setError(refused ?? null);
    setMade(refused === undefined ? asked.name : null);
    if (refused !== undefined) return;
    onMade();
    await queries.invalidateQueries();
  };
  const make = (asked: Asked) => {
    setBusy(true);
    send(asked).catch(setError).finally(() => setBusy(false));
  };
  return { error, made, busy, make };
}

function useFaults(error: unknown): (name: string) => string | null {
  const said = useSaid();
  const faults = problemIn(error)?.faults ?? [];
  return (name) => {
    const fault = faults.find(({ path }) => path === name);
    return fault === undefined ? null : said(fault.says);
  };
}
