// The forms in which a report leaves the house; the bytes are the report, the others show it.
import { toBase64 } from '#trail/base64';
import { canonicalBytes } from '#trail/canonical';
import type { Canonical } from '#trail/canonical';
import { sha256 } from '#trail/digest';
import type { Report } from './figure.js';

export { reportCsv } from './csv.js';
export { reportText } from './text.js';
export type { Language } from './text.js';

// A report is no leaf of the tree, so the limit of an entry is not its own.
const reportLimit = 64 * 1024 * 1024;

/** The report as canonical JSON (RFC 8785), UTF-8: the same range of entries, the same bytes. */
export const reportBytes = (report: Report): Buffer =>
  canonicalBytes(report as unknown as Canonical, reportLimit);

/** The base64 SHA-256 of the bytes, as `report.issued` entries carry it. */
export const reportDigest = (report: Report): string => toBase64(sha256(reportBytes(report)));
