import { useState } from 'react';
import type { FormEvent } from 'react';
import { api, client, queries } from '../call/client.js';
import type { Fault } from '../call/problem.js';
import { problemIn } from '../call/problem.js';
import { FaultSummary, SchemaFields, missingIn, toMessage } from '../form/index.js';
import type { FormValues, StepSchema } from '../form/index.js';
import { Act, Answered, Dialog, Line, Problem, Rows, toast } from '../ui/index.js';
import { useSaid, useWords } from '../words/room-words.js';
import { requestWords } from './words.js';

/** Records a person who is not in the register, for whoever may. */
export function NewPerson({ onRecorded }: { readonly onRecorded: (id: string) => void }) {
  const say = useWords(requestWords);
  const [open, setOpen] = useState(false);
  const { data } = api.useQuery('get', '/api/registers');
  const writes = data?.registers.some(({ name, writes: may }) => name === 'people' && may);
  if (writes !== true) return null;
  return (
    <div>
      <Act small onClick={() => setOpen(true)}>{say('newPerson')}</Act>
      {open && (
        <PersonDialog onClose={(id) => {
          setOpen(false);
          if (id !== null) onRecorded(id);
        }} />
      )}
    </div>
  );
}

function PersonDialog({ onClose }: { readonly onClose: (id: string | null) => void }) {
  const said = useSaid();
  const query = api.useQuery('get', '/api/registers/{name}', {
    params: { path: { name: 'people' } },
  });
  const act = query.data?.acts.find((each) => each.act === 'record');
  const title = act === undefined ? '…' : said(act.label);
  return (
    <Dialog title={title} open onClose={() => onClose(null)}>
      <Answered query={query}>
        {() => act !== undefined && <PersonForm schema={act.schema} onClose={onClose} />}
      </Answered>
    </Dialog>
  );
}

function PersonForm({ schema, onClose }: {
  readonly schema: StepSchema; readonly onClose: (id: string | null) => void;
}) {
  const say = useWords(requestWords);
  const said = useSaid();
  const [values, setValues] = useState<FormValues>({});
  const [faults, setFaults] = useState<readonly Fault[]>([]);
  const [error, setError] = useState<unknown>(null);
  const send = async () => {
    const { data, error: refused } = await client.POST('/api/registers/{name}', {
      params: { path: { name: 'people' } },
      body: { act: 'record', ...toMessage(schema, values) } as never,
    });
    const found = problemIn(refused)?.faults ?? [];
    setFaults(found);
    setError(found.length > 0 ? null : refused ?? null);
    if (data === undefined) return;
    await queries.invalidateQueries();
    toast(say('recorded'));
    onClose(data.id);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    event.stopPropagation();
    const missing = missingIn(schema, values);
    setFaults(missing);
    if (missing.length === 0) send().catch(setError);
  };
  return (
    <form onSubmit={submit} noValidate>
      <Rows>
        <FaultSummary schema={schema} faults={faults} />
        {error !== null && <Problem error={error} />}
        <SchemaFields schema={schema} values={values} faults={faults} marked
          onChange={(name, value) => setValues((before) => ({ ...before, [name]: value }))} />
        <Line>
          <Act kind="main" submit>{said(schema['x-label'])}</Act>
          <Act onClick={() => onClose(null)}>{say('back')}</Act>
        </Line>
      </Rows>
    </form>
  );
}
