import type { Measure } from '../measure.js';
import { rulesOf } from '../rules-of.js';
import { items } from './items.js';
import { machine } from './machine.js';
import { notices } from './notices.js';
import { steps } from './steps.js';
import { stories } from './stories.js';

/** S41: the background check as a proceeding; it is no means, and its acts are M21–M27. */
export const backgroundCheck: Measure = {
  id: 'S41',
  section: '§ 41³',
  basis: 'KKS-41s3-1.a',
  title: { et: 'Taustakontrolli menetlus', en: 'Background check' },
  machine,
  steps,
  notices,
  gates: {
    beforeSignature: [
      'KKS-41s3-1.a', 'KKS-41s3-1.b', 'KKS-41s4-1.b', 'KKS-41s4-1.c', 'KKS-41s4-1.a',
      ...items.map(({ id }) => id),
      'KKS-41s6-1.a', 'KKS-41s6-1.b', 'KKS-41s6-2', 'KKS-41s6-2-1', 'KKS-41s6-2-2',
      'KKS-41s6-2-3', 'KKS-41s6-2-4', 'KKS-41s6-2-5', 'AMB-33',
    ],
    atSignature: [
      'KKS-41s3-1-1', 'KKS-41s3-1-2', 'KKS-41s3-1-3', 'KKS-41s3-1-4', 'KKS-41s3-1-5',
      'KKS-41s3-1-6', 'KKS-41s3-1-7', 'KKS-41s3-1-8', 'KKS-41s3-1-9',
      'KKS-41s3-2.a', 'KKS-41s3-2.b', 'KKS-41s3-3.a', 'KKS-41s3-3.b', 'KKS-41s3-4',
      'KKS-41s7', 'KKS-41s9.a', 'KKS-41s9.b', 'AMB-39', 'AMB-47', 'AMB-61',
    ],
    duringAndAfter: ['KKS-41s6-1.c', 'KKS-43-1.a'],
  },
  rules: rulesOf(machine),
  designation: ['41-3.1'],
  notifiable: false,
  covertSurveillance: false,
  concerns: 'person',
  opensByItself: false,
  means: { et: 'taustakontrolli menetlus', en: 'background check proceeding' },
  stories,
};
