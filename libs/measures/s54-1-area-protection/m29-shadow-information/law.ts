import { lengthOf } from '#law/policies/parameters';
import { rule } from '#law/rule';
import type { CaseFile } from '#statechart/case-file';
import type { Step } from '#statechart/step';
import * as deciders from '../../s36-common/deciders.js';
import { asPurposeOnly } from '../../s36-common/law.js';
import { shadowAim } from '../../s36-common/shadow.js';
import { statutoryTerm } from '../../s36-common/term.js';
import { linkStated, threatRules } from '../threat.js';
import * as urgent from '../urgent.js';

export { cannotBePostponed } from '../urgent.js';

export const areaProtection = asPurposeOnly('KKS-36-1-6');

/** Heightened, for this area, open, and not assessed by whoever requests. */
export const threat = threatRules('KKS-54s1-2.b', 'heightened');

export const link = linkStated('KKS-54s1-2-1');
export const aim = shadowAim();
export const competentUnit = deciders.unitDesignated('KKS-54s1-2-1', '54-1.2');

/** The Act names a decider of covert surveillance only; the same decides here (AMB-23). */
export const whoDecides = rule<CaseFile, Step>('KKS-54s1-3.a', {
  policy: 'AMB-08',
  holds: ({ facts }) => deciders.commanderOrAuthorised(facts, '54-1.3'),
  because: {
    et:
      'nagu varjatud jälgimise (registri valik AMB-23), otsustab ka selle Kaitseväe juhataja ' +
      'või tema selleks volitatud pädeva struktuuriüksuse ülem',
    en:
      'like covert surveillance (the choice AMB-23 of this register), this is decided by the ' +
      'Commander or a commander of a competent unit authorised for it',
  },
});
export const whoRepeats = deciders.repeatedByCommander('KKS-54s1-2-1', 'AMB-23');
export const noOverlap = deciders.noOverlap('KKS-54s1-2-1');
export const earlierWeighed = urgent.earlierWeighed('KKS-54s1-2-1');

/** 24 hours, as for covert surveillance; elapsed hours, whatever the clocks do. */
export const term =
  statutoryTerm('KKS-54s1-2-1', () => lengthOf('P-TERM-54-SHADOW'), 'AMB-24');
