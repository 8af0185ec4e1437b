// The path of § 40 (5): what was collected under § 39 by the acts named there stays untold for good
// only with the permission of the administrative court.
import { rule } from '#law/rule';
import type { CaseFile } from '#statechart/case-file';
import type { Step, StepOf } from '#statechart/step';
import { says } from '../s36-common/law.js';
import { branch } from './branch.js';
import * as clocks from './clocks.js';
import { reached } from './clocks.js';
import type { steps } from './steps.js';

type Apply = StepOf<typeof steps.applyToCourt>;
type Permit = StepOf<typeof steps.permit>;
type Refuse = StepOf<typeof steps.refusePermission>;

export const notCourtPath = rule<CaseFile, Step>('KKS-40-5.a', {
  holds: ({ facts }) => facts.act?.courtPath === false,
  because: {
    et: 'püsivaks teavitamata jätmiseks on vaja halduskohtu luba; lõike 4 otsusest ei piisa',
    en: 'the administrative court must permit it; a decision under (4) is not enough',
  },
});

export const courtPath = rule<CaseFile, Step>('KKS-40-5.a', {
  holds: ({ facts }) => facts.act?.courtPath === true,
  because: {
    et: 'teave ei ole kogutud JAS § 25 lg 3 või § 26 lg 3 p 5 toiminguga; kohtu luba ei küsita',
    en: 'the information does not come from an act for which the court is asked',
  },
});

export const commanderInPerson = rule<CaseFile, Step>('KKS-40-5.b', {
  holds: ({ facts }) => facts.actor.office === 'commander',
  because: {
    et: 'kohtu poole pöördub Kaitseväe juhataja isiklikult, mitte volitatud ülem',
    en: 'the Commander turns to the court in person; nobody is authorised for it',
  },
});

export const applicationReasoned = rule<CaseFile, Apply>('KKS-40-5.f', {
  holds: ({ step }) => (step.grounds?.length ?? 0) > 0 && says(step.reasons),
  because: {
    et: 'taotluses puudub § 40 lõike 2 alus või põhjendus, miks see püsib',
    en: 'the application lacks a ground of § 40 (2), or reasons why it persists',
  },
});

export const taskOpens = rule<CaseFile, Step>('KKS-40-5.c', {
  policy: 'AMB-16',
  holds: (here) =>
    here.facts.act?.courtPath === true && here.file.kept['courtTask'] === undefined &&
    reached(clocks.taskFrom(here), here.step.at),
  because: { et: 'taotluse ülesanne ei ole veel avatud', en: 'the task has not opened yet' },
});

export const lodgedLate = rule<CaseFile, Step>('KKS-40-5.c', {
  policy: 'AMB-15',
  holds: (here) =>
    here.facts.act?.courtPath === true && reached(clocks.lodgeBy(here), here.step.at) &&
    !here.file.breaches.some(({ rule: id }) => id === 'KKS-40-5.c'),
  because: { et: 'taotluse tähtaeg ei ole möödas', en: 'the time to apply has not passed' },
});

/** A timely application carries the case past the year; a late one, or none, does not. */
export const noPermissionInTime = rule<CaseFile, Step>('KKS-40-5.c', {
  policy: 'AMB-16',
  holds: (here) => {
    const [lodged, last] = [here.file.kept['application']?.at, clocks.lodgeBy(here)];
    const timely = lodged !== undefined && last !== null && lodged < last;
    return here.facts.act?.courtPath === true && !timely &&
      reached(clocks.yearEnd(here), here.step.at);
  },
  because: {
    et: 'aasta ei ole möödas või on tähtaegne taotlus menetluses',
    en: 'the year has not passed, or a timely application is pending',
  },
});

export const beforeTheYearEnds = rule<CaseFile, Step>('KKS-40-5.c', {
  policy: 'AMB-16',
  holds: (here) => !reached(clocks.yearEnd(here), here.step.at),
  because: {
    et: 'aasta on möödunud ilma kohtu loata; isikut tuleb teavitada',
    en: 'the year has passed without permission; the person is to be notified',
  },
});

const missingIn = ({ court, judge, date, reference }: Permit | Refuse) =>
  [
    court === undefined && { et: 'kohus', en: 'court' },
    !says(judge) && { et: 'kohtunik', en: 'judge' },
    date === undefined && { et: 'kuupäev', en: 'date' },
    !says(reference) && { et: 'viide', en: 'reference' },
  ].filter((each) => each !== false);

export const rulingComplete = rule<CaseFile, Permit | Refuse>('KKS-40-5.d', {
  holds: ({ step }) => missingIn(step).length === 0,
  because: ({ step }) => ({
    et: `kohtu määruse andmetest puudub: ${missingIn(step).map(({ et }) => et).join(', ')}`,
    en: `missing from the record of the ruling: ${missingIn(step).map(({ en }) => en).join(', ')}`,
  }),
});

export const inWhole = branch(
  rule<CaseFile, Permit>('KKS-40-5.e', {
    holds: ({ step }) => step.extent === 'whole',
    because: { et: 'luba on osaline', en: 'the permission is in part' },
  }),
  rulingComplete,
);

export const effectGiven = rule<CaseFile, Refuse>('KKS-40-5.e', {
  policy: 'AMB-17',
  holds: ({ step }) => step.effective !== undefined,
  because: {
    et: 'märkimata on, millal loa andmisest keeldumine jõustub',
    en: 'it is not said when the refusal of permission takes effect',
  },
});

export const inEffectAtOnce = branch(
  rule<CaseFile, Refuse>('KKS-40-5.e', {
    policy: 'AMB-17',
    holds: ({ step }) => step.effective !== undefined && step.effective <= step.at,
    because: { et: 'keeldumine jõustub hiljem', en: 'the refusal takes effect later' },
  }),
  rulingComplete,
  effectGiven,
);

export const refusalInEffect = rule<CaseFile, Step>('KKS-40-5.e', {
  policy: 'AMB-17',
  holds: (here) =>
    here.file.kept['appeal'] === undefined &&
    reached(clocks.refusalEffect(here), here.step.at),
  because: { et: 'keeldumine ei ole jõustunud', en: 'no refusal has taken effect' },
});

export const appealInTime = rule<CaseFile, StepOf<typeof steps.appeal>>('KKS-40-5.e', {
  policy: 'AMB-17',
  holds: ({ file, step }) => {
    const takesEffect = clocks.refusalEffect({ file });
    return takesEffect !== null && step.at < takesEffect && says(step.reference);
  },
  because: {
    et: 'edasi kaevata saab keeldumist enne selle jõustumist; kaebuse viide on kohustuslik',
    en: 'an appeal lies from a refusal before it takes effect, and its reference is recorded',
  },
});
