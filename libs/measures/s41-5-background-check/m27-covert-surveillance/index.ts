import type { Measure } from '../../measure.js';
import { rulesOf } from '../../rules-of.js';
import { machine } from './machine.js';
import { notices } from './notices.js';
import { steps } from './steps.js';
import { stories } from './stories.js';

/** M27: covert surveillance in a background check. */
export const m27: Measure = {
  id: 'M27',
  section: '§ 41⁵',
  basis: 'KKS-41s5-1s1-3',
  title: {
    et: 'Varjatud jälgimine taustakontrollis',
    en: 'Covert surveillance in a background check',
  },
  machine,
  steps,
  notices,
  gates: {
    beforeSignature: [
      'KKS-41s5-1s1.a', 'KKS-41s5-1s1.b', 'KKS-41s5-1s1-3',
      'KKS-41s6-1.a', 'KKS-41s6-1.b', 'KKS-41s6-1.c', 'KKS-41s6-2',
      'KKS-41s8.a', 'KKS-41s8.b', 'AMB-29', 'AMB-31', 'AMB-65', 'KKS-41s5-4.b',
    ],
    atSignature: ['KKS-41s5-4.a', 'KKS-41s5-4.c', 'KKS-41s5-4.d'],
    duringAndAfter: ['KKS-43-1.a', 'KKS-40-1.a'],
  },
  rules: rulesOf(machine),
  designation: ['41-5.1-1'],
  notifiable: true,
  covertSurveillance: true,
  concerns: 'person',
  opensByItself: false,
  means: { et: 'varjatud jälgimine', en: 'covert surveillance' },
  stories,
};
