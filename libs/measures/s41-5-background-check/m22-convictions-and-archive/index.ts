import type { Measure } from '../../measure.js';
import { rulesOf } from '../../rules-of.js';
import { machine } from './machine.js';
import { notices } from './notices.js';
import { steps } from './steps.js';
import { stories } from './stories.js';

/** M22: convictions and the criminal records archive in a background check. */
export const m22: Measure = {
  id: 'M22',
  section: '§ 41⁵',
  basis: 'KKS-41s5-1-3',
  title: {
    et: 'Karistatuse ja arhiivi kontroll taustakontrollis',
    en: 'Convictions and archive in a background check',
  },
  machine,
  steps,
  notices,
  gates: {
    beforeSignature: [
      'KKS-41s3-1.a', 'KKS-41s3-1.b', 'KKS-41s5-1.a', 'KKS-41s5-1.b',
      'KKS-41s6-1.a', 'KKS-41s6-1.b', 'KKS-41s6-1.c', 'KKS-41s6-2',
      'KKS-41s8.a', 'KKS-41s8.b', 'KKS-41s4-1.a',
      'KKS-41s5-1-3', 'KKS-41s5-1-5',
    ],
    atSignature: ['AMB-23'],
    duringAndAfter: ['KKS-43-1.a'],
  },
  rules: rulesOf(machine),
  designation: ['41-5.1'],
  notifiable: false,
  covertSurveillance: false,
  concerns: 'person',
  opensByItself: false,
  means: { et: 'karistatuse kontroll', en: 'check of convictions' },
  stories,
};
