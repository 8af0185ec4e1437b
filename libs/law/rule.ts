import type { Instant } from '#calendar/instant';
import { citationOf } from './citation.js';
import type { Citation, RuleId } from './citation.js';
import type { Facts } from './facts.js';
import type { Wording } from './wordings/wording.js';
import { wordingOf } from './wordings/index.js';
import type { Words } from './words.js';

/** The Act says no: which rule, as printed, why, and the policy where it rests on a choice. */
export interface Refusal {
  readonly rule: RuleId;
  readonly by: Citation;
  readonly because: Words;
  readonly policy?: PolicyId;
}

export type PolicyId = `AMB-${number}`;

/** What a rule may look at: the file so far, the step asked for, the facts and the wording. */
export interface Situation<File, Step> {
  readonly file: File;
  readonly step: Step;
  readonly facts: Facts;
  readonly law: Wording;
}

// A rule's file and step are not tied to the transition it guards: stories and specs cover that.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export interface Rule<File = any, Step = any> {
  readonly id: RuleId;
  readonly by: Citation;
  readonly policy?: PolicyId;
  /** Answers null where the rule holds, and the refusal where it does not. */
  judge(situation: Situation<File, Step>): Refusal | null;
  /** The last instant this rule lets a decision run to; null where it sets none. */
  latest?(situation: Situation<File, Step>): Instant | null;
}

interface RuleText<File, Step> {
  readonly policy?: PolicyId;
  readonly holds: (situation: Situation<File, Step>) => boolean;
  readonly because: Words | ((situation: Situation<File, Step>) => Words);
  readonly latest?: (situation: Situation<File, Step>) => Instant | null;
}

/**
 * One rule of the Act as code. `holds` must be pure; `because` is said only when it does not hold.
 * The citation is computed from the id, so that the two can never disagree.
 */
export function rule<File, Step>(id: RuleId, text: RuleText<File, Step>): Rule<File, Step> {
  const by = citationOf(id);
  const policy = text.policy === undefined ? {} : { policy: text.policy };
  return {
    id,
    by,
    ...policy,
    ...(text.latest === undefined ? {} : { latest: text.latest }),
    judge: (situation) =>
      text.holds(situation)
        ? null
        : { rule: id, by, because: reasonIn(text.because, situation), ...policy },
  };
}

const reasonIn = <S>(because: Words | ((situation: S) => Words), situation: S): Words =>
  typeof because === 'function' ? because(situation) : because;

/** The situation a step makes: its own facts, judged by the wording its case was opened under. */
export function situationOf<File extends { wording: string }, Step extends { facts: Facts }>(
  file: File,
  step: Step,
): Situation<File, Step> {
  return { file, step, facts: step.facts, law: wordingOf(file.wording) };
}
