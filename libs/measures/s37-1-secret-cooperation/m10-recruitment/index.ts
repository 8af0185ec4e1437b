import type { Measure } from '../../measure.js';
import { rulesOf } from '../../rules-of.js';
import { knownTo } from '../named.js';
import { machine } from './machine.js';
import { notices } from './notices.js';
import { steps } from './steps.js';
import { stories } from './stories.js';

/** M10: recruitment to secret cooperation. */
export const m10: Measure = {
  id: 'M10',
  section: '§ 37¹',
  basis: 'KKS-37s1-1',
  title: { et: 'Salajasse koostöösse kaasamine', en: 'Recruitment to secret cooperation' },
  machine,
  steps,
  notices,
  gates: {
    beforeSignature: [
      'KKS-37s1-1', 'KKS-37s1-1-1', 'KKS-37s1-1-2', 'KKS-37s1-1-3', 'KKS-37s1-1-4', 'KKS-37-2',
      'KKS-37-2-1.c', 'KKS-37-2-2.b', 'KKS-37-3', 'KKS-37-2s1', 'KKS-37s1-4.a', 'KKS-37s1-4.b',
      'AMB-25', 'AMB-48',
    ],
    atSignature: ['KKS-37s1-3', 'AMB-24', 'KKS-37s1-5', 'KKS-42-4'],
    duringAndAfter: [
      'KKS-37s1-2', 'KKS-37s1-6', 'KKS-43-1.a', 'KKS-37s1-6s1', 'KKS-37s1-6s2', 'KKS-37s1-7',
    ],
  },
  rules: rulesOf(machine),
  designation: ['37.2.1', '37.2.2', '37-1.3'],
  notifiable: false,
  covertSurveillance: false,
  involves: 'subject',
  knownTo,
  concerns: 'person',
  opensByItself: false,
  means: { et: 'salajane koostöö', en: 'secret cooperation' },
  stories,
};
