import { useEffect, useState } from 'react';
import { useNavigate } from '@tanstack/react-router';
import type { components } from '#openapi';
import { queries } from '../call/client.js';
import { problemIn } from '../call/problem.js';
import type { Fault } from '../call/problem.js';
import {
  missingIn, sayStep, stuckIn, toMessage, useConfirmed, useDraft, useTrial,
} from '../form/index.js';
import type { CaseView, StepView } from '../form/index.js';
import { toast } from '../ui/index.js';
import { useSaid, useWords } from '../words/room-words.js';
import { stepDraftName } from './draft-names.js';
import { filledBefore, onwardOf } from './steps.js';
import { requestWords } from './words.js';

type Taken = components['schemas']['StepTaken'] | components['schemas']['StepTakenOutOfSight'];

/** Everything about saying one step: what is written, what would come of it, and saying it. */
export function useStep(view: CaseView, step: StepView) {
  const { id, version } = view;
  const said = useSaid();
  const { schema, type, office, label } = step;
  const onward = onwardOf(view, step);
  const before = filledBefore(view, step);
  const draft = useDraft(
    stepDraftName(id, type), `${said(view.title)}: ${said(label)}`, before,
  );
  // The version of the case that the writer has seen; what happens later has to be looked at.
  const [seen, setSeen] = useState(version);
  const stale = seen !== version;
  const missing = [
    ...missingIn(schema, draft.values), ...stuckIn(schema, draft.values, before),
  ];
  const message = { type, version: seen, office, fields: toMessage(schema, draft.values, before) };
  const trial = useTrial(id, message, {
    then: onward === null ? [] : [onward.type],
    ready: draft.loaded && !stale && missing.length === 0,
  });
  const sending = useSending(view, step, onward);
  return {
    ...sending, draft, missing, stale, onward,
    trial: { data: trial.data, error: useFresh(trial.error) },
    faults: problemIn(sending.error)?.faults ?? none,
    send: (on: boolean) => sending.send(message, on, draft.remove),
    accept: () => setSeen(version),
  };
}

const none: readonly Fault[] = [];

type Message = Parameters<typeof sayStep>[1];

function useSending({ id }: CaseView, { label }: StepView, onward: StepView | null) {
  const { run, dialog } = useConfirmed();
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  /** The step was taken, the one after it was not. */
  const [half, setHalf] = useState<unknown>(null);
  const finish = useFinish(id);
  const sendAll = async (message: Message, on: boolean, remove: () => Promise<unknown>) => {
    const first = await run(() => sayStep(id, message));
    if (first.data === undefined) throw first.error;
    await remove();
    const taken = first.data as Taken;
    if (!on || onward === null) return finish(taken, label);
    const { type, office } = onward;
    const next = { type, office, version: taken.version, fields: {} };
    const second = await run(() => sayStep(id, next));
    if (second.data === undefined) return setHalf(second.error);
    return finish(second.data as Taken, onward.label);
  };
  const send = (message: Message, on: boolean, remove: () => Promise<unknown>) => {
    setBusy(true);
    setError(null);
    sendAll(message, on, remove).catch(setError).finally(() => setBusy(false));
  };
  return { busy, error: useFresh(error), half, send, dialog };
}

/** What went wrong, other than that the case has changed: then it is looked at again. */
function useFresh(error: unknown): unknown {
  const stale = problemIn(error)?.name === 'stale';
  useEffect(() => {
    if (stale) void queries.invalidateQueries();
  }, [stale]);
  return stale ? null : error;
}

/** Says that it is done and goes back to the case, or home where it is out of sight now. */
function useFinish(id: string) {
  const say = useWords(requestWords);
  const said = useSaid();
  const navigate = useNavigate();
  return async (taken: Taken, label: StepView['label']) => {
    await ('steps' in taken
      ? navigate({ to: '/cases/$id', params: { id } })
      : navigate({ to: '/' }));
    toast(say('done', { label: said(label) }));
    await queries.invalidateQueries();
  };
}

/** What `useStep` gives. */
export type Saying = ReturnType<typeof useStep>;
