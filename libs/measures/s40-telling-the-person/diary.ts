// The diary of a § 40 case: each clock by the name under which the register keeps its instant.
import { maxOf } from '#calendar/instant';
import type { Instant } from '#calendar/instant';
import { reckoning } from '#law/reckoning';
import type { Reckoning } from '#law/reckoning';
import { deadline } from '#statechart/statechart';
import * as clocks from './clocks.js';
import type { Here } from './clocks.js';

type Count = (here: Here) => Instant | null;

const onCourtPath = (count: Count): Count => (here) =>
  here.facts.act?.courtPath === true ? count(here) : null;
const offCourtPath = (count: Count): Count => (here) =>
  here.facts.act?.courtPath === false ? count(here) : null;

/** The diary takes no instant that has gone by: what is overdue already is due now. */
const clock = (
  id: Reckoning['id'],
  policy: NonNullable<Reckoning['policy']>,
  count: Count,
  what: Reckoning['what'],
): Reckoning =>
  reckoning(id, {
    policy,
    what,
    due: (here) => {
      const due = count(here);
      return due === null ? null : maxOf(due, here.step.at);
    },
  });

export const diary = {
  lapse: clock('KKS-40-1.f', 'AMB-14', clocks.lapseOf, {
    et: 'salastatuse kustumine', en: 'lapse of the classification',
  }),
  tell: clock('KKS-40-1.f', 'AMB-04', clocks.tellUntil, {
    et: 'isiku teavitamine või otsus jätta teavitamata', en: 'notice, or decision not to notify',
  }),
  review: clock('KKS-40-3.b', 'AMB-21', clocks.reviewUntil, {
    et: 'aluse läbivaatamine', en: 'review of the ground',
  }),
  permanentDecision: clock('KKS-40-4.a', 'AMB-18', offCourtPath(clocks.decideBy), {
    et: 'teavitamine või püsiv otsus', en: 'notice, or the permanent decision',
  }),
  courtTask: clock('KKS-40-5.c', 'AMB-16', onCourtPath(clocks.taskFrom), {
    et: 'kohtutaotluse ettevalmistamine', en: 'preparing the application to the court',
  }),
  courtApplication: clock('KKS-40-5.c', 'AMB-15', onCourtPath(clocks.lodgeBy), {
    et: 'taotluse esitamine kohtule', en: 'application to the court',
  }),
  permission: clock('KKS-40-5.c', 'AMB-16', onCourtPath(clocks.yearEnd), {
    et: 'aasta möödumine ilma kohtu loata', en: 'the year ends without permission',
  }),
  refusal: clock('KKS-40-5.e', 'AMB-17', clocks.refusalEffect, {
    et: 'keeldumise jõustumine', en: 'the refusal takes effect',
  }),
  retry: clock('KKS-40-1.a', 'AMB-59', clocks.retryFrom, {
    et: 'uus kättetoimetamise katse', en: 'new attempt at delivery',
  }),
} as const;

type Name = keyof typeof diary;

/** These clocks run from the step on; one that runs already is counted anew. */
export const runs = (...names: readonly Name[]) => names.map((name) => deadline(name, diary[name]));

/** These clocks no longer run: an instant that is not there is struck from the diary. */
export const stops = (...names: readonly Name[]) =>
  names.map((name) => deadline(name, { ...diary[name], due: () => null }));
