// § 39 (3): each request is reconciled with the four-month overviews of the Service.
import { endInWords } from '#calendar/in-words';
import { maxOf } from '#calendar/instant';
import { reckoning } from '#law/reckoning';
import { rule } from '#law/rule';
import type { CaseFile } from '#statechart/case-file';
import type { Step, StepOf } from '#statechart/step';
import { periodsOf, unreconciled } from './acts.js';
import type { steps } from './steps.js';

/** The end of the last period to be reconciled: the overview is given by then (AMB-41). */
export const overviewBy = reckoning<CaseFile, Step>('KKS-39-3', {
  policy: 'AMB-41',
  what: { et: 'Välisluureameti ülevaade', en: 'overview by the Foreign Intelligence Service' },
  due: ({ file, step }) => maxOf(step.at, periodsOf(file, step.at).at(-1)!.until),
});

/** The overview is the duty of the Service: what is marked is that it is not reconciled yet. */
export const overviewMissing = rule<CaseFile, Step>('KKS-39-3', {
  policy: 'AMB-41',
  holds: ({ file, step }) =>
    periodsOf(file, step.at).at(-1)!.until <= step.at && unreconciled(file, step.at).length > 0,
  because: {
    et: 'ülevaate aeg ei ole möödas või on taotlus sellega võrreldud',
    en: 'the time of the overview has not passed, or the request was reconciled with it',
  },
});

const leftOf = (file: CaseFile, step: Step): string =>
  unreconciled(file, step.at).map(({ id }) => id).join(', ') || '–';

export const periodOwed = rule<CaseFile, StepOf<typeof steps.reconcile>>('KKS-39-3', {
  policy: 'AMB-41',
  holds: ({ file, step }) =>
    unreconciled(file, step.at).some(({ id }) => id === `${step.year}-T${step.third}`),
  because: ({ file, step }) => ({
    et: `nimetada tuleb periood, mille ülevaatega on taotlus võrdlemata: ${leftOf(file, step)}`,
    en: `name a period whose overview is not yet reconciled: ${leftOf(file, step)}`,
  }),
});

export const allReconciled = rule<CaseFile, Step>('KKS-39-3', {
  policy: 'AMB-41',
  holds: ({ file, step }) => unreconciled(file, step.at).length === 0,
  because: ({ file, step }) => {
    const until = endInWords(periodsOf(file, step.at).at(-1)!.until);
    return {
      et: `taotlus on ülevaatega võrdlemata (${leftOf(file, step)}); ülevaade esitatakse ` +
        `hiljemalt ${until.et}`,
      en: `the request is not reconciled with the overview (${leftOf(file, step)}); it is given ` +
        `by ${until.en}`,
    };
  },
});
