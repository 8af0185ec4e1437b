import { lastInstant } from '#calendar/term';
import { endsBy } from '#law/ends-by';
import type { ConsentFacts } from '#law/facts';
import { rule } from '#law/rule';
import type { Situation } from '#law/rule';
import type { CaseFile } from '#statechart/case-file';
import type { FieldsOf } from '#statechart/field';
import type { Step, StepOf } from '#statechart/step';
import * as deciders from '../../s36-common/deciders.js';
import { noticeOwed } from '../../s36-common/notice-owed.js';
import { objectionRules } from '../../s36-common/objection.js';
import { oneAtATime, watchingOnly } from '../../s36-common/surveillance.js';
import { statutoryTerm } from '../../s36-common/term.js';
import type { steps } from './steps.js';

type File = CaseFile & { readonly asked: Partial<FieldsOf<typeof steps.request.fields>> };
type Grant = StepOf<typeof steps.grant>;
type Withdrawn = StepOf<typeof steps.consentWithdrawn>;

const consentOf = ({ file, facts }: Situation<File, Step>): ConsentFacts | undefined =>
  facts.subject?.consents.find(({ id }) => id === file.asked.consent);

/** A consent holds for five years at most, by analogy with § 41⁶ (1) (AMB-52). */
const consentEnds = ({ givenAt }: ConsentFacts, { law }: Situation<File, Step>) =>
  lastInstant(givenAt, law.numbers['KKS-41s6-1.b']);

export const alreadyInvolved = rule<File, Step>('KKS-37s1-4s2.a', {
  holds: ({ facts, step }) => {
    const { cooperatesFrom: from = null, cooperatesUntil: until = null } = facts.subject ?? {};
    return from !== null && from <= step.at && (until === null || step.at < until);
  },
  because: {
    et: 'isik ei ole salajasse koostöösse kaasatud',
    en: 'the person is not involved in secret cooperation',
  },
});

export const writtenConsent = rule<File, Step>('KKS-37s1-4s2.a', {
  holds: (situation) => {
    const consent = consentOf(situation);
    const { at } = situation.step;
    return consent?.form === 'written' && consent.clauses.includes('37-1.4-2.3') &&
      consent.givenAt <= at && at < consentEnds(consent, situation) &&
      (consent.withdrawnAt === null || at < consent.withdrawnAt);
  },
  because: {
    et: 'puudub kehtiv kirjalik nõusolek, mis nimetab varjatud jälgimist (lg 4² p 3)',
    en: 'there is no written consent in force that names covert surveillance, (4²) 3)',
  },
});

export const withinConsent = endsBy<File, Grant>('KKS-37s1-4s2.a', {
  policy: 'AMB-52',
  latest: (situation) => {
    const consent = consentOf(situation);
    return consent === undefined ? null : consentEnds(consent, situation);
  },
  because: {
    et: 'otsus ei või kehtida kauem kui nõusolek',
    en: 'the decision may not outlast the consent',
  },
});

export const itsConsentWithdrawn = rule<File, Withdrawn>('KKS-37s1-4s2.a', {
  policy: 'AMB-12',
  holds: ({ file, step }) => step.consent === file.asked.consent,
  because: {
    et: 'toiming ei põhine sellel nõusolekul',
    en: 'the measure does not rest on that consent',
  },
});

export const aim = rule<File, Step>('KKS-37s1-4s2.b', {
  holds: ({ file }) => file.asked.aim !== undefined,
  because: {
    et: 'eesmärk peab olema jätkuva sobivuse otsustamine või teabe usaldusväärsuse kontroll',
    en: 'the aim must be continuing suitability or the reliability of information',
  },
});

export const designatedUnit = deciders.unitDesignated('KKS-37s1-4s2.c', '37-1.4-2');
export const watching = watchingOnly('KKS-37s1-4s2-3');
export const watchedOnce = oneAtATime('KKS-37s1-4s2-3');

export const whoDecides = deciders.decidedByCommanderOrAuthorised('KKS-37s1-4s3.a', '37-1.4-3');
export const whoRepeats = deciders.repeatedByCommander('KKS-37s1-4s3.a');
export const noOverlap = deciders.noOverlap('KKS-37s1-4s3.b');

export const term = statutoryTerm('KKS-37s1-4s3.b', (law) => law.numbers['KKS-37s1-4s3.b']);

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

export const documents = rule<File, Step>('KKS-37s1-6', {
  holds: ({ file }) =>
    file.lists['documents']?.some((each) => each['kind'] === 'endReport') ?? false,
  because: { et: 'lõpparuanne puudub', en: 'the end report is missing' },
});
