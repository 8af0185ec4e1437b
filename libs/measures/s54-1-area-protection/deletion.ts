// § 54¹ (4): what is collected to protect the area is kept as long as that task needs it, and no
// longer; the need is declared, the deletion recorded by one person and confirmed by another.
import type { Instant } from '#calendar/instant';
import { lastInstant } from '#calendar/term';
import { lengthOf } from '#law/policies/parameters';
import { reckoning } from '#law/reckoning';
import { rule } from '#law/rule';
import type { CaseFile } from '#statechart/case-file';
import type { Step, StepOf } from '#statechart/step';
import type { deletionSteps } from './deletion-steps.js';
import { says } from '../s36-common/law.js';

type Keeping = StepOf<typeof deletionSteps.keepLonger>;
type Deletion = StepOf<typeof deletionSteps.recordDeletion>;

const breached = (file: CaseFile, rule: string) =>
  file.breaches.some((breach) => breach.rule === rule);
const silentFrom = (file: CaseFile, step: Step): Instant =>
  lastInstant(file.ended?.at ?? step.at, lengthOf('P-IMM-DEL'));
const dueBy = (file: CaseFile, step: Step): Instant =>
  lastInstant(file.kept['needEnd']?.at ?? step.at, lengthOf('P-IMM-DEL'));

/** By when the need is declared ended or its continuation reasoned, once the measure is over. */
export const needDeclaredBy = reckoning<CaseFile, Step>('KKS-54s1-4.a', {
  policy: 'AMB-42',
  what: {
    et: 'andmete vajaduse lõppemise märkimine või jätkumise põhjendamine',
    en: 'declaring that the need of the data ended, or why it continues',
  },
  due: ({ file, step }) => silentFrom(file, step),
});

/** Nobody has said that the need ended or why it goes on, and the time to say so is over. */
export const needUndeclared = rule<CaseFile, Step>('KKS-54s1-4.a', {
  policy: 'AMB-42',
  holds: ({ file, step }) =>
    file.kept['needEnd'] === undefined && file.kept['keeping'] === undefined &&
    step.at >= silentFrom(file, step) && !breached(file, 'KKS-54s1-4.a'),
  because: {
    et: 'vajaduse kohta on märge tehtud või tähtaeg ei ole möödas',
    en: 'the need has been declared or the time to declare it has not passed',
  },
});

export const needEnded = rule<CaseFile, Step>('KKS-54s1-4.a', {
  holds: ({ file }) => file.kept['needEnd'] !== undefined,
  because: {
    et: 'märkimata on, et julgeolekuala kaitse ülesanne andmeid enam ei vaja',
    en: 'it is not declared that the task of protecting the area no longer needs the data',
  },
});

export const needNotYetEnded = rule<CaseFile, Step>('KKS-54s1-4.a', {
  holds: ({ file }) => file.kept['needEnd'] === undefined,
  because: {
    et: 'vajadus on juba lõppenuks märgitud; andmed tuleb kustutada',
    en: 'the need is already declared ended; the data are to be deleted',
  },
});

export const keptForAreaOnly = rule<CaseFile, Keeping>('KKS-54s1-4.a', {
  holds: ({ step }) => step.ground === 'areaTask',
  because: {
    et:
      'neid andmeid võib säilitada üksnes § 36 lg 1 p 6 ülesande vajaduse ajal, mitte muul ' +
      'eesmärgil ega § 41¹⁰ lg 7 alusel',
    en:
      'these data are kept only while the task of § 36 (1) 6) needs them, neither for another ' +
      'purpose nor on the ground of § 41¹⁰ (7)',
  },
});

/** Deletion "immediately" when the need ends; the hours are policy (AMB-04). */
export const deletionBy = reckoning<CaseFile, Step>('KKS-54s1-4.b', {
  policy: 'AMB-04',
  what: { et: 'andmete kustutamine', en: 'deletion of the data' },
  due: ({ file, step }) => dueBy(file, step),
});

export const deletionOverdue = rule<CaseFile, Step>('KKS-54s1-4.b', {
  policy: 'AMB-04',
  holds: ({ file, step }) =>
    file.kept['needEnd'] !== undefined && file.kept['deletionConfirmed'] === undefined &&
    step.at >= dueBy(file, step) && !breached(file, 'KKS-54s1-4.b'),
  because: { et: 'kustutamine ei ole hilinenud', en: 'the deletion is not overdue' },
});

export const deletionDescribed = rule<CaseFile, Deletion>('KKS-54s1-4.b', {
  holds: ({ step }) => says(step.reference) && says(step.what),
  because: {
    et: 'puudub kustutamise akti viide või kirjeldus, mis kustutati',
    en: 'the reference of the record or the description of what was deleted is missing',
  },
});

export const deletionRecorded = rule<CaseFile, Step>('KKS-54s1-4.b', {
  holds: ({ file }) => file.kept['deletion'] !== undefined,
  because: { et: 'kustutamist ei ole märgitud', en: 'no deletion is recorded' },
});

/** What is deleted is closed: nothing is stored or deleted afterwards. */
export const notYetDeleted = rule<CaseFile, Step>('KKS-54s1-4.b', {
  holds: ({ file }) => file.kept['deletionConfirmed'] === undefined,
  because: {
    et: 'andmed on kustutatud ja kustutamine kinnitatud',
    en: 'the data are deleted and the deletion is confirmed',
  },
});

export const confirmerApart = rule<CaseFile, Step>('KKS-54s1-4.b', {
  policy: 'AMB-62',
  holds: ({ file, step }) => file.kept['deletion']?.by.person !== step.by.person,
  because: {
    et: 'hävitavad kaks isikut: kustutamist kinnitab keegi teine kui selle märkija',
    en: 'two persons destroy: the deletion is confirmed by another than who recorded it',
  },
});

export const deletionConfirmed = rule<CaseFile, Step>('KKS-54s1-4.b', {
  holds: ({ file }) => file.kept['deletionConfirmed'] !== undefined,
  because: {
    et: 'andmete kustutamist ei ole teine isik kinnitanud',
    en: 'no second person has confirmed that the data were deleted',
  },
});
