import type { Measure } from '../../measure.js';
import { rulesOf } from '../../rules-of.js';
import { machine } from './machine.js';
import { notices } from './notices.js';
import { steps } from './steps.js';
import { stories } from './stories.js';

/** M06: interviews in the area of an international military operation. */
export const m06: Measure = {
  id: 'M06',
  section: '§ 37',
  basis: 'KKS-37-2-1.a',
  title: {
    et: 'Küsitlemine operatsiooni piirkonnas',
    en: 'Interview in an operation area',
  },
  machine,
  steps,
  notices,
  gates: {
    beforeSignature: ['KKS-37-2-1.a', 'KKS-38', 'KKS-36-2.a', 'KKS-36-2.b', 'KKS-37-1s1'],
    atSignature: ['AMB-23'],
    duringAndAfter: ['KKS-43-1.a'],
  },
  rules: rulesOf(machine),
  designation: ['37.2.1'],
  notifiable: false,
  covertSurveillance: false,
  concerns: 'person',
  opensByItself: false,
  means: { et: 'küsitlemine', en: 'interview' },
  stories,
};
