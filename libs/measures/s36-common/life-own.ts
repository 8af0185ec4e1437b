// What a measure of the common life says of itself; `life.ts` draws the statechart from it.
import type { Citation, RuleId } from '#law/citation';
import type { Reckoning } from '#law/reckoning';
import type { Rule } from '#law/rule';
import type { Words } from '#law/words';
import type { Recipient } from '#statechart/statechart';
import * as every from './law.js';
import type { openEnded } from './review.js';
import type { statutoryTerm } from './term.js';

/** A notice of the decision; the measure does not begin before it was sent. */
export interface OwedNotice {
  readonly to: Recipient;
  /** The key of its words in the measure's `notices`. */
  readonly words: string;
  readonly rule: RuleId;
  readonly by: Reckoning;
  readonly sent: Rule;
  readonly overdue: Rule;
  /** Where only some decisions owe it: what tells those by the other rules of the arrow. */
  readonly when?: (others: readonly Rule[]) => Rule;
}

/** What ends a measure besides its term and those who use it. */
export interface Ending {
  /** Name of the state below `ended`, and the reason kept in the file. */
  readonly state: string;
  readonly by: Citation;
  readonly words: Words;
  /** The step by which the register makes it known: `consentWithdrawn`, `operationEnded`, … */
  readonly hears: string;
  /** Whether it concerns this case and has come. */
  readonly concerns?: Rule;
  /** The instant it comes by itself, where that is known ahead; judged by `concerns`. */
  readonly comes?: Reckoning;
}

/** A further thing that may be said while the measure runs and after it has ended. */
export type More = Readonly<Record<string, { readonly guard?: unknown; readonly actions: object }>>;

export interface Life {
  /** The id of the measure in small letters: `m08`. */
  readonly id: string;
  /** The provision that gives the power, as its states show it. */
  readonly power: Citation;
  /** The provision under which it is decided; the power's own where the Act names no decider. */
  readonly decision: Citation;
  readonly running: Words;
  /** What stands before the signature: asked at submission and at granting. */
  readonly before: readonly Rule[];
  /** What may cease in between: asked at both, at the beginning, and at a review. */
  readonly mayCease: readonly Rule[];
  readonly whoDecides: readonly Rule[];
  /** What a decision to grant meets besides; with the bounds of its end. */
  readonly within: readonly Rule[];
  /** A term; with `reviewed` a measure rests at its end until it is reviewed (AMB-24). */
  readonly term: ReturnType<typeof statutoryTerm> | ReturnType<typeof openEnded>;
  readonly notice?: OwedNotice;
  readonly endings: readonly Ending[];
  /** The person is told under § 40 (1). */
  readonly told: boolean;
  readonly more?: More;
  readonly closing: readonly Rule[];
}

/** Whether the decision names a review date instead of a last instant. */
export const isReviewed = (
  term: Life['term'],
): term is ReturnType<typeof openEnded> => 'reviewed' in term;

/** Whoever decides, apart from those who asked and checked, with reasons. */
export const decider = ({ whoDecides }: Life): readonly Rule[] =>
  [...whoDecides, every.deciderApart, every.reasonsGiven];
