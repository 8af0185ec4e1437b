import type { Entry } from '#trail/entry';
import type { MatchedHead } from '#trail/heads';
import { quorumMet } from '#trail/policy';
import { isBroken } from '#trail/verdict';
import type { Verdict } from '#trail/verdict';
import { unanchored } from '#trail/verdicts-of-heads';
import type { Outcome } from '#trail/verify';
import { LawReplay } from './law-replay.js';
import type { Judged } from './law-replay.js';
import { reportVerdicts } from './reports.js';
import type { Handed } from './reports.js';

/** All that an overseer finds: the trail, the law of each step, the reports. */
export type Examined = Outcome & {
  readonly law: Judged;
  /** How many reports were issued, and of how many the file was at hand. */
  readonly reports: { readonly issued: number; readonly handed: number };
};

/** What the overseer may read again to make the reports anew. */
export type Again = {
  readonly entries: Iterable<Entry>;
  /** The file of a report as it was handed over, by its id; undefined where it is not at hand. */
  readonly reportFile: (id: string) => Buffer | undefined;
};

/** Reads along while a trail is verified, and then says the rest. */
export class Overseer {
  readonly #replay = new LawReplay();
  readonly #issued: Entry[] = [];
  #heads: readonly MatchedHead[] = [];

  /** Takes the next entry. */
  readonly onEntry = (entry: Entry): void => {
    this.#replay.take(entry);
    if (entry.type === 'report.issued') this.#issued.push(entry);
  };

  /** Takes the heads that stand. */
  readonly onHeads = (heads: readonly MatchedHead[]): void => {
    this.#heads = heads;
  };

  /** The outcome of the trail with what the law and the reports add to it. */
  examined(outcome: Outcome, again: Again): Examined {
    const lawful = [
      ...this.#replay.findings,
      ...this.#replay.gateFindings((size, policy) => this.#witnessed(size, policy)),
    ];
    // Where the trail itself is broken, a report made from it proves nothing either way.
    const handed: Handed[] = this.#issued.map((entry) => ({
      entry, bytes: again.reportFile(String(entry.body['id'])),
    }));
    const ofReports = outcome.whole ? [...reportVerdicts(again.entries, handed)] : [];
    const verdicts: Verdict[] = [
      ...outcome.verdicts, ...lawful, ...ofReports, ...(outcome.anchored ? [] : [unanchored()]),
    ];
    return {
      ...outcome, verdicts, whole: !verdicts.some(isBroken), law: this.#replay.judged,
      reports: {
        issued: handed.length, handed: handed.filter(({ bytes }) => bytes !== undefined).length,
      },
    };
  }

  // An export keeps some heads of many. A larger one that enough cosigned covers the decision too.
  #witnessed(size: number, policy: string): boolean {
    return this.#heads.some((head) => head.size >= size && quorumMet(policy, head.note).met);
  }
}
