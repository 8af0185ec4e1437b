import { rule } from '#law/rule';
import type { CaseFile } from '#statechart/case-file';
import type { FieldsOf } from '#statechart/field';
import type { Step } from '#statechart/step';
import * as deciders from '../../s36-common/deciders.js';
import { asPurposeOnly, says } from '../../s36-common/law.js';
import { noticeOwed } from '../../s36-common/notice-owed.js';
import { objectionRules } from '../../s36-common/objection.js';
import { oneAtATime, watchingOnly } from '../../s36-common/surveillance.js';
import { statutoryTerm } from '../../s36-common/term.js';
import { linkStated, threatRules } from '../threat.js';
import type { steps } from './steps.js';

export {
  areaDesignated, areaInForce, areaOver, withinArea,
} from '../restricted-area.js';

type File = CaseFile & { readonly asked: Partial<FieldsOf<typeof steps.request.fields>> };

export const areaProtection = asPurposeOnly('KKS-36-1-6');

export const cannotBePostponed = rule<File, Step>('KKS-54s1-2.a', {
  holds: ({ file }) => says(file.asked.cannotBePostponed),
  because: {
    et: 'taotluses ei ole põhjendatud, miks juhtum on edasilükkamatu',
    en: 'the request does not say why the case cannot be postponed',
  },
});

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

/** A repeat is a new request that weighs what the earlier one gave (AMB-06). */
export const earlierWeighed = rule<File, Step>('KKS-54s1-3.b', {
  policy: 'AMB-06',
  holds: ({ file, facts }) => facts.earlier.length === 0 || says(file.asked.earlierGave),
  because: {
    et: 'korduvas taotluses ei ole märgitud, mida andis varasem otsus',
    en: 'the repeated request does not say what the earlier decision gave',
  },
});

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
