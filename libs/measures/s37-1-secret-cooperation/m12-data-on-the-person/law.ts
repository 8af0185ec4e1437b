import { lastInstant } from '#calendar/term';
import { endsBy } from '#law/ends-by';
import { lengthOf } from '#law/policies/parameters';
import { rule } from '#law/rule';
import type { Rule } from '#law/rule';
import type { CaseFile } from '#statechart/case-file';
import type { FieldsOf } from '#statechart/field';
import type { Step } from '#statechart/step';
import * as deciders from '../../s36-common/deciders.js';
import { says } from '../../s36-common/law.js';
import { statutoryTerm } from '../../s36-common/term.js';
import { writtenConsentTo } from '../involved.js';
import type { steps } from './steps.js';

export { toldOfRights, writtenBefore } from '../../s41-5-background-check/check-consent.js';
export { documents } from '../documents.js';
export {
  aim, alreadyInvolved, designatedUnit, involvedEndings, withinConsent,
} from '../involved.js';

type File = CaseFile & { readonly asked: Partial<FieldsOf<typeof steps.request.fields>> };

export const writtenConsent = writtenConsentTo('KKS-37s1-4s2-1', {
  et: 'andmete kogumist § 41⁵ lõike 1 viisil (lg 4² p 1)',
  en: 'data collected in the manner of § 41⁵ (1), (4²) 1)',
});

export const mannerNamed = rule<File, Step>('KKS-37s1-4s2-1', {
  holds: ({ file: { asked } }) => (asked.manner?.length ?? 0) > 0 && says(asked.sources),
  because: {
    et: 'nimetamata on § 41⁵ lõike 1 punkt, mille viisil andmeid kogutakse, või kellelt neid saab',
    en: 'the clause of § 41⁵ (1) in whose manner data are collected, or their source, is not named',
  },
});

/** Only § 41⁵ (1) 4) may be done covertly, and the reasons say why it is. */
export const covertInDatabasesOnly = rule<File, Step>('KKS-37s1-4s2-1', {
  holds: ({ file: { asked } }) =>
    asked.covert !== true ||
    (asked.manner?.length === 1 && asked.manner[0] === '41-5.1.4' && says(asked.whyCovert)),
  because: {
    et: 'varjatud võib olla üksnes andmekogu kontroll (§ 41⁵ lg 1 p 4) ja selle põhjus nimetatakse',
    en: 'only a database check (§ 41⁵ (1) 4)) may be covert, and why it is has to be said',
  },
});

/** The same rule where the request asks for a covert check, or for open means; else it holds. */
const where = (covert: boolean, judged: Rule): Rule => ({
  ...judged,
  judge: (situation) =>
    ((situation.file as File).asked.covert === true) === covert ? judged.judge(situation) : null,
});

/** § 37¹ (4³) leaves out clause 1): open means by the unit, covert as that subsection (AMB-23). */
export const whoDecides = [
  where(false, deciders.decidedByUnitCommander('KKS-37s1-4s2-1')),
  where(true, deciders.decidedByCommanderOrAuthorised('KKS-37s1-4s2-1', '37-1.4-2.1')),
];

export const noOverlap = deciders.noOverlap('KKS-37s1-4s2-1');

/** The Act has no term here; a decision names an end within six months (AMB-24). */
export const term =
  statutoryTerm('KKS-37s1-4s2-1', () => lengthOf('P-REVIEW-OPEN'), 'AMB-24');

export const covertTerm = endsBy<File, Step>('KKS-37s1-4s2-1', {
  policy: 'AMB-24',
  latest: ({ file, step }) =>
    file.asked.covert === true ? lastInstant(step.at, lengthOf('P-TERM-COVERT')) : null,
  because: {
    et: 'varjatud kontrolli otsus kehtib kõige rohkem kaks kuud',
    en: 'a decision on a covert check is valid for two months at most',
  },
});
