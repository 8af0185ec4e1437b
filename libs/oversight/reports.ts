import { verifyReport } from '#reports/verify-report';
import type { Entry } from '#trail/entry';
import type { Verdict } from '#trail/verdict';

/** A report that was issued, and its file where that is at hand. */
export type Handed = { readonly entry: Entry; readonly bytes: Buffer | undefined };

/**
 * Makes each report anew from the entries, which are read again for each, and compares it with what
 * its entry says and with the file that was handed over. `E_REPORT` for one that is another.
 */
export function* reportVerdicts(
  entries: Iterable<Entry>,
  handed: readonly Handed[],
): Generator<Verdict> {
  for (const { entry, bytes } of handed) {
    const verdict = verifyReport(entries, entry, bytes);
    if (verdict !== null) yield verdict;
  }
}
