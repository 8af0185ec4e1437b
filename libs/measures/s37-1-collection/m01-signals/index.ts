import type { Measure } from '../../measure.js';
import { rulesOf } from '../../rules-of.js';
import { machine } from './machine.js';
import { notices } from './notices.js';
import { steps } from './steps.js';
import { stories } from './stories.js';

/** M01: signals transmitted or travelling outside the public network located in Estonia. */
export const m01: Measure = {
  id: 'M01',
  section: '§ 37',
  basis: 'KKS-37-1-1',
  title: { et: 'Signaalide kogumine', en: 'Collection of signals' },
  machine,
  steps,
  notices,
  gates: {
    beforeSignature: [
      'KKS-37-1-1', 'KKS-37-3', 'KKS-38', 'KKS-36-2.a', 'KKS-36-2.b', 'KKS-42-2',
    ],
    atSignature: ['AMB-23'],
    duringAndAfter: ['KKS-43-1s1.a', 'KKS-40-1.a', 'KKS-40-1.c', 'KKS-43s1'],
  },
  rules: rulesOf(machine),
  designation: ['37.1.1'],
  notifiable: true,
  covertSurveillance: false,
  concerns: 'personIfKnown',
  opensByItself: false,
  means: { et: 'signaalide kogumine', en: 'collection of signals' },
  stories,
};
