// § 41⁸: when a background check may be made of somebody in service, and on what suspicion else.
import { anniversary } from '#calendar/anniversary';
import { dayOf, startOf } from '#calendar/day';
import type { Day } from '#calendar/day';
import { dayInWords, endInWords } from '#calendar/in-words';
import type { Instant } from '#calendar/instant';
import { lastInstant } from '#calendar/term';
import { endsBy } from '#law/ends-by';
import { lengthOf } from '#law/policies/parameters';
import { rule } from '#law/rule';
import type { Situation } from '#law/rule';
import type { Words } from '#law/words';
import type { CaseFile } from '#statechart/case-file';
import type { SealedText } from '#statechart/field';
import type { Step, StepOf } from '#statechart/step';
import { says } from '../s36-common/law.js';
import type { steps } from '../s36-common/steps.js';

interface Suspicion {
  readonly suspicion?: SealedText;
  readonly suspectedClause?: string;
  readonly suspicionDate?: Day;
}
type File = CaseFile & { readonly asked: Suspicion };
type Grant = StepOf<typeof steps.grant>;

/** How many rounds of `years` since entry have begun by the day; 0 before the first. */
const roundsBy = (entered: Day, today: Day, years: number): number => {
  const rounds = Math.floor((Number(today.slice(0, 4)) - Number(entered.slice(0, 4))) / years);
  return anniversary(entered, rounds * years) <= today ? rounds : rounds - 1;
};

const enteredOn = ({ facts }: Situation<File, Step>): Day | null => {
  const from = facts.subject?.serviceFrom ?? null;
  return from === null ? null : dayOf(from);
};

/** The end of the window open at the step, exclusive; null where none is open (AMB-38). */
const windowEnds = (situation: Situation<File, Step>): Instant | null => {
  const { law, step } = situation;
  const entered = enteredOn(situation);
  if (entered === null) return null;
  const { years } = law.numbers['KKS-41s8.a'];
  const rounds = roundsBy(entered, dayOf(step.at), years);
  if (rounds < 1) return null;
  const opened = startOf(anniversary(entered, rounds * years));
  const ends = lastInstant(opened, lengthOf('P-WINDOW-41'));
  return step.at < ends ? ends : null;
};

const nextWindow = (situation: Situation<File, Step>): Words => {
  const entered = enteredOn(situation);
  if (entered === null) {
    return { et: 'teenistusse võtmise aeg on teadmata', en: 'the date of entry is not known' };
  }
  const { years } = situation.law.numbers['KKS-41s8.a'];
  const rounds = Math.max(0, roundsBy(entered, dayOf(situation.step.at), years));
  const { et, en } = dayInWords(anniversary(entered, (rounds + 1) * years));
  return { et: `järgmine aeg algab ${et}`, en: `the next time begins on ${en}` };
};

const invoked = ({ suspicion, suspectedClause, suspicionDate }: Suspicion): boolean =>
  [suspicion, suspectedClause, suspicionDate].some((each) => each !== undefined);

/** The circumstance arose in service: not before entry, and not in days to come. */
const aroseInService = (situation: Situation<File, Step>): boolean => {
  const { suspicionDate: day } = situation.file.asked;
  const entered = enteredOn(situation);
  return day !== undefined && entered !== null &&
    entered <= day && day <= dayOf(situation.step.at);
};

const suspicionStated = (situation: Situation<File, Step>): boolean => {
  const { asked } = situation.file;
  return says(asked.suspicion) && asked.suspectedClause !== undefined && aroseInService(situation);
};

/** A candidate's time is the application itself; staff are checked every so many years. */
export const checkDue = rule<File, Step>('KKS-41s8.a', {
  policy: 'AMB-38',
  holds: (situation) =>
    situation.facts.subject?.status === 'candidate' ||
    invoked(situation.file.asked) || windowEnds(situation) !== null,
  because: (situation) => {
    const { et, en } = nextWindow(situation);
    return {
      et: `praegu ei ole korralise taustakontrolli aeg (${et}) ega ole nimetatud kahtlust`,
      en: `it is not the time of a regular check (${en}), and no suspicion is stated`,
    };
  },
});

export const suspicionReasoned = rule<File, Step>('KKS-41s8.b', {
  holds: (situation) =>
    !invoked(situation.file.asked) || suspicionStated(situation) || windowEnds(situation) !== null,
  because: (situation) => {
    const left = missing(situation);
    return {
      et: `põhjendatud kahtlusest puudub: ${left.map(({ et }) => et).join('; ')}`,
      en: `the reasoned suspicion lacks: ${left.map(({ en }) => en).join('; ')}`,
    };
  },
});

const missing = (situation: Situation<File, Step>): Words[] => {
  const { suspicion, suspectedClause } = situation.file.asked;
  return [
    says(suspicion) ? [] : [{ et: 'kahtlust põhjendavad faktid', en: 'the facts behind it' }],
    suspectedClause ? [] : [{ et: '§ 41³ lg 1 asjaolu', en: 'the circumstance of § 41³ (1)' }],
    aroseInService(situation)
      ? []
      : [{ et: 'teenistuse aega jääv ilmnemise kuupäev', en: 'its date, during the service' }],
  ].flat();
};

/** A decision made only because the window is open ends with the window. */
export const endsWithinWindow = endsBy<File, Grant>('KKS-41s8.a', {
  policy: 'AMB-38',
  latest: (situation) => (suspicionStated(situation) ? null : windowEnds(situation)),
  because: (situation) => {
    const { et, en } = endInWords(windowEnds(situation) ?? situation.step.at);
    return {
      et: `kahtluseta otsus ei või kehtida kauem kui korralise kontrolli aeg, ${et}`,
      en: `without a suspicion the decision may not outlast the regular check, ${en}`,
    };
  },
});
