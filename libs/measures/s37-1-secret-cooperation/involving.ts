// § 37¹ (3)–(4): what involving a person in secret cooperation rests on, for whichever purpose.
import { keyOf } from '#law/citation';
import type { ConsentFacts } from '#law/facts';
import { rule } from '#law/rule';
import type { Situation } from '#law/rule';
import type { CaseFile } from '#statechart/case-file';
import type { FieldsOf } from '#statechart/field';
import type { Step } from '#statechart/step';
import * as deciders from '../s36-common/deciders.js';
import { says } from '../s36-common/law.js';
import type { involvingFields } from './involving-fields.js';

type File = CaseFile & { readonly asked: Partial<FieldsOf<typeof involvingFields>> };

/** Of age, as the register of persons verified it: whoever was of age once remains so. */
export const ofAge = rule<CaseFile, Step>('KKS-37s1-4.a', {
  holds: ({ facts: { subject }, step }) => {
    const verifiedAt = subject?.adultVerifiedAt ?? null;
    return verifiedAt !== null && verifiedAt <= step.at;
  },
  because: {
    et: 'kaasata võib vähemalt 18-aastast isikut; täisealisus peab olema isikute registris ' +
      'kontrollitud',
    en: 'only a person of at least 18 may be involved; the register of persons must have ' +
      'verified the age',
  },
});

const consentOf = ({ file, facts }: Situation<File, Step>): ConsentFacts | undefined =>
  facts.subject?.consents.find(({ id }) => id === file.asked.consent);

/** Any form will do; of an oral consent it is said why, and where it was noted (AMB-52). */
export const consented = rule<File, Step>('KKS-37s1-4.b', {
  policy: 'AMB-52',
  holds: (situation) => {
    const consent = consentOf(situation);
    const { at } = situation.step;
    return consent !== undefined && consent.clauses.includes(keyOf('KKS-37s1-4.b')) &&
      consent.givenAt <= at && (consent.withdrawnAt === null || at < consent.withdrawnAt) &&
      (consent.form !== 'oral' || says(situation.file.asked.consentNote));
  },
  because: {
    et: 'puudub isiku kehtiv nõusolek koostööks (§ 37¹ lg 4) või on märkimata, miks see on ' +
      'suuline ja kus see kirjas on',
    en: "there is no consent of the person to cooperate (§ 37¹ (4)) in force, or it isn't noted " +
      'why it is oral and where it is written down',
  },
});

export const itsConsentWithdrawn = rule<File, Step & { readonly consent: string }>(
  'KKS-37s1-4.b',
  {
    policy: 'AMB-12',
    holds: ({ file, step }) => step.consent === file.asked.consent,
    because: {
      et: 'koostöö ei põhine sellel nõusolekul',
      en: 'the cooperation does not rest on that consent',
    },
  },
);

export const designatedToInvolve = deciders.unitDesignated('KKS-37s1-3', '37-1.3');

/** No delegate, and not the Commander: the Act has no words of delegation here (AMB-08). */
export const whoPermits = deciders.decidedByUnitCommander('KKS-37s1-3', 'AMB-08');
