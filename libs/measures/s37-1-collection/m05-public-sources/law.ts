import { rule } from '#law/rule';
import type { CaseFile } from '#statechart/case-file';
import type { FieldsOf } from '#statechart/field';
import type { Step, StepOf } from '#statechart/step';
import { says } from '../../s36-common/law.js';
import * as collecting from '../collecting.js';
import type { steps } from './steps.js';

type File = CaseFile & { readonly asked: Partial<FieldsOf<typeof steps.request.fields>> };
type LeaveOut = StepOf<typeof steps.leaveOut>;

const openly: readonly unknown[] = ['openly', 'withOwnAccount'];

export const publicSources = rule<File, Step>('KKS-37-1-5', {
  holds: ({ file: { asked } }) => says(asked.sources) && openly.includes(asked.reached),
  because: ({ file: { asked } }) =>
    asked.reached === 'concealed'
      ? {
          et: 'üksnes varjatud identiteediga kättesaadav allikas ei ole avalik; kasutada tuleb ' +
            '§ 37 lõike 2 volitust',
          en: 'a source reached only under a concealed identity is not public; a power under ' +
            '§ 37 (2) is needed',
        }
      : {
          et: 'nimetamata on avalikud allikad või see, kuidas nendeni jõutakse',
          en: 'the public sources, or how they are reached, are not named',
        },
});

/** What names a person is always necessary to register (AMB-40); the rest, unless reasons say. */
export const leftOutLawfully = rule<File, LeaveOut>('KKS-43-1s1.b', {
  policy: 'AMB-40',
  holds: ({ file, step }) =>
    says(step.reasons) && file.lists['items']?.[step.item - 1]?.['namesPerson'] !== true,
  because: ({ step }) =>
    says(step.reasons)
      ? {
          et: 'isikut nimetav teave kantakse dokumendiregistrisse',
          en: 'information that names a person goes to the document register',
        }
      : {
          et: 'puudub põhjus, miks teavet dokumendiregistrisse ei kanta',
          en: 'there is no reason why the information is left out of the document register',
        },
});

export const designatedUnit = collecting.designatedUnit('37.1.5');
export const { whoDecides, term } = collecting.decided('KKS-37-1-5');
