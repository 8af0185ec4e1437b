import { rule } from '#law/rule';
import type { CaseFile } from '#statechart/case-file';
import type { FieldsOf } from '#statechart/field';
import type { Step, StepOf } from '#statechart/step';
import { says } from '../../s36-common/law.js';
import type { steps } from './steps.js';

type File = CaseFile & { readonly asked: Partial<FieldsOf<typeof steps.request.fields>> };
type Finding = StepOf<typeof steps.recordFinding>;
type Extract = StepOf<typeof steps.recordArchive>;

/** Something of the two clauses is asked for, and of clause 3) nothing but its three facts. */
export const threeFacts = rule<File, Step>('KKS-41s5-1-3', {
  holds: ({ file: { asked } }) =>
    ((asked.convictions?.length ?? 0) > 0 || asked.fromArchive === true) &&
    asked.otherOffences !== true,
  because: ({ file: { asked } }) =>
    asked.otherOffences === true
      ? {
          et: 'kontrollida võib üksnes karistatust kuriteo eest, vangistuse kandmist ning ' +
            'kahtlustatava või süüdistatava seisundit',
          en: 'only conviction of a crime, imprisonment served, and being a suspect or accused ' +
            'may be checked',
        }
      : {
          et: 'nimetamata on, mida kontrollitakse',
          en: 'it is not named what is to be checked',
        },
});

/** What was not asked for is not recorded, nor anything besides the three facts. */
export const factAsked = rule<File, Finding>('KKS-41s5-1-3', {
  holds: ({ file, step }) =>
    file.asked.convictions?.includes(step.fact) === true && step.otherData !== true,
  because: ({ step }) =>
    step.otherData === true
      ? {
          et: 'kanda võib sisse üksnes kolm asjaolu, vastuse muid andmeid mitte',
          en: 'only the three facts are recorded, not other data of the answer',
        }
      : {
          et: 'selle asjaolu kontrollimist ei ole lubatud',
          en: 'the check of this fact was not granted',
        },
});

/** Expunged convictions are used only as another Act allows. */
export const archiveGround = rule<File, Step>('KKS-41s5-1-5', {
  holds: ({ file: { asked } }) => asked.fromArchive !== true || says(asked.archiveGround),
  because: {
    et: 'nimetamata on säte, mis arhiivi andmete kasutamist lubab, ja vajadus',
    en: 'the provision that lets data of the archive be used, and the need, are not named',
  },
});

export const archiveAsked = rule<File, Extract>('KKS-41s5-1-5', {
  holds: ({ file, step }) =>
    file.asked.fromArchive === true && (step.expunged !== true || says(step.useAllowedBy)),
  because: ({ file }) =>
    file.asked.fromArchive === true
      ? {
          et: 'kustutatud karistuse kasutamist lubav säte on nimetamata',
          en: 'the provision that lets an expunged conviction be used is not named',
        }
      : {
          et: 'arhiivi andmete küsimist ei ole lubatud',
          en: 'asking the archive was not granted',
        },
});
