// § 40 (1): who is told of which act, when, and what the notice says.
import { dayOf } from '#calendar/day';
import { rule } from '#law/rule';
import type { CaseFile } from '#statechart/case-file';
import type { Step, StepOf } from '#statechart/step';
import { says } from '../s36-common/law.js';
import { branch } from './branch.js';
import * as clocks from './clocks.js';
import { reached } from './clocks.js';
import type { steps } from './steps.js';

type Determine = StepOf<typeof steps.determine>;
type Notify = StepOf<typeof steps.notify>;
type Undeliverable = StepOf<typeof steps.markUndeliverable>;

/** § 40 (1) lists five acts: § 37 (1) 1), § 39, § 37¹ (4²) 3), § 41⁵ (1¹) 3), § 54¹ (2) 2). */
const listed: readonly string[] = ['M01', 'M04', 'M14', 'M27', 'M30'];

const findingIn = (file: CaseFile, step: Step): unknown =>
  step['finding'] ?? file.kept['determination']?.['finding'] ?? file.kept['act']?.['finding'];

export const listedAct = rule<CaseFile, Step>('KKS-40-1.b', {
  holds: ({ facts }) => facts.act !== null && listed.includes(facts.act.measure),
  because: {
    et: 'toiming ei kuulu § 40 lõikes 1 loetletud viie toimingu hulka',
    en: 'the act is none of the five listed in § 40 (1)',
  },
});

export const identified = rule<CaseFile, Step>('KKS-40-1.d', {
  policy: 'AMB-19',
  holds: ({ facts }) => facts.subject?.identified ?? false,
  because: { et: 'isik ei ole tuvastatud', en: 'the person has not been identified' },
});

export const notIdentified = rule<CaseFile, Step>('KKS-40-1.d', {
  policy: 'AMB-19',
  holds: ({ facts }) => facts.subject?.identified !== true,
  because: { et: 'isik on tuvastatud', en: 'the person has been identified' },
});

export const notTarget = rule<CaseFile, Step>('KKS-40-1.a', {
  policy: 'AMB-60',
  holds: ({ file, facts }) =>
    facts.act?.target !== file.subject && file.kept['act']?.['finding'] !== 'target',
  because: {
    et: 'isik oli toimingu sihtmärk; teda teavitatakse ka siis, kui ta andis nõusoleku',
    en: 'the person was the target and is told, consent or not',
  },
});

export const foundNotRestricted = rule<CaseFile, Step>('KKS-40-1.c', {
  policy: 'AMB-19',
  holds: ({ file, step, facts }) =>
    findingIn(file, step) === 'notRestricted' && facts.act?.target !== file.subject,
  because: {
    et: 'hinnangut, et isiku õigusi oluliselt ei piiratud, ei ole',
    en: 'there is no determination that the rights were not materially restricted',
  },
});

export const foundRestricted = rule<CaseFile, Determine>('KKS-40-1.c', {
  policy: 'AMB-19',
  holds: ({ step }) => step.finding === 'restricted',
  because: { et: 'see hinnang on juba tehtud', en: 'that determination stands already' },
});

export const determinationReasoned = rule<CaseFile, Determine>('KKS-40-1.c', {
  policy: 'AMB-19',
  holds: ({ step }) => says(step.reasons),
  because: {
    et: 'hinnang isiku õiguste piiramise kohta on põhjendamata',
    en: "the determination on the person's rights is given no reasons",
  },
});

export const timeAndType = rule<CaseFile, Notify>('KKS-40-1.e', {
  holds: ({ step: { began, ended, kind } }) =>
    began !== undefined && ended !== undefined && kind !== undefined,
  because: {
    et: 'teates peab olema nii toimingu aeg (algus ja lõpp) kui ka liik',
    en: 'the notice holds both the time (first and last day) and the type of the act',
  },
});

export const asItWas = rule<CaseFile, Notify>('KKS-40-1.e', {
  holds: ({ step: { began, ended, kind }, facts: { act } }) => {
    if (began === undefined || ended === undefined || kind === undefined) return true;
    return kind === act?.measure &&
      (act.from === null || began === dayOf(act.from)) &&
      act.endedAt !== null && ended === dayOf(act.endedAt);
  },
  because: {
    et: 'teate aeg või liik ei vasta tehtud toimingule',
    en: 'the time or type in the notice is not that of the act performed',
  },
});

export const nothingElse = rule<CaseFile, Notify>('KKS-40-1.e', {
  policy: 'AMB-14',
  holds: ({ step }) => step.classifiedLeftOut,
  because: {
    et: 'kinnitamata on, et teates on üksnes aeg ja liik ning mitte midagi salastatut',
    en: 'it is not confirmed that the notice holds time and type only, and nothing classified',
  },
});

export const lapsed = rule<CaseFile, Step>('KKS-40-1.f', {
  policy: 'AMB-14',
  holds: (here) => reached(clocks.lapseOf(here), here.step.at),
  because: { et: 'salastatus ei ole kustunud', en: 'the classification has not lapsed' },
});

/** An act without an end on record has no lapse to wait for: nobody waits for ever (§ 40 (1)). */
export const notLapsed = rule<CaseFile, Step>('KKS-40-1.f', {
  policy: 'AMB-14',
  holds: (here) => {
    const lapse = clocks.lapseOf(here);
    return lapse !== null && here.step.at < lapse;
  },
  because: {
    et: 'salastatus on kustunud või ei ole toimingu lõpp märgitud',
    en: 'the classification has lapsed, or the end of the act is not on record',
  },
});

export const restrictedBeforeLapse = branch(notLapsed, foundRestricted, determinationReasoned);

export const declassifiedByNow = rule<CaseFile, StepOf<typeof steps.declassify>>('KKS-40-1.f', {
  policy: 'AMB-14',
  holds: ({ step }) => (step.effective ?? step.at) <= step.at,
  because: {
    et: 'salastatus kustutatakse alles tulevikus',
    en: 'the declassification takes effect only later',
  },
});

export const tellingOverdue = rule<CaseFile, Step>('KKS-40-1.f', {
  policy: 'AMB-04',
  holds: (here) => {
    const [from, until] = [clocks.dueFrom(here), clocks.tellUntil(here)];
    return from !== null && until !== null && here.step.at >= until &&
      !here.file.breaches.some(({ rule: id, at }) => id === 'KKS-40-1.f' && at >= from);
  },
  because: { et: 'teavitamise aeg ei ole möödas', en: 'the time to notify has not passed' },
});

export const undeliverable = rule<CaseFile, Undeliverable>('KKS-40-1.a', {
  policy: 'AMB-59',
  holds: ({ step }) => says(step.attempts) && says(step.reasons),
  because: {
    et: 'kirjeldamata on kättetoimetamise katsed või põhjus, miks need ei õnnestunud',
    en: 'the attempts at delivery, or why they failed, are not described',
  },
});

export const retryDue = rule<CaseFile, Step>('KKS-40-1.a', {
  policy: 'AMB-59',
  holds: (here) => here.step.at >= clocks.retryFrom(here),
  because: { et: 'uue katse aeg ei ole käes', en: 'a new attempt is not due yet' },
});
