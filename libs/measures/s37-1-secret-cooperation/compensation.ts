// § 37¹ (6¹)–(7): death or incapacity on a task of secret cooperation is compensated by the state.
import { minOf } from '#calendar/instant';
import { rule } from '#law/rule';
import type { CaseFile, Kept } from '#statechart/case-file';
import type { Step, StepOf } from '#statechart/step';
import { says } from '../s36-common/law.js';
import type { compensationSteps } from './compensation-steps.js';

type Harm = StepOf<typeof compensationSteps.recordHarm>;
type Choice = StepOf<typeof compensationSteps.chooseRoute>;
type Settled = StepOf<typeof compensationSteps.settleHarm>;

const harmOf = ({ lists }: CaseFile, number: number): (Kept & Partial<Harm>) | undefined =>
  lists['harms']?.[number - 1] as (Kept & Partial<Harm>) | undefined;

/** The numbers, from 1 in the order recorded, of the harms not yet compensated or closed. */
export function openHarms({ lists }: CaseFile): readonly number[] {
  const settled = (lists['settlements'] ?? []).map((each) => each['harm']);
  return (lists['harms'] ?? []).map((_, place) => place + 1)
    .filter((number) => !settled.includes(number));
}

export const harmOnTask = rule<CaseFile, Harm>('KKS-37s1-6s1', {
  holds: ({ file, step: { onTask, happenedAt, at } }) =>
    onTask && file.effectiveFrom !== null && file.effectiveFrom <= happenedAt &&
    happenedAt <= minOf(at, file.ended?.at ?? at),
  because: {
    et: 'hüvitatakse koostöö ajal ülesande täitmisel hukkumine või tekkinud töövõimetus',
    en: 'what is compensated is death or incapacity from a task during the cooperation',
  },
});

export const harmOpen = rule<CaseFile, Choice | Settled>('KKS-37s1-6s1', {
  holds: ({ file, step }) => openHarms(file).includes(step.harm),
  because: {
    et: 'sellise numbriga lahendamata juhtumit ei ole',
    en: 'there is no open harm of that number',
  },
});

/** In the area it is (7), elsewhere never; where the place is unclear both ways stay open. */
export const routeByPlace = rule<CaseFile, Choice>('KKS-37s1-7', {
  holds: ({ file, step }) => {
    const inArea = harmOf(file, step.harm)?.inArea;
    return inArea === undefined || inArea === 'unclear' ||
      (step.route === 'area') === (inArea === 'yes');
  },
  because: {
    et: 'operatsiooni piirkonnas juhtunu hüvitatakse lõike 7 järgi, mujal juhtunu mitte',
    en: 'what happened in the area of an operation goes by (7), what happened elsewhere does not',
  },
});

/** Which of the two ways and why; away from (6¹) only on a ground that (6²) names. */
export const routeReasoned = rule<CaseFile, Choice>('KKS-37s1-6s2', {
  holds: ({ step }) =>
    says(step.reasons) && (step.route !== 'claims' || (step.grounds ?? []).length > 0),
  because: {
    et: 'ütlemata on, miks see hüvitamise kord, või puudub lõikes 6² nimetatud alus',
    en: 'it is not said why this way of compensation, or no ground of (6²) is given',
  },
});

export const paidByChosenRoute = rule<CaseFile, Settled>('KKS-37s1-6s2', {
  holds: ({ file, step }) =>
    (file.lists['routes'] ?? []).some((each) =>
      each['harm'] === step.harm && each['route'] === step.route),
  because: {
    et: 'selle juhtumi jaoks ei ole sellist hüvitamise korda valitud',
    en: 'that way of compensation was not chosen for this harm',
  },
});

export const incapacityEstablished = rule<CaseFile, Settled>('KKS-37s1-6s1', {
  holds: ({ file, step }) =>
    step.route !== 'service' || step.outcome !== 'paid' ||
    harmOf(file, step.harm)?.kind === 'death' || says(step.assessment),
  because: {
    et: 'töövõimetus ei ole tuvastatud',
    en: 'the incapacity for work is not established',
  },
});

export const nothingOwed = rule<CaseFile, Step>('KKS-37s1-6s1', {
  holds: ({ file }) => openHarms(file).length === 0,
  because: ({ file }) => {
    const numbers = openHarms(file).join(', ');
    return {
      et: `hüvitamata või lahendamata on juhtum nr ${numbers}`,
      en: `harm no ${numbers} is neither compensated nor closed`,
    };
  },
});
