import type { Period } from '#calendar/period';
import type { Entry } from '#trail/entry';
import { figure } from './figure.js';
import type { ReportKindId, Section } from './figure.js';
import { textOf } from './read.js';
import { eachEntry } from './strides.js';
import type { Strides } from './strides.js';
import type { AsOf } from './window.js';

const counted = new Set([
  'case.opened', 'case.step', 'case.refused', 'notice.sent', 'notice.received',
]);

/**
 * Entries that speak of an earlier period and that its report had not seen: written after it was
 * made, they would otherwise be in no report at all. Where no earlier report was issued, those
 * written down since this period began.
 */
export function* earlierStrides(
  entries: Iterable<Entry>,
  kind: ReportKindId,
  period: Period,
  asOf: AsOf,
  concerns: (entry: Entry) => boolean,
): Strides<number[]> {
  let seen: number | null = null;
  const earlier: Entry[] = [];
  yield* eachEntry(entries, asOf, (entry) => {
    const reported = sizeOfEarlier(entry, kind, period);
    if (reported !== null) seen = Math.max(seen ?? 0, reported);
    if (counted.has(entry.type) && entry.at < period.from && concerns(entry)) earlier.push(entry);
  });
  return earlier
    .filter(({ seq, ts }) => (seen === null ? ts >= period.from : seq >= seen))
    .map(({ seq }) => seq);
}

function sizeOfEarlier({ type, body }: Entry, kind: ReportKindId, { id }: Period): number | null {
  if (type !== 'report.issued' || body['kind'] !== kind) return null;
  const [period, size] = [textOf(body['period']), body['size']];
  return period !== null && period < id && typeof size === 'number' ? size : null;
}

/** The section with the one figure for them. */
export const earlierSection = (entries: readonly number[]): Section => ({
  id: 'earlier',
  title: { et: 'Varasemate perioodide kanded', en: 'Entries of earlier periods' },
  figures: [
    figure(
      'earlier.recordedLate',
      {
        et: 'Hilinenult kantud, varasema perioodi kohta',
        en: 'Recorded late for an earlier period',
      },
      entries,
      'earlier',
    ),
  ],
});
