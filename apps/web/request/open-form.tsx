import { useState } from 'react';
import type { FormEvent } from 'react';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import type { components } from '#openapi';
import { client, queries } from '../call/client.js';
import { ReferenceField } from '../form/index.js';
import { useSession } from '../shell/session.js';
import {
  Act, Beside, Choice, GoTo, Line, Notice, Problem, Refusals, Rows, Says, Section,
} from '../ui/index.js';
import { useWords } from '../words/room-words.js';
import { ActWords } from './act-words.js';
import { EarlierDecision } from './earlier-decision.js';
import { Gates } from './gates.js';
import { NewPerson } from './new-person.js';
import type { Opening } from './opening.js';
import { firstQuestions, keyOfBasis } from './steps.js';
import { requestWords } from './words.js';

type Measure = components['schemas']['Measure'];

const route = getRouteApi('/new/$measure');

/** What opening asks for; what is chosen stands in the address. */
export function OpenForm({ measure }: { readonly measure: Measure }) {
  const navigate = useNavigate();
  const opening = useOpening(measure);
  const [error, setError] = useState<unknown>(null);
  const [busy, setBusy] = useState(false);
  const open = async (body: Opening) => {
    const { data, error: refused } = await client.POST('/api/cases', { body });
    setError(refused ?? null);
    if (data === undefined || !('id' in data)) return;
    await queries.invalidateQueries();
    const step = 'steps' in data ? firstQuestions(data.steps) : undefined;
    await (step === undefined
      ? navigate({ to: '/cases/$id', params: { id: data.id } })
      : navigate({ to: '/cases/$id/steps/$step', params: { id: data.id, step: step.type } }));
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (opening === null) return;
    setBusy(true);
    open(opening).catch(setError).finally(() => setBusy(false));
  };
  return (
    <Beside>
      <Section title={useWords(requestWords)('open')}>
        <form onSubmit={submit} noValidate>
          <Rows gap="lg">
            {error !== null && <Problem error={error} />}
            <Units />
            {measure.concerns !== 'nobody' && <Person required={measure.concerns === 'person'} />}
            <EarlierDecision measure={measure.id as Opening['measure']} ready={opening !== null} />
            <Foreseen opening={opening} busy={busy} />
          </Rows>
        </form>
      </Section>
      <Rows>
        <ActWords of={keyOfBasis(measure)} />
        <Gates gates={measure.gates} />
      </Rows>
    </Beside>
  );
}

/** What would be sent; null while something it needs is not chosen. */
function useOpening({ id, concerns }: Measure): Opening | null {
  const { unit: chosen, subject, renews } = route.useSearch();
  const units = useUnits();
  const unit = chosen ?? (units.length === 1 ? units[0]!.value : undefined);
  if (unit === undefined || (concerns === 'person' && subject === undefined)) return null;
  return {
    measure: id as Opening['measure'],
    unit,
    ...(concerns === 'nobody' || subject === undefined ? {} : { subject }),
    ...(renews === undefined ? {} : { renews }),
  };
}

const useUnits = () => [...new Map(useSession().offices.flatMap(({ unit, unitName }) =>
  (unit === null ? [] : [[unit, { value: unit, label: unitName ?? unit }] as const]))).values()];

function Units() {
  const say = useWords(requestWords);
  const navigate = route.useNavigate();
  const { unit } = route.useSearch();
  const units = useUnits();
  if (units.length === 0) return <Notice tone="warn" title={say('noUnit')} />;
  return (
    <Choice label={say('unit')} help={say('unitHelp')} options={units} required
      value={unit ?? (units.length === 1 ? units[0]!.value : null)}
      onChange={(next) => void navigate({
        search: ({ unit: _, ...rest }) => ({ ...rest, ...(next === null ? {} : { unit: next }) }),
        replace: true,
      })} />
  );
}

/** Whom it concerns; a measure that may concern somebody unknown does without. */
function Person({ required }: { readonly required: boolean }) {
  const say = useWords(requestWords);
  const navigate = route.useNavigate();
  const { subject } = route.useSearch();
  const choose = (id: string | undefined) => void navigate({
    search: ({ unit }) => ({
      ...(unit === undefined ? {} : { unit }), ...(id === undefined ? {} : { subject: id }),
    }),
    replace: true,
  });
  return (
    <Rows gap="sm">
      <ReferenceField label={say('person')} help={say('personHelp')} to="person"
        required={required} optional={!required}
        value={subject === undefined ? [] : [subject]} onChange={([id]) => choose(id)} />
      <NewPerson onRecorded={choose} />
    </Rows>
  );
}

/** Whether the case could be opened, said before anything is. */
function Foreseen({ opening, busy }: {
  readonly opening: Opening | null; readonly busy: boolean;
}) {
  const say = useWords(requestWords);
  const trial = useQuery({
    queryKey: ['opening', opening],
    queryFn: async () => {
      const { data, error } = await client.POST('/api/cases', {
        params: { query: { 'dry-run': 'true' } as never }, body: opening!,
      });
      if (data === undefined) throw error;
      return data as components['schemas']['OpeningTried'];
    },
    enabled: opening !== null,
    retry: false,
  });
  const { data } = trial;
  return (
    <>
      <div role="status">
        {opening === null && <Says quiet>{say('answerFirst')}</Says>}
        {data?.allowed === true && <Notice tone="good" title={say('may')} />}
        {data?.allowed === false && (
          <Notice tone="bad" title={say('mayNot')}><Refusals refusals={data.refusals} /></Notice>
        )}
        {trial.error !== null && <Problem error={trial.error} />}
      </div>
      <Line>
        <Act kind="main" submit busy={busy} disabled={data?.allowed !== true}>{say('openIt')}</Act>
        <GoTo to="/new">{say('toChoice')}</GoTo>
      </Line>
    </>
  );
}
