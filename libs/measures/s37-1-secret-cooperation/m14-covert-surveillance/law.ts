import { noticeOwed } from '../../s36-common/notice-owed.js';
import { objectionRules } from '../../s36-common/objection.js';
import { oneAtATime, watchingOnly } from '../../s36-common/surveillance.js';
import { writtenConsentTo } from '../involved.js';

export { documents } from '../documents.js';
export {
  aim, alreadyInvolved, designatedUnit, itsConsentWithdrawn, withinConsent,
} from '../involved.js';
export { noOverlap, term, whoDecides, whoRepeats } from '../restriction.js';

export const writtenConsent = writtenConsentTo('KKS-37s1-4s2-3', {
  et: 'varjatud jälgimist (lg 4² p 3)', en: 'covert surveillance, (4²) 3)',
});
export const watching = watchingOnly('KKS-37s1-4s2-3');
export const watchedOnce = oneAtATime('KKS-37s1-4s2-3');

export const kapoNotice = noticeOwed('KKS-37s1-4s4', {
  to: 'kapo',
  within: 'P-IMM-37',
  policy: 'AMB-04',
  what: {
    et: 'teade otsusest Kaitsepolitseiametile',
    en: 'notice of the decision to the Internal Security Service',
  },
});

/** An objection suspends until the decider confirms, by policy within a day (AMB-11). */
export const objection = objectionRules('KKS-37s1-4s4', 'P-OBJECT-37');
