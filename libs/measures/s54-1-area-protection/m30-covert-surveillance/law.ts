import * as deciders from '../../s36-common/deciders.js';
import { asPurposeOnly } from '../../s36-common/law.js';
import { noticeOwed } from '../../s36-common/notice-owed.js';
import { objectionRules } from '../../s36-common/objection.js';
import { oneAtATime, watchingOnly } from '../../s36-common/surveillance.js';
import { statutoryTerm } from '../../s36-common/term.js';
import { linkStated, threatRules } from '../threat.js';
import * as urgent from '../urgent.js';

export {
  areaDesignated, areaInForce, areaNotified, areaOver, unmarkedWeighed, withinArea,
} from '../restricted-area.js';
export { cannotBePostponed } from '../urgent.js';

export const areaProtection = asPurposeOnly('KKS-36-1-6');

/** Heightened, for this area, open, and not assessed by whoever requests. */
export const threat = threatRules('KKS-54s1-2.b', 'heightened');

export const link = linkStated('KKS-54s1-2-2');
export const watching = watchingOnly('KKS-54s1-2-2');
export const watchedOnce = oneAtATime('KKS-54s1-2-2');

/** "A competent unit" is one with a row in the table of designations (AMB-07). */
export const competentUnit = deciders.unitDesignated('KKS-54s1-3.a', '54-1.2');
export const whoDecides = deciders.decidedByCommanderOrAuthorised('KKS-54s1-3.a', '54-1.3');
export const whoRepeats = deciders.repeatedByCommander('KKS-54s1-3.a');

export const term = statutoryTerm('KKS-54s1-3.b', (law) => law.numbers['KKS-54s1-3.b']);
export const noOverlap = deciders.noOverlap('KKS-54s1-3.b');

export const earlierWeighed = urgent.earlierWeighed('KKS-54s1-3.b');

export const kapoNotice = noticeOwed('KKS-54s1-3.c', {
  to: 'kapo',
  within: 'P-IMM-54',
  policy: 'AMB-04',
  what: {
    et: 'teade otsusest Kaitsepolitseiametile',
    en: 'notice of the decision to the Internal Security Service',
  },
});

export const ministerNotice = noticeOwed('KKS-54s1-3.d', {
  to: 'minister',
  within: 'P-IMM-54',
  policy: 'AMB-04',
  what: {
    et: 'teade otsusest ministrile või tema volitatud ametnikule',
    en: 'notice of the decision to the minister or the official authorised by the minister',
  },
});

export const objection = objectionRules('KKS-54s1-3.c', 'P-OBJECT-54');
