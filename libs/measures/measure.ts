import type { AnyStateMachine } from 'xstate';
import type { Instant } from '#calendar/instant';
import type { Citation, RuleId } from '#law/citation';
import type { ActFacts } from '#law/facts';
import type { PolicyId, Rule } from '#law/rule';
import type { Words } from '#law/words';
import type { CaseFile } from '#statechart/case-file';
import type { StepSchemas } from '#statechart/step';
import type { Story } from './story.js';
export type { Story, StoryLine } from './story.js';

/** The row of the rulebook's table G: which rules stand before which threshold, in order. */
export interface Gates {
  readonly beforeSignature: readonly (RuleId | PolicyId)[];
  readonly atSignature: readonly (RuleId | PolicyId)[];
  readonly duringAndAfter: readonly (RuleId | PolicyId)[];
}

/** A notice's words; `{case}`, `{measure}`, `{at}` and `{until}` are filled in by the postman. */
export interface NoticeText {
  readonly title: Words;
  readonly body: Words;
}

/** The name card that every measure's folder exports; everything outside reads only this. */
export interface Measure {
  readonly id: `M${number}` | 'S40' | 'S41';
  readonly section: Citation;
  /** The provision that gives the power, e.g. `KKS-37s1-4s2-3`. */
  readonly basis: RuleId;
  readonly title: Words;
  readonly machine: AnyStateMachine;
  readonly steps: StepSchemas;
  readonly notices: Readonly<Record<string, NoticeText>>;
  readonly gates: Gates;
  /** The measure's own rules and those of § 36 it uses, in the Act's order. */
  readonly rules: readonly Rule[];
  /** Provisions (keys) for which its unit must be designated in the statutes (AMB-07). */
  readonly designation: readonly string[];
  /** § 40 (1): the person is told of it. */
  readonly notifiable: boolean;
  /** One covert surveillance of a person at a time (AMB-65). */
  readonly covertSurveillance: boolean;
  /** Whom it makes, while in effect, a person involved in secret cooperation (§ 37¹). */
  readonly involves?: 'subject' | 'recruit';
  /** The persons by whom alone the identity of that person may be known (§ 37¹ (2)). */
  readonly knownTo?: (file: CaseFile, at: Instant) => readonly string[];
  /** What the person is told of the act, where its time is not simply the time in effect (§ 39). */
  readonly actTold?: (file: CaseFile) => Pick<ActFacts, 'from' | 'endedAt' | 'courtPath'>;
  /** Days of use up to an instant, where they are not simply the days in effect (§ 37³). */
  readonly daysInUse?: (file: CaseFile, at: Instant) => number;
  /** Whom the case concerns; the register asks for it when the case is opened. */
  readonly concerns: 'person' | 'personIfKnown' | 'nobody';
  /** Opened by another case, never by a person. */
  readonly opensByItself: boolean;
  /** Which means it counts as in the overviews of § 43 (2). */
  readonly means: Words;
  readonly stories: readonly Story[];
}
