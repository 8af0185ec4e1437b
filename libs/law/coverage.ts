import { differencesAt } from './act/index.js';
import type { Difference } from './act/index.js';
import { actText, leadIn } from './act/reading.js';
import type { ActWords } from './act/reading.js';
import { estonianCitationOf, keyOf, parseKey, placeOf } from './citation.js';
import type { Citation } from './citation.js';
import { liesWithin } from './place.js';
import type { Place } from './place.js';
import { policies } from './policies/index.js';
import type { Policy } from './policies/policy.js';
import { rulebook } from './rulebook/index.js';
import type { RuleText } from './rulebook/rule-text.js';

/** How many rules of the Act stand how; the four together are `rules`, so none goes missing. */
export interface Coverage {
  readonly rules: number;
  readonly implemented: number;
  readonly definition: number;
  readonly outside: number;
  readonly notYet: number;
}

/** A provision as a reader asks for it: the Act's words, its rules, and what touches it. */
export interface Provision {
  readonly citation: Citation;
  readonly estonian: string;
  readonly key: string;
  /** The Act's own words, its parts on lines of their own. */
  readonly text: ActWords | null;
  /** The words a clause hangs on; null for what is no clause. */
  readonly leadIn: ActWords | null;
  readonly rules: readonly RuleText[];
  readonly policies: readonly Policy[];
  /** Where the translation says something else. */
  readonly differences: readonly Difference[];
}

/** Counts the rules of the rulebook by how the register stands to them. */
export function coverage(): Coverage {
  const having = (status: RuleText['status']) =>
    rulebook.filter((text) => text.status === status).length;
  return {
    rules: rulebook.length,
    implemented: having('implemented'),
    definition: having('definition'),
    outside: rulebook.filter(({ status }) => typeof status === 'object').length,
    notYet: having('not yet'),
  };
}

/**
 * The provision of a key such as `37-1.4-3`, with all that lies in it: `37-1` is the whole of
 * § 37¹. Answers `null` for what is no key and for what the register has neither rule nor words of.
 */
export function provision(key: string): Provision | null {
  const citation = parseKey(key);
  if (citation === null) return null;
  const place = placeOf(citation);
  const rules = rulebook.filter(({ id }) => liesWithin(placeOf(id), place));
  const text = actText(key);
  if (rules.length === 0 && text === null) return null;
  return {
    citation,
    estonian: estonianCitationOf(citation),
    key: keyOf(citation),
    text,
    leadIn: leadIn(key),
    rules,
    policies: policies.filter((policy) => touches(policy, place) || isNamedBy(policy, rules)),
    differences: differencesAt(key),
  };
}

function touches({ about }: Policy, place: Place): boolean {
  return about.map(placeOf).some((at) => liesWithin(at, place) || liesWithin(place, at));
}

/** Whether one of the rules names the policy in what it asks or at its edge. */
export function isNamedBy({ id }: Policy, rules: readonly RuleText[]): boolean {
  return rules.some(({ test, boundary }) => `${test} ${boundary ?? ''}`.includes(id));
}
