// § 41⁶ (1)–(2): the consent on which every act of a background check rests, and its five rights.
import { startOf } from '#calendar/day';
import type { Day } from '#calendar/day';
import { dayInWords, inWords } from '#calendar/in-words';
import { lastInstant } from '#calendar/term';
import { citationOf, estonianCitationOf, keyOf, placeOf } from '#law/citation';
import type { RuleId } from '#law/citation';
import { endsBy } from '#law/ends-by';
import type { ConsentFacts } from '#law/facts';
import { rule } from '#law/rule';
import type { Situation } from '#law/rule';
import type { CaseFile } from '#statechart/case-file';
import type { SealedText } from '#statechart/field';
import type { Step, StepOf } from '#statechart/step';
import { says } from '../s36-common/law.js';
import type { steps } from '../s36-common/steps.js';

type File = CaseFile & { readonly asked: { readonly consent?: string } };
type Grant = StepOf<typeof steps.grant>;
type Asked = Step & { readonly reference: SealedText };
type Withdrawn = Step & { readonly consent: string };

/** The rights of § 41⁶ (2), each its own clause: the person is told of every one of them. */
const rights = [
  'KKS-41s6-2-1', 'KKS-41s6-2-2', 'KKS-41s6-2-3', 'KKS-41s6-2-4', 'KKS-41s6-2-5',
] as const satisfies readonly RuleId[];

/** The consent the request names, where it is the subject's own; undefined otherwise. */
export const consentOf = ({ file, facts }: Situation<File, Step>): ConsentFacts | undefined =>
  facts.subject?.consents.find(({ id }) => id === file.asked.consent);

const consentEnds = ({ givenAt }: ConsentFacts, { law }: Situation<File, Step>) =>
  lastInstant(givenAt, law.numbers['KKS-41s6-1.b']);

/** What a consent that is there must satisfy; that there is one is a rule of its own. */
const ofConsent =
  <S extends Situation<File, Step>>(holds: (consent: ConsentFacts, situation: S) => boolean) =>
  (situation: S) => {
    const consent = consentOf(situation);
    return consent === undefined || holds(consent, situation);
  };

export const writtenBefore = rule<File, Step>('KKS-41s6-1.a', {
  holds: (situation) => {
    const consent = consentOf(situation);
    return consent?.form === 'written' && consent.givenAt < situation.step.at;
  },
  because: {
    et: 'puudub isiku enne toimingut antud kirjalik nõusolek',
    en: 'there is no written consent of the person given before the act',
  },
});

/** The consent names the clause, and was given since the clause exists (AMB-31). */
export const namesClause = (clause: RuleId) =>
  rule<File, Step>('KKS-41s6-1.a', {
    policy: 'AMB-31',
    holds: ofConsent(
      ({ clauses, givenAt }, { law }) =>
        clauses.includes(keyOf(clause)) && givenAt >= startOf(law.from as Day),
    ),
    because: ({ law }) => {
      const { et, en } = dayInWords(law.from as Day);
      return {
        et: `nõusolek ei nimeta sätet ${estonianCitationOf(clause)} või on antud enne ${et}`,
        en: `the consent does not name ${citationOf(clause)}, or was given before ${en}`,
      };
    },
  });

export const notWithdrawn = rule<File, Step>('KKS-41s6-1.a', {
  policy: 'AMB-12',
  holds: ofConsent(
    ({ withdrawnAt }, { step }) => withdrawnAt === null || step.at < withdrawnAt,
  ),
  because: {
    et: 'isik on nõusoleku tagasi võtnud; uus nõusolek vajab uut taotlust',
    en: 'the person has withdrawn the consent; a new consent needs a new request',
  },
});

export const withinFiveYears = rule<File, Step>('KKS-41s6-1.b', {
  policy: 'AMB-32',
  holds: ofConsent((consent, situation) => situation.step.at < consentEnds(consent, situation)),
  because: {
    et: 'nõusoleku andmisest on möödunud aeg, mille jooksul see koguda lubab',
    en: 'the time in which the consent allows collection has passed since it was given',
  },
});

export const endsWithinConsent = endsBy<File, Grant>('KKS-41s6-1.b', {
  policy: 'AMB-32',
  latest: (situation) => {
    const consent = consentOf(situation);
    return consent === undefined ? null : consentEnds(consent, situation);
  },
  because: (situation) => {
    const consent = consentOf(situation);
    const { et, en } = inWords(consent ? consentEnds(consent, situation) : situation.step.at);
    return {
      et: `otsus ei või kehtida kauem kui nõusolek, mis lõpeb ${et}`,
      en: `the decision may not outlast the consent, which ends on ${en}`,
    };
  },
});

/** Told in writing of all five rights, before the consent; the refusal lists what was left out. */
export const toldOfRights = rule<File, Step>('KKS-41s6-2', {
  holds: ofConsent(
    (consent) =>
      untold(consent).length === 0 && consent.toldAt !== null && consent.toldAt <= consent.givenAt,
  ),
  because: (situation) => {
    const left = untold(consentOf(situation));
    return left.length === 0
      ? {
          et: 'isikut ei ole õigustest kirjalikult teavitatud enne nõusoleku andmist',
          en: 'the person was not told of the rights in writing before giving the consent',
        }
      : {
          et: `isikut ei ole teavitatud õigusest: ${left.map(estonianCitationOf).join(', ')}`,
          en: `the person was not told of the right in ${left.map(citationOf).join(', ')}`,
        };
  },
});

const untold = (consent: ConsentFacts | undefined): readonly RuleId[] =>
  rights.filter((right) => !consent?.told.includes(placeOf(right).clause?.number ?? 0));

/** Whether a consent withdrawn is the one this measure rests on (AMB-12). */
export const itsConsentWithdrawn = rule<File, Withdrawn>('KKS-41s6-1.a', {
  policy: 'AMB-12',
  holds: ({ file, step }) => step.consent === file.asked.consent,
  because: {
    et: 'toiming ei põhine sellel nõusolekul',
    en: 'the measure does not rest on that consent',
  },
});

/** A request to end is no withdrawal of consent, but ends the measure alike (AMB-12). */
export const endAsked = rule<CaseFile, Asked>('KKS-41s6-2-3', {
  policy: 'AMB-12',
  holds: ({ step }) => says(step.reference),
  because: {
    et: 'isiku taotluse viide puudub',
    en: "the reference of the person's request is missing",
  },
});
