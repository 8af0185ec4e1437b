import { rule } from '#law/rule';
import type { CaseFile } from '#statechart/case-file';
import type { FieldsOf } from '#statechart/field';
import type { Step } from '#statechart/step';
import { shadowAim } from '../../s36-common/shadow.js';
import { writtenConsentTo } from '../involved.js';
import { term as restrictionTerm } from '../restriction.js';
import type { steps } from './steps.js';

export { documents } from '../documents.js';
export {
  aim, alreadyInvolved, designatedUnit, involvedEndings, itsConsentWithdrawn, withinConsent,
} from '../involved.js';
export { noOverlap, whoDecides, whoRepeats } from '../restriction.js';

type File = CaseFile & { readonly asked: Partial<FieldsOf<typeof steps.request.fields>> };

export const hidden = shadowAim('KKS-37-2s2');

export const writtenConsent = writtenConsentTo('KKS-37s1-4s2-2', {
  et: 'variandmeid ja konspiratsioonivõtteid (lg 4² p 2)',
  en: 'shadow information and conspiracy techniques, (4²) 2)',
});

export const personInvolvedOnly = rule<File, Step>('KKS-37s1-4s2-2', {
  holds: ({ file }) => file.asked.againstOthers !== true,
  because: {
    et: 'selle sätte alusel kasutatakse variandmeid üksnes kaasatud isiku suhtes',
    en: 'under this provision shadow information is used towards the person involved only',
  },
});

/** The power itself is there only while a decision under (4³) is in force. */
const decisionInForce = rule<File, Step>('KKS-37s1-4s2-2', {
  holds: ({ file, step }) => file.until !== null && step.at < file.until,
  because: {
    et: 'variandmete kasutamiseks ei ole kehtivat lõike 4³ otsust',
    en: 'there is no decision under (4³) in force to use shadow information',
  },
});

export const term = { ...restrictionTerm, decisionInForce };
