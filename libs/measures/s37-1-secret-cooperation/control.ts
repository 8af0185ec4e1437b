// § 37¹ (5): the activity of the person involved is controlled by the Commander or an official
// whom he or she authorised; never by who handles the person (AMB-46, AMB-62).
import { minOf } from '#calendar/instant';
import type { Instant } from '#calendar/instant';
import { keyOf } from '#law/citation';
import type { ControllerFacts } from '#law/facts';
import { reckoning } from '#law/reckoning';
import { rule } from '#law/rule';
import type { Situation } from '#law/rule';
import type { CaseFile } from '#statechart/case-file';
import type { Step } from '#statechart/step';
import { assignedAs } from './named.js';

type Assigning = Step & { readonly controller?: string; readonly until?: Instant };
type Asked = Situation<CaseFile, Assigning>;

const authorised = (controller: ControllerFacts) =>
  controller.authorisations.filter(({ provision }) => provision === keyOf('KKS-37s1-5'));

const isFit = (controller: ControllerFacts | null): controller is ControllerFacts =>
  controller !== null &&
  (controller.commander || (controller.official && authorised(controller).length > 0));

export const fitToControl = rule<CaseFile, Assigning>('KKS-37s1-5', {
  policy: 'AMB-46',
  holds: ({ facts }) => isFit(facts.controller),
  because: {
    et: 'kontrollida võib Kaitseväe juhataja või tema selleks volitatud ametnik; tegevväelane ' +
      'ametnik ei ole',
    en: 'the Commander or an official he or she authorised for it controls; an active ' +
      'serviceman is no official',
  },
});

/** Requester, decider, handler and controller are never the same person (AMB-62). */
export const controllerApart = rule<CaseFile, Assigning>('KKS-37s1-5', {
  policy: 'AMB-62',
  holds: ({ file, step }) => ![
    file.openedBy.person, file.kept['submission']?.by.person, file.kept['decision']?.by.person,
    assignedAs(file, 'handler', step.at),
  ].includes(step.controller),
  because: {
    et: 'taotleja, loa andja ja isikuga töötaja ei kontrolli koostööd ise',
    en: 'whoever asked for it, permitted it or handles the person does not control it',
  },
});

type Assign = Step & { readonly role: string; readonly person: string };

export const handlerApart = rule<CaseFile, Assign>('KKS-37s1-5', {
  policy: 'AMB-62',
  holds: ({ file, step }) =>
    step.role !== 'handler' || step.person !== file.kept['controller']?.['controller'],
  because: {
    et: 'koostöö kontrollija ei või ise isikuga töötada',
    en: 'the controller does not handle the person',
  },
});

const assignedUntil = ({ file }: Asked): Instant | undefined =>
  file.kept['controller']?.['until'] as Instant | undefined;

const stands = (situation: Asked): boolean => {
  const until = assignedUntil(situation);
  return situation.file.kept['controller'] !== undefined && isFit(situation.facts.controller) &&
    (until === undefined || situation.step.at < until);
};

export const controlled = rule<CaseFile, Assigning>('KKS-37s1-5', {
  policy: 'AMB-46',
  holds: stands,
  because: {
    et: 'koostööl ei ole kontrollijat: Kaitseväe juhatajat või tema volitatud ametnikku',
    en: 'nobody controls the cooperation: neither the Commander nor an authorised official',
  },
});

export const controllerThere = rule<CaseFile, Assigning>('KKS-37s1-5', {
  holds: ({ file }) => file.kept['controller'] !== undefined,
  because: { et: 'kontrollijat ei ole määratud', en: 'no controller is assigned' },
});

export const controllerMissing = rule<CaseFile, Assigning>('KKS-37s1-5', {
  holds: ({ file }) => file.kept['controller'] === undefined,
  because: { et: 'kontrollija on juba määratud', en: 'a controller is assigned already' },
});

/** There was a controller, whose assignment, authorisation or office is no more. */
export const controlLost = rule<CaseFile, Assigning>('KKS-37s1-5', {
  holds: (situation) =>
    situation.file.kept['controller'] !== undefined && !stands(situation),
  because: { et: 'kontrollija on alles', en: 'the controller is still there' },
});

/** The end of the assignment or of the authorisation, whichever comes first. */
export const controlEnds = reckoning<CaseFile, Assigning>('KKS-37s1-5', {
  policy: 'AMB-46',
  what: { et: 'kontrollija aja lõpp', en: 'end of the controller’s time' },
  due: (situation) => {
    const { step, facts: { controller } } = situation;
    const assigned = step.controller === undefined ? assignedUntil(situation) : step.until;
    const last = controller === null || controller.commander
      ? undefined
      : authorised(controller).map(({ until }) => until).sort().at(-1);
    const ends = [assigned, last].filter((each) => each !== undefined);
    return ends.length === 0 ? null : minOf(...(ends as [Instant]));
  },
});
