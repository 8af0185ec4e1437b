import type { Measure } from '../../measure.js';
import { rulesOf } from '../../rules-of.js';
import { machine } from './machine.js';
import { notices } from './notices.js';
import { steps } from './steps.js';
import { stories } from './stories.js';

/** M18: an enquiry to a communications undertaking that identifies an end-user. */
export const m18: Measure = {
  id: 'M18',
  section: '§ 41¹',
  basis: 'KKS-41s1-1-1',
  title: { et: 'Päring lõppkasutaja tuvastamiseks', en: 'Enquiry identifying an end-user' },
  machine,
  steps,
  notices,
  gates: {
    beforeSignature: ['KKS-41s1-1.a', 'KKS-41s1-1.b', 'KKS-41s1-1.c', 'KKS-41s1-1-1'],
    atSignature: ['KKS-41s1-3'],
    duringAndAfter: ['AMB-40'],
  },
  rules: rulesOf(machine),
  designation: ['41-1.3'],
  notifiable: false,
  covertSurveillance: false,
  concerns: 'person',
  opensByItself: false,
  means: { et: 'päring sideettevõtjale', en: 'enquiry to a communications undertaking' },
  stories,
};
