// A world in which everything a measure under § 37 (2) needs is in order.
import type { Facts, OperationFacts } from '#law/facts';
import type { Refusal, Rule } from '#law/rule';
import type { Actor, Step } from '#statechart/step';
import { file, judged, someText, step, system } from './situation.js';

export const operation: OperationFacts = {
  id: 'n_operation', selectable: true, hasArea: true,
  from: '2021-01-01T00:00:00.000Z', until: '2021-12-01T00:00:00.000Z',
};

export const world: Partial<Facts> = {
  unit: {
    id: 'u_1', temporary: false, commander: 'p_unit',
    designated: ['37.2.1', '37.2.2', '37-3.3'],
  },
  operation,
  methods: ['m_1', 'm_2'],
  notices: [{
    id: 'n_1', to: 'minister', by: 'KKS-42-4',
    sentAt: '2021-02-01T10:05:00.000Z', receivedAt: null,
  }],
};

/** What the registers know of a unit that is not designated and names nothing they hold. */
export const nothingToRestOn: Partial<Facts> = {
  unit: { id: 'u_3', temporary: false, commander: 'p_authorised', designated: [] },
  operation: null,
  methods: [],
};

/** A request for acting outside Estonia, § 37 (2) 2) and clause 4). */
export const actingAbroad = {
  purpose: '36-1-1', limb: '37-2-2', clause: '4', methods: ['m_1'],
  reasons: someText, necessity: someText, abroadNecessity: someText, proportionality: someText,
  rightsAffected: ['privateLife'], milderMeans: someText,
} as const;

/** A request in the area of an operation, § 37 (2) 1) and clause 2). */
export const inOperation = {
  ...actingAbroad,
  purpose: '36-1-2', limb: '37-2-1', clause: '2', operation: 'n_operation',
} as const;

/** The instant at which rules are asked unless a spec says otherwise. */
export const asked: Step['at'] = '2021-02-01T10:00:00.000Z';

/** What a rule says of a request at an instant, in this world changed as the spec needs. */
export const saidOf = (
  rule: Rule,
  request: Readonly<Record<string, unknown>>,
  more: Partial<Facts> = {},
  at: Step['at'] = asked,
  by: Actor = system,
): Refusal | null => {
  const said = step('submit', by, at, {}, { ...world, ...more });
  return judged(rule, file('M16', { asked: request }), said);
};

/** The rule of that id among several; throws where there is none, so that no spec tests nothing. */
export function ruleOf(rules: readonly Rule[], id: string): Rule {
  const found = rules.find((each) => each.id === id);
  if (found === undefined) throw new Error(`no rule ${id}`);
  return found;
}
