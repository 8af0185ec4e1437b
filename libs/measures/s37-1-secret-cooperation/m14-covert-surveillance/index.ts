import type { Measure } from '../../measure.js';
import { rulesOf } from '../../rules-of.js';
import { machine } from './machine.js';
import { notices } from './notices.js';
import { steps } from './steps.js';
import { stories } from './stories.js';

/** M14: covert surveillance of a person involved in secret cooperation. */
export const m14: Measure = {
  id: 'M14',
  section: '§ 37¹',
  basis: 'KKS-37s1-4s2-3',
  title: {
    et: 'Salajasse koostöösse kaasatud isiku varjatud jälgimine',
    en: 'Covert surveillance of a cooperating person',
  },
  machine,
  steps,
  notices,
  gates: {
    beforeSignature: [
      'KKS-37s1-4s2.a', 'KKS-37s1-4s2.b', 'KKS-37s1-4s2.c', 'KKS-37s1-4s2-3', 'AMB-65',
    ],
    atSignature: ['KKS-37s1-4s3.a', 'KKS-37s1-4s3.b', 'KKS-37s1-4s4'],
    duringAndAfter: ['KKS-37s1-6', 'KKS-43-1.a', 'KKS-40-1.a'],
  },
  rules: rulesOf(machine),
  designation: ['37-1.4-2'],
  notifiable: true,
  covertSurveillance: true,
  concerns: 'person',
  opensByItself: false,
  means: { et: 'varjatud jälgimine', en: 'covert surveillance' },
  stories,
};
