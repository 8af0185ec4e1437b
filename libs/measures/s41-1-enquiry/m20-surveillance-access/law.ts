// § 41² (1), (2) and (4): which act, about whom, for which decision, with whose consent, by whom.
import type { ConsentFacts } from '#law/facts';
import { reckoning } from '#law/reckoning';
import { rule } from '#law/rule';
import type { Situation } from '#law/rule';
import type { CaseFile } from '#statechart/case-file';
import type { FieldsOf } from '#statechart/field';
import type { Step, StepOf } from '#statechart/step';
import { unitDesignated } from '../../s36-common/deciders.js';
import { says } from '../../s36-common/law.js';
import { openEnded } from '../../s36-common/review.js';
import { madeByUnit } from '../making.js';
import type { steps } from './steps.js';

export type File = CaseFile & { readonly asked: Partial<FieldsOf<typeof steps.request.fields>> };
type Here = Situation<File, Step>;

export const kindNamed = rule<File, Step>('KKS-41s2-1.a', {
  holds: ({ file: { asked } }) => asked.act !== undefined && asked.anotherActivity !== true,
  because: {
    et: 'koguda saab üksnes KrMS § 126³ lõike 1 jälitustoiminguga või ESS § 111¹ lõigete 2 ja 3 ' +
      'andmete päringuga',
    en: 'data are collected by an activity of § 126³ (1) or an enquiry for data of § 111¹ (2) ' +
      'and (3) only',
  },
});

export const permittedOrNotNeeded = rule<File, Step>('KKS-41s2-1.a', {
  policy: 'AMB-37',
  holds: ({ file: { asked } }) =>
    asked.act !== 'surveillance' || asked.permission !== undefined ||
    says(asked.permissionNotNeeded),
  because: {
    et: 'märkimata on jälitustoimingu luba või õigusnõuniku seisukoht, et seda ei ole vaja',
    en: 'neither the permission of the surveillance activity nor the finding that none is needed ' +
      'is recorded',
  },
});

const mayBeAsked: readonly string[] = ['serviceman', 'candidate'];

const statusHolds = ({ facts: { subject }, step }: Here): boolean =>
  subject !== null && mayBeAsked.includes(subject.status) &&
  subject.serviceFrom !== null && subject.serviceFrom <= step.at &&
  (subject.serviceUntil === null || step.at < subject.serviceUntil);

export const inOrWishingToEnter = rule<File, Step>('KKS-41s2-1.b', {
  holds: statusHolds,
  because: {
    et: 'isik ei ole kaitseväeteenistuses ega soovi sinna asuda',
    en: 'the person is neither in military service nor wishes to enter it',
  },
});

export const aimNamed = rule<File, Step>('KKS-41s2-1.c', {
  holds: ({ file }) => file.asked.access !== undefined,
  because: {
    et: 'andmeid kogutakse üksnes jälitusteabele juurdepääsu või sõjaväepolitsei ülesannete ' +
      'täitmise lubamise otsustamiseks',
    en: 'data are collected only to decide on access to surveillance information or on ' +
      'performing Military Police functions',
  },
});

export const militaryPoliceLaidDown = rule<File, Step>('KKS-21-3', {
  policy: 'AMB-07',
  holds: ({ file, facts }) =>
    file.asked.access !== 'militaryPolice' || (facts.militaryPolice ?? null) !== null,
  because: {
    et: 'põhimääruses ei ole sätestatud sõjaväepolitsei ülesannete eest vastutavat üksust',
    en: 'the statutes lay down no unit responsible for the Military Police functions',
  },
});

const consentOf = ({ file, facts }: Here): ConsentFacts | undefined =>
  facts.subject?.consents.find(({ id }) => id === file.asked.consent);

export const consented = rule<File, Step>('KKS-41s2-2', {
  holds: (here) => {
    const consent = consentOf(here);
    const { at } = here.step;
    return consent?.form === 'written' && consent.clauses.includes('41-2.2') &&
      consent.givenAt <= at && (consent.withdrawnAt === null || at < consent.withdrawnAt);
  },
  because: {
    et: 'puudub isiku eelnev kirjalik nõusolek, mis nimetab § 41² lõiget 2',
    en: 'there is no prior written consent of the person that names § 41² (2)',
  },
});

/** The Act states no validity: a consent serves one decision. */
export const consentUnspent = rule<File, Step>('KKS-41s2-2', {
  holds: (here) => {
    const given = consentOf(here)?.givenAt;
    return given === undefined ||
      here.facts.earlier.every(({ decidedAt }) => decidedAt < given);
  },
  because: {
    et: 'nõusolek on juba ühe otsuse jaoks kasutatud; vaja on uut',
    en: 'the consent has served one decision already; a new one is needed',
  },
});

export const itsConsentWithdrawn = rule<File, StepOf<typeof steps.consentWithdrawn>>('KKS-41s2-2', {
  policy: 'AMB-12',
  holds: ({ file, step }) => step.consent === file.asked.consent,
  because: {
    et: 'toiming ei põhine sellel nõusolekul', en: 'the act does not rest on that consent',
  },
});

export const statusOver = rule<File, Step>('KKS-41s2-1.b', {
  holds: ({ facts: { subject }, step }) =>
    subject !== null && subject.serviceUntil !== null && subject.serviceUntil <= step.at,
  because: {
    et: 'teenistus või kandideerimine kestab', en: 'the service or the application goes on',
  },
});

export const statusEnds = reckoning<File, Step>('KKS-41s2-1.b', {
  what: { et: 'teenistuse või kandideerimise lõpp', en: 'end of the service or the application' },
  due: ({ facts }) => facts.subject?.serviceUntil ?? null,
});

export const designatedUnit = unitDesignated('KKS-41s2-4', '41-2.4');
export const whoCollects = madeByUnit('KKS-41s2-4', '41-2.4');
export const term = openEnded('KKS-41s2-1.a');
