import { useEffect, useRef, useState } from 'react';
import type { components } from '#openapi';
import { api, client, inBackground, queries } from '../call/client.js';
import { problemIn } from '../call/problem.js';

type Kind = components['schemas']['ReportKindId'];

/** A report that this page asked to be made, and how far that has come. */
export function useMaking(onMade: (report: string) => void) {
  const [job, setJob] = useState<string | null>(null);
  const [error, setError] = useState<unknown>(null);
  const [asking, setAsking] = useState(false);
  const [failed, setFailed] = useState(false);
  const { data: going } = useJob(job);
  const made = useRef(onMade);
  made.current = onMade;
  useEffect(() => {
    if (going === undefined || going.state === 'running') return;
    setJob(null);
    setFailed(going.state === 'failed');
    const { report } = going;
    void queries.invalidateQueries({ queryKey: ['get', '/api/reports'] })
      .then(() => report !== null && made.current(report));
  }, [going]);
  const start = async (kind: Kind, period: string) => {
    setAsking(true);
    setFailed(false);
    const asked = await begin(kind, period);
    setAsking(false);
    setError(asked.job === null ? asked.error : null);
    setJob(asked.job);
  };
  return { job, going, error, asking, failed, start };
}

const useJob = (job: string | null) =>
  api.useQuery('get', '/api/reports/jobs/{id}', {
    params: { path: { id: job ?? '' } }, headers: inBackground,
  }, {
    enabled: job !== null,
    refetchInterval: ({ state: { data } }) => (data?.state === 'running' ? 400 : false),
  });

/** Asks for the report; a job of this person that still runs is followed instead. */
async function begin(kind: Kind, period: string) {
  try {
    const { data, error } = await client.POST('/api/reports/jobs', { body: { kind, period } });
    return { job: data?.job ?? runningJob(error), error: error as unknown };
  } catch (error) {
    return { job: null, error };
  }
}

function runningJob(fault: unknown): string | null {
  if (problemIn(fault)?.name !== 'job-running') return null;
  return (fault as { readonly job?: string }).job ?? null;
}
