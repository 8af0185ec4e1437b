import { inWords } from '#calendar/in-words';
import { lastInstant } from '#calendar/term';
import { endsBy } from '#law/ends-by';
import { lengthOf } from '#law/policies/parameters';
import { rule } from '#law/rule';
import type { CaseFile } from '#statechart/case-file';
import type { FieldsOf } from '#statechart/field';
import type { Step, StepOf } from '#statechart/step';
import { namesClause } from '../check-consent.js';
import { openDecider } from '../open-check.js';
import { commanderOrAuthorised } from '../../s36-common/deciders.js';
import { says } from '../../s36-common/law.js';
import type { steps } from './steps.js';

type File = CaseFile & { readonly asked: Partial<FieldsOf<typeof steps.request.fields>> };
type Grant = StepOf<typeof steps.grant>;
type Check = StepOf<typeof steps.recordCheck>;

const isCovert = (file: File): boolean => file.asked.covert === true;

/** Database and fields are named, and the data are this person's alone (§ 36 (4)). */
export const databaseNamed = rule<File, Step>('KKS-41s5-1-4.a', {
  holds: ({ file: { asked } }) =>
    says(asked.database) && says(asked.dataChecked) && asked.wholeDatabase !== true,
  because: ({ file: { asked } }) =>
    asked.wholeDatabase === true
      ? {
          et: 'kogu andmekogu kopeerida ei või; kontrollitakse üksnes selle isiku andmeid',
          en: 'a whole database is not copied; only the data of this person are checked',
        }
      : {
          et: 'nimetamata on andmekogu või kontrollitavad andmed',
          en: 'the database, or the data to be checked, are not named',
        },
});

/** An open check is the milder means: the request says why it will not do (§ 36 (4)). */
export const whyCovert = rule<File, Step>('KKS-41s5-1-4.b', {
  holds: ({ file }) => !isCovert(file) || says(file.asked.whyCovert),
  because: {
    et: 'põhjendamata on, miks avalikust kontrollist kui leebemast abinõust ei piisa',
    en: 'it is not said why an open check, which is milder, will not do',
  },
});

const coversClause = namesClause('KKS-41s5-1-4.b');

/** A consent covers a covert check where it names the clause and was given since it is law. */
export const consentNamesCovert = rule<File, Step>('KKS-41s6-1.a', {
  policy: 'AMB-31',
  holds: (situation) => !isCovert(situation.file) || coversClause.judge(situation) === null,
  because: (situation) => coversClause.judge(situation)!.because,
});

/** An open check: the unit commander (AMB-23). */
export const openDecided = rule<File, Step>('KKS-41s5-1.b', {
  policy: 'AMB-23',
  holds: (situation) => isCovert(situation.file) || openDecider.judge(situation) === null,
  because: (situation) => openDecider.judge(situation)!.because,
});

/** A covert one is decided as § 37¹ (4³) has covert means decided (AMB-23). */
export const covertDecided = rule<File, Step>('KKS-41s5-1-4.b', {
  policy: 'AMB-23',
  holds: ({ file, facts }) => !isCovert(file) || commanderOrAuthorised(facts, '41-5.1'),
  because: {
    et: 'varjatud kontrolli otsustab Kaitseväe juhataja või tema selleks volitatud ülem',
    en: 'a covert check is decided by the Commander or a commander authorised for it',
  },
});

/** One written authorisation for this provision, given to a commander of a unit (AMB-08). */
export const covertDelegated = rule<File, Step>('KKS-41s5-1.b', {
  policy: 'AMB-08',
  holds: ({ file, facts }) => !isCovert(file) || commanderOrAuthorised(facts, '41-5.1'),
  because: {
    et: 'otsustajal ei ole § 41⁵ lõike 1 jaoks Kaitseväe juhataja volitust',
    en: 'whoever decides has no authorisation of the Commander for § 41⁵ (1)',
  },
});

const twoMonths = ({ step }: { readonly step: Step }) =>
  lastInstant(step.at, lengthOf('P-TERM-COVERT'));

/** The Act has no term for a covert check; two months by policy (AMB-24). */
export const covertTerm = endsBy<File, Grant>('KKS-41s5-1-4.b', {
  policy: 'AMB-24',
  latest: (situation) => (isCovert(situation.file) ? twoMonths(situation) : null),
  because: (situation) => {
    const { et, en } = inWords(twoMonths(situation));
    return {
      et: `varjatud kontrolli otsus kehtib hiljemalt kuni ${et}`,
      en: `a decision on a covert check is valid until ${en} at the latest`,
    };
  },
});

export const checkedAsDecided = rule<File, Check>('KKS-41s5-1-4.b', {
  holds: ({ file, step }) => step.covertly !== true || isCovert(file),
  because: {
    et: 'otsus ei luba varjatud kontrolli',
    en: 'the decision does not grant a covert check',
  },
});
