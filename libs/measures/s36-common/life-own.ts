// What a measure of the common life says of itself; `life.ts` draws the statechart from it.
import type { Citation, RuleId } from '#law/citation';
import type { Reckoning } from '#law/reckoning';
import type { Rule } from '#law/rule';
import type { Words } from '#law/words';
import type { breach, deadline, lawful, Recipient } from '#statechart/statechart';
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
  /** Where news of it that comes late means that the measure ran on: the breach it leaves. */
  readonly late?: LateNews;
}

/** What tells late news of an ending, while the measure still runs and once it has ended. */
export interface LateNews {
  readonly whileRunning: Rule;
  readonly afterwards: Rule;
  readonly breach: RuleId;
}

/** What is heard besides the steps of every case, by the name of the step. */
type Arrows<Arrow> = Readonly<Record<string, Arrow>>;

/** What ends a request before it is decided, besides its withdrawal. */
export type Undecided = Arrows<{
  readonly guard?: unknown; readonly target: string; readonly actions: object;
}>;

/** A further thing that may be said while the measure runs and after it has ended. */
export type More = Arrows<{ readonly guard?: unknown; readonly actions: object }>;

/** What is owed once the measure has ended: its own arrows, clocks and diary there. */
export interface Afterwards {
  readonly by: Citation;
  readonly arrows: More;
  /** The diary begun at the end. */
  readonly diary: readonly ReturnType<typeof deadline>[];
  /** What an instant of it brings, in order; the first that holds. */
  readonly times: readonly {
    readonly guard: ReturnType<typeof lawful>;
    readonly actions: readonly ReturnType<typeof breach>[];
  }[];
}

/** What an instant of the diary brings while the measure runs: a breach, and the next instant. */
export interface FallsDue {
  readonly guard: ReturnType<typeof lawful>;
  readonly actions: readonly (ReturnType<typeof breach> | ReturnType<typeof deadline>)[];
}

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
  /** Who begins it, where the Act says who performs the measure too. */
  readonly whoBegins?: readonly Rule[];
  /** What a decision to grant meets besides; with the bounds of its end. */
  readonly within: readonly Rule[];
  /** A term; with `reviewed` a measure rests at its end until it is reviewed (AMB-24). */
  readonly term: ReturnType<typeof statutoryTerm> | ReturnType<typeof openEnded>;
  readonly notice?: OwedNotice;
  readonly endings: readonly Ending[];
  /** The person is told under § 40 (1). */
  readonly told: boolean;
  readonly more?: More;
  /** The same, heard only while it runs: what begins something new. */
  readonly whileRunning?: More;
  readonly afterwards?: Afterwards;
  readonly undecided?: Undecided;
  readonly fallsDue?: readonly FallsDue[];
  readonly closing: readonly Rule[];
  /** What stands for the information file where the document register is kept (§ 43 (1¹)). */
  readonly documented?: readonly Rule[];
}

/** Whether the decision names a review date instead of a last instant. */
export const isReviewed = (
  term: Life['term'],
): term is ReturnType<typeof openEnded> => 'reviewed' in term;

/** Under which provision what was collected is documented. */
export const documentedUnder = ({ documented }: Life): Citation =>
  documented === undefined ? '§ 43 (1)' : '§ 43 (1¹)';

/** Whoever decides, apart from those who asked and checked, with reasons. */
export const decider = ({ whoDecides }: Life): readonly Rule[] =>
  [...whoDecides, every.deciderApart, every.reasonsGiven];
