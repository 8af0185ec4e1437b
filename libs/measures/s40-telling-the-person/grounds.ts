// The grounds on which a person may be left un-notified, § 40 (2): a closed list of four.
import { rule } from '#law/rule';
import type { RuleId } from '#law/citation';
import type { Words } from '#law/words';
import type { CaseFile } from '#statechart/case-file';
import type { Step, StepOf } from '#statechart/step';
import { says } from '../s36-common/law.js';
import type { steps } from './steps.js';

type Withhold = StepOf<typeof steps.withhold>;
type Cease = StepOf<typeof steps.ceaseGround>;
export type Ground = NonNullable<Withhold['grounds']>[number];

/** The grounds recorded as ceased; none of them may carry a decision again. */
const ceased = ({ lists }: CaseFile): readonly Ground[] =>
  (lists['ceased'] ?? []).flatMap((each) => each['grounds'] as readonly Ground[]);

/** The grounds on which the person is left un-notified now. */
const standing = ({ kept }: CaseFile): readonly Ground[] =>
  (kept['withholding']?.['grounds'] as readonly Ground[] | undefined) ?? [];

/** The grounds relied on last, in the application where there is one, less those that ceased. */
export function groundsLeft(file: CaseFile): readonly Ground[] {
  const applied = file.kept['application']?.['grounds'] as readonly Ground[] | undefined;
  return (applied ?? standing(file)).filter((ground) => !ceased(file).includes(ground));
}

export const groundNamed = rule<CaseFile, Withhold>('KKS-40-2', {
  holds: ({ step }) => (step.grounds?.length ?? 0) > 0,
  because: {
    et: 'otsus ei nimeta ühtegi § 40 lõike 2 punktides 1–4 sätestatud alust',
    en: 'the decision names none of the grounds of § 40 (2) 1)–4)',
  },
});

export const groundReasoned = rule<CaseFile, Withhold>('KKS-40-2', {
  holds: ({ step }) => says(step.reasons),
  because: {
    et: 'puudub põhjendus, kuidas selle isiku teavitamine selle toimingu kohta kahju põhjustaks',
    en: 'there are no reasons why telling this person of this act may cause the harm',
  },
});

const asks = (id: RuleId, ground: Ground, field: keyof Withhold, because: Words) =>
  rule<CaseFile, Withhold>(id, {
    holds: ({ step }) => !step.grounds?.includes(ground) || says(step[field]),
    because,
  });

export const otherPersonNamed = asks('KKS-40-2-1', '40-2-1', 'otherPerson', {
  et: 'nimetamata on teine isik või isikute ring, kelle õigusi või ohutust kaitstakse',
  en: 'the other person, or class of persons, to be protected is not named',
});

export const meansNamed = asks('KKS-40-2-2', '40-2-2', 'means', {
  et: 'nimetamata on vahend, meetod või taktika, mille salajasust kaitstakse',
  en: 'the means, method or tactic to be kept secret is not named',
});

export const sourceNamed = asks('KKS-40-2-3', '40-2-3', 'source', {
  et: 'viitamata on allikale või salajasse koostöösse kaasatud isikule',
  en: 'no source or person in secret cooperation is referred to',
});

export const partnerNamed = rule<CaseFile, Withhold>('KKS-40-2-4', {
  holds: ({ step, facts }) =>
    !step.grounds?.includes('40-2-4') ||
    (step.partner !== undefined && facts.partners.includes(step.partner)),
  because: {
    et: 'nimetamata on riik või organisatsioon, kellega koostöö on olemas',
    en: 'no state or organisation with which there is cooperation is named',
  },
});

export const stillThere = rule<CaseFile, Withhold>('KKS-40-3.b', {
  holds: ({ file, step }) => !step.grounds?.some((ground) => ceased(file).includes(ground)),
  because: {
    et: 'nimetatud alus on ära langenud; otsus saab tugineda üksnes allesjäänud alustele',
    en: 'a ground named has ceased; a decision may rest on the remaining grounds only',
  },
});

export const itsGround = rule<CaseFile, Cease>('KKS-40-3.b', {
  holds: ({ file, step }) =>
    (step.grounds?.length ?? 0) > 0 &&
    step.grounds!.every((ground) => standing(file).includes(ground)),
  because: {
    et: 'nimetada tuleb äralangenud alus, millele teavitamata jätmise otsus tugineb',
    en: 'name the ceased ground, one on which the decision not to notify rests',
  },
});

export const ceasingReasoned = rule<CaseFile, Step>('KKS-40-3.b', {
  holds: ({ step }) => says(step['reasons']),
  because: { et: 'aluse äralangemine on põhjendamata', en: 'the ceasing is given no reasons' },
});

/** What each ground names, and that none of them has ceased. */
export const namedAndStillThere = [
  otherPersonNamed, meansNamed, sourceNamed, partnerNamed, stillThere,
] as const;

/** A ground of § 40 (2), reasoned, named with what it protects, and not ceased. */
export const groundsHold = [groundNamed, groundReasoned, ...namedAndStillThere] as const;
