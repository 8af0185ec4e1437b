import type { Measure } from '../../measure.js';
import { rulesOf } from '../../rules-of.js';
import { machine } from './machine.js';
import { notices } from './notices.js';
import { steps } from './steps.js';
import { stories } from './stories.js';

/** M23: checks of personal data in databases in a background check. */
export const m23: Measure = {
  id: 'M23',
  section: '§ 41⁵',
  basis: 'KKS-41s5-1-4.a',
  title: {
    et: 'Andmekogude kontroll taustakontrollis',
    en: 'Database check in a background check',
  },
  machine,
  steps,
  notices,
  gates: {
    beforeSignature: [
      'KKS-41s3-1.a', 'KKS-41s3-1.b', 'KKS-41s5-1.a', 'KKS-41s5-1.b',
      'KKS-41s6-1.a', 'KKS-41s6-1.b', 'KKS-41s6-1.c', 'KKS-41s6-2',
      'KKS-41s8.a', 'KKS-41s8.b', 'KKS-41s4-1.a',
      'KKS-41s5-1-4.a', 'KKS-41s5-1-4.b', 'AMB-31',
    ],
    atSignature: ['AMB-23', 'AMB-24'],
    duringAndAfter: ['KKS-43-1.a'],
  },
  rules: rulesOf(machine),
  designation: ['41-5.1'],
  notifiable: false,
  covertSurveillance: false,
  concerns: 'person',
  opensByItself: false,
  means: { et: 'andmekogu kontroll', en: 'database check' },
  stories,
};
