import { s01ToS02 } from './s01-s02.js';
import { s03 } from './s03.js';
import { s04ToS10s1 } from './s04-s10-1.js';
import { s21ToS23 } from './s21-s23.js';
import { s24ToS25 } from './s24-s25.js';
import { s26ToS27 } from './s26-s27.js';
import { s28ToS29 } from './s28-s29.js';
import { s36Purposes } from './s36-purposes.js';
import { s36Principles } from './s36-principles.js';
import { s37Collection } from './s37-collection.js';
import { s37Abroad } from './s37-abroad.js';
import { s37Limits } from './s37-limits.js';
import { s37s1Involvement } from './s37-1-involvement.js';
import { s37s1Acts } from './s37-1-acts.js';
import { s37s1Control } from './s37-1-control.js';
import { s37s2 } from './s37-2.js';
import { s37s3 } from './s37-3.js';
import { s38ToS39 } from './s38-s39.js';
import { s40Notice } from './s40-notice.js';
import { s40Grounds } from './s40-grounds.js';
import { s40Permanent } from './s40-permanent.js';
import { s41ToS41s1 } from './s41-s41-1.js';
import { s41s2 } from './s41-2.js';
import { s41s3 } from './s41-3.js';
import { s41s4 } from './s41-4.js';
import { s41s4Items } from './s41-4-items.js';
import { s41s5Rights } from './s41-5-rights.js';
import { s41s5Covert } from './s41-5-covert.js';
import { s41s6 } from './s41-6.js';
import { s41s7ToS41s9 } from './s41-7-s41-9.js';
import { s41s10Processing } from './s41-10-processing.js';
import { s41s10Restriction } from './s41-10-restriction.js';
import { s42ToS43s1 } from './s42-s43-1.js';
import { s50ToS52 } from './s50-s52.js';
import { s53ToS54 } from './s53-s54.js';
import { s54s1 } from './s54-1.js';
import { s55ToS57 } from './s55-s57.js';
import type { RuleId } from '../citation.js';
import type { RuleText } from './rule-text.js';

const sections = [
  s01ToS02,
  s03,
  s04ToS10s1,
  s21ToS23,
  s24ToS25,
  s26ToS27,
  s28ToS29,
  s36Purposes,
  s36Principles,
  s37Collection,
  s37Abroad,
  s37Limits,
  s37s1Involvement,
  s37s1Acts,
  s37s1Control,
  s37s2,
  s37s3,
  s38ToS39,
  s40Notice,
  s40Grounds,
  s40Permanent,
  s41ToS41s1,
  s41s2,
  s41s3,
  s41s4,
  s41s4Items,
  s41s5Rights,
  s41s5Covert,
  s41s6,
  s41s7ToS41s9,
  s41s10Processing,
  s41s10Restriction,
  s42ToS43s1,
  s50ToS52,
  s53ToS54,
  s54s1,
  s55ToS57,
] as const;

/** The id of a rule that exists in the rulebook; a misspelt one does not compile. */
export type KnownRuleId = (typeof sections)[number][number]['id'];

/** Every rule, in the order of the Act. */
export const rulebook: readonly RuleText[] = sections.flat();

const byId = new Map<RuleId, RuleText>(rulebook.map((text) => [text.id, text]));

/** Whether the rulebook has the rule. */
export function isKnownRule(id: string): id is KnownRuleId {
  return byId.has(id as RuleId);
}

/** The words of a rule; throws on an id the rulebook does not have. */
export function ruleText(id: RuleId): RuleText {
  const text = byId.get(id);
  if (!text) throw new RangeError(`No such rule: ${id}`);
  return text;
}
