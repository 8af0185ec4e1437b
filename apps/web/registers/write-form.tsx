import { useState } from 'react';
import type { FormEvent } from 'react';
import { useNavigate } from '@tanstack/react-router';
import type { operations } from '#openapi';
import { client, queries } from '../call/client.js';
import { problemIn } from '../call/problem.js';
import type { Fault } from '../call/problem.js';
import {
  DraftNote, FaultSummary, ReferenceField, SchemaFields, missingIn, toMessage, useConfirmed,
  useDraft,
} from '../form/index.js';
import { listIn } from '../form/schema-field.js';
import type { Draft } from '../form/index.js';
import { Act, GoTo, Line, Problem, Rows, Section, toast } from '../ui/index.js';
import { useSaid, useWords } from '../words/room-words.js';
import type { Register, RegisterAct } from './asking.js';
import { labelOf, useInText } from './shown.js';
import { registersWords } from './words.js';

type Message = operations['RegistersController_record']['requestBody']['content'][
  'application/json'];

interface Writing {
  readonly register: Register;
  readonly act: RegisterAct;
  readonly entry: string | undefined;
}

/** The form of an act: kept while it is written, sent once, refused with the provisions. */
export function WriteForm({ register, act, entry }: Writing) {
  const say = useWords(registersWords);
  const said = useSaid();
  const draft = useDraft(
    ['register', register.register, act.act, ...(entry === undefined ? [] : [entry])].join(':'),
    `${said(register.title)}: ${said(act.label)}`, entry === undefined ? {} : { entry },
  );
  const { faults, error, busy, dialog, send } = useSending({ register, act, entry }, draft);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void send();
  };
  if (!draft.loaded) return null;
  return (
    <Section title={say('content')}>
      <form onSubmit={submit} noValidate>
        <Rows gap="lg">
          <FaultSummary schema={act.schema} faults={faults} />
          {error !== null && faults.length === 0 && <Problem error={error} />}
          {'entry' in act.schema.properties && (
            <Which register={register} entry={entry} draft={draft} />
          )}
          <SchemaFields schema={act.schema} values={draft.values} onChange={draft.change}
            names={Object.keys(act.schema.properties).filter((name) => name !== 'entry')}
            faults={faults} />
          <Line>
            <Act kind="main" submit busy={busy}>{said(act.label)}</Act>
            <GoTo to="/registers/$name" params={{ name: register.register }}>{say('cancel')}</GoTo>
            <DraftNote draft={draft} />
          </Line>
        </Rows>
      </form>
      {dialog}
    </Section>
  );
}

/** The entry that the act changes: the one it was come from, or one to be found. */
function Which({ register, entry, draft }: {
  readonly register: Register; readonly entry: string | undefined; readonly draft: Draft;
}) {
  const say = useWords(registersWords);
  const inText = useInText(register.names);
  const found = register.entries.find(({ id }) => id === entry);
  if (found !== undefined) {
    return (
      <div>
        {say('which')}:{' '}
        <GoTo to="/registers/$name/$id" params={{ name: register.register, id: found.id }}>
          {labelOf(register, found, inText)}
        </GoTo>
      </div>
    );
  }
  return (
    <ReferenceField label={say('which')} to="entry" within={{ register: register.register }}
      required value={listIn(draft.values['entry'])}
      onChange={([id]) => draft.change('entry', id ?? null)} />
  );
}

function useSending({ register, act }: Writing, draft: Draft) {
  const say = useWords(registersWords);
  const said = useSaid();
  const navigate = useNavigate();
  const { run, dialog } = useConfirmed();
  const [faults, setFaults] = useState<readonly Fault[]>([]);
  const [error, setError] = useState<unknown>(null);
  const [busy, setBusy] = useState(false);
  const name = register.register;
  const post = async () => {
    const body = { act: act.act, ...toMessage(act.schema, draft.values) } as unknown as Message;
    const { data, error: refused } = await run(() =>
      client.POST('/api/registers/{name}', { params: { path: { name } }, body }));
    if (data === undefined) {
      setError(refused);
      setFaults(problemIn(refused)?.faults ?? []);
      return;
    }
    await draft.remove();
    await queries.invalidateQueries();
    toast(say('written', { label: said(act.label) }));
    await navigate({ to: '/registers/$name/$id', params: { name, id: data.id } });
  };
  const send = async () => {
    const missing = missingIn(act.schema, draft.values);
    setFaults(missing);
    setError(null);
    if (missing.length > 0) return;
    setBusy(true);
    await post().catch(setError).finally(() => setBusy(false));
  };
  return { faults, error, busy, dialog, send };
}
