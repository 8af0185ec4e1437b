import type { Measure } from '../../measure.js';
import { rulesOf } from '../../rules-of.js';
import { machine } from './machine.js';
import { notices } from './notices.js';
import { steps } from './steps.js';
import { stories } from './stories.js';

/** M26: shadow information and conspiracy techniques in a background check. */
export const m26: Measure = {
  id: 'M26',
  section: '§ 41⁵',
  basis: 'KKS-41s5-1s1-2',
  title: {
    et: 'Variandmed ja konspiratsioonivõtted taustakontrollis',
    en: 'Shadow information in a background check',
  },
  machine,
  steps,
  notices,
  gates: {
    beforeSignature: [
      'KKS-41s5-1s1.a', 'KKS-41s5-1s1.b', 'KKS-41s5-1s1-2', 'KKS-37-2s2',
      'KKS-41s6-1.a', 'KKS-41s6-1.b', 'KKS-41s6-1.c', 'KKS-41s8.a', 'KKS-41s8.b',
    ],
    atSignature: ['AMB-23', 'AMB-24'],
    duringAndAfter: ['KKS-43-1.a'],
  },
  rules: rulesOf(machine),
  designation: ['41-5.1-1'],
  notifiable: false,
  covertSurveillance: false,
  concerns: 'person',
  opensByItself: false,
  means: {
    et: 'variandmed ja konspiratsioonivõtted', en: 'shadow information and conspiracy techniques',
  },
  stories,
};
