// § 40 (3)–(4): leaving a person un-notified for a time, and for good.
import { endInWords } from '#calendar/in-words';
import type { RuleId } from '#law/citation';
import { rule } from '#law/rule';
import type { PolicyId } from '#law/rule';
import type { Words } from '#law/words';
import type { CaseFile } from '#statechart/case-file';
import type { SealedText } from '#statechart/field';
import type { Step, StepOf } from '#statechart/step';
import { decidedByCommanderOrAuthorised } from '../s36-common/deciders.js';
import { says } from '../s36-common/law.js';
import * as clocks from './clocks.js';
import { reached } from './clocks.js';
import type { steps } from './steps.js';

type Permanent = StepOf<typeof steps.withholdPermanently>;

/** Whoever decided the act does not decide to keep it from the person, the Commander excepted. */
const apart = (id: RuleId) =>
  rule<CaseFile, Step>(id, {
    policy: 'AMB-62',
    holds: ({ step, facts }) =>
      facts.actor.office === 'commander' || facts.act?.decider !== step.by.person,
    because: {
      et: 'toimingu otsustaja ei otsusta selle kohta teavitamata jätmist',
      en: 'whoever decided the act does not decide on leaving the person un-notified',
    },
  });

export const whoWithholds = decidedByCommanderOrAuthorised('KKS-40-3.a', '40.3');
export const withholdsApart = apart('KKS-40-3.a');
export const whoDecides = decidedByCommanderOrAuthorised('KKS-40-4.b', '40.4');
export const decidesApart = apart('KKS-40-4.b');

export const reviewReasoned = rule<CaseFile, Step>('KKS-40-3.b', {
  policy: 'AMB-21',
  holds: ({ step }) => says(step['reasons']),
  because: {
    et: 'põhjendamata on, miks alus püsib',
    en: 'there are no reasons why the ground persists',
  },
});

export const reviewMissed = rule<CaseFile, Step>('KKS-40-3.b', {
  policy: 'AMB-21',
  holds: (here) => here.step.at >= clocks.reviewUntil(here),
  because: { et: 'läbivaatamise aeg ei ole möödas', en: 'the review is not overdue' },
});

export const withinTheYear = rule<CaseFile, Step>('KKS-40-4.a', {
  policy: 'AMB-18',
  holds: (here) => !reached(clocks.yearEnd(here), here.step.at),
  because: {
    et: 'kustumisest on möödunud aasta; ajutiselt teavitamata jätta enam ei saa',
    en: 'a year has passed since the lapse; there is no temporary non-notification any more',
  },
});

export const yearPassed = rule<CaseFile, Permanent>('KKS-40-4.a', {
  policy: 'AMB-15',
  holds: (here) => reached(clocks.yearEnd(here), here.step.at),
  because: (here) => {
    const end = clocks.yearEnd(here);
    const { et, en } = end === null ? { et: '–', en: '–' } : endInWords(end);
    return {
      et: `püsiva otsuse saab teha pärast aasta möödumist, see on pärast ${et}`,
      en: `the permanent decision comes after the year has passed, that is after ${en}`,
    };
  },
});

export const nobodyDecided = rule<CaseFile, Step>('KKS-40-4.a', {
  policy: 'AMB-18',
  holds: (here) =>
    here.facts.act?.courtPath === false && reached(clocks.decideBy(here), here.step.at),
  because: { et: 'püsiva otsuse aeg ei ole möödas', en: 'the time to decide has not passed' },
});

export const freshReasons = rule<CaseFile, Permanent>('KKS-40-4.c', {
  holds: ({ file, step }) => {
    const earlier = file.kept['withholding']?.['reasons'] as SealedText | undefined;
    return says(step.reasons) && step.reasons?.d !== earlier?.d;
  },
  because: {
    et: 'püsiv otsus vajab uusi põhjendusi, miks alus praegu püsib',
    en: 'a permanent decision needs fresh reasons why the ground exists now',
  },
});

const afterFinalWord = (id: RuleId, policy: PolicyId, word: string, because: Words) =>
  rule<CaseFile, Step>(id, { policy, holds: ({ file }) => file.kept[word] === undefined, because });

export const notRevoked = afterFinalWord('KKS-40-4.a', 'AMB-18', 'revocation', {
  et: 'püsiv otsus on kehtetuks tunnistatud; isikut tuleb teavitada',
  en: 'the permanent decision was revoked; the person is to be notified',
});

export const notRefusedByCourt = afterFinalWord('KKS-40-5.e', 'AMB-17', 'refused', {
  et: 'kohus ei andnud luba; isikut tuleb teavitada',
  en: 'the court gave no permission; the person is to be notified',
});
