// What the Service passes on and how it comes into the file: § 37 (1) 4), § 39 (1), § 40 (1).
import { rule } from '#law/rule';
import type { CaseFile } from '#statechart/case-file';
import type { Step, StepOf } from '#statechart/step';
import { says } from '../../s36-common/law.js';
import { actsIn, isNamed } from './acts.js';
import type { Power } from './acts.js';
import type { steps } from './steps.js';

type Given = StepOf<typeof steps.giveResult>;
type File = CaseFile & { readonly asked: Power };

const samePower = (one: Power, other: Power): boolean =>
  one.section === other.section && one.subsection === other.subsection &&
  one.clause === other.clause;

export const powerRepeated = rule<File, Given>('KKS-39-1.c', {
  holds: ({ file, step }) =>
    isNamed(step) && (samePower(step, file.asked) || says(step.otherPower)),
  because: {
    et: 'tulemus peab kordama rakendatud volituse paragrahvi, lõiget ja punkti ning põhjendama ' +
      'erinevust taotlusest',
    en: 'the result repeats section, subsection and clause of the power exercised, and says why ' +
      'where it is not the one requested',
  },
});

export const timeTypePersons = rule<CaseFile, Given>('KKS-40-1.g', {
  policy: 'AMB-20',
  holds: ({ file, step: { from, to, at, kind, identified, others } }) =>
    from !== undefined && to !== undefined && from <= to && to <= at &&
    file.effectiveFrom !== null && file.effectiveFrom <= from &&
    says(kind) && identified !== undefined && (identified === 'others') === (others !== undefined),
  because: {
    et: 'tulemuses peab olema toimingu aeg (pärast ametiabi andmise otsust), liik ja see, kes ' +
      'tuvastati',
    en: 'the result states the time of the act (after assistance was agreed to), its type, and ' +
      'who was identified',
  },
});

export const resultGiven = rule<CaseFile, Step>('KKS-40-1.g', {
  policy: 'AMB-20',
  holds: ({ file }) => actsIn(file).length > 0,
  because: {
    et: 'toimingu aega, liiki ja tuvastatud isikuid ei ole edastatud',
    en: 'the time and type of the act and the persons identified have not been passed on',
  },
});

export const nothingGiven = rule<CaseFile, Step>('KKS-40-1.g', {
  policy: 'AMB-20',
  holds: ({ file }) => actsIn(file).length === 0,
  because: {
    et: 'toimingu andmed on juba edastatud', en: 'particulars of an act were passed on already',
  },
});

/** The others identified are each in the file, so that each has a case of his or her own. */
export const personsRecorded = rule<CaseFile, Step>('KKS-40-1.g', {
  policy: 'AMB-20',
  holds: ({ file }) => {
    const said = actsIn(file).map((act) => (act['others'] as number | undefined) ?? 0);
    return (file.lists['persons']?.length ?? 0) >= said.reduce((sum, each) => sum + each, 0);
  },
  because: {
    et: 'kõik toimingus tuvastatud isikud ei ole toimikus märgitud',
    en: 'not all persons identified in the act are recorded in the file',
  },
});

export const ofAnAct = rule<CaseFile, StepOf<typeof steps.storeItem>>('KKS-37-1-4', {
  holds: ({ file, step }) =>
    step.act !== undefined && step.act >= 1 && step.act <= actsIn(file).length,
  because: {
    et: 'Välisluureametilt saadud teave peab olema seotud § 39 alusel tehtud toiminguga: ' +
      'sellise numbriga toimingut ei ole',
    en: 'information from the Service is linked to an act performed under § 39: there is no act ' +
      'of that number',
  },
});
