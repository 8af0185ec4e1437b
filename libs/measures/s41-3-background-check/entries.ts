// § 41⁴ (2) 9), 12) and 19): items of the profile that have a measure of time, entry by entry.
import { addMonths, addYears, dayOf } from '#calendar/day';
import type { Day } from '#calendar/day';
import { dayInWords } from '#calendar/in-words';
import { rule } from '#law/rule';
import type { Situation } from '#law/rule';
import type { CaseFile } from '#statechart/case-file';
import type { Step, StepOf } from '#statechart/step';
import type { entrySteps } from './entry-steps.js';

type Stay = StepOf<typeof entrySteps.enterStay>;
type Training = StepOf<typeof entrySteps.enterTraining>;
type Proceeding = StepOf<typeof entrySteps.enterProceeding>;

/** Exactly so many months are not yet over them. */
const longerThan = (months: number, { from, until }: { from: Day; until: Day }): boolean =>
  until > addMonths(from, months);

const shortStay = {
  et: 'viibimine ei kestnud üle kolme kuu; seda ankeedis ei küsita',
  en: 'it did not last over three months; the profile does not ask for it',
};

export const stayOverThreeMonths = rule<CaseFile, Stay>('KKS-41s4-2-9', {
  holds: ({ step, law }) => longerThan(law.numbers['KKS-41s4-2-9'].months, step),
  because: shortStay,
});

export const staySinceEighteen = rule<CaseFile, Stay>('KKS-41s4-2-9', {
  holds: ({ step, law }) => step.age >= law.numbers['KKS-41s4-2-9'].years,
  because: {
    et: 'isik oli siis alla 18-aastane; seda ankeedis ei küsita',
    en: 'the person was then under 18; the profile does not ask for it',
  },
});

export const trainingOverThreeMonths = rule<CaseFile, Training>('KKS-41s4-2-12', {
  holds: ({ step, law }) => longerThan(law.numbers['KKS-41s4-2-12'].months, step),
  because: shortStay,
});

/** The first day that still lies in the years the profile looks back on. */
const firstDay = ({ step }: Situation<CaseFile, Step>, years: number): Day =>
  addYears(dayOf(step.at), -years);

const tooOld = (first: Day) => {
  const { et, en } = dayInWords(first);
  return {
    et: `küsitakse viimase viie aasta kohta; see lõppes enne ${et}`,
    en: `the last five years are asked about; this ended before ${en}`,
  };
};

export const trainingInFiveYears = rule<CaseFile, Training>('KKS-41s4-2-12', {
  holds: (here) =>
    here.step.until >= firstDay(here, here.law.numbers['KKS-41s4-2-12'].years),
  because: (here) => tooOld(firstDay(here, here.law.numbers['KKS-41s4-2-12'].years)),
});

export const penaltyValid = rule<CaseFile, Proceeding>('KKS-41s4-2-19', {
  holds: ({ step: { kind, standing } }) => kind !== 'disciplinary' || standing === 'valid',
  because: {
    et: 'kustunud distsiplinaarkaristust ei küsita',
    en: 'a disciplinary penalty that has expired is not asked for',
  },
});

export const proceedingOfTheirOwn = rule<CaseFile, Proceeding>('KKS-41s4-2-19', {
  holds: ({ step: { kind, role } }) => kind !== 'offence' || role !== 'other',
  because: {
    et: 'küsitakse üksnes menetlusi, milles isik oli kahtlustatav, on süüdistatav või karistatud',
    en: 'only proceedings are asked for in which the person was a suspect, accused or punished',
  },
});

export const proceedingInFiveYears = rule<CaseFile, Proceeding>('KKS-41s4-2-19', {
  holds: (here) =>
    here.step.kind !== 'offence' ||
    here.step.on >= firstDay(here, here.law.numbers['KKS-41s4-2-19'].years),
  because: (here) => tooOld(firstDay(here, here.law.numbers['KKS-41s4-2-19'].years)),
});
