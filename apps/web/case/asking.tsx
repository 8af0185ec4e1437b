import { useState } from 'react';
import type { FormEvent } from 'react';
import type { components } from '#openapi';
import { client, queries } from '../call/client.js';
import { Act, LongText, Problem, Rows, Says, Section, SmallChoice, toast } from '../ui/index.js';
import { useOfficeWords } from '../words/office-words.js';
import { useWords } from '../words/room-words.js';
import { caseWords } from './words.js';

type Office = components['schemas']['Office'];
type To = Exclude<Office, 'system'>;

/** Sends a text; what was written stays where it is until the register has taken it. */
function useSending(
  send: (text: string) => Promise<{ error?: unknown }>,
  { done, ready = true }: { readonly done: string; readonly ready?: boolean },
) {
  const say = useWords(caseWords);
  const [text, setText] = useState('');
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const sendNow = async () => {
    const answer = await send(text);
    setError(answer.error ?? null);
    if (answer.error !== undefined) return;
    setText('');
    setTried(false);
    toast(done);
    await queries.invalidateQueries();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!ready || text.trim() === '') return;
    setBusy(true);
    sendNow().catch(setError).finally(() => setBusy(false));
  };
  const fault = (missing: boolean) => (tried && missing ? say('missing') : null);
  return { text, setText, busy, error, submit, fault };
}

/** Asks an office of the case. */
export function Ask({ of, to }: { readonly of: string; readonly to: readonly Office[] }) {
  const say = useWords(caseWords);
  const nameOf = useOfficeWords();
  const [office, setOffice] = useState<string | null>(null);
  const { text, setText, busy, error, submit, fault } = useSending((words) =>
    client.POST('/api/cases/{id}/questions', {
      params: { path: { id: of } }, body: { to: office as To, text: words },
    }), { done: say('asked'), ready: office !== null });
  return (
    <Section title={say('askTitle')}>
      <form onSubmit={submit}>
        <Rows>
          <Says quiet>{say('askedHelp')}</Says>
          {error !== null && <Problem error={error} />}
          <SmallChoice label={say('to')} value={office} onChange={setOffice} required
            error={fault(office === null)}
            options={to.map((each) => ({ value: each, label: nameOf(each) }))} />
          <LongText label={say('question')} value={text} onChange={setText} required
          error={fault(text.trim() === '')} />
          <div>
            <Act submit kind="main" busy={busy}>
              {say('sendQuestion')}
            </Act>
          </div>
        </Rows>
      </form>
    </Section>
  );
}

/** Answers a question for the office that was asked. */
export function Reply({ of, question }: { readonly of: string; readonly question: string }) {
  const say = useWords(caseWords);
  const { text, setText, busy, error, submit, fault } = useSending((words) =>
    client.POST('/api/cases/{id}/questions/{question}/answers', {
      params: { path: { id: of, question } }, body: { text: words },
    }), { done: say('replied') });
  return (
    <form onSubmit={submit}>
      <Rows>
        {error !== null && <Problem error={error} />}
        <LongText label={say('answer')} value={text} onChange={setText} required
          error={fault(text.trim() === '')} />
        <div>
          <Act submit busy={busy}>{say('sendAnswer')}</Act>
        </div>
      </Rows>
    </form>
  );
}
