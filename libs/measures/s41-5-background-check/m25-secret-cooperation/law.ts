import { rule } from '#law/rule';
import type { Situation } from '#law/rule';
import type { CaseFile } from '#statechart/case-file';
import type { FieldsOf } from '#statechart/field';
import type { Step } from '#statechart/step';
import * as deciders from '../../s36-common/deciders.js';
import { openEnded } from '../../s36-common/review.js';
import * as involving from '../../s37-1-secret-cooperation/involving.js';
import { namesClause } from '../check-consent.js';
import type { steps } from './steps.js';

export { controllerApart, fitToControl } from '../../s37-1-secret-cooperation/control.js';
export { documents } from '../../s37-1-secret-cooperation/documents.js';

type File = CaseFile & { readonly asked: Partial<FieldsOf<typeof steps.request.fields>> };
type Here = Situation<File, Step>;
type Withdrawn = Step & { readonly consent: string };

/** § 37¹ protects whoever is involved, whatever the aim: the recruit, not the person checked. */
const ofRecruit = ({ file, facts, ...rest }: Here) => {
  const { recruitConsent: consent, recruitConsentNote: consentNote } = file.asked;
  return {
    ...rest,
    file: { ...file, asked: { ...file.asked, consent, consentNote } },
    facts: { ...facts, subject: facts.recruit ?? null },
  } as Here;
};

/** Somebody is named who is to cooperate, and not the person checked. */
export const recruitNamed = rule<File, Step>('KKS-41s5-1s1-1', {
  holds: ({ file, facts }) =>
    facts.recruit !== undefined && facts.recruit !== null && facts.recruit.id !== file.subject,
  because: {
    et: 'nimetamata on kaasatav isik või on selleks kontrollitav ise',
    en: 'whoever is to be involved is not named, or is the person checked',
  },
});

/** The consent of the person checked covers it only where it names it (AMB-31). */
export const namesCooperation = namesClause('KKS-41s5-1s1-1');

export const recruitOfAge = rule<File, Step>('KKS-37s1-4.a', {
  policy: 'AMB-30',
  holds: (here) => involving.ofAge.judge(ofRecruit(here)) === null,
  because: (here) => involving.ofAge.judge(ofRecruit(here))!.because,
});

export const recruitConsented = rule<File, Step>('KKS-37s1-4.b', {
  policy: 'AMB-30',
  holds: (here) => involving.consented.judge(ofRecruit(here) as never) === null,
  because: (here) => involving.consented.judge(ofRecruit(here) as never)!.because,
});

/** § 37¹ (3): the commander of the designated unit permits it; nobody else, no delegate. */
export const designatedToInvolve = involving.designatedToInvolve;
export const whoPermits = deciders.decidedByUnitCommander('KKS-37s1-3', 'AMB-30');

/** Who asked, permitted or submitted does not control the cooperation (AMB-62). */
export const namedControllerApart = rule<File, Step>('KKS-37s1-5', {
  policy: 'AMB-62',
  holds: ({ file, step }) => ![
    file.openedBy.person, file.kept['submission']?.by.person, step.by.person,
  ].includes(file.asked.controller ?? ''),
  because: {
    et: 'taotleja ega loa andja ei kontrolli koostööd ise',
    en: 'whoever asked for the cooperation or permitted it does not control it',
  },
});

/** It rests on two consents: that of the person checked and that of the recruit (AMB-12). */
export const eitherConsentWithdrawn = rule<File, Withdrawn>('KKS-37s1-4.b', {
  policy: 'AMB-12',
  holds: ({ file, step }) =>
    [file.asked.consent, file.asked.recruitConsent].includes(step.consent),
  because: {
    et: 'koostöö ei põhine sellel nõusolekul',
    en: 'the cooperation does not rest on that consent',
  },
});

/** The Act has no term: reviewed every six months at least (AMB-24). */
export const term = openEnded('KKS-41s5-1s1-1');
