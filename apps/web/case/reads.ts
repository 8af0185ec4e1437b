import { useRef } from 'react';
import { useQuery } from '@tanstack/react-query';
import type { components } from '#openapi';
import { api, client, inBackground } from '../call/client.js';

type Schemas = components['schemas'];
export type CaseView = Schemas['CaseView'];
export type StepView = Schemas['Step'];
export type Measure = Schemas['Measure'];
export type Kept = Schemas['Kept'];
export type TimelineLine = Schemas['TimelineLine'];
export type Question = Schemas['Question'];
export type CaseNotice = Schemas['CaseNotice'];

type Headers = Readonly<Record<string, string>>;

const minute = 60_000;

/**
 * Reads once because somebody asked, and then each minute by itself, as long as it is looked
 * at.
 */
function useRead<Data>(
  key: readonly string[],
  call: (headers: Headers) => Promise<{ data?: Data; error?: unknown }>,
) {
  const read = useRef('');
  const name = key.join(' ');
  return useQuery({
    queryKey: ['case', ...key],
    queryFn: async () => {
      const { data, error } = await call(read.current === name ? inBackground : {});
      if (data === undefined) throw error;
      read.current = name;
      return data;
    },
    refetchInterval: minute,
  });
}

const of = (id: string) => ({ path: { id } });

/** The case as its reader may see it. */
export const useCase = (id: string) =>
  useRead(['view', id], (headers) => client.GET('/api/cases/{id}', { params: of(id), headers }));

/** What happened in the case. */
export const useTimeline = (id: string) =>
  useRead(['timeline', id], (headers) =>
    client.GET('/api/cases/{id}/timeline', { params: of(id), headers }));

/** What was asked and answered. */
export const useQuestions = (id: string) =>
  useRead(['questions', id], (headers) =>
    client.GET('/api/cases/{id}/questions', { params: of(id), headers }));

/** The measure: its steps with what they ask, and its machine. It does not change. */
export const useMeasure = (id: string) =>
  api.useQuery('get', '/api/measures/{id}', { params: of(id) }, { staleTime: Infinity });

/** Whoever is told of a case by a notice sees the notice and nothing of how the case went. */
export const isOutline = ({ chain }: CaseView): boolean => chain === null;

/** Seconds from the answer to the instant; negative where it has passed. */
export const secondsTo = (at: string, now: string): number =>
  Math.floor((Date.parse(at) - Date.parse(now)) / 1000);
