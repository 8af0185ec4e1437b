import { useQuery } from '@tanstack/react-query';
import type { components } from '#openapi';
import { client } from '../call/client.js';
import type { FieldValue } from './schema.js';
import { useSettled } from './references.js';

/** What a step would bring about, were it said now. */
export type Trial = components['schemas']['DryRun'];
export type CaseView = components['schemas']['CaseView'];
export type StepView = components['schemas']['Step'];

/** A step as it is said: its type, the version seen, the office it is said in, its fields. */
export interface StepMessage {
  readonly type: string;
  readonly version: number;
  readonly office: string | null;
  readonly fields: Readonly<Record<string, FieldValue>>;
}

// Which fields a step has is known from its schema while it runs, and not to the compiler.
const bodyOf = ({ type, version, office, fields }: StepMessage, more: object = {}) =>
  ({ type, version, ...(office === null ? {} : { office }), ...fields, ...more }) as never;

/** Says a step. */
export const sayStep = (id: string, message: StepMessage) =>
  client.POST('/api/cases/{id}/steps', { params: { path: { id } }, body: bodyOf(message) });

/** What a step would bring about and those after it; nothing is written. Throws the problem. */
export async function tryStep(
  id: string,
  message: StepMessage,
  then: readonly string[] = [],
): Promise<Trial> {
  const { data, error } = await client.POST('/api/cases/{id}/steps', {
    params: { path: { id }, query: { 'dry-run': 'true' } as never },
    body: bodyOf(message, then.length === 0 ? {} : { then }),
  });
  if (data === undefined) throw error;
  return data as Trial;
}

/** The same while somebody writes: asked once the writing has paused. */
export function useTrial(
  id: string,
  message: StepMessage,
  { then = [], ready = true }: { readonly then?: readonly string[]; readonly ready?: boolean } = {},
) {
  const now = JSON.stringify([message, then]);
  const settled = useSettled(now, 800);
  return useQuery({
    queryKey: ['trial', id, settled],
    queryFn: () => {
      const [asked, after] = JSON.parse(settled) as [StepMessage, string[]];
      return tryStep(id, asked, after);
    },
    enabled: ready,
    gcTime: 0,
    retry: false,
    placeholderData: (before: Trial | undefined) => before,
  });
}
