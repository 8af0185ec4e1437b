import type { Measure } from '../../measure.js';
import { rulesOf } from '../../rules-of.js';
import { machine } from './machine.js';
import { notices } from './notices.js';
import { steps } from './steps.js';
import { stories } from './stories.js';

/** M19: an enquiry to a communications undertaking for communications data. */
export const m19: Measure = {
  id: 'M19',
  section: '§ 41¹',
  basis: 'KKS-41s1-1-2',
  title: { et: 'Päring sideandmete saamiseks', en: 'Enquiry for communications data' },
  machine,
  steps,
  notices,
  gates: {
    beforeSignature: [
      'KKS-41s1-1.a', 'KKS-41s1-1.b', 'KKS-41s1-1.c', 'KKS-41s1-1-2', 'KKS-41s1-2.a',
      'KKS-41s1-2.b',
    ],
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
