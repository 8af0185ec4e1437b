import { lengthOf } from '#law/policies/parameters';
import { rule } from '#law/rule';
import type { CaseFile } from '#statechart/case-file';
import type { FieldsOf } from '#statechart/field';
import type { Step } from '#statechart/step';
import * as deciders from '../../s36-common/deciders.js';
import { shadowAim } from '../../s36-common/shadow.js';
import { statutoryTerm } from '../../s36-common/term.js';
import { namesClause } from '../check-consent.js';
import type { steps } from './steps.js';

type File = CaseFile & { readonly asked: Partial<FieldsOf<typeof steps.request.fields>> };

export const hidden = shadowAim('KKS-37-2s2');

/** § 41⁵ (1¹) lists shadow information, and neither of the means beside it in §§ 37²–37³. */
export const shadowOnly = rule<File, Step>('KKS-41s5-1s1-2', {
  holds: ({ file }) => file.asked.simulates !== true,
  because: {
    et: 'taustakontrollis ei teeselda juriidilist isikut ega kasutata variisikut',
    en: 'in a background check there is no simulation and no undercover agent',
  },
});

/** Towards the one who consented, and nobody beside (AMB-29). */
export const subjectAlone = rule<File, Step>('KKS-41s5-1s1-2', {
  policy: 'AMB-29',
  holds: ({ file }) => file.asked.towardsOthers !== true,
  because: {
    et: 'variandmeid kasutatakse üksnes kontrollitava suhtes, kes on nõusoleku andnud',
    en: 'shadow information is used towards the person who consented alone',
  },
});

export const namesShadow = namesClause('KKS-41s5-1s1-2');

/** The Act names nobody: decided as § 37¹ (4³) has deceptive means decided (AMB-23). */
export const whoDecides = rule<CaseFile, Step>('KKS-41s5-1s1-2', {
  policy: 'AMB-23',
  holds: ({ facts }) => deciders.commanderOrAuthorised(facts, '41-5.1-1'),
  because: {
    et: 'otsustab Kaitseväe juhataja või tema selleks volitatud pädeva struktuuriüksuse ülem',
    en: 'the Commander decides, or a commander of a competent unit authorised for this provision',
  },
});

/** One written authorisation for this provision, given to a commander of a unit (AMB-08). */
export const delegated = deciders.decidedByCommanderOrAuthorised('KKS-41s5-1s1.b', '41-5.1-1');
export const whoRepeats = deciders.repeatedByCommander('KKS-41s5-1s1-2');
export const noOverlap = deciders.noOverlap('KKS-41s5-1s1-2');

/** The Act has no term; two months by policy (AMB-24). */
export const term = statutoryTerm('KKS-41s5-1s1-2', () => lengthOf('P-TERM-COVERT'), 'AMB-24');
