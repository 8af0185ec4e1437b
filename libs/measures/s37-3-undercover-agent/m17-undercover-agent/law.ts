import { addDays, dayOf, startOf } from '#calendar/day';
import type { Day } from '#calendar/day';
import type { Instant } from '#calendar/instant';
import { endsBy } from '#law/ends-by';
import type { PersonFacts } from '#law/facts';
import { reckoning } from '#law/reckoning';
import { rule } from '#law/rule';
import type { CaseFile } from '#statechart/case-file';
import type { FieldsOf } from '#statechart/field';
import type { Step, StepOf } from '#statechart/step';
import * as abroad from '../../s36-common/abroad.js';
import { unitDesignated } from '../../s36-common/deciders.js';
import { fourPurposes } from '../../s36-common/four-purposes.js';
import { says } from '../../s36-common/law.js';
import {
  operationEnd, operationNamed, unitInOperationNamed,
} from '../../s36-common/operation.js';
import { secretsCase } from '../../s36-common/purposes.js';
import { openEnded, stretchesOfUse } from '../../s36-common/review.js';
import type { Stretch } from '../../s36-common/review.js';
import type { steps } from './steps.js';

type File = CaseFile & { readonly asked: Partial<FieldsOf<typeof steps.request.fields>> };
type Grant = StepOf<typeof steps.grant>;
type SuspendRight = StepOf<typeof steps.suspendRight>;
type RestoreRight = StepOf<typeof steps.restoreRight>;
type Return = StepOf<typeof steps.recordReturn>;

export const term = openEnded('KKS-37s3-1');

export const operation = operationEnd('KKS-37s3-1-2', {
  et: 'operatsiooni lõpp: luba lõpeb',
  en: 'end of the operation: the permission lapses',
});

const inService = ({ status, serviceFrom, serviceUntil }: PersonFacts, at: Instant): boolean =>
  status === 'serviceman' && serviceFrom !== null && serviceFrom <= at &&
  (serviceUntil === null || at < serviceUntil);

export const activeServiceman = rule<File, Step>('KKS-37s3-2', {
  holds: ({ facts: { agent }, step }) =>
    agent !== null && agent.identified && inService(agent, step.at),
  because: ({ facts: { agent } }) =>
    agent === null
      ? { et: 'variisikut ei ole nimetatud', en: 'no undercover agent is named' }
      : {
          et: 'variisik peab olema tegevväelane; see isik ei ole praegu tegevteenistuses',
          en: 'the agent must be an active serviceman; this person is not in active service now',
        },
});

export const coverNamed = rule<File, Step>('KKS-37s3-2', {
  holds: ({ file }) => (file.asked.cover?.length ?? 0) > 0,
  because: {
    et: 'nimetamata on, kas varjatakse teenistussuhet või muudetakse identiteeti',
    en: 'it is not said whether the service is concealed or the identity altered',
  },
});

export const withinService = endsBy<File, Grant>('KKS-37s3-2', {
  latest: ({ facts }) => facts.agent?.serviceUntil ?? null,
  because: {
    et: 'luba ei või kehtida kauem kui variisiku teadaolev tegevteenistus',
    en: "the permission may not outlast the agent's known active service",
  },
});

export const agentLeft = rule<File, Step>('KKS-37s3-2', {
  holds: ({ facts: { agent }, step }) => agent !== null && !inService(agent, step.at),
  because: {
    et: 'variisik on tegevteenistuses',
    en: 'the agent is in active service',
  },
});

/** A release order may lie ahead; the use ends at its instant, not when it is registered. */
export const serviceEnds = reckoning<File, Step>('KKS-37s3-2', {
  what: { et: 'variisiku tegevteenistuse lõpp', en: "end of the agent's active service" },
  due: ({ facts }) => facts.agent?.serviceUntil ?? null,
});

const unitOfAgents = unitDesignated('KKS-37s3-3', '37-3.3');

/** What must be there from the request on and must not cease before or at a review. */
export const standing = [
  ...fourPurposes('37s3'),
  activeServiceman,
  coverNamed,
  abroad.limbNamed,
  abroad.inOperationArea('KKS-37-2-1.e'),
  abroad.aimAbroad('KKS-37-2-2.d'),
  abroad.designatedAbroad,
  unitOfAgents,
  abroad.listedMethods,
  operationNamed,
  unitInOperationNamed,
  secretsCase,
];

export const whoPermits = rule<File, Step>('KKS-37s3-3', {
  policy: 'AMB-08',
  holds: ({ file, facts: { actor } }) =>
    actor.office === 'unitCommander' && actor.serviceman && actor.commands.includes(file.unit),
  because: {
    et:
      'kirjaliku loa annab isiklikult variisikut kasutava, põhimääruses määratud ' +
      'struktuuriüksuse ülem, mitte Kaitseväe juhataja ega volitatud isik',
    en:
      'the written permission is given in person by the commander of the designated unit that ' +
      'uses the agent, not by the Commander of the Defence Forces nor by a delegate',
  },
});

export const agentApart = rule<File, Step>('KKS-36-3-3', {
  policy: 'AMB-62',
  holds: ({ file, step }) => step.by.person !== file.asked.agent,
  because: {
    et: 'keegi ei kontrolli ega otsusta iseenda kasutamist variisikuna',
    en: 'nobody checks or decides on his or her own use as an agent',
  },
});

export const suspensionReasoned = rule<File, SuspendRight>('KKS-37s3-4', {
  holds: ({ step }) => says(step.right) && says(step.reasons),
  because: {
    et:
      'õiguse või kohustuse peatamine vajab põhjendust, miks selle täitmine paljastaks ' +
      'muudetud identiteedi',
    en: 'suspending a right or duty needs the reason why it would reveal the altered identity',
  },
});

/** The numbers (from 1, in the order recorded) of the rights and duties still suspended. */
export function suspendedRights({ lists }: CaseFile): readonly number[] {
  const restored = (lists['restorations'] ?? []).map((each) => each['suspension']);
  return (lists['suspensions'] ?? [])
    .map((_, place) => place + 1)
    .filter((number) => !restored.includes(number));
}

export const rightSuspended = rule<File, RestoreRight>('KKS-37s3-4', {
  holds: ({ file, step }) => suspendedRights(file).includes(step.suspension),
  because: {
    et: 'sellise numbriga peatatud õigust ega kohustust ei ole',
    en: 'no right or duty of that number is suspended',
  },
});

export const rightsRestored = rule<File, Step>('KKS-37s3-4', {
  holds: ({ file }) => suspendedRights(file).length === 0,
  because: ({ file }) => {
    const numbers = suspendedRights(file).join(', ');
    return {
      et: `taastamata on variisiku õigused või kohustused: peatamised nr ${numbers}`,
      en: `rights or duties of the agent are not restored: suspensions no ${numbers}`,
    };
  },
});

export const returnAfterEnd = rule<File, Return>('KKS-37s3-4', {
  holds: ({ file, step: { returnedAt, at } }) =>
    file.effectiveFrom !== null && file.effectiveFrom <= returnedAt && returnedAt <= at,
  because: {
    et: 'tagasipöördumise aeg on enne kasutamise algust või tulevikus',
    en: 'the return is dated before the use began, or ahead of now',
  },
});

export const agentReturned = rule<File, Step>('KKS-37s3-4', {
  holds: ({ file }) => file.kept['return'] !== undefined,
  because: {
    et: 'variisiku tagasipöördumine on märkimata',
    en: "the agent's return is not recorded",
  },
});

/**
 * How many calendar days in Tallinn the agent was in use up to the instant, breaks left out: a day
 * counts once, however short the use on it. A pause does not stop the term's clock (AMB-56), so
 * this is counted beside it.
 */
export const daysInUse = (file: CaseFile, at: Instant): number =>
  new Set(stretchesOfUse(file, at).flatMap(daysTouched)).size;

/** `to` is exclusive: a stretch that ends at midnight does not touch the day that begins. */
const daysTouched = ({ from, to }: Stretch): Day[] => {
  const days: Day[] = [];
  for (let day = dayOf(from); startOf(day) < to; day = addDays(day, 1)) days.push(day);
  return days;
};
