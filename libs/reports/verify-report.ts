import { isPeriodId, periodFromId } from '#calendar/period';
import type { Words } from '#law/words';
import { toBase64 } from '#trail/base64';
import { sha256 } from '#trail/digest';
import type { Entry } from '#trail/entry';
import { reportKind } from './kinds.js';
import { reportDigest } from './render.js';

/** What is wrong with a report, and which entry issued it. */
export interface ReportVerdict {
  readonly code: 'E_REPORT';
  readonly seq: number;
  readonly says: Words;
}

/**
 * Makes the report anew from the entries and compares it with what its `report.issued` entry says
 * and, where given, with the bytes that were handed over. Null when all agree. Pure.
 */
export function verifyReport(
  entries: Iterable<Entry>,
  issued: Entry,
  bytes?: Buffer,
): ReportVerdict | null {
  const { kind: id, period, size, sha256: digest } = issued.body;
  const kind = reportKind(id);
  if (issued.type !== 'report.issued' || kind === null) return verdict(issued, unknownKind);
  if (!isPeriodId(period) || !period.includes(kind.months === 4 ? 'T' : 'H')) {
    return verdict(issued, wrongPeriod);
  }
  if (typeof size !== 'number' || size < 0 || size > issued.seq) return verdict(issued, wrongSize);
  if (bytes !== undefined && toBase64(sha256(bytes)) !== digest) return verdict(issued, otherBytes);
  const again = reportDigest(kind.make(entries, periodFromId(period), { size }));
  return again === digest ? null : verdict(issued, otherReport);
}

/** The verdicts on every report that the entries say was issued. */
export function* verifyReports(entries: Iterable<Entry>): Generator<ReportVerdict> {
  for (const entry of entries) {
    if (entry.type !== 'report.issued') continue;
    const found = verifyReport(entries, entry);
    if (found !== null) yield found;
  }
}

const verdict = ({ seq }: Entry, { et, en }: Words): ReportVerdict => ({
  code: 'E_REPORT',
  seq,
  says: { et: `Kanne ${seq}: ${et}`, en: `Entry ${seq}: ${en}` },
});

const unknownKind = {
  et: 'tundmatu aruande liik.',
  en: 'a report of an unknown kind.',
};
const wrongPeriod = {
  et: 'aruande periood ei ole selle liigi periood.',
  en: 'the period is not one of this kind of report.',
};
const wrongSize = {
  et: 'aruanne viitab kannetele, mida veel ei olnud.',
  en: 'the report claims entries that were not there yet.',
};
const otherBytes = {
  et: 'esitatud aruande fail ei ole see, mille kohta kanne tehti.',
  en: 'the file handed over is not the one that was issued.',
};
const otherReport = {
  et: 'kannetest tuleb teine aruanne kui see, mis välja anti.',
  en: 'the entries give another report than the one that was issued.',
};
