import type { Instant } from '#calendar/instant';
import { periodsSince } from '#reports/dues';
import type { ReportKind } from '#reports/kinds';
import { periodWords } from '#reports/period-words';
import type { Held } from '../people/signed-in.js';
import { barredFrom } from './who-reads.js';

/** How long the register has been kept, and who asks. */
interface Asked {
  readonly since: Instant;
  readonly now: Instant;
  readonly offices: readonly Held[];
}

/** A kind of report, its periods newest first, and why the reader may not make it. */
export function kindShown(kind: ReportKind, { since, now, offices }: Asked) {
  const { id, months, title, by, office } = kind;
  return {
    id, months, title, by, office, barred: barredFrom(kind, offices),
    periods: periodsSince(months, since, now).reverse().map((period) => ({
      id: period.id, words: periodWords(period), running: period.until > now,
    })),
  };
}
