import type { Measure } from '../../measure.js';
import { rulesOf } from '../../rules-of.js';
import { machine } from './machine.js';
import { notices } from './notices.js';
import { steps } from './steps.js';
import { stories } from './stories.js';

/** M25: involving a person in secret cooperation for a background check. */
export const m25: Measure = {
  id: 'M25',
  section: '§ 41⁵',
  basis: 'KKS-41s5-1s1-1',
  title: {
    et: 'Kaasamine salajasse koostöösse taustakontrollis',
    en: 'Secret cooperation in a background check',
  },
  machine,
  steps,
  notices,
  gates: {
    beforeSignature: [
      'KKS-41s5-1s1.a', 'KKS-41s5-1s1.b', 'KKS-41s5-1s1-1',
      'KKS-41s6-1.a', 'KKS-41s6-1.b', 'KKS-41s6-1.c', 'KKS-41s8.a', 'KKS-41s8.b',
      'KKS-37s1-4.a', 'KKS-37s1-4.b',
    ],
    atSignature: ['KKS-37s1-3', 'AMB-30'],
    duringAndAfter: ['KKS-37s1-5', 'KKS-37s1-6', 'KKS-43-1.a'],
  },
  rules: rulesOf(machine),
  designation: ['41-5.1-1', '37-1.3'],
  notifiable: false,
  covertSurveillance: false,
  involves: 'recruit',
  concerns: 'person',
  opensByItself: false,
  means: { et: 'kaasamine salajasse koostöösse', en: 'secret cooperation' },
  stories,
};
