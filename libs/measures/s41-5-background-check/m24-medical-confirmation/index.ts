import type { Measure } from '../../measure.js';
import { rulesOf } from '../../rules-of.js';
import { machine } from './machine.js';
import { notices } from './notices.js';
import { steps } from './steps.js';
import { stories } from './stories.js';

/** M24: confirmation by a medical institution or physician in a background check. */
export const m24: Measure = {
  id: 'M24',
  section: '§ 41⁵',
  basis: 'KKS-41s5-3.a',
  title: {
    et: 'Meditsiiniline kinnitus taustakontrollis',
    en: 'Medical confirmation in a background check',
  },
  machine,
  steps,
  notices,
  gates: {
    beforeSignature: [
      'KKS-41s3-1.a', 'KKS-41s3-1.b', 'KKS-41s5-1.a', 'KKS-41s5-1.b',
      'KKS-41s6-1.a', 'KKS-41s6-1.b', 'KKS-41s6-1.c', 'KKS-41s6-2',
      'KKS-41s8.a', 'KKS-41s8.b', 'KKS-41s4-1.a',
      'KKS-41s5-3.a',
    ],
    atSignature: ['AMB-23'],
    duringAndAfter: ['KKS-41s5-3.b', 'KKS-43-1.a'],
  },
  rules: rulesOf(machine),
  designation: ['41-5.1'],
  notifiable: false,
  covertSurveillance: false,
  concerns: 'person',
  opensByItself: false,
  means: { et: 'meditsiiniline kinnitus', en: 'medical confirmation' },
  stories,
};
