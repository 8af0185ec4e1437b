import { useState } from 'react';
import type { components } from '#openapi';
import { client, queries } from '../call/client.js';
import { problemIn } from '../call/problem.js';
import type { Fault } from '../call/problem.js';
import { missingIn, sayStep, toMessage, tryStep, useDraft, useTrial } from '../form/index.js';
import type { CaseView, StepView, Trial } from '../form/index.js';
import { stepDraftName } from '../request/draft-names.js';
import { useSaid } from '../words/room-words.js';
import { decides } from './choices.js';

type Schemas = components['schemas'];
export type Taken = Schemas['StepTaken'] | Schemas['StepTakenOutOfSight'];

/** A decision that was made, and what it was. */
export interface Made {
  readonly step: StepView;
  readonly taken: Taken;
  /** The notices that were not owed before it. */
  readonly owed: Trial['notices'];
}

/** The form of one decision: what is written, what would come of it, and making it. */
export function useDeciding(view: CaseView, step: StepView, onMade: (made: Made) => void) {
  const { id, version } = view;
  const { type, office, schema } = step;
  const said = useSaid();
  const draft = useDraft(stepDraftName(id, type), `${said(view.title)}: ${said(step.label)}`);
  // The version of the case that the decider has seen; what happens later has to be looked at.
  const [seen, setSeen] = useState(version);
  const stale = seen !== version;
  const missing = missingIn(schema, draft.values);
  const message = { type, version: seen, office, fields: toMessage(schema, draft.values) };
  const trial = useTrial(id, message, {
    ready: draft.loaded && !stale && missing.length === 0,
  });
  const checking = useChecking(() => tryStep(id, message));
  const check = () => (missing.length > 0 ? checking.lacks(missing) : checking.check());
  const make = async (password: string): Promise<unknown> => {
    const { data, error } = await made(id, message, decides(step) ? password : null);
    if (data === undefined) return error;
    await draft.remove();
    onMade({ step, taken: data as Taken, owed: checking.tried?.notices ?? [] });
    await queries.invalidateQueries();
    return null;
  };
  const accept = () => setSeen(version);
  return { draft, missing, trial, stale, accept, ...checking, check, make };
}

/** What `useDeciding` gives. */
export type Deciding = ReturnType<typeof useDeciding>;

/** Whoever decides confirms with the password first; nothing is said where that fails. */
async function made(
  id: string,
  message: Parameters<typeof sayStep>[1],
  password: string | null,
): Promise<{ readonly data?: unknown; readonly error?: unknown }> {
  if (password !== null) {
    const { error } = await client.POST('/api/session/confirmation', { body: { password } });
    if (error !== undefined) return { error };
  }
  const answer = await sayStep(id, message);
  if (problemIn(answer.error)?.name === 'stale') await queries.invalidateQueries();
  return answer;
}

/** The last look before the confirmation is asked for, at what is written at that very moment. */
function useChecking(look: () => Promise<Trial>) {
  const [busy, setBusy] = useState(false);
  const [faults, setFaults] = useState<readonly Fault[]>([]);
  const [error, setError] = useState<unknown>(null);
  const [tried, setTried] = useState<Trial | null>(null);
  const clear = () => {
    setFaults([]);
    setError(null);
    setTried(null);
  };
  const fail = (refused: unknown) => {
    const problem = problemIn(refused);
    if (problem?.name === 'stale') void queries.invalidateQueries();
    if (problem !== null && problem.faults.length > 0) return setFaults(problem.faults);
    setError(refused);
  };
  const check = () => {
    clear();
    setBusy(true);
    look().then(setTried, fail).finally(() => setBusy(false));
  };
  const lacks = (missing: readonly Fault[]) => {
    clear();
    setFaults(missing);
  };
  return { busy, faults, error, tried, check, lacks, clear };
}
