import type { components } from '#openapi';
import { api } from '../call/client.js';
import type { Words } from '../words/room-words.js';

type Measure = components['schemas']['Measure'];

/** What a rule or a policy says, in words, and where it stands. */
export interface RuleSaid {
  readonly id: string;
  readonly by: string | null;
  readonly policy: string | null;
  readonly says: Words;
}

/** The rules of the Act and the choices of the house, in their own words, by id. */
export function useLawWords(): ReadonlyMap<string, RuleSaid> {
  const { data } = api.useQuery('get', '/api/law', {}, {
    staleTime: Infinity, select: wordsById,
  });
  return data ?? nothing;
}

const nothing: ReadonlyMap<string, RuleSaid> = new Map();

function wordsById({ rules, policies }: components['schemas']['Law']): Map<string, RuleSaid> {
  return new Map<string, RuleSaid>([
    ...rules.map(({ id, by, et, en }) => [id, { id, by, policy: null, says: { et, en } }] as const),
    ...policies.map(({ id, choice }) =>
      [id, { id, by: null, policy: id, says: choice }] as const),
  ]);
}

/** The rules before the step of that type, each once, in the order of the machine. */
export const rulesBefore = ({ machine }: Measure, step: string): readonly string[] => [
  ...new Set(machine.arrows.filter((arrow) => arrow.step === step)
    .flatMap(({ rules }) => rules.map(({ id }) => id))),
];
