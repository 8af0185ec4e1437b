import type { Measure } from '../../measure.js';
import { rulesOf } from '../../rules-of.js';
import { daysInUse } from './law.js';
import { machine } from './machine.js';
import { notices } from './notices.js';
import { steps } from './steps.js';
import { stories } from './stories.js';

/** M17: use of an undercover agent. */
export const m17: Measure = {
  id: 'M17',
  section: '§ 37³',
  basis: 'KKS-37s3-1',
  title: { et: 'Variisiku kasutamine', en: 'Use of an undercover agent' },
  machine,
  steps,
  notices,
  gates: {
    beforeSignature: [
      'KKS-37s3-1', 'KKS-37s3-1-1', 'KKS-37s3-1-2', 'KKS-37s3-1-3', 'KKS-37s3-1-4', 'KKS-37s3-2',
      'KKS-37-2', 'KKS-37-2-1.e', 'KKS-37-2-2.d', 'KKS-37-3', 'KKS-38', 'AMB-25', 'AMB-48',
    ],
    atSignature: ['KKS-37s3-3', 'AMB-24', 'AMB-62', 'KKS-42-4'],
    duringAndAfter: ['KKS-37s3-4', 'KKS-43-1.a'],
  },
  rules: rulesOf(machine),
  daysInUse,
  designation: ['37.2.1', '37.2.2', '37-3.3'],
  notifiable: false,
  covertSurveillance: false,
  concerns: 'nobody',
  opensByItself: false,
  means: { et: 'variisiku kasutamine', en: 'use of an undercover agent' },
  stories,
};
