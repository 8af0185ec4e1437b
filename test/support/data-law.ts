// Situations of acts on personal data: everything is in order until a spec says otherwise.
import type { DataFacts, ItemFacts, OriginFacts } from '#law/data-facts';
import type { Facts } from '#law/facts';
import type { Refusal, Rule } from '#law/rule';
import type { Actor } from '#statechart/step';
import { file, judged, records, step } from './situation.js';

/** The instant of every act here. */
export const actAt = '2021-03-01T10:00:00.000Z';

export const origin: OriginFacts = {
  case: 'c_1', measure: 'M14', openedBy: 'p_requester', since: '2021-02-01T10:00:00.000Z',
  areaProtection: false, surveillanceInformation: false, tellingOpen: false,
};

export const item: ItemFacts = {
  id: 'r_1', person: 'p_subject', unit: 'u_1', isFile: false, foreign: false, areaProtection: false,
  nextReview: '2021-09-01T10:00:00.000Z', needEndedAt: null, needEndedBy: null, deletedAt: null,
};

export const endedItem: ItemFacts = {
  ...item, needEndedAt: '2021-02-28T10:00:00.000Z', needEndedBy: 'p_requester',
};

export const treaty = { id: 'r_2', obliges: true, inForce: true } as const;

export const request = {
  id: 'r_3', person: 'p_subject', handler: 'p_records', answeredAt: null,
} as const;

const inOrder: DataFacts = {
  origins: [origin], items: [item], instrument: null, request, restrictions: [],
  cooperates: false, fileRegulation: false,
};

interface Said {
  readonly by?: Actor;
  readonly at?: typeof actAt;
  readonly fields?: Readonly<Record<string, unknown>>;
  readonly data?: Partial<DataFacts>;
  readonly more?: Partial<Facts>;
}

/** What the rule answers to an act with the fields: null where it holds. */
export function ruled(
  rule: Rule,
  { by = records, at = actAt, fields = {}, data = {}, more = {} }: Said,
): Refusal | null {
  const facts = { ...more, data: { ...inOrder, ...data } };
  return judged(rule, file('M14'), step('record', by, at, fields, facts));
}

/** Whether the rule forbids it, and by which id. */
export const forbids = (rule: Rule, said: Said): string | null => ruled(rule, said)?.rule ?? null;
