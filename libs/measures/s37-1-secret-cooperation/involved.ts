// § 37¹ (4²): what every act on a person already involved in secret cooperation rests on.
import { lastInstant } from '#calendar/term';
import { keyOf } from '#law/citation';
import type { RuleId } from '#law/citation';
import { endsBy } from '#law/ends-by';
import type { ConsentFacts } from '#law/facts';
import { rule } from '#law/rule';
import type { Situation } from '#law/rule';
import type { Words } from '#law/words';
import type { CaseFile } from '#statechart/case-file';
import type { FieldsOf } from '#statechart/field';
import type { Step, StepOf } from '#statechart/step';
import * as deciders from '../s36-common/deciders.js';
import type { Ending } from '../s36-common/life.js';
import type { registerSteps } from '../s36-common/life-steps.js';
import { cooperates } from './cooperates.js';
import type { involvedFields } from './involved-fields.js';

type File = CaseFile & {
  readonly asked: Partial<FieldsOf<ReturnType<typeof involvedFields>>>;
};
type Withdrawn = StepOf<typeof registerSteps.consentWithdrawn>;

const consentOf = ({ file, facts }: Situation<File, Step>): ConsentFacts | undefined =>
  facts.subject?.consents.find(({ id }) => id === file.asked.consent);

/** A consent holds for five years at most, by analogy with § 41⁶ (1) (AMB-52). */
const consentEnds = ({ givenAt }: ConsentFacts, { law }: Situation<File, Step>) =>
  lastInstant(givenAt, law.numbers['KKS-41s6-1.b']);

export const alreadyInvolved = rule<File, Step>('KKS-37s1-4s2.a', {
  holds: ({ facts, step }) => cooperates(facts.subject, step.at),
  because: {
    et: 'isik ei ole salajasse koostöösse kaasatud',
    en: 'the person is not involved in secret cooperation',
  },
});

/** The written consent in force names the clause of (4²) under which the act is done. */
export const writtenConsentTo = (clause: RuleId, named: Words) =>
  rule<File, Step>('KKS-37s1-4s2.a', {
    holds: (situation) => {
      const consent = consentOf(situation);
      const { at } = situation.step;
      return consent?.form === 'written' && consent.clauses.includes(keyOf(clause)) &&
        consent.givenAt <= at && at < consentEnds(consent, situation) &&
        (consent.withdrawnAt === null || at < consent.withdrawnAt);
    },
    because: {
      et: `puudub kehtiv kirjalik nõusolek, mis nimetab ${named.et}`,
      en: `there is no written consent in force that names ${named.en}`,
    },
  });

export const withinConsent = endsBy<File, Step>('KKS-37s1-4s2.a', {
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

/** The act ends with the consent to it, and with the cooperation itself. */
export const involvedEndings: readonly Ending[] = [
  {
    state: 'consentWithdrawn',
    by: '§ 37¹ (4²)',
    words: { et: 'nõusolek tagasi võetud', en: 'consent withdrawn' },
    hears: 'consentWithdrawn',
    concerns: itsConsentWithdrawn,
  },
  {
    state: 'cooperationEnded',
    by: '§ 37¹ (4²)',
    words: { et: 'koostöö lõppenud', en: 'cooperation ended' },
    hears: 'cooperationEnded',
  },
];
