// § 41² (3): the person is told, and shown the data on request; § 40 is not open to it (AMB-37).
import { lastInstant } from '#calendar/term';
import { lengthOf } from '#law/policies/parameters';
import { reckoning } from '#law/reckoning';
import { rule } from '#law/rule';
import type { CaseFile } from '#statechart/case-file';
import type { Step, StepOf } from '#statechart/step';
import { says } from '../../s36-common/law.js';
import type { steps } from './steps.js';

type Show = StepOf<typeof steps.showData>;

const dueBy = (file: CaseFile, step: Step) =>
  lastInstant(file.ended?.at ?? step.at, lengthOf('P-IMM-40'));

/** Three working days from the end of the act, by policy (AMB-04, AMB-37). */
export const tellBy = reckoning<CaseFile, Step>('KKS-41s2-3.a', {
  policy: 'AMB-37',
  what: { et: 'isiku teavitamine toimingust', en: 'telling the person of the act' },
  due: ({ file, step }) => dueBy(file, step),
});

export const notToldInTime = rule<CaseFile, Step>('KKS-41s2-3.a', {
  policy: 'AMB-37',
  holds: ({ file, step }) =>
    step.at >= dueBy(file, step) && file.kept['told'] === undefined &&
    !file.breaches.some((each) => each.rule === 'KKS-41s2-3.a'),
  because: { et: 'teavitamise aeg ei ole möödas', en: 'the time to tell has not passed' },
});

export const told = rule<CaseFile, Step>('KKS-41s2-3.a', {
  policy: 'AMB-37',
  holds: ({ file }) => file.kept['told'] !== undefined,
  because: {
    et: 'isikut ei ole toimingu tegemisest teavitatud; teavitamata jätta ei saa',
    en: 'the person has not been told of the act; it cannot be left untold',
  },
});

export const notToldYet = rule<CaseFile, Step>('KKS-41s2-3.a', {
  holds: ({ file }) => file.kept['told'] === undefined,
  because: { et: 'isikut on juba teavitatud', en: 'the person has been told already' },
});

/** How many requests to see the data were made, and how many were met. */
const openRequests = ({ lists }: CaseFile): number =>
  (lists['sightRequests']?.length ?? 0) - (lists['shown']?.length ?? 0);

export const showsThem = rule<CaseFile, Show>('KKS-41s2-3.b', {
  holds: ({ file, step }) =>
    openRequests(file) > 0 && step.extent !== 'refused' &&
    (step.extent === 'whole' || says(step.redacted)),
  because: {
    et: 'kogutud andmeid tutvustatakse isiku soovil; keelduda ei saa, üksnes teiste isikute ' +
      'andmed kaetakse kinni ja see kirjeldatakse',
    en: 'the data are shown to the person on request; it cannot be refused, only the data of ' +
      'others are covered, and that is described',
  },
});

export const allShown = rule<CaseFile, Step>('KKS-41s2-3.b', {
  holds: ({ file }) => openRequests(file) <= 0,
  because: {
    et: 'isik on soovinud andmetega tutvuda ja neid ei ole talle tutvustatud',
    en: 'the person has asked to see the data, and they have not been shown',
  },
});
