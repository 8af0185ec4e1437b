// What the Foreign Intelligence Service passed on of the acts it performed: read from the file.
import { dayOf } from '#calendar/day';
import { maxOf, minOf } from '#calendar/instant';
import type { Instant } from '#calendar/instant';
import { nextPeriod, periodOf } from '#calendar/period';
import type { Period } from '#calendar/period';
import type { CaseFile, Kept } from '#statechart/case-file';
import type { FieldsOf } from '#statechart/field';
import type { powerFields } from './power-fields.js';

export type Power = FieldsOf<typeof powerFields>;

/** An act as it was passed on; the rules of `giveResult` have seen to its time. */
export type Act = Kept & Power & { readonly from: Instant; readonly to: Instant };

/** The acts passed on, in the order in which they came. */
export const actsIn = ({ lists }: CaseFile): readonly Act[] =>
  (lists['acts'] ?? []) as readonly Act[];

/** Whether the power is named to the place on which § 40 (5) turns (§ 39 (1)). */
export const isNamed = ({ section, subsection, clause }: Power): boolean =>
  section === '23' ||
  (section !== undefined && subsection !== undefined &&
    (clause !== undefined || (section === '25' && subsection === 3)));

/** § 25 (3) and § 26 (3) 5) of the Security Authorities Act: the court path of § 40 (5). */
export const isForCourt = ({ section, subsection, clause }: Power): boolean =>
  subsection === 3 && (section === '25' || (section === '26' && clause === 5));

/** Where one act of several is for the court, all of them are (§ 40 (5)). */
export const onCourtPath = (file: CaseFile): boolean => actsIn(file).some(isForCourt);

/** The first and the last instant of the acts; null before any was passed on. */
export function timeOf(file: CaseFile): { readonly from: Instant; readonly to: Instant } | null {
  const [first, ...others] = actsIn(file);
  return first === undefined
    ? null
    : {
        from: minOf(first.from, ...others.map(({ from }) => from)),
        to: maxOf(first.to, ...others.map(({ to }) => to)),
      };
}

/**
 * The four-month periods whose overview must be reconciled with the request (§ 39 (3), AMB-41):
 * those in which an act was performed, or else the one in which the Service answered, at `at`.
 */
export function periodsOf(file: CaseFile, at: Instant): readonly Period[] {
  const answered = file.kept['declining']?.at ?? file.ended?.at ?? at;
  const { from, to } = timeOf(file) ?? { from: answered, to: answered };
  const periods = [periodOf(4, dayOf(from))];
  for (let last = periods[0]!; last.until <= to; last = periods.at(-1)!) {
    periods.push(nextPeriod(last));
  }
  return periods;
}

/** Those periods for which no overview was found to agree with the file. */
export function unreconciled(file: CaseFile, at: Instant): readonly Period[] {
  const agreed = (file.lists['reconciliations'] ?? [])
    .filter(({ finding }) => finding === 'agrees')
    .map(({ year, third }) => `${String(year)}-T${String(third)}`);
  return periodsOf(file, at).filter(({ id }) => !agreed.includes(id));
}
