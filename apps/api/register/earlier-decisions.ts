import { minOf } from '#calendar/instant';
import type { Instant } from '#calendar/instant';
import type { EarlierDecision } from '#law/facts';
import { daysOf } from '#measures/index';
import type { CaseFile } from '#statechart/case-file';
import type { Handle } from '../database/handle.js';
import { first } from '../database/prepared.js';

/** Another case about the same person. */
export interface OtherFile {
  readonly id: string;
  readonly measure: string;
  readonly state: string;
  readonly file: CaseFile;
}

/**
 * Every earlier decision for the same measure on the same person, oldest first, whether or not the
 * request says that it renews one: a repeat is a repeat (AMB-06).
 */
export function earlierDecisions(
  others: readonly OtherFile[],
  { measure, kept }: CaseFile,
  at: Instant,
): EarlierDecision[] {
  const before = kept['decision']?.at ?? at;
  return others
    .flatMap(({ file }) => {
      const decidedAt = file.kept['decision']?.at;
      return file.measure === measure && decidedAt !== undefined && decidedAt <= before
        ? [earlierDecision(file, decidedAt)]
        : [];
    })
    .sort((a, b) => (a.decidedAt < b.decidedAt ? -1 : a.decidedAt > b.decidedAt ? 1 : 0));
}

/** The decisions a case that concerns nobody says it renews, oldest first. */
export const renewed = (db: Handle, file: CaseFile): EarlierDecision[] =>
  renewedFiles(db, file).flatMap((earlier) => {
    const { decision } = earlier.kept;
    return decision === undefined ? [] : [earlierDecision(earlier, decision.at)];
  });

/** The cases that a case says it renews, and those that they renewed, oldest first. */
export function renewedFiles(db: Handle, { renews }: CaseFile): CaseFile[] {
  if (renews === null) return [];
  const row = first<{ file: string }>(db, 'SELECT file FROM case_row WHERE id = ?', renews);
  if (row === undefined) return [];
  const earlier = JSON.parse(row.file) as CaseFile;
  return [...renewedFiles(db, earlier), earlier];
}

function earlierDecision(file: CaseFile, decidedAt: Instant): EarlierDecision {
  const end = minOf(file.until ?? decidedAt, file.ended?.at ?? file.until ?? decidedAt);
  return {
    case: file.id, measure: file.measure, decidedAt, from: file.effectiveFrom, until: end,
    days: daysOf(file, end),
    threat: typeof file.asked['threat'] === 'string' ? file.asked['threat'] : null,
  };
}
