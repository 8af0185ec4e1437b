// The clocks of § 40. All of them run from L, the lapse of classification, or from the step by
// which the duty to tell the person came back; none is ever read from a stored flag.
import { applyBy, decisionBy, decisionFrom } from '#calendar/anniversary';
import { addDays, dayOf, startOf } from '#calendar/day';
import { maxOf, minOf } from '#calendar/instant';
import type { Instant } from '#calendar/instant';
import { lastInstant } from '#calendar/term';
import { lengthOf, parameters } from '#law/policies/parameters';
import type { Situation } from '#law/rule';
import type { CaseFile, Kept } from '#statechart/case-file';
import type { Step } from '#statechart/step';

export type Here = Situation<CaseFile, Step>;

/** Whether the instant has come; what has no instant never comes. */
export const reached = (end: Instant | null, at: Instant): boolean => end !== null && at >= end;

/** When what was written down took effect: the instant it names, else when it was said. */
export const effectOf = (kept: Kept): Instant =>
  (kept['effective'] as Instant | undefined) ?? kept.at;

/**
 * L, § 40 (1): the first lapse among what is stored of the person, a declassification included;
 * the end of the act where nothing is classified or the lapse came earlier (AMB-14). Null while
 * the act has no end on record.
 */
export function lapseOf({ file, facts: { act } }: Pick<Here, 'file' | 'facts'>): Instant | null {
  if (act === null || act.endedAt === null) return null;
  const declassification = file.kept['declassification'];
  const [first, ...others] = [
    ...act.items.flatMap(({ lapsesAt }) => lapsesAt ?? []),
    ...(declassification === undefined ? [] : [effectOf(declassification)]),
  ];
  return first === undefined ? act.endedAt : maxOf(act.endedAt, minOf(first, ...others));
}

/** From when the person is to be told: L, or the later step that made it due again. */
export function dueFrom(here: Here): Instant | null {
  const lapse = lapseOf(here);
  const due = here.file.kept['due'];
  return lapse === null || due === undefined ? lapse : maxOf(lapse, effectOf(due));
}

const fromLapse = (count: (lapse: Instant, here: Here) => Instant) => (here: Here) => {
  const lapse = lapseOf(here);
  return lapse === null ? null : count(lapse, here);
};

/** The end of the anniversary day: a year has passed under every reading (AMB-15). */
export const yearEnd = fromLapse((lapse, { law }) =>
  decisionFrom(lapse, law.numbers['KKS-40-4.a'].years));

/** The last instant of a § 40 (4) decision, counted from the anniversary day (AMB-18). */
export const decideBy = fromLapse((lapse, { law }) =>
  decisionBy(lapse, parameters['P-IMM-40'].value.workingDays, law.numbers['KKS-40-4.a'].years));

/** The last instant of a timely application to the court (AMB-15). */
export const lodgeBy = fromLapse((lapse, { law: { numbers } }) =>
  applyBy(lapse, numbers['KKS-40-5.c'].days, numbers['KKS-40-4.a'].years));

/** From when the application is a task: ten months after L (AMB-16). */
export const taskFrom = fromLapse((lapse) => lastInstant(lapse, lengthOf('P-COURT-TASK')));

/**
 * The last instant of the notice or of a § 40 (3) decision (AMB-04). What became due because a day
 * ran out is counted from that day, not from the next, in whose first instant it ended.
 */
export function tellUntil(here: Here): Instant | null {
  const due = dueFrom(here);
  if (due === null) return null;
  const ranOut = due === yearEnd(here) || due === decideBy(here);
  const from = ranOut ? startOf(addDays(dayOf(due), -1)) : due;
  return lastInstant(from, lengthOf('P-IMM-40'));
}

/** Three months after the ground was last looked at, or last not looked at in time (AMB-21). */
export function reviewUntil({ file, step }: Here): Instant {
  const missed = file.breaches.filter(({ rule }) => rule === 'KKS-40-3.b').map(({ at }) => at);
  const looked = ['withholding', 'review'].flatMap((name) => file.kept[name]?.at ?? []);
  const [first = step.at, ...others] = [...looked, ...missed];
  return lastInstant(maxOf(first, ...others), lengthOf('P-REVIEW-40'));
}

/** A year after the last attempt that did not reach the person (AMB-59). */
export const retryFrom = ({ file, step }: Here): Instant =>
  lastInstant(file.kept['undeliverable']?.at ?? step.at, lengthOf('P-RETRY-40'));

/** When the court's refusal takes effect; null while there is none (AMB-17). */
export const refusalEffect = ({ file }: Pick<Here, 'file'>): Instant | null =>
  file.kept['refusal'] === undefined ? null : effectOf(file.kept['refusal']);
