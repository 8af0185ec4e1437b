import type { Instant } from '#calendar/instant';
import type { Words } from '#law/words';

/**
 * A whole case as dated steps. One list, four uses: specs, end-to-end tests, demonstration, and
 * the reader who wants to see how a measure goes. Values that begin with `@` name what an earlier
 * line of the story made (`as`), `#` a person of the cast, so that a story holds no database id.
 */
export interface Story {
  readonly id: string;
  readonly title: Words;
  readonly lines: readonly StoryLine[];
}

export type StoryLine = { readonly at: Instant } & (
  | OpenLine
  | StepLine
  | RegisterLine
  | ReceiptLine
  | ExpectLine
);

/** Somebody opens a case. */
export interface OpenLine {
  readonly who: Cast;
  readonly opens: string;
  readonly unit: string;
  readonly subject?: string;
  readonly renews?: string;
  readonly as: string;
}

/** Somebody says a step to a case; `refused` lists the rules that must forbid it. */
export interface StepLine {
  readonly who: Cast;
  readonly to: string;
  readonly says: string;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly refused?: readonly string[];
  /** The state afterwards. */
  readonly state?: string;
}

/** Somebody writes into a register. */
export interface RegisterLine {
  readonly who: Cast;
  readonly register: string;
  /** `record` unless said otherwise. */
  readonly act?: string;
  readonly refused?: readonly string[];
  readonly with: Readonly<Record<string, unknown>>;
  readonly as?: string;
}

/** The recipient confirms a notice of the case. */
export interface ReceiptLine {
  readonly who: Cast;
  readonly receives: string;
  readonly of: string;
}

/** What the world looks like at that instant; nobody does anything. */
export interface ExpectLine {
  readonly expect: string;
  readonly state?: string;
  readonly effective?: boolean;
  /** The telling-the-person case that the case opened, named for later lines. */
  readonly tellingAs?: string;
}

/** The invented people of stories and demonstration, one at least in each office. */
export type Cast =
  | 'requester' | 'otherRequester' | 'unitCommander' | 'authorisedCommander' | 'commander'
  | 'legalOfficer' | 'kapoLiaison' | 'minister' | 'court' | 'prosecutor' | 'foreignIntelligence'
  | 'recordsOfficer' | 'oversight' | 'securityAuditor' | 'administrator';
